import { expect } from '../../matching/matchers.ts'
import { integration, stage, webSocketApi } from '../row.ts'
import type { WebSocketSubject } from './scene.ts'
import { errorFrame, gets, integrationResponse, twoWay, websocket } from './websocket-scene.ts'

const PROXY = { integrationType: 'HTTP_PROXY', integrationMethod: 'POST', integrationUri: '<backend>/x' }
const MESSAGE = '{"a":{"b":"é","n":[1,2],"z":null}}'

/** A parameter, its source, and headers that the backend receives, or does not. */
const PARAMETERS: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[] = [
  ['integration.request.header.x-new', "'text'", { 'x-new': 'text' }],
  ['integration.request.header.x-new', "''", { 'x-new': '' }],
  [
    'integration.request.header.x-body',
    'route.request.body',
    { 'x-body': '{"a":{"b":"é","n":[1,2],"z":null}}' },
  ],
  ['integration.request.header.x-body', 'route.request.body.a.b', { 'x-body': 'é' }],
  ['integration.request.header.x-body', 'route.request.body.a.n', { 'x-body': '[1,2]' }],
  ['integration.request.header.x-body', 'route.request.body.a.n[1]', { 'x-body': '2' }],
  ['integration.request.header.x-body', 'route.request.body.nothing', { 'x-body': undefined }],
  [
    'integration.request.header.x-id',
    'context.connectionId',
    { 'x-id': expect.stringMatching(/^[\w-]{18}==$/) },
  ],
  ['integration.request.header.x-type', 'context.eventType', { 'x-type': 'MESSAGE' }],
  ['integration.request.header.x-key', 'context.routeKey', { 'x-key': '$default' }],
  ['integration.request.header.x-stage', 'context.stage', { 'x-stage': 'live' }],
  [
    'integration.request.header.x-ip',
    'context.identity.sourceIp',
    { 'x-ip': expect.stringMatching(/^[\d.:a-f]+$/) },
  ],
  ['integration.request.header.x-agent', 'context.identity.userAgent', { 'x-agent': 'demo/1.0' }],
  [
    'integration.request.header.x-domain',
    'context.domainName',
    { 'x-domain': expect.stringMatching(/^[a-z0-9]{10}\.execute-api\.[a-z0-9.-]+$/) },
  ],
  ['integration.request.header.x-none', 'context.authorizer.principalId', { 'x-none': undefined }],
  ['integration.request.header.x-var', 'stageVariables.path', { 'x-var': 'by-variable' }],
  ['integration.request.header.x-var', 'stageVariables.nothing', { 'x-var': undefined }],
  ['integration.request.header.Content-Type', "'text/plain'", { 'content-type': 'text/plain' }],
  ['integration.request.header.User-Agent', "'mine'", { 'user-agent': 'mine' }],
  ['integration.request.header.Content-Length', "'0'", { 'content-length': '35' }],
  ['integration.request.header.x-room', 'route.request.header.X-Room', { 'x-room': undefined }],
]

/** What request parameters make of messages: an API for each. */
const requestParameters: readonly WebSocketSubject[] = PARAMETERS.map(([destination, source, headers]) =>
  websocket('request parameters', 'websocket-apis §5.4', {
    given: [
      webSocketApi,
      integration({ ...PROXY, requestParameters: { [destination]: source } }),
      ...twoWay('$default'),
      stage('live', { autoDeploy: true, stageVariables: { path: 'by-variable' } }),
    ],
    rows: [
      {
        title: `${destination} of ${source}`,
        handshake: { headers: { 'User-Agent': 'demo/1.0', 'X-Room': 'r' } },
        steps: [{ send: MESSAGE }, { getsHeaders: headers }],
      },
    ],
  }),
)

const TEMPLATES = { a: 'from a template', b: 'from another' }
const UNSUPPORTED = errorFrame('Unsupported Media Type')

/** What comes of messages that no template fits. */
const PASSTHROUGH: readonly (readonly [
  string,
  object | undefined,
  string | undefined,
  string | undefined,
])[] = [
  ['WHEN_NO_MATCH', undefined, undefined, 'the message'],
  ['WHEN_NO_MATCH', TEMPLATES, 'a', 'from a template'],
  ['WHEN_NO_MATCH', TEMPLATES, 'c', 'the message'],
  ['WHEN_NO_TEMPLATES', undefined, undefined, 'the message'],
  ['WHEN_NO_TEMPLATES', TEMPLATES, 'b', 'from another'],
  ['WHEN_NO_TEMPLATES', TEMPLATES, 'c', undefined],
  ['NEVER', undefined, undefined, undefined],
  ['NEVER', TEMPLATES, 'a', 'from a template'],
  ['NEVER', TEMPLATES, 'c', undefined],
]

