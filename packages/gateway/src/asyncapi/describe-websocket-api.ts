import type { Route } from '@gatehouse/contract'
import { describeHandshake } from './handshake.ts'
import { toComponentSchemas, toPayload } from './message-schemas.ts'
import type { WebSocketApi } from './read-websocket-api.ts'

type Json = Readonly<Record<string, unknown>>

const CHANNEL = { $ref: '#/channels/connection' }

/**
 * A WebSocket API as an AsyncAPI 3.0 document: a server for each stage, one channel (the connection), an operation for each route whose
 * messages reach it, with its reply where the route answers, and one for what backends send by @connections. `endpoint` is the API's
 * address here.
 */
export function describeWebSocketApi(source: WebSocketApi, endpoint: string): Json {
  const { api, routes, models } = source
  const { binding, securitySchemes } = describeHandshake(routes, source.authorizers)
  const schemas = toComponentSchemas(models)
  const keyed = routes.filter(({ routeKey }) => routeKey !== '$connect' && routeKey !== '$disconnect')
  const messages = Object.fromEntries([
    ...keyed.flatMap((route) => messagesOf(source, route, schemas)),
    ['pushed', { summary: 'What a backend sends by @connections', payload: {} }],
  ])
  const names = new Set(Object.keys(messages))
  return {
    asyncapi: '3.0.0',
    info: {
      title: api.name,
      version: api.version ?? '1.0.0',
      ...(api.description && { description: api.description }),
    },
    defaultContentType: 'application/json',
    servers: serversOf(source, endpoint, Object.keys(securitySchemes)),
    channels: {
      connection: {
        address: '/',
        title: 'The connection',
        description: describeConnection(routes),
        messages: Object.fromEntries(
          [...names].map((name) => [name, { $ref: `#/components/messages/${name}` }]),
        ),
        bindings: { ws: binding },
      },
    },
    operations: {
      ...Object.fromEntries(keyed.map((route) => [nameOf(route), toOperation(source, route)])),
      push: { action: 'send', channel: CHANNEL, messages: [messageRef('pushed')] },
    },
    components: { messages, schemas, ...(Object.keys(securitySchemes).length > 0 && { securitySchemes }) },
  }
}

function serversOf({ stages }: WebSocketApi, endpoint: string, schemes: readonly string[]): Json {
  const { protocol, host, pathname } = new URL(endpoint)
  const security = schemes.map((name) => ({ $ref: `#/components/securitySchemes/${name}` }))
  return Object.fromEntries(
    stages.map(({ stageName = '', description }) => [
      toName(stageName),
      {
        host,
        pathname: `${pathname.replace(/\/$/, '')}/${stageName}`,
        protocol: protocol.replace(':', ''),
        ...(description && { description }),
        ...(security.length > 0 && { security }),
      },
    ]),
  )
}

function describeConnection(routes: readonly Route[]): string {
  const has = (key: string) => routes.some(({ routeKey }) => routeKey === key)
  return [
    'All messages travel on one connection.',
    ...(has('$connect') ? ['Its handshake is the event of `$connect`, which may refuse it.'] : []),
    ...(has('$disconnect') ? ['`$disconnect` is told of its end.'] : []),
  ].join(' ')
}

function messagesOf(source: WebSocketApi, route: Route, schemas: Readonly<Record<string, Json>>) {
  const { api, routeResponses } = source
  const name = nameOf(route)
  const message = {
    name: route.routeKey,
    title: route.operationName ?? route.routeKey,
    payload: toPayload(route, schemas, api.routeSelectionExpression),
  }
  const [response] = routeResponses.get(route.routeId ?? '') ?? []
  if (!response) return [[name, message] as const]
  const reply = {
    title: `The answer to ${route.routeKey}`,
    payload: toPayload({ routeKey: '$default', requestModels: response.responseModels ?? {} }, schemas),
  }
  return [[name, message] as const, [replyNameOf(route), reply] as const]
}

function toOperation({ routeResponses }: WebSocketApi, route: Route): Json {
  const name = nameOf(route)
  const isAnswered = (routeResponses.get(route.routeId ?? '') ?? []).length > 0
  return {
    action: 'receive',
    title: route.operationName ?? route.routeKey,
    channel: CHANNEL,
    messages: [messageRef(name)],
    ...(isAnswered && { reply: { channel: CHANNEL, messages: [messageRef(replyNameOf(route))] } }),
  }
}

function messageRef(name: string): Json {
  return { $ref: `#/channels/connection/messages/${name}` }
}

function nameOf({ routeKey = '' }: Route): string {
  return `route-${toName(routeKey)}`
}

function replyNameOf({ routeKey = '' }: Route): string {
  return `reply-${toName(routeKey)}`
}

/** Keys of routes are any text: what a document may not have in a name, and the dot, stands as its code between dots. */

function toName(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_-]/g, (it) => `.${it.charCodeAt(0).toString(16)}.`)
}
