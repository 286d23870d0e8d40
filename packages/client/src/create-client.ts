import type { paths } from '@gatehouse/contract'
import createFetchClient, { type Client as FetchClient } from 'openapi-fetch'
import { type Credentials, signing } from './sign.ts'

export interface ClientOptions {
  /** Where the management API is: a gateway, a mock, or `https://apigateway.<region>.amazonaws.com`, which is the default. */
  readonly baseUrl?: string
  /** The region that requests are signed for; also names the default address. */
  readonly region?: string
  /** Without them requests are not signed, which a local gateway and the mock take. */
  readonly credentials?: Credentials
  /** In place of the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>
}

/** The management API by method and path: `client.GET('/v2/apis/{apiId}', { params: { path: { apiId } } })`. */
export type Client = FetchClient<paths>

/**
 * A client of the management API, typed by the contract. Each call resolves to `{ data, error, response }`; branch on
 * `response.ok`.
 */
export function createClient({ region = 'us-east-1', ...options }: ClientOptions = {}): Client {
  const {
    baseUrl = `https://apigateway.${region}.amazonaws.com`,
    credentials,
    fetch = globalThis.fetch,
  } = options
  return createFetchClient<paths>({
    baseUrl,
    fetch: credentials ? signing(fetch, { region, credentials }) : fetch,
    pathSerializer: formatPath,
  })
}

/** Fills a path's labels, percent-encoded as AWS SDKs do, so that both sign the same URL. */
function formatPath(pathname: string, labels: Record<string, unknown>): string {
  return pathname.replaceAll(/\{([^}]+)\}/g, (_, label: string) => encodeLabel(String(labels[label])))
}

function encodeLabel(value: string): string {
  return encodeURIComponent(value).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
