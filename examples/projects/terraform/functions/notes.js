exports.handler = async ({ routeKey, requestContext }) => ({
  greeting: process.env.GREETING,
  route: routeKey,
  user: requestContext.authorizer?.lambda?.user,
})
