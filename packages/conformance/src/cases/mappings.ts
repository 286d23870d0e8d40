import {
  bad,
  type Call,
  created,
  httpApi,
  integration,
  LAMBDA_ARN,
  ok,
  PROXY,
  patch,
  post,
  ROLE_ARN,
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
const badSelection = (problem: string) =>
  bad(`Invalid selection expression specified: Validation Result: warnings : [], errors : [${problem}]`)
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

const QUEUE = { QueueUrl: 'https://sqs.example/q', MessageBody: '$request.body' }
const SEND = {
  integrationType: 'AWS_PROXY',
  integrationSubtype: 'SQS-SendMessage',
  credentialsArn: ROLE_ARN,
}
const send = (requestParameters: object) =>
  post('/apis/<api>/integrations', { ...SEND, requestParameters: { ...QUEUE, ...requestParameters } })
const resend = (members: object) => patch('/apis/<api>/integrations/<integration>', members)
const sending: readonly Call[] = [
  httpApi,
  integration({ ...SEND, requestParameters: { ...QUEUE, MessageGroupId: 'a', DelaySeconds: '1' } }),
]
const lacking = bad(
  'Operation: SQS-SendMessage requires enabling passthrough, or defining all of the following parameters in the parameter mapping: [QueueUrl, MessageBody]',
)
const ATTRIBUTES = '{"somename":{"DataType":"String","StringValue":"somevalue"}}'
const SUBTYPE = { integrationSubtype: 'SQS-SendMessage' }

/** terraform-provider-aws#15861, #17348, #22647, #50061, aws-cdk#26328 */
const serviceParameters: readonly Row[] = [
  ...['Colour', 'stateMachineArn', 'queueUrl'].map(
    (name): Row => [
      `refuses ${name}, a parameter that the service action does not have`,
      [httpApi],
      send({ [name]: 'x' }),
      bad(`Parameter: ${name} does not fit schema for Operation: SQS-SendMessage`),
    ],
  ),
  ...['api.$context.stage', '$request.header.a-$request.header.b', '${request.path.id}/x'].map(
    (MessageGroupId): Row => [
      `takes the parameter ${MessageGroupId}`,
      [httpApi],
      send({ MessageGroupId }),
      created({ requestParameters: { ...QUEUE, MessageGroupId } }),
    ],
  ),
  ...['$request.cookie.x', 'api.$context.nonsense', '$request.body..a', '${nonsense}'].map(
    (MessageGroupId): Row => [
      `refuses the parameter ${MessageGroupId}`,
      [httpApi],
      send({ MessageGroupId }),
      badSelection(`Invalid source: ${MessageGroupId} specified for destination: MessageGroupId`),
    ],
  ),
  ...['MessageAttributes', 'MessageSystemAttributes'].flatMap((name): Row[] => [
    [
      `refuses fixed text as ${name}`,
      [httpApi],
      send({ [name]: ATTRIBUTES }),
      badSelection(`Invalid source: ${ATTRIBUTES} specified for destination: ${name}`),
    ],
    [
      `takes ${name} that are read from the request`,
      [httpApi],
      send({ [name]: ATTRIBUTES.replace('somevalue', '${request.header.x}') }),
      created(),
    ],
  ]),
  [
    'refuses a parameter without a value',
    [httpApi],
    send({ MessageGroupId: '' }),
    badSelection('Mapping expression missing source or destination'),
  ],
  [
    'merges the parameters of an update that has what it must have',
    sending,
    resend({ ...SUBTYPE, requestParameters: { ...QUEUE, MessageGroupId: 'b' } }),
    ok({ ...SUBTYPE, requestParameters: { ...QUEUE, MessageGroupId: 'b', DelaySeconds: '1' } }),
  ],
  [
    'refuses an update that empties a parameter',
    sending,
    resend({ ...SUBTYPE, requestParameters: { ...QUEUE, MessageGroupId: '' } }),
    badSelection('Mapping expression missing source or destination'),
  ],
  [
    'refuses an update that empties a required parameter',
    sending,
    resend({ ...SUBTYPE, requestParameters: { ...QUEUE, MessageBody: '' } }),
    badSelection('Mapping expression missing source or destination'),
  ],
  ['refuses an update without the parameters', sending, resend({ ...SUBTYPE, description: 'x' }), lacking],
  ['refuses an update with no parameter', sending, resend({ ...SUBTYPE, requestParameters: {} }), lacking],
  [
    'refuses an update with some of the required parameters',
    sending,
    resend({ ...SUBTYPE, requestParameters: { MessageBody: 'x' } }),
    lacking,
  ],
  ...[{ description: 'x' }, { requestParameters: QUEUE }, { timeoutInMillis: 100 }].map(
    (members): Row => [
      `refuses an update of ${Object.keys(members).join()} without the subtype`,
      sending,
      resend(members),
      bad('Invalid integration URI specified'),
    ],
  ),
  [
    'refuses another subtype without its parameters',
    sending,
    resend({ integrationSubtype: 'SQS-DeleteMessage', requestParameters: QUEUE }),
    bad(
      'Operation: SQS-DeleteMessage requires enabling passthrough, or defining all of the following parameters in the parameter mapping: [QueueUrl, ReceiptHandle]',
    ),
  ],
]

/** management §4.4, §4.6 */
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
  ...serviceParameters,
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
