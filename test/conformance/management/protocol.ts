import { expect } from 'vitest'
import {
  authorizer,
  bad,
  created,
  DOMAIN,
  deployment,
  domain,
  get,
  gone,
  HTTP,
  httpApi,
  inRegion,
  integration,
  invalid,
  mapping,
  missing,
  ok,
  patch,
  post,
  put,
  quickApi,
  type Row,
  raw,
  remove,
  route,
  save,
  stage,
  unknown,
  vpcLink,
  WEBSOCKET,
  webSocketApi,
} from './row.ts'

const MODEL = { name: 'message', schema: '{}' }
const id = (length: number) => expect.stringMatching(new RegExp(`^[a-z0-9]{${length}}$`))
const TIMESTAMP = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
const notJson = bad('Could not parse request body into json')
const notPositive = (value: string) =>
  invalid('maxResults', value, 'satisfy regular expression pattern: ^[1-9][0-9]*$')
const foreignToken = bad('Invalid pagination token specified in nextToken')

/** What holds for every operation. §1 */
export const protocol: readonly Row[] = [
  ['answers a path that no operation has', [], get('/nothing'), unknown('Unknown operation')],
  [
    'answers a method that its path does not have',
    [httpApi],
    put('/apis/<api>/routes', {}),
    unknown('Unknown operation'),
  ],
  ['refuses malformed JSON', [], raw(post('/apis'), '{"name":'), notJson],
  ['refuses malformed JSON before it looks for the parent', [], raw(post('/apis/none/routes'), '{'), notJson],
  ['refuses a body that is no UTF-8', [], raw(post('/apis'), Uint8Array.of(0x22, 0xff, 0x22)), notJson],
  [
    'refuses a JSON array',
    [],
    raw(post('/apis'), '[]'),
    bad('Could not parse request body into json: a JSON object is expected'),
  ],
  [
    'looks for the parent before it judges the body',
    [],
    post('/apis/none/routes', {}),
    missing('Invalid API identifier specified none'),
  ],
  [
    'refuses a member of another type',
    [httpApi],
    patch('/apis/<api>', { disableExecuteApiEndpoint: 'yes' }),
    invalid('disableExecuteApiEndpoint', 'yes', 'be of type boolean'),
  ],
  [
    'lists all broken rules when it knows no better words',
    [httpApi],
    patch('/apis/<api>', { disableExecuteApiEndpoint: 1, corsConfiguration: { maxAge: 86_401 } }),
    bad(expect.stringMatching(/^2 validation errors detected: .*; /)),
  ],
  [
    'ignores members that it does not know',
    [],
    post('/apis', { ...HTTP, flavor: 'mint' }),
    created({ name: 'pets' }, ['flavor']),
  ],
  [
    'takes null for not sent',
    [],
    post('/apis', {
      ...HTTP,
      description: null,
      tags: { team: 'shop', none: null },
      corsConfiguration: { maxAge: null },
    }),
    created({ tags: { team: 'shop' } }, ['description']),
  ],
  [
    'takes no body for an empty object',
    [httpApi, route('GET /')],
    raw(post('/apis/<api>/deployments'), ''),
    created({ deploymentStatus: 'DEPLOYED' }),
  ],
  [
    'takes an update that changes nothing',
    [httpApi],
    patch('/apis/<api>', {}),
    ok({ name: 'pets', apiId: '<api>' }),
  ],
  [
    'refuses a label with broken percent-encoding',
    [],
    get('/apis/%zz'),
    bad("Value '%zz' at 'apiId' is not percent-encoded UTF-8"),
  ],
  [
    'reads a percent-encoded $default label',
    [quickApi],
    get('/apis/<api>/stages/%24default'),
    ok({ stageName: '$default' }),
  ],
  [
    'reads a bare $default label',
    [quickApi],
    get('/apis/<api>/stages/$default'),
    ok({ stageName: '$default' }),
  ],
  [
    'reads a percent-encoded route key',
    [
      httpApi,
      route('GET /pets'),
      stage('dev', { routeSettings: { 'GET /pets': { detailedMetricsEnabled: true } } }),
    ],
    remove('/apis/<api>/stages/dev/routesettings/GET%20%2Fpets'),
    gone,
  ],
  [
    'reads an ARN with bare slashes',
    [httpApi],
    get('/tags/arn:aws:apigateway:us-east-1::/apis/<api>'),
    ok({ tags: {} }),
  ],
  [
    'reads an ARN with encoded slashes and colons',
    [httpApi],
    get('/tags/arn%3Aaws%3Aapigateway%3Aus-east-1%3A%3A%2Fapis%2F<api>'),
    ok({ tags: {} }),
  ],
  [
    'keeps the state of regions apart',
    [inRegion('eu-west-1', httpApi)],
    get('/apis/<api>'),
    missing('Invalid API identifier specified <api>'),
  ],
  ['lists nothing of another region', [inRegion('eu-west-1', httpApi)], get('/apis'), ok({ items: [] })],

  [
    'makes API ids of 10 characters, and times in whole seconds',
    [],
    post('/apis', HTTP),
    created({ apiId: id(10), createdDate: TIMESTAMP }),
  ],
  ['makes route ids of 7 characters', [httpApi], route('GET /'), created({ routeId: id(7) })],
  ['makes integration ids of 7 characters', [httpApi], integration(), created({ integrationId: id(7) })],
  [
    'makes integration response ids of 7 characters',
    [webSocketApi, integration({ integrationType: 'MOCK' })],
    post('/apis/<api>/integrations/<integration>/integrationresponses', {
      integrationResponseKey: '$default',
    }),
    created({ integrationResponseId: id(7) }),
  ],
  [
    'makes route response ids of 6 characters',
    [webSocketApi, route('$default')],
    post('/apis/<api>/routes/<route>/routeresponses', { routeResponseKey: '$default' }),
    created({ routeResponseId: id(6) }),
  ],
  ['makes authorizer ids of 6 characters', [httpApi], authorizer(), created({ authorizerId: id(6) })],
  [
    'makes deployment ids of 6 characters',
    [httpApi, route('GET /')],
    deployment(),
    created({ deploymentId: id(6), createdDate: TIMESTAMP }),
  ],
  [
    'makes model ids of 6 characters',
    [webSocketApi],
    post('/apis/<api>/models', MODEL),
    created({ modelId: id(6) }),
  ],
  ['makes API mapping ids of 6 characters', [quickApi, domain], mapping(), created({ apiMappingId: id(6) })],
  ['makes VPC link ids of 6 characters', [], vpcLink, created({ vpcLinkId: id(6), createdDate: TIMESTAMP })],
  [
    'shows times of stages in whole seconds',
    [httpApi],
    stage('dev'),
    created({ createdDate: TIMESTAMP, lastUpdatedDate: TIMESTAMP }),
  ],

  [
    'names a missing route',
    [httpApi],
    get('/apis/<api>/routes/none'),
    missing('Invalid Route identifier specified none'),
  ],
  [
    'names a missing integration',
    [httpApi],
    get('/apis/<api>/integrations/none'),
    missing('Invalid Integration identifier specified none'),
  ],
  [
    'names a missing authorizer',
    [httpApi],
    get('/apis/<api>/authorizers/none'),
    missing('Invalid Authorizer identifier specified none'),
  ],
  [
    'names a missing model',
    [httpApi],
    get('/apis/<api>/models/none'),
    missing('Invalid Model identifier specified none'),
  ],
  [
    'names a missing deployment',
    [httpApi],
    get('/apis/<api>/deployments/none'),
    missing('Invalid Deployment identifier specified none'),
  ],
  [
    'names a missing VPC link',
    [],
    get('/vpclinks/none'),
    missing('Invalid VpcLink identifier specified none'),
  ],
  [
    'names a missing route response',
    [httpApi, route('GET /')],
    get('/apis/<api>/routes/<route>/routeresponses/none'),
    missing('Invalid RouteResponse identifier specified none'),
  ],
  [
    'names a missing integration response',
    [httpApi, integration()],
    get('/apis/<api>/integrations/<integration>/integrationresponses/none'),
    missing('Invalid IntegrationResponse identifier specified none'),
  ],
  [
    'names no id for a missing stage',
    [httpApi],
    get('/apis/<api>/stages/none'),
    missing('Invalid stage identifier specified'),
  ],
  [
    'names no id for a missing domain name',
    [],
    get('/domainnames/none.example.com'),
    missing('Invalid domain name identifier specified'),
  ],
  [
    'names no id for a missing API mapping',
    [domain],
    get(`/domainnames/${DOMAIN}/apimappings/none`),
    missing('Invalid API mapping identifier specified'),
  ],
  [
    'does not find a child under another parent',
    [httpApi, route('GET /'), save('api2', post('/apis', HTTP))],
    get('/apis/<api2>/routes/<route>'),
    missing('Invalid Route identifier specified <route>'),
  ],
]

