import { expect } from '../matching/matchers.ts'
import {
  authorizer,
  DOMAIN,
  domain,
  get,
  gone,
  httpApi,
  INVOCATION_ARN,
  integration,
  ok,
  patch,
  post,
  type Row,
  remove,
  route,
  save,
  vpcLink,
  webSocketApi,
} from './row.ts'

const mock = save('integration', post('/apis/<api>/integrations', { integrationType: 'MOCK' }))
const inIntegration = '/apis/<api>/integrations/<integration>/integrationresponses'
const response = save('integrationResponse', post(inIntegration, { integrationResponseKey: '$default' }))
const webSocketRoute = save('route', post('/apis/<api>/routes', { routeKey: 'send' }))
const inRoute = '/apis/<api>/routes/<route>/routeresponses'
const answer = save('routeResponse', post(inRoute, { routeResponseKey: '$default' }))
const model = save('model', post('/apis/<api>/models', { name: 'Pet', schema: '{"type":"object"}' }))
const stage = post('/apis/<api>/stages', { stageName: 'prod' })
const mapping = save(
  'apiMapping',
  post(`/domainnames/${DOMAIN}/apimappings`, { apiId: '<api>', stage: 'prod' }),
)
const deployment = save('deployment', post('/apis/<api>/deployments', {}))
const items = (...members: readonly object[]) =>
  ok({ items: members.map((member) => expect.objectContaining(member)) })

