import {
  bad,
  conflict,
  created,
  deployment,
  domain,
  get,
  gone,
  HTTP,
  httpApi,
  integration,
  LAMBDA_ARN,
  mapping,
  missing,
  ok,
  patch,
  post,
  quickApi,
  type Row,
  remove,
  route,
  save,
  stage,
  WEBSOCKET,
  webSocketApi,
} from './row.ts'

const DEFAULTS = {
  apiKeySelectionExpression: '$request.header.x-api-key',
  disableExecuteApiEndpoint: false,
  ipAddressType: 'ipv4',
  tags: {},
}
const corsApi = save(
  'api',
  post('/apis', {
    ...HTTP,
    corsConfiguration: { allowOrigins: ['https://a.example'], allowMethods: ['GET'], maxAge: 5 },
  }),
)
const list = (kind: string) => save(kind, get(`/apis/<api>/${kind}s`))
const tagged = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`key${at}`, '']))
const goneApi = missing('Invalid API identifier specified <api>')

/** management §2.1, §2.2 */
export const apis: readonly Row[] = [
  [
    'fills the defaults of an HTTP API in',
    [],
    post('/apis', HTTP),
    created({ ...DEFAULTS, routeSelectionExpression: '$request.method $request.path' }, [
      'corsConfiguration',
      'version',
    ]),
  ],
  [
    'fills the defaults of a WebSocket API in',
    [],
    post('/apis', WEBSOCKET),
    created({ ...DEFAULTS, ...WEBSOCKET }),
  ],
  [
    'refuses a protocol that there is not',
    [],
    post('/apis', { ...HTTP, protocolType: 'REST' }),
    bad('Invalid protocol specified. Must be one of [HTTP, WEBSOCKET]'),
  ],
  [
    'refuses an API without a name',
    [],
    post('/apis', { protocolType: 'HTTP' }),
    bad('Invalid API name specified'),
  ],
  ['refuses an empty name', [], post('/apis', { ...HTTP, name: '' }), bad('Invalid API name specified')],
  [
    'refuses a WebSocket API without a route selection expression',
    [],
    post('/apis', { name: 'chat', protocolType: 'WEBSOCKET' }),
    bad('Invalid routeSelectionExpression'),
  ],
  [
    'refuses another route selection on an HTTP API',
    [],
    post('/apis', { ...HTTP, routeSelectionExpression: '$request.path' }),
    bad('Route selection expression is currently limited to "${request.method} ${request.path}"'),
  ],
  [
    'echoes a route selection with braces as sent',
    [],
    post('/apis', { ...HTTP, routeSelectionExpression: '${request.method} ${request.path}' }),
    created({ routeSelectionExpression: '${request.method} ${request.path}' }),
  ],
  [
    'refuses CORS on a WebSocket API',
    [],
    post('/apis', { ...WEBSOCKET, corsConfiguration: { allowOrigins: ['*'] } }),
    bad('Cors is not supported for WEBSOCKET protocolType'),
  ],
  [
    'refuses a target on a WebSocket API',
    [],
    post('/apis', { ...WEBSOCKET, target: 'https://pets.example' }),
    bad('target is not supported for WEBSOCKET protocolType'),
  ],
  [
    'refuses credentials for every origin',
    [],
    post('/apis', { ...HTTP, corsConfiguration: { allowCredentials: true, allowOrigins: ['*'] } }),
    bad("allow-credentials is not supported if 'allow-origin' is *"),
  ],
  [
    'keeps CORS header names in lower case, and prints credentials',
    [],
    post('/apis', { ...HTTP, corsConfiguration: { allowHeaders: ['X-Shop'], exposeHeaders: ['ETag'] } }),
    created({
      corsConfiguration: { allowCredentials: false, allowHeaders: ['x-shop'], exposeHeaders: ['etag'] },
    }),
  ],
  [
    'replaces the CORS members that an update gives, and keeps the others',
    [corsApi],
    patch('/apis/<api>', { corsConfiguration: { allowMethods: ['POST'] } }),
    ok({ corsConfiguration: { allowOrigins: ['https://a.example'], allowMethods: ['POST'], maxAge: 5 } }),
  ],
  [
    'changes nothing by an empty CORS configuration',
    [corsApi],
    patch('/apis/<api>', { corsConfiguration: {} }),
    ok({ corsConfiguration: { allowMethods: ['GET'], maxAge: 5 } }),
  ],
  [
    'judges the merged CORS configuration',
    [save('api', post('/apis', { ...HTTP, corsConfiguration: { allowOrigins: ['*'] } }))],
    patch('/apis/<api>', { corsConfiguration: { allowCredentials: true } }),
    bad("allow-credentials is not supported if 'allow-origin' is *"),
  ],
  ['removes CORS where there is none', [httpApi], remove('/apis/<api>/cors'), gone],
  [
    'shows no CORS once it is removed',
    [corsApi, remove('/apis/<api>/cors')],
    get('/apis/<api>'),
    ok({}, ['corsConfiguration']),
  ],
  [
    'clears description and version with empty text',
    [save('api', post('/apis', { ...HTTP, description: 'd', version: 'v' }))],
    patch('/apis/<api>', { description: '', version: '' }),
    ok({ name: 'pets' }, ['description', 'version']),
  ],
  [
    'keeps the members that an update leaves out',
    [save('api', post('/apis', { ...HTTP, description: 'd', version: 'v', tags: { a: 'b' } }))],
    patch('/apis/<api>', { name: 'cats' }),
    ok({ name: 'cats', description: 'd', version: 'v', tags: { a: 'b' } }),
  ],
  [
    'does not change the protocol',
    [httpApi],
    patch('/apis/<api>', { protocolType: 'WEBSOCKET' }),
    ok({ protocolType: 'HTTP' }),
  ],
  ['allows two APIs of one name', [httpApi], post('/apis', HTTP), created({ name: 'pets' })],
  [
    'refuses tags that begin with aws:',
    [],
    post('/apis', { ...HTTP, tags: { 'aws:x': '1' } }),
    bad('Invalid tag key: aws:x. Keys beginning with aws: are reserved.'),
  ],
  [
    'refuses the fifty-first tag',
    [save('api', post('/apis', { ...HTTP, tags: tagged(50) }))],
    post('/tags/arn:aws:apigateway:us-east-1::/apis/<api>', { tags: { more: '' } }),
    bad('A resource can have at most 50 tags.'),
  ],

  [
    'does not echo the target of a quick-created API',
    [],
    quickApi,
    created({ name: 'pets' }, ['target', 'routeKey']),
  ],
  [
    'makes a managed HTTP proxy for a URL',
    [quickApi],
    get('/apis/<api>/integrations'),
    ok({
      items: [
        {
          apiGatewayManaged: true,
          connectionType: 'INTERNET',
          integrationMethod: 'ANY',
          integrationType: 'HTTP_PROXY',
          payloadFormatVersion: '1.0',
          timeoutInMillis: 30_000,
        },
      ],
    }),
  ],
  [
    'makes a managed Lambda proxy for a function',
    [save('api', post('/apis', { ...HTTP, target: LAMBDA_ARN, routeKey: 'GET /pets' }))],
    get('/apis/<api>/integrations'),
    ok({
      items: [
        {
          apiGatewayManaged: true,
          integrationMethod: 'POST',
          integrationType: 'AWS_PROXY',
          integrationUri: LAMBDA_ARN,
          payloadFormatVersion: '2.0',
        },
      ],
    }),
  ],
  [
    'takes the route key of a quick-created API',
    [save('api', post('/apis', { ...HTTP, target: LAMBDA_ARN, routeKey: 'GET /pets' }))],
    get('/apis/<api>/routes'),
    ok({ items: [{ apiGatewayManaged: true, authorizationType: 'NONE', routeKey: 'GET /pets' }] }),
  ],
  [
    'deploys the managed stage at once',
    [quickApi, list('deployment')],
    get('/apis/<api>/stages/$default'),
    ok({ apiGatewayManaged: true, autoDeploy: true, deploymentId: '<deployment>' }),
  ],
  [
    'replaces the kind of the managed integration with the target',
    [quickApi, patch('/apis/<api>', { target: LAMBDA_ARN })],
    get('/apis/<api>/integrations'),
    ok({ items: [{ integrationType: 'AWS_PROXY', integrationMethod: 'POST', payloadFormatVersion: '2.0' }] }),
  ],
  [
    'replaces the key of the managed route',
    [quickApi, patch('/apis/<api>', { routeKey: 'ANY /{proxy+}' })],
    get('/apis/<api>/routes'),
    ok({ items: [{ apiGatewayManaged: true, routeKey: 'ANY /{proxy+}' }] }),
  ],
  [
    'does not give the managed route the key of another',
    [quickApi, route('GET /pets')],
    patch('/apis/<api>', { routeKey: 'GET /pets' }),
    conflict('Route with key GET /pets already exists for this API'),
  ],
  [
    'refuses a target for an API without managed parts',
    [httpApi],
    patch('/apis/<api>', { target: 'https://pets.example' }),
    bad('target, routeKey and credentialsArn can only be updated for an API that was created with a target'),
  ],
  [
    'creates nothing when the target is refused',
    [],
    post('/apis', { ...HTTP, target: 'pets' }),
    bad('Invalid integration URI specified'),
  ],

  [
    'does not delete an API that a domain maps to',
    [quickApi, domain, mapping()],
    remove('/apis/<api>'),
    bad(
      'Deleting API <api> failed. Please remove all API mappings for the API from your custom domain names.',
    ),
  ],
  ['is gone after its deletion', [httpApi, remove('/apis/<api>')], remove('/apis/<api>'), goneApi],
  [
    'takes its routes along when it is deleted',
    [httpApi, integration(), route('GET /'), deployment(), stage('dev'), remove('/apis/<api>')],
    get('/apis/<api>/routes/<route>'),
    goneApi,
  ],
  [
    'takes the tags of its stages along when it is deleted',
    [webSocketApi, stage('dev'), remove('/apis/<api>')],
    get('/tags/arn:aws:apigateway:us-east-1::/apis/<api>/stages/dev'),
    missing('Invalid stage identifier specified'),
  ],
]