const THREE = [httpApi, route('GET /a'), route('GET /b'), route('GET /c')]
const page1 = save('page', get('/apis/<api>/routes?maxResults=2'))

/** Pages of lists. §1.4 */
export const pagination: readonly Row[] = [
  [
    'prints the items of an empty list, and no token',
    [httpApi],
    get('/apis/<api>/routes'),
    ok({ items: [] }, ['nextToken']),
  ],
  [
    'gives a token while there is more',
    THREE,
    get('/apis/<api>/routes?maxResults=2'),
    ok({ items: [{ routeKey: 'GET /a' }, { routeKey: 'GET /b' }], nextToken: expect.any(String) }),
  ],
  [
    'continues where a token stands',
    [...THREE, page1],
    get('/apis/<api>/routes?maxResults=2&nextToken=<page.nextToken>'),
    ok({ items: [{ routeKey: 'GET /c' }] }, ['nextToken']),
  ],
  [
    'gives no token with a page that just holds the rest',
    THREE,
    get('/apis/<api>/routes?maxResults=3'),
    ok({ items: [{}, {}, {}] }, ['nextToken']),
  ],
  [
    'takes more than the largest page for the largest page',
    THREE,
    get('/apis/<api>/routes?maxResults=100000'),
    ok({ items: [{}, {}, {}] }, ['nextToken']),
  ],
  [
    'keeps an updated item at its place',
    [...THREE, patch('/apis/<api>/routes/<route>', { routeKey: 'GET /d' })],
    get('/apis/<api>/routes'),
    ok({ items: [{}, {}, { routeKey: 'GET /d' }] }),
  ],
  [
    'lists deployments newest first',
    [httpApi, route('GET /'), deployment({ description: '1' }), deployment({ description: '2' })],
    get('/apis/<api>/deployments?maxResults=1'),
    ok({ items: [{ description: '2' }], nextToken: expect.any(String) }),
  ],
  [
    'continues from newest to oldest',
    [
      httpApi,
      route('GET /'),
      deployment({ description: '1' }),
      deployment({ description: '2' }),
      save('page', get('/apis/<api>/deployments?maxResults=1')),
    ],
    get('/apis/<api>/deployments?nextToken=<page.nextToken>'),
    ok({ items: [{ description: '1' }] }, ['nextToken']),
  ],
  [
    'refuses the token of another list',
    [...THREE, page1],
    get('/apis/<api>/integrations?nextToken=<page.nextToken>'),
    foreignToken,
  ],
  ['refuses a token that was never given', [httpApi], get('/apis/<api>/routes?nextToken=AAAA'), foreignToken],
  ['refuses maxResults of 0', [], get('/apis?maxResults=0'), notPositive('0')],
  ['refuses a negative maxResults', [], get('/apis?maxResults=-1'), notPositive('-1')],
  ['refuses a maxResults that is no number', [], get('/apis?maxResults=abc'), notPositive('abc')],
  ['lists no models on an HTTP API', [httpApi], get('/apis/<api>/models'), ok({ items: [] })],
  [
    'lists WebSocket and HTTP APIs together',
    [save('api', post('/apis', WEBSOCKET)), httpApi],
    get('/apis'),
    ok({ items: [{ name: 'chat' }, { name: 'pets' }] }),
  ],
]
