import {
  bad,
  conflict,
  created,
  get,
  httpApi,
  INVOCATION_ARN,
  integration,
  invalid,
  LAMBDA_ARN,
  LISTENER_ARN,
  missing,
  ok,
  PROXY,
  patch,
  post,
  quickApi,
  ROLE_ARN,
  type Row,
  remove,
  save,
  vpcLink,
  webSocketApi,
} from './row.ts'

const create = (members: object) => post('/apis/<api>/integrations', members)
const update = (members: object) => patch('/apis/<api>/integrations/<integration>', members)
const LAMBDA = { integrationType: 'AWS_PROXY', integrationUri: LAMBDA_ARN }
const PRIVATE = {
  ...PROXY,
  connectionType: 'VPC_LINK',
  connectionId: '<vpcLink>',
  integrationUri: LISTENER_ARN,
}
const QUEUE = {
  integrationType: 'AWS_PROXY',
  integrationSubtype: 'SQS-SendMessage',
  credentialsArn: ROLE_ARN,
  requestParameters: { QueueUrl: 'https://sqs.example/q', MessageBody: '$request.body' },
}
const badUri = bad('Invalid integration URI specified')
const proxyOnly = bad(
  'Currently, an API with a protocol type of HTTP may only be associated with proxy integrations (AWS_PROXY, HTTP_PROXY)',
)
const mapped = integration({
  ...PROXY,
  requestParameters: { 'append:header.one': '1', 'append:header.two': '2' },
  responseParameters: { '200': { 'append:header.a': '1' }, '404': { 'overwrite:statuscode': '200' } },
})
const templates = integration({ integrationType: 'MOCK', requestTemplates: { one: '1', two: '2' } })
const responses = '/apis/<api>/integrations/<integration>/integrationresponses'

