import {
  authorizer,
  bad,
  conflict,
  created,
  get,
  httpApi,
  INVOCATION_ARN,
  integration,
  missing,
  ok,
  patch,
  post,
  quickApi,
  type Row,
  remove,
  route,
  save,
  webSocketApi,
} from './row.ts'

const create = (members: object) => post('/apis/<api>/routes', members)
const update = (members: object) => patch('/apis/<api>/routes/<route>', members)
const malformed = bad(
  'The provided route key is not formatted properly for HTTP protocol. Format should be "[HTTP METHOD] /[RESOURCE PATH]" or "$default"',
)
const badPart = bad(
  'One or more path parts appear to be invalid. Parts are validated against this regular expression: ^(\\{[\\w.:-]+\\+?\\}|[a-zA-Z0-9.:_-]+)$',
)
const badTarget = (id: string) =>
  bad(
    `Unexpected or malformed target in route ${id}. Correct format should be integrations/<integration_id>.`,
  )
const needsJwt = bad(
  'Invalid authorizer ID specified. Setting the authorization type to JWT requires a valid JWT authorizer.',
)
const needsAuthorizer = bad(
  'Invalid authorizer ID specified. Setting the authorization type to CUSTOM or COGNITO_USER_POOLS requires a valid authorizer.',
)
const REQUEST = {
  authorizerType: 'REQUEST',
  authorizerUri: INVOCATION_ARN,
  authorizerPayloadFormatVersion: '2.0',
  identitySource: ['$request.header.Authorization'],
  name: 'ask',
}
const protectedRoute = [
  httpApi,
  authorizer(),
  route('GET /', { authorizationType: 'JWT', authorizerId: '<authorizer>', authorizationScopes: ['read'] }),
]
const connect = route('$connect', {
  operationName: 'open',
  requestModels: { one: 'A', two: 'B' },
  requestParameters: { 'route.request.header.a': { required: true } },
  modelSelectionExpression: '$request.body.kind',
})
const responses = '/apis/<api>/routes/<route>/routeresponses'

/** management §2.5 */
export const routes: readonly Row[] = [
  [
    'prints the least of a route',
    [httpApi],
    create({ routeKey: 'GET /x' }),
    created({ apiKeyRequired: false, authorizationType: 'NONE', routeKey: 'GET /x' }, [
      'target',
      'authorizerId',
      'authorizationScopes',
    ]),
  ],
  ['refuses a route without a key', [httpApi], create({}), bad('Route key is required')],
  ['refuses a key without a method', [httpApi], create({ routeKey: '/pets' }), malformed],
  ['refuses TRACE', [httpApi], create({ routeKey: 'TRACE /pets' }), malformed],
  ['refuses a method in lower case', [httpApi], create({ routeKey: 'get /pets' }), malformed],
  ['refuses a path without its slash', [httpApi], create({ routeKey: 'GET pets' }), malformed],
  ['refuses a bad path part', [httpApi], create({ routeKey: 'GET /pets/{id' }), badPart],
  ['refuses a variable in a part of a segment', [httpApi], create({ routeKey: 'GET /pets/x{id}' }), badPart],
  [
    'refuses a greedy variable that is not last',
    [httpApi],
    create({ routeKey: 'GET /{proxy+}/pets' }),
    badPart,
  ],
  ['refuses a trailing slash', [httpApi], create({ routeKey: 'GET /pets/' }), badPart],
  ['takes the root path', [httpApi], create({ routeKey: 'ANY /' }), created({ routeKey: 'ANY /' })],
  [
    'refuses a key that is taken',
    [httpApi, route('GET /pets')],
    create({ routeKey: 'GET /pets' }),
    conflict('Route with key GET /pets already exists for this API'),
  ],
  [
    'refuses a second $default',
    [quickApi],
    create({ routeKey: '$default' }),
    conflict('Route with key $default already exists for this API'),
  ],
  [
    'refuses a key that differs by the name of a variable',
    [httpApi, route('GET /a/{y}')],
    create({ routeKey: 'GET /a/{x}' }),
    conflict(
      'The provided route key "GET /a/{x}" has a conflicting variable on the same hierarchical level as "GET /a/{y}"',
    ),
  ],
  [
    'takes another variable for another method',
    [httpApi, route('GET /a/{y}')],
    create({ routeKey: 'POST /a/{x}' }),
    created(),
  ],
  [
    'takes a plain and a greedy variable',
    [httpApi, route('GET /a/{x}')],
    create({ routeKey: 'GET /a/{x+}' }),
    created(),
  ],
  [
    'refuses an update to a key that is taken',
    [httpApi, save('route2', create({ routeKey: 'GET /one' })), route('GET /two')],
    update({ routeKey: 'GET /one' }),
    conflict('Route with key GET /one already exists for this API'),
  ],
  ['refuses a malformed target', [httpApi], create({ routeKey: 'GET /', target: 'pets' }), badTarget('null')],
  [
    'names the route whose update has a malformed target',
    [httpApi, route('GET /')],
    update({ target: 'integrations/' }),
    badTarget('<route>'),
  ],
  [
    'refuses a target that is not there',
    [httpApi],
    create({ routeKey: 'GET /', target: 'integrations/none' }),
    missing('Invalid Integration identifier specified none'),
  ],
  [
    'refuses API keys on an HTTP API',
    [httpApi],
    create({ routeKey: 'GET /', apiKeyRequired: true }),
    bad('ApiKeyRequired is not currently supported for HTTP APIs.'),
  ],
  [
    'refuses JWT without an authorizer',
    [httpApi],
    create({ routeKey: 'GET /', authorizationType: 'JWT' }),
    needsJwt,
  ],
  [
    'refuses JWT with a Lambda authorizer',
    [httpApi, authorizer(REQUEST)],
    create({ routeKey: 'GET /', authorizationType: 'JWT', authorizerId: '<authorizer>' }),
    needsJwt,
  ],
  [
    'refuses CUSTOM with a JWT authorizer',
    [httpApi, authorizer()],
    create({ routeKey: 'GET /', authorizationType: 'CUSTOM', authorizerId: '<authorizer>' }),
    needsAuthorizer,
  ],
  [
    'refuses scopes without JWT',
    [httpApi],
    create({ routeKey: 'GET /', authorizationScopes: ['read'] }),
    bad(
      'Invalid Route authorization type specified. Authorization Scopes are only valid for COGNITO_USER_POOLS and JWT authorization types',
    ),
  ],
  [
    'clears scopes with an empty list',
    protectedRoute,
    update({ authorizationScopes: [] }),
    ok({ authorizationType: 'JWT' }, ['authorizationScopes']),
  ],
  [
    'keeps the authorizer of a route that stops asking it',
    protectedRoute,
    update({ authorizationType: 'NONE', authorizationScopes: [] }),
    ok({ authorizerId: '<authorizer>', authorizationType: 'NONE' }),
  ],
  [
    'detaches an authorizer with empty text',
    protectedRoute,
    update({ authorizationType: 'NONE', authorizerId: '', authorizationScopes: [] }),
    ok({ authorizationType: 'NONE' }, ['authorizerId']),
  ],
  ['judges the merged route', protectedRoute, update({ authorizerId: '' }), needsJwt],
  [
    'does not change the key of a managed route',
    [quickApi, save('route', get('/apis/<api>/routes'))],
    update({ routeKey: 'GET /cats' }),
    bad('Cannot update the route key of a route that is managed by API Gateway'),
  ],
  [
    'shows nothing of a route after its deletion',
    [httpApi, route('GET /'), remove('/apis/<api>/routes/<route>')],
    remove('/apis/<api>/routes/<route>'),
    missing('Invalid Route identifier specified <route>'),
  ],
  [
    'refuses to delete an integration that routes lead to',
    [
      httpApi,
      integration(),
      save('route', create({ routeKey: 'GET /', target: 'integrations/<integration>' })),
      save('route2', create({ routeKey: 'GET /2', target: 'integrations/<integration>' })),
    ],
    remove('/apis/<api>/integrations/<integration>'),
    conflict(
      'Cannot delete Integration because it is referenced by the following Routes with Ids: [<route>, <route2>]',
    ),
  ],
  [
    'refuses to delete an authorizer that a route asks',
    protectedRoute,
    remove('/apis/<api>/authorizers/<authorizer>'),
    conflict("Cannot delete authorizer 'tokens', is referenced in route: GET /"),
  ],
]

