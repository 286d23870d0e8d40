import { expect } from '../../matching/matchers.ts'
import { type Call, integration, post, route, save, stage, webSocketApi } from '../row.ts'
import type { Order } from './functions.ts'
import type { MessageRow, WebSocketSubject } from './scene.ts'

/** The one stage of most APIs. */
export const LIVE = stage('live', { autoDeploy: true })

/** An integration that leads to the function of the cases. */
export function invokesFunction(members: object = {}): Call {
  return integration({
    integrationType: 'AWS_PROXY',
    integrationMethod: 'POST',
    integrationUri: '<functionUri>',
    ...members,
  })
}

/** A handshake whose `$connect` tells the function this. */
export const shaking = (order: Order) => ({ headers: { 'X-Say-Connect': JSON.stringify(order) } })

/** An integration that answers by itself: with a status, and with a text where there is one. */
export function mock(statusCode: number, text?: string): Call[] {
  return [
    integration({ integrationType: 'MOCK', requestTemplates: { $default: JSON.stringify({ statusCode }) } }),
    integrationResponse('$default', text === undefined ? {} : { responseTemplates: { $default: text } }),
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

/** An API that selects routes by this expression, whose routes answer with their own keys, dollar signs left out. */
export function apiOfKeys(routeSelectionExpression: string, routeKeys: readonly string[]): Call[] {
  const api = save(
    'api',
    post('/apis', { name: 'chat', protocolType: 'WEBSOCKET', routeSelectionExpression }),
  )
  return [api, ...routeKeys.flatMap((key) => says(key, key.replace('$', ''))), LIVE]
}

/** An API whose routes are these, on its stage `live`. */
export function api(...routes: readonly Call[]): Call[] {
  return [webSocketApi, ...routes, LIVE]
}

/** Lets a client ask for the id of its connection, by the action `id`. */
export const TELLS_ID: readonly Call[] = says('id', '$context.connectionId')

/** A subject about a WebSocket API. */
export function websocket(
  name: string,
  section: string,
  scene: Pick<WebSocketSubject, 'given' | 'rows'>,
): WebSocketSubject {
  return { protocol: 'websocket', name, section, ...scene }
}

/** A message, and what comes back. */
export function gets(title: string, message: string, reply: unknown): MessageRow {
  return { title, steps: [{ send: message }, { gets: reply }] }
}

/** What a client is told of a message that the gateway refuses: websocket-apis §3.3. */
export function errorFrame(message: string) {
  const id = '[A-Za-z0-9_-]'
  return expect.stringMatching(
    new RegExp(`^\\{"message": "${message}", "connectionId":"${id}{18}==", "requestId":"${id}{15}="\\}$`),
  )
}

/** What a handshake is refused with where the gateway says why: websocket-apis §1.3. */
export function envelope(message: string): object {
  return { message, connectionId: CONNECTION_ID, requestId: REQUEST_ID }
}

/** Ids of connections and of messages, and of requests. */
export const CONNECTION_ID = expect.stringMatching(/^[\w-]{18}==$/)
export const REQUEST_ID = expect.stringMatching(/^[\w-]{15}=$/)

export const NUMBER = expect.toSatisfy((it: unknown) => Number.isSafeInteger(it), 'a whole number')

export const INTERNAL_ERROR = errorFrame('Internal server error')
