import {
  bad,
  created,
  httpApi,
  integration,
  LAMBDA_ARN,
  ok,
  PROXY,
  patch,
  post,
  type Row,
  webSocketApi,
} from './row.ts'

const create = (members: object) => post('/apis/<api>/integrations', { ...PROXY, ...members })
const requests = (requestParameters: object) => create({ requestParameters })
const answers = (responseParameters: object) => create({ responseParameters })
const refused = (problem: string) =>
  bad(`Invalid mapping expression specified: Validation Result: warnings : [], errors : [${problem}]`)
const badRequestKey = (key: string) =>
  refused(`Invalid Request Actioned Parameter destination specified: ${key}`)
const badAnswerKey = (key: string) =>
  refused(`Invalid Response Actioned Parameter destination specified: ${key}`)
const badMappedSource = (text: string, key: string) =>
  refused(`Invalid source: ${text} specified for destination: ${key}`)
const badSource = (text: string) => refused(`Invalid mapping expression parameter specified: ${text}`)

const ACCEPTED: Readonly<Record<string, string>> = {
  'append:header.x-id': '$request.header.x-request',
  'overwrite:header.host': 'pets.example',
  'remove:header.x-old': "''",
  'remove:header.x-older': '',
  'append:querystring.page': '$request.querystring.page',
  'overwrite:querystring.pet': '$request.path.pet',
  'remove:querystring.debug': '',
  'overwrite:path': '/v2/$' + '{request.path.proxy}',
  'append:header.x-whole-path': '$request.path',
  'append:header.x-body': '$request.body.pet.names[0]',
  'append:header.x-who': '$context.authorizer.claims.sub',
  'append:header.x-stage': '$' + '{stageVariables.name}-$' + '{context.stage}',
  'append:header.x-fixed': 'a text, at 5 $',
  'append:header.x-bearer': 'Bearer $request.header.x',
  'append:header.x-two': '$request.path.a/$request.path.b',
  'append:header.x-spaced': 'id: $request.header.a $request.header.b',
  'append:querystring.from': 'api.$context.stage',
}

const RESERVED = [
  'access-control-allow-origin',
  'apigw-requestid',
  'Authorization',
  'Connection',
  'Content-Encoding',
  'Content-Length',
  'Content-Location',
  'Forwarded',
  'Keep-Alive',
  'Origin',
  'Proxy-Authenticate',
  'Proxy-Authorization',
  'TE',
  'Trailers',
  'Transfer-Encoding',
  'Upgrade',
  'x-amz-date',
  'x-amzn-trace-id',
  'X-Forwarded-For',
  'X-Forwarded-Host',
  'X-Forwarded-Proto',
  'Via',
]

const BAD_REQUEST_KEYS = [
  'header.x',
  'add:header.x',
  'append:path',
  'remove:path',
  'append:body.x',
  'append:header.',
  'append:header.a b',
  'overwrite:statuscode',
  'integration.request.header.x',
  ...RESERVED.map((name) => `overwrite:header.${name}`),
]

const BAD_SOURCES = [
  '$request.cookie.session',
  '$request.header',
  '$request.body..name',
  '$request.body.pets[*]',
  'Bearer $request.cookie.session',
  '/$request.path.id/$request.nothing',
  '$context.stage.example.com',
  '$method.request.header.x',
  '$response.header.x',
  '$context',
  '$' + '{request.path.id',
  '$' + '{nonsense}',
]

const CHAT = { integrationType: 'HTTP', integrationUri: 'https://chat.example', integrationMethod: 'POST' }
const chat = (requestParameters: object) => post('/apis/<api>/integrations', { ...CHAT, requestParameters })