/** management §2.5, §2.6 */
export const webSocketRoutes: readonly Row[] = [
  [
    'takes free text for a key',
    [webSocketApi],
    create({ routeKey: 'send/message' }),
    created({ routeKey: 'send/message' }),
  ],
  [
    'refuses a key of its own kind with a dollar sign',
    [webSocketApi],
    create({ routeKey: '$join' }),
    bad('Invalid route key specified: $join. Keys starting with $ are reserved.'),
  ],
  [
    'refuses authorization off $connect',
    [webSocketApi],
    create({ routeKey: 'send', authorizationType: 'AWS_IAM' }),
    bad('Currently, authorization is restricted to the $connect route only'),
  ],
  [
    'refuses request parameters off $connect',
    [webSocketApi],
    create({ routeKey: 'send', requestParameters: { 'route.request.header.a': { required: true } } }),
    bad('Request parameters are only supported for the $connect route in WEBSOCKET APIs'),
  ],
  [
    'merges request models, and deletes those with empty names',
    [webSocketApi, connect],
    update({ requestModels: { one: '', three: 'C' } }),
    ok({ requestModels: { two: 'B', three: 'C' }, operationName: 'open' }, ['requestModels.one']),
  ],
  [
    'merges request parameters',
    [webSocketApi, connect],
    update({ requestParameters: { 'route.request.header.b': { required: false } } }),
    ok({
      requestParameters: {
        'route.request.header.a': { required: true },
        'route.request.header.b': { required: false },
      },
    }),
  ],
  [
    'clears names and expressions with empty text',
    [webSocketApi, connect],
    update({ operationName: '', modelSelectionExpression: '' }),
    ok({ routeKey: '$connect' }, ['operationName', 'modelSelectionExpression']),
  ],
  [
    'names a request parameter that the route has not',
    [webSocketApi, connect],
    remove('/apis/<api>/routes/<route>/requestparameters/route.request.header.none'),
    missing('Invalid request parameter key specified route.request.header.none'),
  ],
  [
    'refuses a route response on an HTTP API',
    [httpApi, route('GET /')],
    post(responses, { routeResponseKey: '$default' }),
    bad('RouteResponses are currently not supported for this API protocol type.'),
  ],
  [
    'refuses another route response than $default',
    [webSocketApi, connect],
    post(responses, { routeResponseKey: 'ok' }),
    bad('Currently, only $default is supported as a RouteResponseKey.'),
  ],
  [
    'refuses a second route response',
    [webSocketApi, connect, post(responses, { routeResponseKey: '$default' })],
    post(responses, { routeResponseKey: '$default' }),
    conflict('RouteResponse with key $default already exists for this Route'),
  ],
]
