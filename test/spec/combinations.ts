import {
  authorizer,
  type Call,
  domain,
  httpApi,
  INVOCATION_ARN,
  JWT,
  LAMBDA_ARN,
  LISTENER_ARN,
  LOG_GROUP_ARN,
  PROXY,
  patch,
  post,
  ROLE_ARN,
  save,
  vpcLink,
  webSocketApi,
} from '@gatehouse/conformance/cases/row'

/** A body whose members go together, or do not. */
export interface Combination {
  readonly title: string
  readonly when: Call
  readonly good: boolean
  /** What a bad one is told of. */
  readonly members: readonly string[]
  /** By the protocol of its API, or what else there is, the calls before it. */
  readonly given: Readonly<Record<string, readonly Call[]>>
}

const H = { 'an HTTP API': [httpApi, vpcLink] }
const W = { 'a WebSocket API': [webSocketApi] }
const BOTH = { ...H, ...W }
const ALONE = { 'an account': [] }

const bad = (title: string, given: Combination['given'], when: Call, ...members: string[]): Combination => ({
  title,
  when,
  good: false,
  members,
  given,
})
const good = (title: string, given: Combination['given'], when: Call): Combination => ({
  title,
  when,
  good: true,
  members: [],
  given,
})

const api = (body: object) => post('/apis', { name: 'pets', ...body })
const integration = (body: object) => post('/apis/<api>/integrations', body)
const authorize = (body: object) => post('/apis/<api>/authorizers', body)
const route = (routeKey: string, body: object) => post('/apis/<api>/routes', { routeKey, ...body })
const stage = (body: object) => post('/apis/<api>/stages', { stageName: 'dev', ...body })
const HTTP = { protocolType: 'HTTP' }
const ASK = {
  authorizerType: 'REQUEST',
  authorizerUri: INVOCATION_ARN,
  authorizerPayloadFormatVersion: '2.0',
  identitySource: ['$request.header.a'],
  name: 'ask',
}
const PRIVATE = { ...PROXY, integrationUri: LISTENER_ARN, connectionType: 'VPC_LINK' }
const AWS = { integrationType: 'AWS', integrationUri: LAMBDA_ARN }
const QUEUE = {
  integrationType: 'AWS_PROXY',
  integrationSubtype: 'SQS-SendMessage',
  credentialsArn: ROLE_ARN,
  payloadFormatVersion: '1.0',
  requestParameters: { QueueUrl: 'https://queue.example', MessageBody: '$request.body.a' },
}
const { requestParameters: _, ...SILENT } = QUEUE
const CREDENTIALS = { allowCredentials: true, allowOrigins: ['*'] }
const LOGS = { destinationArn: LOG_GROUP_ARN, format: '$context.requestId' }

