import {
  authorizer,
  bad,
  type Call,
  created,
  type Expectation,
  httpApi,
  INVOCATION_ARN,
  integration,
  JWT,
  LISTENER_ARN,
  ok,
  PROXY,
  patch,
  post,
  ROLE_ARN,
  type Row,
  route,
  stage,
  vpcLink,
  webSocketApi,
} from './row.ts'

type Fate =
  /** Kept and returned. */
  | 'kept'
  /** Taken and not returned, as the service ignores it. */
  | 'ignored'
  /** Refused with this text. */
  | { readonly refused: string }

const refused = (text: string): Fate => ({ refused: text })

interface Case {
  /** What the table calls the protocol and the type. */
  readonly kind: string
  readonly given: readonly Call[]
  readonly create: (members: object) => Call
  readonly update?: { readonly given: readonly Call[]; readonly call: (members: object) => Call }
  readonly members: Readonly<Record<string, readonly [value: unknown, fate: Fate]>>
}

function toRows({ kind, given, create, update, members }: Case): Row[] {
  return Object.entries(members).flatMap(([member, [value, fate]]): Row[] => {
    const sent = { [member]: value }
    const then = (done: (body: object, absent: string[]) => Expectation): Expectation => {
      if (typeof fate === 'object') return bad(fate.refused)
      return fate === 'kept' ? done(sent, []) : done({}, [member])
    }
    const told = typeof fate === 'object' ? 'refuses' : fate === 'kept' ? 'keeps' : 'ignores'
    const rows: Row[] = [[`${told} ${member} of a new ${kind}`, given, create(sent), then(created)]]
    if (update)
      rows.push([`${told} ${member} of a changed ${kind}`, update.given, update.call(sent), then(ok)])
    return rows
  })
}

const collection = (name: string, base: object) => (members: object) =>
  post(`/apis/<api>/${name}`, { ...base, ...members })
const item = (name: string, label: string) => (members: object) =>
  patch(`/apis/<api>/${name}/<${label}>`, members)

const LAMBDA = { authorizerType: 'REQUEST', authorizerUri: INVOCATION_ARN, name: 'ask' }
const HTTP_LAMBDA = {
  ...LAMBDA,
  authorizerPayloadFormatVersion: '2.0',
  identitySource: ['$request.header.a'],
}
const CONNECT = { ...LAMBDA, identitySource: ['route.request.header.a'] }
const NOT_ON_WEBSOCKETS = (member: string) => refused(`${member} cannot be set for WEBSOCKET protocol Apis.`)
const NOT_FOR_JWT = (member: string) => refused(`${member} cannot be set for JWT Authorizer.`)

const authorizers: readonly Case[] = [
  {
    kind: 'authorizer of a WebSocket API',
    given: [webSocketApi],
    create: collection('authorizers', CONNECT),
    update: { given: [webSocketApi, authorizer(CONNECT)], call: item('authorizers', 'authorizer') },
    members: {
      authorizerCredentialsArn: [ROLE_ARN, 'kept'],
      authorizerPayloadFormatVersion: ['2.0', NOT_ON_WEBSOCKETS('AuthorizerPayloadFormatVersion')],
      authorizerResultTtlInSeconds: [300, NOT_ON_WEBSOCKETS('AuthorizerResultTtlInSeconds')],
      enableSimpleResponses: [false, NOT_ON_WEBSOCKETS('EnableSimpleResponses')],
      identityValidationExpression: ['a', 'kept'],
      jwtConfiguration: [JWT.jwtConfiguration, NOT_ON_WEBSOCKETS('JwtConfiguration')],
    },
  },
  {
    kind: 'JWT authorizer',
    given: [httpApi],
    create: collection('authorizers', JWT),
    update: { given: [httpApi, authorizer()], call: item('authorizers', 'authorizer') },
    members: {
      authorizerCredentialsArn: [ROLE_ARN, NOT_FOR_JWT('AuthorizerCredentialsArn')],
      authorizerPayloadFormatVersion: ['2.0', NOT_FOR_JWT('AuthorizerPayloadFormatVersion')],
      authorizerResultTtlInSeconds: [300, 'ignored'],
      authorizerUri: [INVOCATION_ARN, NOT_FOR_JWT('AuthorizerUri')],
      enableSimpleResponses: [true, NOT_FOR_JWT('EnableSimpleResponses')],
      identityValidationExpression: ['a', 'ignored'],
    },
  },
  {
    kind: 'Lambda authorizer of an HTTP API',
    given: [httpApi],
    create: collection('authorizers', HTTP_LAMBDA),
    update: { given: [httpApi, authorizer(HTTP_LAMBDA)], call: item('authorizers', 'authorizer') },
    members: {
      authorizerCredentialsArn: [ROLE_ARN, 'kept'],
      authorizerResultTtlInSeconds: [0, 'kept'],
      enableSimpleResponses: [true, 'kept'],
      identityValidationExpression: ['a', 'kept'],
      jwtConfiguration: [
        JWT.jwtConfiguration,
        refused('JwtConfiguration cannot be set for REQUEST Authorizer.'),
      ],
    },
  },
]

