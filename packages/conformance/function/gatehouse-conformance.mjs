/**
 * The function of the traffic cases of `gatehouse conformance`: it does what a request tells it to. Deploy this one file by any name
 * (Node, handler `gatehouse-conformance.handler`), let API Gateway invoke it, and name it by `--function <arn>`.
 *
 * The order is JSON: `x-say` of what an authorizer is asked about, `x-say-connect` of a handshake, the event itself where it is a bare
 * message, the body of anything else. `{"returns": …}` is returned as it stands, `{"returnsNothing": true}` returns nothing,
 * `{"throws": "text"}` fails, `{"exits": true}` ends the process, `{"waitsMs": 1000}` comes before that. `"echoes"` names a member of an
 * authorizer's event that is to stand, as JSON, in the context of its answer as `echo`. `"posts"` is sent to the connection whose message
 * it is first. Without an order the event comes back, with the status `"statusCode"` where one is named.
 */
export const handler = async (event) => {
  const { isBare, order } = readOrder(event)
  if (order.waitsMs !== undefined) await new Promise((resolve) => setTimeout(resolve, order.waitsMs))
  if (order.posts !== undefined) await post(event.requestContext, order)
  if (order.throws !== undefined) throw new Error(order.throws)
  if (order.exits) process.exit(1)
  if (order.returnsNothing) return undefined
  if (order.echoes !== undefined) {
    const echo = JSON.stringify(event[order.echoes] ?? null)
    return { ...order.returns, context: { ...order.returns?.context, echo } }
  }
  if (Object.hasOwn(order, 'returns')) return order.returns
  if (isAuthorizerEvent(event)) return undefined
  return isBare ? event : { statusCode: order.statusCode ?? 200, body: JSON.stringify(event) }
}

function readOrder(event) {
  const { requestContext } = event
  if (isAuthorizerEvent(event)) return { isBare: false, order: parse(findHeader(event, 'x-say')) }
  if (requestContext === undefined) return { isBare: true, order: event }
  const isHandshake = requestContext.eventType === 'CONNECT'
  return { isBare: false, order: parse(isHandshake ? findHeader(event, 'x-say-connect') : event.body) }
}

function isAuthorizerEvent({ type }) {
  return type === 'REQUEST'
}

function parse(text) {
  try {
    const order = JSON.parse(text)
    return typeof order === 'object' && order !== null ? order : {}
  } catch {
    return {}
  }
}

/** Events of WebSocket APIs have no headers but those of `$connect`. */
function findHeader({ headers }, name) {
  return Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1]
}

/**
 * Sends a text to the connection that an event is of. An order may name an address of loopback, where an emulator is; AWS is called where the
 * event says, by the SDK that its runtime has.
 */
async function post({ domainName, stage, connectionId }, { posts, at }) {
  if (/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\//.test(at)) {
    const url = `${at}/@connections/${encodeURIComponent(connectionId)}`
    const { ok, status } = await fetch(url, { method: 'POST', body: posts })
    if (!ok) throw new Error(`@connections answered ${status}`)
    return
  }
  const { ApiGatewayManagementApiClient, PostToConnectionCommand } = await import(
    '@aws-sdk/client-apigatewaymanagementapi'
  )
  const client = new ApiGatewayManagementApiClient({ endpoint: `https://${domainName}/${stage}` })
  await client.send(new PostToConnectionCommand({ ConnectionId: connectionId, Data: posts }))
}