/** management §2.3, §2.4 */
export const integrations: readonly Row[] = [
  [
    'fills the defaults of a Lambda proxy in',
    [httpApi],
    create(LAMBDA),
    created({
      connectionType: 'INTERNET',
      integrationMethod: 'POST',
      payloadFormatVersion: '1.0',
      timeoutInMillis: 30_000,
    }),
  ],
  [
    'echoes an invocation URI as sent',
    [httpApi],
    create({ ...LAMBDA, integrationUri: INVOCATION_ARN }),
    created({ integrationUri: INVOCATION_ARN }),
  ],
  [
    'fills the defaults of a WebSocket proxy in',
    [webSocketApi],
    create(PROXY),
    created({ passthroughBehavior: 'WHEN_NO_MATCH', timeoutInMillis: 29_000 }, [
      'integrationResponseSelectionExpression',
    ]),
  ],
  [
    'selects the responses of a Lambda function by its error message',
    [webSocketApi],
    create({ integrationType: 'AWS', integrationUri: INVOCATION_ARN }),
    created({ integrationResponseSelectionExpression: '${integration.response.body.errorMessage}' }),
  ],
  [
    'keeps no passthrough behavior on an HTTP API',
    [httpApi],
    create({ ...PROXY, passthroughBehavior: 'NEVER' }),
    created({}, ['passthroughBehavior']),
  ],
  [
    'drops the TLS configuration of a public integration',
    [httpApi],
    create({ ...PROXY, tlsConfig: { serverNameToVerify: 'pets.example' } }),
    created({}, ['tlsConfig']),
  ],
  [
    'keeps the TLS configuration of a private integration',
    [vpcLink, httpApi],
    create({ ...PRIVATE, tlsConfig: { serverNameToVerify: 'pets.example' } }),
    created({ tlsConfig: { serverNameToVerify: 'pets.example' } }),
  ],
  ['refuses MOCK on an HTTP API', [httpApi], create({ integrationType: 'MOCK' }), proxyOnly],
  [
    'refuses AWS on an HTTP API',
    [httpApi],
    create({ integrationType: 'AWS', integrationUri: INVOCATION_ARN }),
    proxyOnly,
  ],
  [
    'refuses an HTTP proxy without a method',
    [httpApi],
    create({ ...PROXY, integrationMethod: undefined }),
    bad('HttpMethod parameter method must be specified for integrationType HTTPPROXY'),
  ],
  [
    'refuses format 2.0 for an HTTP proxy',
    [httpApi],
    create({ ...PROXY, payloadFormatVersion: '2.0' }),
    bad('PayloadFormatVersion 2.0 is not supported for integration of type HTTP_PROXY'),
  ],
  [
    'refuses an unknown format',
    [httpApi],
    create({ ...LAMBDA, payloadFormatVersion: '3.0' }),
    bad('Unsupported PayloadFormatVersion: 3.0'),
  ],
  [
    'refuses format 2.0 on a WebSocket API',
    [webSocketApi],
    create({ ...LAMBDA, payloadFormatVersion: '2.0' }),
    bad('Unsupported PayloadFormatVersion: 2.0'),
  ],
  [
    'refuses a URI for MOCK',
    [webSocketApi],
    create({ integrationType: 'MOCK', integrationUri: 'https://pets.example' }),
    bad('Integration URI is not supported for MOCK integrations'),
  ],
  ['refuses a proxy without a URI', [httpApi], create({ ...PROXY, integrationUri: undefined }), badUri],
  ['refuses a URL without a scheme', [httpApi], create({ ...PROXY, integrationUri: 'pets.example' }), badUri],
  [
    'refuses a URL for a Lambda proxy',
    [httpApi],
    create({ ...LAMBDA, integrationUri: 'https://pets.example' }),
    badUri,
  ],
  [
    'takes variables in a URL',
    [httpApi],
    create({ ...PROXY, integrationUri: 'https://${stageVariables.host}/{proxy}' }),
    created(),
  ],
  [
    'refuses a private integration without a VPC link',
    [httpApi],
    create({ ...PRIVATE, connectionId: undefined }),
    bad('ConnectionId must be set to vpcLinkId for ConnectionType VPC_LINK'),
  ],
  [
    'refuses a private integration with a URL',
    [vpcLink, httpApi],
    create({ ...PRIVATE, integrationUri: 'https://pets.example' }),
    bad(
      'For VpcLink VPC_LINK, integration uri should be a valid ELB listener ARN or a valid Cloud Map service ARN.',
    ),
  ],
  [
    'refuses a VPC link that is not there',
    [httpApi],
    create({ ...PRIVATE, connectionId: 'none' }),
    missing('Invalid VpcLink identifier specified none'),
  ],
  [
    'refuses 49 ms',
    [httpApi],
    create({ ...PROXY, timeoutInMillis: 49 }),
    bad('Timeout should be between 50 ms and 30000 ms'),
  ],
  [
    'refuses 30001 ms',
    [httpApi],
    create({ ...PROXY, timeoutInMillis: 30_001 }),
    bad('Timeout should be between 50 ms and 30000 ms'),
  ],
  [
    'refuses 29001 ms on a WebSocket API',
    [webSocketApi],
    create({ ...PROXY, timeoutInMillis: 29_001 }),
    bad('Timeout should be between 50 ms and 29000 ms'),
  ],
  [
    'refuses a timeout that is not a number',
    [httpApi],
    create({ ...PROXY, timeoutInMillis: '9' }),
    invalid('timeoutInMillis', '9', 'be of type integer'),
  ],
  [
    'takes a service integration',
    [httpApi],
    create(QUEUE),
    created({ integrationSubtype: 'SQS-SendMessage' }, ['integrationMethod']),
  ],
  [
    'refuses an unknown subtype',
    [httpApi],
    create({ ...QUEUE, integrationSubtype: 'SQS-Sing' }),
    bad('Operation: SQS-Sing is not supported.'),
  ],
  [
    'refuses a subtype without a role',
    [httpApi],
    create({ ...QUEUE, credentialsArn: undefined }),
    bad('Role ARN must be specified for AWS integration configuration with Subtype: SQS-SendMessage'),
  ],
  [
    'refuses a subtype without its parameters',
    [httpApi],
    create({ ...QUEUE, requestParameters: { QueueUrl: 'q' } }),
    bad(
      'Operation: SQS-SendMessage requires enabling passthrough, or defining all of the following parameters in the parameter mapping: [QueueUrl, MessageBody]',
    ),
  ],
  [
    'merges request parameters, and deletes those with empty values',
    [httpApi, mapped],
    update({ requestParameters: { 'append:header.one': '', 'append:header.three': '3' } }),
    ok({ requestParameters: { 'append:header.two': '2', 'append:header.three': '3' } }, [
      'requestParameters.append:header.one',
    ]),
  ],
  [
    'shows no request parameters once all are deleted',
    [httpApi, mapped],
    update({ requestParameters: { 'append:header.one': '', 'append:header.two': '' } }),
    ok({}, ['requestParameters']),
  ],
  [
    'merges response parameters by status, and deletes empty ones',
    [httpApi, mapped],
    update({ responseParameters: { '200': {}, '500': { 'append:header.a': '1' } } }),
    ok({ responseParameters: { '404': {}, '500': {} } }, ['responseParameters.200']),
  ],
  [
    'keeps an empty template',
    [webSocketApi, templates],
    update({ requestTemplates: { one: '' } }),
    ok({ requestTemplates: { one: '', two: '2' } }),
  ],
  [
    'judges the merged integration',
    [httpApi, integration()],
    update({ integrationType: 'AWS_PROXY' }),
    badUri,
  ],
  [
    'does not delete a managed integration',
    [
      quickApi,
      save('route', get('/apis/<api>/routes')),
      remove('/apis/<api>/routes/<route>'),
      save('integration', get('/apis/<api>/integrations')),
    ],
    remove('/apis/<api>/integrations/<integration>'),
    bad('Cannot delete an integration that is managed by API Gateway'),
  ],
  [
    'does not delete a VPC link that an integration goes through',
    [
      vpcLink,
      httpApi,
      save('integration', create(PRIVATE)),
      save('route', post('/apis/<api>/routes', { routeKey: 'GET /', target: 'integrations/<integration>' })),
    ],
    remove('/vpclinks/<vpcLink>'),
    bad(
      "Cannot delete vpc link. Vpc link '<vpcLink>', is referenced in [ANY:<route>] in format of [Method:Resource].",
    ),
  ],
  [
    'refuses integration responses on an HTTP API',
    [httpApi, integration()],
    post(responses, { integrationResponseKey: '$default' }),
    bad('IntegrationResponses are currently not supported for this API protocol type.'),
  ],
  [
    'refuses a second integration response of one key',
    [webSocketApi, templates, post(responses, { integrationResponseKey: '/200/' })],
    post(responses, { integrationResponseKey: '/200/' }),
    conflict('IntegrationResponse with key /200/ already exists for this Integration'),
  ],
]
