/**
 * The function of the traffic cases of `gatehouse conformance`: it does what a request tells it to. Deploy this one file by any name
 * (Node, handler `gatehouse-conformance.handler`), let API Gateway invoke it, and name it by `--function <arn>`.
 *
 * The order is JSON: `x-say` of what an authorizer is asked about, the body of anything else. `{"returns": …}` is returned as it
 * stands, `{"returnsNothing": true}` returns nothing, `{"throws": "text"}` fails, `{"exits": true}` ends the process. `"echoes"` names a
 * member of an authorizer's event that is to stand, as JSON, in the context of its answer as `echo`. Without an order the event comes back.
 */
export const handler = async (event) => {
  const isAuthorizer = event.type === 'REQUEST'
  const order = readOrder(isAuthorizer ? findHeader(event, 'x-say') : event.body)
  if (order.throws !== undefined) throw new Error(order.throws)
  if (order.exits) process.exit(1)
  if (order.returnsNothing) return undefined
  if (order.echoes === undefined)
    return Object.hasOwn(order, 'returns')
      ? order.returns
      : isAuthorizer
        ? undefined
        : { statusCode: 200, body: JSON.stringify(event) }
  const echo = JSON.stringify(event[order.echoes] ?? null)
  return { ...order.returns, context: { ...order.returns?.context, echo } }
}

function readOrder(text) {
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