/** Every resource can be read alone and in its list, changed and deleted. management §5 */
export const lifeCycles: readonly Row[] = [
  ['reads a route', [httpApi, route('GET /')], get('/apis/<api>/routes/<route>'), ok({ routeKey: 'GET /' })],
  ['lists routes', [httpApi, route('GET /')], get('/apis/<api>/routes'), items({ routeKey: 'GET /' })],
  ['reads an integration', [httpApi, integration()], get('/apis/<api>/integrations/<integration>'), ok({})],
  [
    'lists integrations',
    [httpApi, integration()],
    get('/apis/<api>/integrations'),
    items({ integrationType: 'HTTP_PROXY' }),
  ],
  ['reads an authorizer', [httpApi, authorizer()], get('/apis/<api>/authorizers/<authorizer>'), ok({})],
  ['lists authorizers', [httpApi, authorizer()], get('/apis/<api>/authorizers'), items({})],
  [
    'reads a deployment',
    [httpApi, route('GET /'), deployment],
    get('/apis/<api>/deployments/<deployment>'),
    ok({}),
  ],
  ['lists deployments', [httpApi, route('GET /'), deployment], get('/apis/<api>/deployments'), items({})],
  ['lists stages', [httpApi, stage], get('/apis/<api>/stages'), items({ stageName: 'prod' })],
  ['deletes a stage', [httpApi, stage], remove('/apis/<api>/stages/prod'), gone],
  [
    'resets the cache of a stage',
    [httpApi, stage],
    remove('/apis/<api>/stages/prod/cache/authorizers'),
    gone,
  ],
  ['lists domain names', [domain], get('/domainnames'), items({ routingMode: 'API_MAPPING_ONLY' })],
  [
    'lists mappings',
    [httpApi, stage, domain, mapping],
    get(`/domainnames/${DOMAIN}/apimappings`),
    items({ stage: 'prod' }),
  ],
  [
    'reads a mapping',
    [httpApi, stage, domain, mapping],
    get(`/domainnames/${DOMAIN}/apimappings/<apiMapping>`),
    ok({}),
  ],
  [
    'changes a mapping',
    [httpApi, stage, domain, mapping],
    patch(`/domainnames/${DOMAIN}/apimappings/<apiMapping>`, { apiId: '<api>', apiMappingKey: 'v2' }),
    ok({ apiMappingKey: 'v2', stage: 'prod' }),
  ],
  [
    'deletes a mapping',
    [httpApi, stage, domain, mapping],
    remove(`/domainnames/${DOMAIN}/apimappings/<apiMapping>`),
    gone,
  ],
  ['lists VPC links', [vpcLink], get('/vpclinks'), items({ vpcLinkStatus: 'AVAILABLE' })],
  [
    'reads an integration response',
    [webSocketApi, mock, response],
    get(`${inIntegration}/<integrationResponse>`),
    ok({}),
  ],
  [
    'lists integration responses',
    [webSocketApi, mock, response],
    get(inIntegration),
    items({ integrationResponseKey: '$default' }),
  ],
  [
    'changes an integration response',
    [webSocketApi, mock, response],
    patch(`${inIntegration}/<integrationResponse>`, { integrationResponseKey: '/4../' }),
    ok({ integrationResponseKey: '/4../' }),
  ],
  [
    'deletes an integration response',
    [webSocketApi, mock, response],
    remove(`${inIntegration}/<integrationResponse>`),
    gone,
  ],
  [
    'reads a route response',
    [webSocketApi, webSocketRoute, answer],
    get(`${inRoute}/<routeResponse>`),
    ok({}),
  ],
  [
    'lists route responses',
    [webSocketApi, webSocketRoute, answer],
    get(inRoute),
    items({ routeResponseKey: '$default' }),
  ],
  [
    'changes a route response',
    [webSocketApi, webSocketRoute, answer],
    patch(`${inRoute}/<routeResponse>`, { responseModels: { 'application/json': 'Pet' } }),
    ok({ responseModels: { 'application/json': 'Pet' } }),
  ],
  [
    'deletes a route response',
    [webSocketApi, webSocketRoute, answer],
    remove(`${inRoute}/<routeResponse>`),
    gone,
  ],
  [
    'reads a model',
    [webSocketApi, model],
    get('/apis/<api>/models/<model>'),
    ok({ contentType: 'application/json' }),
  ],
  ['lists models', [webSocketApi, model], get('/apis/<api>/models'), items({ name: 'Pet' })],
  [
    'changes a model',
    [webSocketApi, model],
    patch('/apis/<api>/models/<model>', { name: 'Cat' }),
    ok({ name: 'Cat' }),
  ],
  ['deletes a model', [webSocketApi, model], remove('/apis/<api>/models/<model>'), gone],
  [
    'makes the template of a model',
    [webSocketApi, model],
    get('/apis/<api>/models/<model>/template'),
    ok({ value: "#set($inputRoot = $input.path('$'))\n{ }" }),
  ],
  [
    'deletes an integration',
    [httpApi, integration()],
    remove('/apis/<api>/integrations/<integration>'),
    gone,
  ],
  ['deletes an authorizer', [httpApi, authorizer()], remove('/apis/<api>/authorizers/<authorizer>'), gone],
  [
    'deletes a request parameter of a route',
    [
      webSocketApi,
      save(
        'route',
        post('/apis/<api>/routes', {
          routeKey: '$connect',
          requestParameters: { 'route.request.querystring.room': { required: true } },
        }),
      ),
    ],
    remove('/apis/<api>/routes/<route>/requestparameters/route.request.querystring.room'),
    gone,
  ],
  [
    'changes an authorizer',
    [httpApi, authorizer()],
    patch('/apis/<api>/authorizers/<authorizer>', { name: 'renamed' }),
    ok({ name: 'renamed' }),
  ],
  [
    'keeps the members of a WebSocket authorizer that an update leaves out',
    [
      webSocketApi,
      save(
        'authorizer',
        post('/apis/<api>/authorizers', {
          authorizerType: 'REQUEST',
          authorizerUri: INVOCATION_ARN,
          identitySource: ['route.request.querystring.token'],
          name: 'guests',
        }),
      ),
    ],
    patch('/apis/<api>/authorizers/<authorizer>', { name: 'staff' }),
    ok({ name: 'staff', authorizerUri: INVOCATION_ARN, identitySource: ['route.request.querystring.token'] }),
  ],
]
