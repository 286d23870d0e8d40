export const handler = ({ pathParameters, requestContext }) => ({
  hello: pathParameters.name,
  at: requestContext.time,
})
