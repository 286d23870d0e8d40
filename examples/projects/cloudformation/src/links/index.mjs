const links = new Map([['docs', 'https://docs.aws.amazon.com']])

export const handler = async ({ routeKey, pathParameters, body, requestContext }) => {
  if (routeKey === 'GET /mine') return { owner: requestContext.authorizer.jwt.claims.sub }
  const { name } = pathParameters
  if (routeKey.startsWith('PUT ')) links.set(name, body)
  const location = links.get(name)
  return location === undefined ? { statusCode: 404 } : { statusCode: 302, headers: { location } }
}
