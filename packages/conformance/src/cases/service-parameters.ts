import { bad, type Call, created, httpApi, integration, ok, patch, post, ROLE_ARN, type Row } from './row.ts'

const badSelection = (problem: string) =>
  bad(`Invalid selection expression specified: Validation Result: warnings : [], errors : [${problem}]`)

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

/** management §4.6: parameters of service actions; terraform-provider-aws#15861, #17348, #22647, #50061, aws-cdk#26328 */
export const serviceParameters: readonly Row[] = [
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
