import {
  authorizer,
  deployment,
  get,
  HTTP,
  httpApi,
  INVOCATION_ARN,
  integration,
  JWT,
  LAMBDA_ARN,
  LISTENER_ARN,
  LOG_GROUP_ARN,
  PROXY,
  patch,
  post,
  put,
  quickApi,
  ROLE_ARN,
  route,
  save,
  stage,
  vpcLink,
  WEBSOCKET,
  webSocketApi,
} from '@gatehouse/conformance/cases/row'
import type { MemberCase } from './member-case.ts'

const API = '/apis/<api>'
const CORS = {
  allowCredentials: true,
  allowHeaders: ['x-a'],
  allowMethods: ['PUT'],
  allowOrigins: ['https://a.example'],
  exposeHeaders: ['x-b'],
  maxAge: 17,
}
const api = {
  corsConfiguration: CORS,
  description: 'All pets.',
  disableExecuteApiEndpoint: true,
  disableSchemaValidation: true,
  ipAddressType: 'dualstack',
  name: 'kept',
  version: '7',
}
const quick = { credentialsArn: ROLE_ARN, routeKey: 'GET /kept', target: 'https://kept.example' }
const socket = {
  apiKeySelectionExpression: '$context.authorizer.usageIdentifierKey',
  routeSelectionExpression: '$request.body.kept',
}
const document = (title: string) =>
  JSON.stringify({ openapi: '3.0.1', info: { title, version: '1' }, paths: {} })

const apis: readonly MemberCase[] = [
  {
    operation: 'CreateApi',
    given: [],
    when: save('api', post('/apis', { ...HTTP, ...api, ...quick, tags: { team: 'shop' } })),
    read: get(API),
  },
  {
    operation: 'CreateApi',
    given: [],
    when: save('api', post('/apis', { ...WEBSOCKET, ...socket })),
    read: get(API),
  },
  { operation: 'UpdateApi', given: [quickApi], when: patch(API, { ...api, ...quick }), read: get(API) },
  { operation: 'UpdateApi', given: [webSocketApi], when: patch(API, socket), read: get(API) },
  {
    operation: 'ImportApi',
    given: [],
    when: save('api', put('/apis', { body: document('kept') })),
    read: get(API),
    also: { name: 'kept' },
  },
  {
    operation: 'ReimportApi',
    given: [httpApi],
    when: put(API, { body: document('kept') }),
    read: get(API),
    also: { name: 'kept' },
  },
]

const TOKENS = {
  ...JWT,
  identitySource: ['$request.header.kept'],
  jwtConfiguration: { audience: ['kept'], issuer: 'https://kept.example' },
  name: 'kept',
}
const LAMBDA = {
  authorizerCredentialsArn: ROLE_ARN,
  authorizerPayloadFormatVersion: '1.0',
  authorizerResultTtlInSeconds: 17,
  authorizerType: 'REQUEST',
  authorizerUri: INVOCATION_ARN,
  identitySource: ['$request.header.kept'],
  name: 'kept',
}
const SIMPLE = {
  ...LAMBDA,
  authorizerPayloadFormatVersion: '2.0',
  enableSimpleResponses: true,
  name: 'simple',
}
const VALIDATED = {
  authorizerType: 'REQUEST',
  authorizerUri: INVOCATION_ARN,
  identitySource: ['route.request.header.kept'],
  identityValidationExpression: 'kept.*',
  name: 'kept',
}
const AUTHORIZER = `${API}/authorizers/<authorizer>`
const bare = (name: string) => ({
  authorizerType: 'REQUEST',
  authorizerUri: INVOCATION_ARN.replace('pets', 'other'),
  name,
})
const onHttp = { authorizerPayloadFormatVersion: '2.0', identitySource: ['$request.header.a'] }

const authorizers: readonly MemberCase[] = [
  ...[TOKENS, LAMBDA, SIMPLE].map(
    (members): MemberCase => ({
      operation: 'CreateAuthorizer',
      given: [httpApi],
      when: authorizer(members),
      read: get(AUTHORIZER),
    }),
  ),
  {
    operation: 'CreateAuthorizer',
    given: [webSocketApi],
    when: authorizer(VALIDATED),
    read: get(AUTHORIZER),
  },
  {
    operation: 'UpdateAuthorizer',
    given: [httpApi, authorizer()],
    when: patch(AUTHORIZER, TOKENS),
    read: get(AUTHORIZER),
  },
  ...[LAMBDA, SIMPLE].map(
    (members): MemberCase => ({
      operation: 'UpdateAuthorizer',
      given: [httpApi, authorizer({ ...bare('old'), ...onHttp })],
      when: patch(AUTHORIZER, members),
      read: get(AUTHORIZER),
    }),
  ),
  {
    operation: 'UpdateAuthorizer',
    given: [webSocketApi, authorizer({ ...bare('old'), identitySource: ['route.request.header.a'] })],
    when: patch(AUTHORIZER, VALIDATED),
    read: get(AUTHORIZER),
  },
]

