import {
  authorizer,
  bad,
  created,
  httpApi,
  INVOCATION_ARN,
  JWT,
  ok,
  patch,
  post,
  ROLE_ARN,
  type Row,
  webSocketApi,
} from './row.ts'

const create = (members: object) => post('/apis/<api>/authorizers', members)
const update = (members: object) => patch('/apis/<api>/authorizers/<authorizer>', members)
const LAMBDA = {
  authorizerType: 'REQUEST',
  authorizerUri: INVOCATION_ARN,
  authorizerPayloadFormatVersion: '2.0',
  identitySource: ['$request.header.Authorization'],
  name: 'ask',
}
const CONNECT = {
  ...LAMBDA,
  authorizerPayloadFormatVersion: undefined,
  identitySource: ['route.request.header.Auth'],
}
const badSource = (source: string) =>
  bad(
    `Invalid identity source expression: ${source}. The source must be a request header, request querystring, stage variable or context parameter`,
  )
const badIssuer = bad('Invalid issuer: Issuer is not a valid URL for JWT Authorizer')
const badTtl = bad('Authorizer result TTL outside allowable range. TTL must be between 0 and 3600 seconds.')

/** management §2.7 */
export const authorizers: readonly Row[] = [
  [
    'has no cache time for JWT',
    [httpApi],
    create(JWT),
    created({ authorizerType: 'JWT' }, ['authorizerResultTtlInSeconds']),
  ],
  [
    'caches Lambda answers five minutes where there is an identity source',
    [httpApi],
    create(LAMBDA),
    created({ authorizerResultTtlInSeconds: 300 }),
  ],
  [
    'caches nothing without an identity source',
    [httpApi],
    create({ ...LAMBDA, identitySource: [] }),
    created({ authorizerResultTtlInSeconds: 0 }),
  ],
  [
    'refuses JWT without its configuration',
    [httpApi],
    create({ ...JWT, jwtConfiguration: undefined }),
    bad('JwtConfiguration must not be null for JWT Authorizer'),
  ],
  [
    'refuses no audience',
    [httpApi],
    create({ ...JWT, jwtConfiguration: { ...JWT.jwtConfiguration, audience: [] } }),
    bad('Audience list must have at least 1 item for JWT Authorizer'),
  ],
  [
    'refuses an issuer over http',
    [httpApi],
    create({ ...JWT, jwtConfiguration: { audience: ['a'], issuer: 'http://issuer.example' } }),
    badIssuer,
  ],
  [
    'refuses an issuer that is no URL',
    [httpApi],
    create({ ...JWT, jwtConfiguration: { audience: ['a'], issuer: 'issuer' } }),
    badIssuer,
  ],
  [
    'refuses a context source for JWT',
    [httpApi],
    create({ ...JWT, identitySource: ['$context.path'] }),
    badSource('$context.path'),
  ],
  [
    'refuses two sources for JWT',
    [httpApi],
    create({ ...JWT, identitySource: ['$request.header.a', '$request.header.b'] }),
    badSource('$request.header.a,$request.header.b'),
  ],
  [
    'refuses a function for JWT',
    [httpApi],
    create({ ...JWT, authorizerUri: INVOCATION_ARN }),
    bad('AuthorizerUri cannot be set for JWT Authorizer.'),
  ],
  [
    'refuses simple responses for JWT, even false',
    [httpApi],
    create({ ...JWT, enableSimpleResponses: false }),
    bad('EnableSimpleResponses cannot be set for JWT Authorizer.'),
  ],
  [
    'refuses REQUEST without a function',
    [httpApi],
    create({ ...LAMBDA, authorizerUri: undefined }),
    bad('AuthorizerUri is a required field in an Authorizer'),
  ],
  [
    'refuses REQUEST without a format',
    [httpApi],
    create({ ...LAMBDA, authorizerPayloadFormatVersion: undefined }),
    bad('AuthorizerPayloadFormatVersion is a required parameter for REQUEST authorizer'),
  ],
  [
    'refuses simple responses with format 1.0',
    [httpApi],
    create({ ...LAMBDA, authorizerPayloadFormatVersion: '1.0', enableSimpleResponses: true }),
    bad('EnableSimpleResponses can only be set for AuthorizerPayloadFormatVersion "2.0".'),
  ],
  ['refuses a cache time of -1', [httpApi], create({ ...LAMBDA, authorizerResultTtlInSeconds: -1 }), badTtl],
  [
    'refuses a cache time of 3601',
    [httpApi],
    create({ ...LAMBDA, authorizerResultTtlInSeconds: 3601 }),
    badTtl,
  ],
  [
    'refuses a cache without an identity source',
    [httpApi],
    create({ ...LAMBDA, identitySource: [], authorizerResultTtlInSeconds: 1 }),
    bad('Identity source must be set if authorizer caching is enabled (TTL is greater than 0)'),
  ],
  [
    'refuses a malformed source',
    [httpApi],
    create({ ...LAMBDA, identitySource: ['header.Auth'] }),
    badSource('header.Auth'),
  ],
  [
    'refuses a name that is taken',
    [httpApi, authorizer()],
    create(JWT),
    bad('Authorizer name must be unique. Authorizer tokens already exists in this RestApi.'),
  ],
  [
    'refuses JWT on a WebSocket API',
    [webSocketApi],
    create(JWT),
    bad('Invalid authorizer type. Only REQUEST authorizer type is supported on WEBSOCKET protocol Apis.'),
  ],
  [
    'takes REQUEST on a WebSocket API',
    [webSocketApi],
    create(CONNECT),
    created({ identitySource: ['route.request.header.Auth'] }, ['authorizerResultTtlInSeconds']),
  ],
  [
    'refuses a format on a WebSocket API',
    [webSocketApi],
    create({ ...CONNECT, authorizerPayloadFormatVersion: '2.0' }),
    bad('AuthorizerPayloadFormatVersion cannot be set for WEBSOCKET protocol Apis.'),
  ],
  [
    'replaces the identity sources as a whole',
    [httpApi, authorizer(LAMBDA)],
    update({ identitySource: ['$context.path'] }),
    ok({ identitySource: ['$context.path'], name: 'ask' }),
  ],
  [
    'clears the role with empty text',
    [httpApi, authorizer({ ...LAMBDA, authorizerCredentialsArn: ROLE_ARN })],
    update({ authorizerCredentialsArn: '' }),
    ok({ name: 'ask' }, ['authorizerCredentialsArn']),
  ],
  [
    'judges the merged authorizer',
    [httpApi, authorizer()],
    update({ authorizerType: 'REQUEST' }),
    bad('AuthorizerUri is a required field in an Authorizer'),
  ],
]
