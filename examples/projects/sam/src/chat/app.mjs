// The service's own sample: nothing in it knows that it runs on this machine.
import {
  ApiGatewayManagementApiClient,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi'

export const handler = async (event) => {
  const { domainName, stage, connectionId, routeKey } = event.requestContext
  if (routeKey !== 'send') return { statusCode: 200 }
  const { to = connectionId, text } = JSON.parse(event.body)
  const client = new ApiGatewayManagementApiClient({ endpoint: `https://${domainName}/${stage}` })
  await client.send(
    new PostToConnectionCommand({ ConnectionId: to, Data: JSON.stringify({ from: connectionId, text }) }),
  )
  return { statusCode: 200 }
}