const apis: readonly Combination[] = [
  bad(
    'credentials for every origin',
    ALONE,
    api({ ...HTTP, corsConfiguration: CREDENTIALS }),
    'corsConfiguration.allowOrigins.0',
  ),
  good(
    'credentials for one origin',
    ALONE,
    api({ ...HTTP, corsConfiguration: { ...CREDENTIALS, allowOrigins: ['https://a.example'] } }),
  ),
  good(
    'every origin without credentials',
    ALONE,
    api({ ...HTTP, corsConfiguration: { ...CREDENTIALS, allowCredentials: false } }),
  ),
  bad(
    'CORS of a WebSocket API',
    ALONE,
    api({ protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.a', corsConfiguration: {} }),
    'corsConfiguration',
  ),
  bad(
    'an HTTP API that selects routes by something else',
    ALONE,
    api({ ...HTTP, routeSelectionExpression: '$request.body.action' }),
    'routeSelectionExpression',
  ),
  ...['$request.method $request.path', '${request.method} ${request.path}'].map((routeSelectionExpression) =>
    good(`an HTTP API by ${routeSelectionExpression}`, ALONE, api({ ...HTTP, routeSelectionExpression })),
  ),
  bad(
    'a WebSocket API without an expression',
    ALONE,
    api({ protocolType: 'WEBSOCKET' }),
    'routeSelectionExpression',
  ),
  bad(
    'an update to credentials for every origin',
    H,
    patch('/apis/<api>', { corsConfiguration: CREDENTIALS }),
    'corsConfiguration.allowOrigins.0',
  ),
]

const integrations: readonly Combination[] = [
  bad('a VPC link that is not named', BOTH, integration(PRIVATE), 'connectionId'),
  good('a VPC link that is named', H, integration({ ...PRIVATE, connectionId: '<vpcLink>' })),
  bad(
    'a VPC link that is not named, for a Lambda function',
    BOTH,
    integration({ integrationType: 'AWS_PROXY', integrationUri: LAMBDA_ARN, connectionType: 'VPC_LINK' }),
    'connectionId',
  ),
  bad(
    'a VPC link that is not named, through templates',
    W,
    integration({ ...AWS, connectionType: 'VPC_LINK' }),
    'connectionId',
  ),
  bad(
    'version 2.0 for a web server',
    BOTH,
    integration({ ...PROXY, payloadFormatVersion: '2.0' }),
    'payloadFormatVersion',
  ),
  bad(
    'version 2.0 through templates',
    W,
    integration({ ...AWS, payloadFormatVersion: '2.0' }),
    'payloadFormatVersion',
  ),
  bad(
    'version 2.0 of a mock',
    W,
    integration({ integrationType: 'MOCK', payloadFormatVersion: '2.0' }),
    'payloadFormatVersion',
  ),
  bad(
    'version 3.0 for a Lambda function',
    BOTH,
    integration({ integrationType: 'AWS_PROXY', integrationUri: LAMBDA_ARN, payloadFormatVersion: '3.0' }),
    'payloadFormatVersion',
  ),
  good(
    'version 2.0 for a Lambda function',
    H,
    integration({ integrationType: 'AWS_PROXY', integrationUri: LAMBDA_ARN, payloadFormatVersion: '2.0' }),
  ),
  bad(
    '29.001 seconds through templates',
    W,
    integration({ ...AWS, timeoutInMillis: 29_001 }),
    'timeoutInMillis',
  ),
  good('29 seconds through templates', W, integration({ ...AWS, timeoutInMillis: 29_000 })),
  good('30 seconds for a web server', H, integration({ ...PROXY, timeoutInMillis: 30_000 })),
  bad(
    'a web server without a method',
    BOTH,
    integration({ ...PROXY, integrationMethod: undefined }),
    'integrationMethod',
  ),
  bad(
    'a mock with an address',
    W,
    integration({ integrationType: 'MOCK', integrationUri: 'https://a.example' }),
    'integrationUri',
  ),
  bad(
    'a proxy of AWS that is neither a function nor an action',
    BOTH,
    integration({ integrationType: 'AWS_PROXY' }),
    'integrationUri',
  ),
  good('an action of a service', H, integration(QUEUE)),
  bad('an action without its parameters', H, integration(SILENT), 'requestParameters'),
  bad(
    'an action without one of its parameters',
    H,
    integration({ ...QUEUE, requestParameters: { QueueUrl: 'https://queue.example' } }),
    'requestParameters.MessageBody',
  ),
  bad('an action without a role', H, integration({ ...QUEUE, credentialsArn: undefined }), 'credentialsArn'),
  bad(
    'an action that there is not',
    H,
    integration({ ...QUEUE, integrationSubtype: 'SQS-Sing' }),
    'integrationSubtype',
  ),
  bad(
    'an action with version 2.0',
    H,
    integration({ ...QUEUE, payloadFormatVersion: '2.0' }),
    'payloadFormatVersion',
  ),
  bad(
    'an action of a web server',
    BOTH,
    integration({ ...PROXY, integrationSubtype: 'SQS-SendMessage' }),
    'integrationSubtype',
  ),
]

const authorizers: readonly Combination[] = [
  bad(
    'simple responses with version 1.0',
    H,
    authorize({ ...ASK, enableSimpleResponses: true, authorizerPayloadFormatVersion: '1.0' }),
    'authorizerPayloadFormatVersion',
  ),
  bad(
    'simple responses without a version',
    BOTH,
    authorize({ ...ASK, enableSimpleResponses: true, authorizerPayloadFormatVersion: undefined }),
    'authorizerPayloadFormatVersion',
  ),
  good('simple responses with version 2.0', H, authorize({ ...ASK, enableSimpleResponses: true })),
  bad(
    'a cache time without an identity source',
    H,
    authorize({ ...ASK, identitySource: [], authorizerResultTtlInSeconds: 1 }),
    'identitySource',
  ),
  good(
    'no cache time without an identity source',
    H,
    authorize({ ...ASK, identitySource: [], authorizerResultTtlInSeconds: 0 }),
  ),
  bad(
    'tokens from two places',
    H,
    authorize({ ...JWT, identitySource: ['$request.header.a', '$request.header.b'] }),
    'identitySource',
  ),
  bad('tokens from nowhere', H, authorize({ ...JWT, identitySource: [] }), 'identitySource'),
  bad(
    'tokens of nobody',
    H,
    authorize({ ...JWT, jwtConfiguration: { audience: ['app'] } }),
    'jwtConfiguration.issuer',
  ),
  bad(
    'tokens for nobody',
    H,
    authorize({ ...JWT, jwtConfiguration: { issuer: 'https://a.example' } }),
    'jwtConfiguration.audience',
  ),
  bad('tokens and a function', H, authorize({ ...JWT, authorizerUri: INVOCATION_ARN }), 'authorizerUri'),
  bad('a function that is not named', BOTH, authorize({ ...ASK, authorizerUri: undefined }), 'authorizerUri'),
]

const routes: readonly Combination[] = [
  bad('tokens without an authorizer', H, route('GET /a', { authorizationType: 'JWT' }), 'authorizerId'),
  bad(
    'a Lambda authorizer that is not named',
    H,
    route('GET /a', { authorizationType: 'CUSTOM' }),
    'authorizerId',
  ),
  bad(
    'a Lambda authorizer without a name',
    W,
    route('$connect', { authorizationType: 'CUSTOM', authorizerId: '' }),
    'authorizerId',
  ),
  good(
    'an authorizer that is named',
    { 'an HTTP API': [httpApi, authorizer()] },
    route('GET /a', {
      authorizationType: 'JWT',
      authorizerId: '<authorizer>',
      authorizationScopes: ['read'],
    }),
  ),
  bad('scopes without tokens', H, route('GET /a', { authorizationScopes: ['read'] }), 'authorizationType'),
  bad(
    'scopes with IAM',
    H,
    route('GET /a', { authorizationType: 'AWS_IAM', authorizationScopes: ['read'] }),
    'authorizationType',
  ),
  good('no scopes', H, route('GET /a', { authorizationScopes: [] })),
  bad(
    'request parameters of another route than $connect',
    BOTH,
    route('$default', { requestParameters: { 'route.request.header.a': { required: true } } }),
    'routeKey',
  ),
  good(
    'request parameters of $connect',
    W,
    route('$connect', { requestParameters: { 'route.request.header.a': { required: true } } }),
  ),
]

const stages: readonly Combination[] = [
  bad(
    'a deployment that is chosen twice',
    BOTH,
    stage({ autoDeploy: true, deploymentId: 'abc123' }),
    'deploymentId',
  ),
  good('deployments by themselves', BOTH, stage({ autoDeploy: true })),
  bad(
    'half of an access log',
    BOTH,
    stage({ accessLogSettings: { format: '$context.requestId' } }),
    'accessLogSettings.destinationArn',
  ),
  bad(
    'the other half',
    BOTH,
    stage({ accessLogSettings: { destinationArn: LOG_GROUP_ARN } }),
    'accessLogSettings.format',
  ),
  good('an access log', BOTH, stage({ accessLogSettings: LOGS })),
  good('no access log', BOTH, stage({ accessLogSettings: {} })),
]

const DOMAIN = { domainName: 'a.example.com', domainNameConfigurations: [{}] }
const THERE = { 'a domain name': [domain] }
const PORTAL = {
  authorization: { none: {} },
  endpointConfiguration: { none: {} },
  portalContent: {
    displayName: 'Pets',
    theme: {
      customColors: {
        accentColor: '#112233',
        backgroundColor: '#112233',
        errorValidationColor: '#112233',
        headerColor: '#112233',
        navigationColor: '#112233',
        textColor: '#112233',
      },
    },
  },
}
const POOL = {
  appClientId: 'client',
  userPoolArn: 'arn:aws:cognito-idp:us-east-1:111122223333:userpool/us-east-1_a',
  userPoolDomain: 'https://pool.auth.example.com',
}
const rule = (conditions: object[]) =>
  post('/domainnames/<domain>/routingrules', {
    actions: [{ invokeApi: { apiId: '<api>', stage: 'dev' } }],
    conditions,
    priority: 1,
  })
const RULES = {
  'a domain name': [domain, httpApi, save('stage', stage({}))],
}

const besideApis: readonly Combination[] = [
  bad(
    'mutual TLS that trusts nobody',
    ALONE,
    post('/domainnames', { ...DOMAIN, mutualTlsAuthentication: {} }),
    'mutualTlsAuthentication.truststoreUri',
  ),
  bad(
    'mutual TLS without an address',
    ALONE,
    post('/domainnames', { ...DOMAIN, mutualTlsAuthentication: { truststoreUri: '' } }),
    'mutualTlsAuthentication.truststoreUri',
  ),
  bad(
    'a domain name at the edge',
    ALONE,
    post('/domainnames', { ...DOMAIN, domainNameConfigurations: [{ endpointType: 'EDGE' }] }),
    'domainNameConfigurations.0.endpointType',
  ),
  bad(
    'an update of a domain name to TLS 1.0',
    THERE,
    patch('/domainnames/<domain>', { domainNameConfigurations: [{ securityPolicy: 'TLS_1_0' }] }),
    'domainNameConfigurations.0.securityPolicy',
  ),
  bad(
    'a domain name without a configuration',
    ALONE,
    post('/domainnames', { domainName: 'a.example.com' }),
    'domainNameConfigurations',
  ),
  bad(
    'an update of a domain name without a configuration',
    THERE,
    patch('/domainnames/<domain>', { routingMode: 'API_MAPPING_ONLY' }),
    'domainNameConfigurations',
  ),
  good(
    'an update of a domain name',
    THERE,
    patch('/domainnames/<domain>', { domainNameConfigurations: [{}] }),
  ),
  good('a portal for all', ALONE, post('/portals', PORTAL)),
  bad('a portal for nobody', ALONE, post('/portals', { ...PORTAL, authorization: {} }), 'authorization'),
  bad(
    'a portal for all and some',
    ALONE,
    post('/portals', { ...PORTAL, authorization: { none: {}, cognitoConfig: POOL } }),
    'authorization',
  ),
  bad(
    'a portal that is nowhere',
    ALONE,
    post('/portals', { ...PORTAL, endpointConfiguration: {} }),
    'endpointConfiguration',
  ),
  bad('a condition on nothing', RULES, rule([{}]), 'conditions.0'),
  good('no conditions', RULES, rule([])),
]

/** Bodies of which each member is good by itself, and all of them together are or are not. */
export const COMBINATIONS: readonly Combination[] = [
  ...apis,
  ...integrations,
  ...authorizers,
  ...routes,
  ...stages,
  ...besideApis,
]