const DEPLOYMENT = `${API}/deployments/<deployment>`
const STAGE = `${API}/stages/kept`
const leading = [httpApi, integration(), route('GET /pets', { target: 'integrations/<integration>' })]
const chatting = [webSocketApi, integration(), route('say', { target: 'integrations/<integration>' })]
const SETTINGS = {
  dataTraceEnabled: true,
  detailedMetricsEnabled: true,
  loggingLevel: 'ERROR',
  throttlingBurstLimit: 17,
  throttlingRateLimit: 7.5,
}
const settings = {
  accessLogSettings: { destinationArn: LOG_GROUP_ARN, format: '$context.requestId kept' },
  clientCertificateId: 'kept',
  defaultRouteSettings: SETTINGS,
  deploymentId: '<deployment>',
  description: 'Kept.',
  routeSettings: { say: SETTINGS },
  stageVariables: { kept: 'yes' },
}

const deployments: readonly MemberCase[] = [
  {
    operation: 'CreateDeployment',
    given: [...leading, stage('kept')],
    when: deployment({ description: 'Kept.', stageName: 'kept' }),
    read: get(DEPLOYMENT),
  },
  {
    operation: 'UpdateDeployment',
    given: [...leading, deployment()],
    when: patch(DEPLOYMENT, { description: 'Kept.' }),
    read: get(DEPLOYMENT),
  },
  {
    operation: 'CreateStage',
    given: [...chatting, deployment()],
    when: stage('kept', { ...settings, tags: { team: 'shop' } }),
    read: get(STAGE),
  },
  { operation: 'CreateStage', given: [httpApi], when: stage('kept', { autoDeploy: true }), read: get(STAGE) },
  {
    operation: 'UpdateStage',
    given: [...chatting, deployment(), stage('kept')],
    when: patch(STAGE, settings),
    read: get(STAGE),
  },
  {
    operation: 'UpdateStage',
    given: [httpApi, stage('kept')],
    when: patch(STAGE, { autoDeploy: true }),
    read: get(STAGE),
  },
]

const FUNCTION = { integrationType: 'AWS_PROXY', integrationUri: LAMBDA_ARN, payloadFormatVersion: '2.0' }
const INTEGRATION = `${API}/integrations/<integration>`
const PRIVATE = {
  connectionId: '<vpcLink>',
  connectionType: 'VPC_LINK',
  description: 'Kept.',
  integrationMethod: 'POST',
  integrationType: 'HTTP_PROXY',
  integrationUri: LISTENER_ARN,
  payloadFormatVersion: '1.0',
  requestParameters: { 'append:header.kept': 'yes' },
  responseParameters: { 200: { 'append:header.kept': 'yes' } },
  timeoutInMillis: 1717,
  tlsConfig: { serverNameToVerify: 'kept.example' },
}
const QUEUE = {
  credentialsArn: ROLE_ARN,
  integrationSubtype: 'SQS-SendMessage',
  integrationType: 'AWS_PROXY',
  payloadFormatVersion: '1.0',
  requestParameters: { QueueUrl: 'https://kept.example', MessageBody: '$request.body' },
}
const TEMPLATES = {
  contentHandlingStrategy: 'CONVERT_TO_TEXT',
  integrationMethod: 'POST',
  integrationType: 'HTTP',
  integrationUri: 'https://kept.example',
  passthroughBehavior: 'NEVER',
  requestTemplates: { kept: '{}' },
  templateSelectionExpression: '$request.body.kept',
}

const integrations: readonly MemberCase[] = [
  {
    operation: 'CreateIntegration',
    given: [httpApi, vpcLink],
    when: integration(PRIVATE),
    read: get(INTEGRATION),
  },
  { operation: 'CreateIntegration', given: [httpApi], when: integration(QUEUE), read: get(INTEGRATION) },
  { operation: 'CreateIntegration', given: [httpApi], when: integration(FUNCTION), read: get(INTEGRATION) },
  {
    operation: 'CreateIntegration',
    given: [webSocketApi],
    when: integration(TEMPLATES),
    read: get(INTEGRATION),
  },
  {
    operation: 'UpdateIntegration',
    given: [httpApi, vpcLink, integration()],
    when: patch(INTEGRATION, PRIVATE),
    read: get(INTEGRATION),
  },
  {
    operation: 'UpdateIntegration',
    given: [
      httpApi,
      integration({
        ...QUEUE,
        integrationSubtype: 'SQS-ReceiveMessage',
        requestParameters: { QueueUrl: 'https://a.example' },
      }),
    ],
    when: patch(INTEGRATION, QUEUE),
    read: get(INTEGRATION),
  },
  {
    operation: 'UpdateIntegration',
    given: [webSocketApi, integration(PROXY)],
    when: patch(INTEGRATION, TEMPLATES),
    read: get(INTEGRATION),
  },
]

/** APIs, and what there is below them but for the answers and messages of WebSocket APIs. */
export const apiCases: readonly MemberCase[] = [...apis, ...authorizers, ...deployments, ...integrations]
