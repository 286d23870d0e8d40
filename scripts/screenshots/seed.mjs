/**
 * A shop's APIs, as pictures and tests of the console need them: routes of every kind, authorizers, stages, two deployments that
 * differ, a WebSocket API. Resolves to the ids that pages are opened by.
 */
import { createClient } from '@gatehouse/client'

const FUNCTION = 'arn:aws:lambda:us-east-1:000000000000:function:'
const invoke = (name) =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${FUNCTION}${name}/invocations`

export async function seedShop(baseUrl, backendUrl) {
  const client = createClient({ baseUrl })
  const shop = await seedHttpApi(client, backendUrl)
  const chat = await seedChat(client)
  await seedDomain(client, shop)
  await client.createApi({
    name: 'search',
    protocolType: 'HTTP',
    target: backendUrl,
    description: 'Full text over the catalogue',
  })
  return { ...shop, ...chat }
}

async function seedHttpApi(client, backendUrl) {
  const { apiId } = await client.createApi({
    name: 'pet-shop',
    protocolType: 'HTTP',
    description: 'Pets, orders and their photos',
    version: '2.4',
    corsConfiguration: {
      allowOrigins: ['https://shop.example'],
      allowMethods: ['GET', 'POST'],
      allowHeaders: ['content-type', 'authorization'],
    },
  })
  const targets = await seedIntegrations(client, apiId, backendUrl)
  const authorizers = await seedAuthorizers(client, apiId)
  const routes = listRoutes(targets, authorizers)
  for (const route of routes) await client.createRoute({ apiId, ...route })
  const routeId = await deployTwice(client, apiId, { target: targets.pets, access: authorizers.customers })
  return { apiId, routeId }
}

/** Resolves to the targets of routes, by what the integrations are for. */
async function seedIntegrations(client, apiId, backendUrl) {
  const make = async (input) =>
    `integrations/${(await client.createIntegration({ apiId, ...input })).integrationId}`
  const pets = await make({
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'ANY',
    integrationUri: `${backendUrl}/pets`,
    payloadFormatVersion: '1.0',
    timeoutInMillis: 5000,
    requestParameters: {
      'append:header.x-tenant': '$request.querystring.tenant',
      'overwrite:path': '/v2$request.path',
    },
  })
  const orders = await make({
    integrationType: 'AWS_PROXY',
    integrationUri: invoke('orders'),
    payloadFormatVersion: '2.0',
  })
  const photos = await make({
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'ANY',
    integrationUri: `${backendUrl}/photos/{proxy}`,
    payloadFormatVersion: '1.0',
  })
  const queue = await make({
    integrationType: 'AWS_PROXY',
    integrationSubtype: 'SQS-SendMessage',
    payloadFormatVersion: '1.0',
    credentialsArn: 'arn:aws:iam::000000000000:role/queue',
    requestParameters: {
      QueueUrl: 'https://sqs.us-east-1.amazonaws.com/000000000000/returns',
      MessageBody: '$request.body',
    },
  })
  return { pets, orders, photos, queue }
}

/** Resolves to what a route says to have an authorizer in front of it. */
async function seedAuthorizers(client, apiId) {
  const customers = await client.createAuthorizer({
    apiId,
    name: 'customers',
    authorizerType: 'JWT',
    identitySource: ['$request.header.Authorization'],
    jwtConfiguration: { issuer: 'https://login.shop.example/', audience: ['pet-shop'] },
  })
  const staff = await client.createAuthorizer({
    apiId,
    name: 'staff',
    authorizerType: 'REQUEST',
    identitySource: ['$request.header.X-Badge'],
    authorizerUri: invoke('badge'),
    authorizerPayloadFormatVersion: '2.0',
    enableSimpleResponses: true,
    authorizerResultTtlInSeconds: 300,
  })
  return {
    customers: { authorizationType: 'JWT', authorizerId: customers.authorizerId },
    staff: { authorizationType: 'CUSTOM', authorizerId: staff.authorizerId },
  }
}

function listRoutes({ pets, orders, photos, queue }, { customers, staff }) {
  return [
    { routeKey: 'GET /pets', target: pets },
    { routeKey: 'GET /pets/{id}', target: pets },
    { routeKey: 'POST /pets', target: pets, ...staff },
    { routeKey: 'DELETE /pets/{id}', target: pets, ...staff },
    { routeKey: 'GET /orders', target: orders, ...customers, authorizationScopes: ['orders:read'] },
    { routeKey: 'POST /orders', target: orders, ...customers, authorizationScopes: ['orders:write'] },
    { routeKey: 'GET /orders/{id}', target: orders, ...customers },
    { routeKey: 'POST /returns', target: queue, authorizationType: 'AWS_IAM' },
    { routeKey: 'ANY /photos/{proxy+}', target: photos },
  ]
}

/** Two deployments that differ by a route, and two stages that serve one each. Resolves to that route's id. */
async function deployTwice(client, apiId, { target, access }) {
  const first = await client.createDeployment({ apiId, description: 'Returns by queue' })
  await client.createStage({
    apiId,
    stageName: '$default',
    deploymentId: first.deploymentId,
    defaultRouteSettings: { throttlingRateLimit: 200, throttlingBurstLimit: 400 },
    stageVariables: { currency: 'EUR' },
  })
  await client.createStage({ apiId, stageName: 'test', deploymentId: first.deploymentId })
  const { routeId } = await client.createRoute({ apiId, routeKey: 'GET /pets/{id}/vaccinations', target })
  const second = await client.createDeployment({ apiId, description: 'Vaccinations' })
  await client.updateStage({ apiId, stageName: 'test', deploymentId: second.deploymentId })
  // Changed, and not deployed yet.
  await client.updateRoute({ apiId, routeId, ...access })
  return routeId
}

async function seedChat(client) {
  const { apiId } = await client.createApi({
    name: 'support-chat',
    protocolType: 'WEBSOCKET',
    routeSelectionExpression: '$request.body.action',
    description: 'Customers and staff, live',
  })
  const { integrationId } = await client.createIntegration({
    apiId,
    integrationType: 'MOCK',
    requestTemplates: { 200: '{"statusCode":200}' },
    templateSelectionExpression: '200',
  })
  await client.createIntegrationResponse({
    apiId,
    integrationId,
    integrationResponseKey: '$default',
    responseTemplates: { 200: '{"said":"to all"}' },
    templateSelectionExpression: '200',
  })
  for (const routeKey of ['$connect', '$default', 'say']) {
    const { routeId } = await client.createRoute({
      apiId,
      routeKey,
      target: `integrations/${integrationId}`,
      ...(routeKey !== '$connect' && { routeResponseSelectionExpression: '$default' }),
    })
    if (routeKey !== '$connect')
      await client.createRouteResponse({ apiId, routeId, routeResponseKey: '$default' })
  }
  await client.createModel({
    apiId,
    name: 'Message',
    contentType: 'application/json',
    schema: '{"type":"object","required":["action"]}',
    description: 'What a customer or somebody of the staff says',
  })
  await client.createStage({ apiId, stageName: 'live', autoDeploy: true })
  return { chatId: apiId }
}

async function seedDomain(client, { apiId }) {
  const domainName = 'api.example.com'
  const certificateArn = 'arn:aws:acm:us-east-1:000000000000:certificate/1'
  await client.createDomainName({
    domainName,
    domainNameConfigurations: [{ certificateArn, endpointType: 'REGIONAL' }],
  })
  await client.createApiMapping({ domainName, apiId, stage: '$default', apiMappingKey: 'shop/v2' })
}
