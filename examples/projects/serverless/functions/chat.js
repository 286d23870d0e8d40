// Answers what a client says; with the SDK it could say it to all connections, see the README of the WebSocket examples.
exports.handler = async ({ requestContext, body }) => {
  const { routeKey, connectionId } = requestContext
  if (routeKey === '$connect' || routeKey === '$disconnect') return { statusCode: 200 }
  if (routeKey !== 'say') return { statusCode: 400 }
  return { statusCode: 200, body: JSON.stringify({ from: connectionId, text: JSON.parse(body).text }) }
}
