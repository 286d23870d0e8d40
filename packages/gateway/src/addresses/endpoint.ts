import type { ApiRecord, Scope } from '@gatehouse/control'

export const ENDPOINT_STYLES = ['path', 'host', 'aws'] as const
/** How `apiEndpoint` is written. All forms are always served. */
export type EndpointStyle = (typeof ENDPOINT_STYLES)[number]

export interface EndpointOptions {
  readonly style: EndpointStyle
  /** The gateway's own address: `http://localhost:4080`. */
  readonly gatewayUrl: string
}

/**
 * An API's `apiEndpoint`, without a stage or a trailing slash. `path` works as it stands everywhere, `host` where
 * `*.localhost` resolves, `aws` is the service's own form.
 */
export function formatEndpoint(
  api: ApiRecord,
  { region }: Scope,
  { style, gatewayUrl }: EndpointOptions,
): string {
  const url = new URL(gatewayUrl)
  const webSocket = api.protocolType === 'WEBSOCKET'
  if (style === 'aws')
    return `${webSocket ? 'wss' : 'https'}://${api.apiId}.execute-api.${region}.amazonaws.com`
  const scheme = webSocket ? url.protocol.replace('http', 'ws') : url.protocol
  if (style === 'host') {
    return `${scheme}//${api.apiId}.execute-api.${region}.localhost${url.port && `:${url.port}`}`
  }
  return `${scheme}//${url.host}${url.pathname.replace(/\/$/, '')}/_aws/execute-api/${api.apiId}`
}

/** Where a portal's pages can be read, without a trailing slash. */
export function formatPortalUrl(gatewayUrl: string, portalId: string): string {
  const { origin, pathname } = new URL(gatewayUrl)
  return `${origin}${pathname.replace(/\/$/, '')}/_gatehouse/portals/${portalId}`
}
