// Lists and adds notes; they live as long as this process does.
const notes = ['Buy milk']

exports.handler = async ({ routeKey, requestContext, body }) => {
  if (routeKey === 'POST /notes') {
    notes.push(JSON.parse(body).text)
    return { statusCode: 201, body: JSON.stringify({ by: requestContext.authorizer.jwt.claims.sub }) }
  }
  const { partner } = requestContext.authorizer?.lambda ?? {}
  return { greeting: process.env.GREETING, stage: process.env.STAGE, notes, ...(partner && { partner }) }
}