const CONNECT_ONLY = 'Request parameters are only supported for the $connect route in WEBSOCKET APIs'
const PARAMETERS = { 'route.request.header.a': { required: true } }

const routes: readonly Case[] = [
  {
    kind: 'route of an HTTP API',
    given: [httpApi],
    create: collection('routes', { routeKey: 'GET /pets' }),
    update: { given: [httpApi, route('GET /pets')], call: item('routes', 'route') },
    members: {
      apiKeyRequired: [true, refused('ApiKeyRequired is not currently supported for HTTP APIs.')],
      modelSelectionExpression: ['$request.body.kind', 'ignored'],
      operationName: ['list', 'kept'],
      requestModels: [{ a: 'b' }, 'ignored'],
      requestParameters: [PARAMETERS, refused(CONNECT_ONLY)],
      routeResponseSelectionExpression: ['$default', 'ignored'],
    },
  },
  {
    kind: 'route of a WebSocket API',
    given: [webSocketApi],
    create: collection('routes', { routeKey: 'say' }),
    update: { given: [webSocketApi, route('say')], call: item('routes', 'route') },
    members: {
      apiKeyRequired: [true, 'kept'],
      authorizationScopes: [
        ['a'],
        refused(
          'Invalid Route authorization type specified. Authorization Scopes are only valid for COGNITO_USER_POOLS and JWT authorization types',
        ),
      ],
      authorizationType: [
        'AWS_IAM',
        refused('Currently, authorization is restricted to the $connect route only'),
      ],
      modelSelectionExpression: ['$request.body.kind', 'kept'],
      operationName: ['say', 'kept'],
      requestModels: [{ a: 'b' }, 'kept'],
      requestParameters: [PARAMETERS, refused(CONNECT_ONLY)],
      routeKey: ['', refused('Route key is required')],
      routeResponseSelectionExpression: ['$default', 'kept'],
    },
  },
]

const TLS = { serverNameToVerify: 'pets.example' }
const PRIVATE = {
  ...PROXY,
  connectionType: 'VPC_LINK',
  connectionId: '<vpcLink>',
  integrationUri: LISTENER_ARN,
}
const PRIVATE_SOCKET = { ...PROXY, connectionType: 'VPC_LINK', connectionId: 'abc' }
const PROXY_ONLY =
  'Currently, an API with a protocol type of HTTP may only be associated with proxy integrations (AWS_PROXY, HTTP_PROXY)'

