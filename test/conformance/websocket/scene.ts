import { type Call, integration } from '@gatehouse/conformance/cases/row'

export {
  api,
  integrationResponse,
  LIVE,
  mock,
  oneWay,
  says,
  twoWay,
} from '@gatehouse/conformance/cases/traffic/websocket-scene'

/** An integration that passes messages on to a place of `<backend>`. */
export function proxy(path: string, members: object = {}): Call[] {
  return [
    integration({
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'POST',
      integrationUri: `<backend>${path}`,
      ...members,
    }),
  ]
}

/** The address of an API's stage `live`. */
export function addressOf(gatewayUrl: string, apiId: string, stageName = 'live'): string {
  return `${gatewayUrl.replace('http', 'ws')}/_aws/execute-api/${apiId}/${stageName}`
}

/** What the gateway says to a message that it refuses. */
export function errorFrame(message: string) {
  const id = '[A-Za-z0-9_-]'
  return new RegExp(`^\\{"message": "${message}", "connectionId":"${id}{18}==", "requestId":"${id}{15}="\\}$`)
}