/** management §4.4 */
export const mappings: readonly Row[] = [
  [
    'keeps every kind of request mapping',
    [httpApi],
    requests(ACCEPTED),
    created({ requestParameters: ACCEPTED }),
  ],
  ...BAD_REQUEST_KEYS.map(
    (key): Row => [`refuses the request key ${key}`, [httpApi], requests({ [key]: 'x' }), badRequestKey(key)],
  ),
  ...BAD_SOURCES.map(
    (source): Row => [
      `refuses the request source ${source}`,
      [httpApi],
      requests({ 'append:header.x': source }),
      badMappedSource(source, 'append:header.x'),
    ],
  ),
  ...['/$request.path.proxy', '/product/$request.path.id/review', '$request.path.a/$request.path.b'].map(
    (path): Row => [
      `takes the path ${path}`,
      [httpApi],
      requests({ 'overwrite:path': path }),
      created({ requestParameters: { 'overwrite:path': path } }),
    ],
  ),
  [
    'refuses a value for what is removed',
    [httpApi],
    requests({ 'remove:header.x': 'y' }),
    badMappedSource('y', 'remove:header.x'),
  ],
  [
    'refuses a new mapping without a value',
    [httpApi],
    requests({ 'append:header.x': '' }),
    refused('Mapping expression missing source or destination'),
  ],
  [
    'keeps every kind of answer mapping',
    [httpApi],
    answers({
      200: {
        'overwrite:statuscode': '204',
        'append:header.x-from': '$response.header.server',
        'remove:header.server': '',
      },
      599: {
        'overwrite:header.x-error': '$response.body.error.code',
        'append:header.x-id': '$context.requestId',
      },
    }),
    created({ responseParameters: { 200: { 'overwrite:statuscode': '204' } } }),
  ],
  ...['199', '600', '20', '2000', 'ok', '$default'].map(
    (status): Row => [
      `refuses answer mappings for the status ${status}`,
      [httpApi],
      answers({ [status]: { 'append:header.x': 'y' } }),
      refused(`Status Code ${status} is not valid.`),
    ],
  ),
  ...[
    'append:overwrite.static',
    'append:statuscode',
    'append:querystring.x',
    'overwrite:path',
    'overwrite:header.Content-Length',
  ].map(
    (key): Row => [
      `refuses the answer key ${key}`,
      [httpApi],
      answers({ 200: { [key]: '1' } }),
      badAnswerKey(key),
    ],
  ),
  [
    'refuses an answer mapping that reads the request',
    [httpApi],
    answers({ 200: { 'append:header.x': 'was $request.header.x' } }),
    badMappedSource('was $request.header.x', 'append:header.x'),
  ],
  [
    'judges what an update makes of the mappings',
    [httpApi, integration()],
    patch('/apis/<api>/integrations/<integration>', { requestParameters: { 'append:header.via': 'x' } }),
    badRequestKey('append:header.via'),
  ],
  [
    'keeps the mappings of a WebSocket API',
    [webSocketApi],
    chat({
      'integration.request.header.connectionId': 'context.connectionId',
      'integration.request.querystring.room': 'route.request.querystring.room',
      'integration.request.path.id': 'route.request.body.id',
      'integration.request.header.Content-Type': "'application/json'",
    }),
    created({ integrationType: 'HTTP' }),
  ],
  ...['append:header.x', 'integration.request.body.x', 'integration.request.header.'].map(
    (key): Row => [
      `refuses the key ${key} on a WebSocket API`,
      [webSocketApi],
      chat({ [key]: "'x'" }),
      badSource(key),
    ],
  ),
  ...['x', '$context.connectionId', 'method.request.header.x', "'open"].map(
    (source): Row => [
      `refuses the source ${source} on a WebSocket API`,
      [webSocketApi],
      chat({ 'integration.request.header.x': source }),
      badSource(source),
    ],
  ),
  [
    'keeps mappings without effect on a Lambda proxy of a WebSocket API',
    [webSocketApi],
    post('/apis/<api>/integrations', {
      integrationType: 'AWS_PROXY',
      integrationUri: LAMBDA_ARN,
      requestParameters: { 'overwrite:header.x': 'y' },
    }),
    created({ requestParameters: { 'overwrite:header.x': 'y' } }),
  ],
  [
    'removes a mapping by an empty value and leaves the others',
    [
      httpApi,
      integration({ ...PROXY, requestParameters: { 'append:header.a': '1', 'append:header.b': '2' } }),
    ],
    patch('/apis/<api>/integrations/<integration>', { requestParameters: { 'append:header.a': '' } }),
    ok({ requestParameters: { 'append:header.b': '2' } }, ['requestParameters.append:header.a']),
  ],
]
