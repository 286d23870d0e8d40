import {
  type Call,
  integration,
  post,
  route,
  save,
  stage,
  webSocketApi,
} from '@gatehouse/conformance/cases/row'

/** The one stage of most tests. */
export const LIVE = stage('live', { autoDeploy: true })

/** An integration that answers by itself: with a status, and with a text where there is one. */
export function mock(statusCode: number, text?: string): Call[] {
  return [
    integration({ integrationType: 'MOCK', requestTemplates: { $default: JSON.stringify({ statusCode }) } }),
    integrationResponse('$default', text === undefined ? {} : { responseTemplates: { $default: text } }),
  ]
}

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

export function integrationResponse(integrationResponseKey: string, members: object = {}): Call {
  return post('/apis/<api>/integrations/<integration>/integrationresponses', {
    integrationResponseKey,
    ...members,
  })
}

/** A route to the integration before it, whose client gets no reply. */
export function oneWay(routeKey: string, members: object = {}): Call {
  return route(routeKey, { target: 'integrations/<integration>', ...members })
}

/** The same with a route response: the client gets replies. */
export function twoWay(routeKey: string, members: object = {}): Call[] {
  return [
    oneWay(routeKey, members),
    save(
      'routeResponse',
      post('/apis/<api>/routes/<route>/routeresponses', { routeResponseKey: '$default' }),
    ),
  ]
}

/** A route that answers `text` by itself. */
export function says(routeKey: string, text: string): Call[] {
  return [...mock(200, text), ...twoWay(routeKey)]
}

/** An API whose routes are these, on its stage `live`. */
export function api(...routes: readonly Call[]): Call[] {
  return [webSocketApi, ...routes, LIVE]
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