const passthrough: readonly WebSocketSubject[] = PASSTHROUGH.map(
  ([passthroughBehavior, requestTemplates, templateSelectionExpression, sent]) =>
    websocket('messages without a template', 'websocket-apis §5', {
      given: [
        webSocketApi,
        integration({
          ...PROXY,
          integrationType: 'HTTP',
          passthroughBehavior,
          requestTemplates,
          templateSelectionExpression,
        }),
        integrationResponse('$default'),
        ...twoWay('$default'),
        stage('live', { autoDeploy: true }),
      ],
      rows: [
        sent === undefined
          ? gets(titleOf(passthroughBehavior, templateSelectionExpression), 'the message', UNSUPPORTED)
          : {
              title: titleOf(passthroughBehavior, templateSelectionExpression),
              steps: [{ send: 'the message' }, { getsJson: { body: sent } }],
            },
      ],
    }),
)

function titleOf(behavior: string, key: string | undefined): string {
  return key === undefined ? `${behavior} without templates` : `${behavior} by the key ${key}`
}

const AT_PATH = {
  ...PROXY,
  integrationUri: '<backend>/pets/{id}',
  requestParameters: { 'integration.request.path.id': 'route.request.body.id' },
}
const WITH_QUERY = {
  ...PROXY,
  integrationUri: '<backend>/pets?fixed=1',
  requestParameters: { 'integration.request.querystring.id': 'route.request.body.id' },
}

/** Where messages go: members of an integration, the message, and what the backend receives. */
const PLACES: readonly (readonly [title: string, members: object, message: string, received: object])[] = [
  ['the body as it came', PROXY, '{"a" : 1}', { method: 'POST', url: '/x', body: '{"a" : 1}' }],
  ['a path of the message', AT_PATH, '{"id":"a b"}', { url: '/pets/a%20b' }],
  ['a query of the message', WITH_QUERY, '{"id":"a b"}', { url: '/pets?fixed=1&id=a%20b' }],
  [
    'a path by a stage variable',
    { ...PROXY, integrationUri: '<backend>/${stageVariables.path}' },
    'x',
    { url: '/by-variable' },
  ],
  [
    'the method GET, without a body',
    { ...PROXY, integrationMethod: 'GET' },
    'x',
    { method: 'GET', body: '' },
  ],
  ['the method PUT', { ...PROXY, integrationMethod: 'PUT' }, 'x', { method: 'PUT', body: 'x' }],
  ['any method, by POST', { ...PROXY, integrationMethod: 'ANY' }, 'x', { method: 'POST', body: 'x' }],
]

const DEFAULTS = {
  'user-agent': expect.stringMatching(/^AmazonAPIGateway_[a-z0-9]{10}$/),
  'x-amzn-apigateway-api-id': expect.stringMatching(/^[a-z0-9]{10}$/),
  accept: 'application/json',
  'content-type': 'application/json',
  'content-length': '1',
  'x-room': undefined,
}

/** What comes back: the address of the integration, and the reply. */
const ANSWERS: readonly (readonly [title: string, uri: string, reply: string])[] = [
  [
    'as it is, whatever its status',
    '/pet?status=418',
    '{"pet":{"name":"Rex","tags":["a","b"],"age":3},"empty":null}',
  ],
  ['as an empty message where it has no body', '/nothing', ''],
  ['with U+FFFD for what is no UTF-8', '/pet?form=bytes', '\ufffdb'],
]

const variables = stage('live', { autoDeploy: true, stageVariables: { path: 'by-variable' } })

const proxies: readonly WebSocketSubject[] = [
  ...PLACES.map(([title, members, message, received]) =>
    websocket('messages to HTTP_PROXY integrations', 'websocket-apis §5.5', {
      given: [webSocketApi, integration(members), ...twoWay('$default'), variables],
      rows: [{ title: `go with ${title}`, steps: [{ send: message }, { getsJson: received }] }],
    }),
  ),
  websocket('messages to HTTP_PROXY integrations', 'websocket-apis §5.4', {
    given: [webSocketApi, integration(PROXY), ...twoWay('$default'), variables],
    rows: [
      {
        title: "go with headers of the service's own, and with none of the handshake",
        handshake: { headers: { 'X-Room': 'r' } },
        steps: [{ send: 'x' }, { getsHeaders: DEFAULTS }],
      },
    ],
  }),
  ...ANSWERS.map(([title, uri, reply]) =>
    websocket('messages to HTTP_PROXY integrations', 'websocket-apis §5.5', {
      given: [
        webSocketApi,
        integration({ ...PROXY, integrationUri: `<backend>${uri}` }),
        ...twoWay('$default'),
        variables,
      ],
      rows: [gets(`are answered ${title}`, 'x', reply)],
    }),
  ),
]

/** What integrations get of messages, and what comes back. */
export const webSocketIntegrations: readonly WebSocketSubject[] = [
  ...requestParameters,
  ...passthrough,
  ...proxies,
]