const integrations: readonly Case[] = [
  {
    kind: 'integration of an HTTP API',
    given: [httpApi],
    create: collection('integrations', PROXY),
    update: { given: [httpApi, integration()], call: item('integrations', 'integration') },
    members: {
      contentHandlingStrategy: ['CONVERT_TO_TEXT', 'ignored'],
      credentialsArn: [ROLE_ARN, 'kept'],
      integrationType: ['MOCK', refused(PROXY_ONLY)],
      passthroughBehavior: ['NEVER', 'ignored'],
      payloadFormatVersion: [
        '2.0',
        refused('PayloadFormatVersion 2.0 is not supported for integration of type HTTP_PROXY'),
      ],
      requestTemplates: [{ $default: '{}' }, 'ignored'],
      responseParameters: [{ 200: { 'append:header.a': 'b' } }, 'kept'],
      templateSelectionExpression: ['$request.body.kind', 'ignored'],
      timeoutInMillis: [29_001, 'kept'],
      tlsConfig: [TLS, 'ignored'],
    },
  },
  {
    kind: 'private integration of an HTTP API',
    given: [httpApi, vpcLink],
    create: collection('integrations', PRIVATE),
    update: { given: [httpApi, vpcLink, integration(PRIVATE)], call: item('integrations', 'integration') },
    members: { tlsConfig: [TLS, 'kept'] },
  },
  {
    kind: 'integration of a WebSocket API',
    given: [webSocketApi],
    create: collection('integrations', PROXY),
    update: { given: [webSocketApi, integration()], call: item('integrations', 'integration') },
    members: {
      contentHandlingStrategy: ['CONVERT_TO_TEXT', 'kept'],
      passthroughBehavior: ['NEVER', 'kept'],
      payloadFormatVersion: ['2.0', refused('Unsupported PayloadFormatVersion: 2.0')],
      requestTemplates: [{ $default: '{}' }, 'kept'],
      templateSelectionExpression: ['$request.body.kind', 'kept'],
      timeoutInMillis: [29_001, refused('Timeout should be between 50 ms and 29000 ms')],
    },
  },
  {
    kind: 'Lambda integration of a WebSocket API',
    given: [webSocketApi],
    create: collection('integrations', { integrationType: 'AWS_PROXY', integrationUri: INVOCATION_ARN }),
    members: {
      integrationSubtype: ['SQS-PurgeQueue', refused('Operation: SQS-PurgeQueue is not supported.')],
    },
  },
  {
    kind: 'private integration of a WebSocket API',
    given: [webSocketApi],
    create: collection('integrations', PRIVATE_SOCKET),
    members: { tlsConfig: [TLS, 'ignored'] },
  },
]

const stages: readonly Case[] = [
  {
    kind: 'stage of an HTTP API',
    given: [httpApi],
    create: collection('stages', { stageName: 'dev' }),
    update: { given: [httpApi, stage('dev')], call: (members) => patch('/apis/<api>/stages/dev', members) },
    members: {
      defaultRouteSettings: [
        { loggingLevel: 'INFO' },
        refused('Execution logs are not supported on protocolType HTTP'),
      ],
      routeSettings: [
        { $default: { dataTraceEnabled: true } },
        refused('Execution logs are not supported on protocolType HTTP'),
      ],
      clientCertificateId: ['a', 'ignored'],
    },
  },
  {
    kind: 'stage of a WebSocket API',
    given: [webSocketApi],
    create: collection('stages', { stageName: 'dev' }),
    update: {
      given: [webSocketApi, stage('dev')],
      call: (members) => patch('/apis/<api>/stages/dev', members),
    },
    members: {
      defaultRouteSettings: [{ loggingLevel: 'INFO', dataTraceEnabled: true }, 'kept'],
      clientCertificateId: ['a', 'kept'],
    },
  },
]

const apis: readonly Case[] = [
  {
    kind: 'WebSocket API',
    given: [],
    create: (members) =>
      post('/apis', {
        name: 'chat',
        protocolType: 'WEBSOCKET',
        routeSelectionExpression: '$request.body.a',
        ...members,
      }),
    update: { given: [webSocketApi], call: (members) => patch('/apis/<api>', members) },
    members: {
      corsConfiguration: [{}, refused('Cors is not supported for WEBSOCKET protocolType')],
      credentialsArn: [ROLE_ARN, refused('credentialsArn is not supported for WEBSOCKET protocolType')],
      disableExecuteApiEndpoint: [true, 'kept'],
      disableSchemaValidation: [true, 'ignored'],
      routeKey: ['a', refused('routeKey is not supported for WEBSOCKET protocolType')],
      target: ['https://pets.example', refused('target is not supported for WEBSOCKET protocolType')],
    },
  },
  {
    kind: 'HTTP API',
    given: [],
    create: (members) => post('/apis', { name: 'pets', protocolType: 'HTTP', ...members }),
    update: { given: [httpApi], call: (members) => patch('/apis/<api>', members) },
    members: {
      disableExecuteApiEndpoint: [true, 'kept'],
      disableSchemaValidation: [true, 'ignored'],
      routeSelectionExpression: [
        '$request.body.a',
        refused('Route selection expression is currently limited to "${request.method} ${request.path}"'),
      ],
    },
  },
]

/**
 * Every member that some protocol or some type does not have: kept, ignored as the service ignores it, or refused in its words.
 * management §2
 */
export const members: readonly Row[] = [
  ...apis,
  ...authorizers,
  ...integrations,
  ...routes,
  ...stages,
].flatMap(toRows)
