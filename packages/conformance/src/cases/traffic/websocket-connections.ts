import { expect } from '../../matching/matchers.ts'
import { stage } from '../row.ts'
import type { CallAnswer, MessageRow, Step, WebSocketSubject } from './scene.ts'
import { api, says, TELLS_ID, websocket } from './websocket-scene.ts'

const OTHER_STAGE = stage('other', { autoDeploy: true })
const UUID = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/)
const CLOSED_NORMALLY = { code: 1000, reason: 'Connection Closed Normally' }
const TIME = '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z'

const OK: CallAnswer = { status: 200 }
const GONE: CallAnswer = { status: 410, text: '', headers: { 'x-amzn-errortype': 'GoneException' } }
const FORBIDDEN: CallAnswer = {
  status: 403,
  text: '{"message":"Forbidden"}',
  headers: { 'x-amzn-errortype': 'ForbiddenException' },
}
const bad = (message: string): CallAnswer => ({
  status: 400,
  text: JSON.stringify({ message }),
  headers: { 'x-amzn-errortype': 'BadRequestException' },
})

const identity = (userAgent: string) =>
  expect.stringMatching(
    new RegExp(
      `^\\{\\n  "identity" : \\{\\n    "sourceIp" : "[\\d.:a-f]+"${userAgent}\\n  \\},\\n  "connectedAt" : "${TIME}",\\n  "lastActiveAt" : "${TIME}"\\n\\}$`,
    ),
  )

const row = (title: string, ...steps: readonly Step[]): MessageRow => ({ title, steps })

const CALLS: readonly MessageRow[] = [
  row(
    'POST sends the body as one text message',
    {
      calls: 'POST',
      body: 'news',
      answer: {
        status: 200,
        text: '',
        headers: {
          'content-type': 'application/json',
          'content-length': '0',
          'x-amzn-requestid': UUID,
          'x-amz-apigw-id': expect.stringMatching(/^[\w-]{15}=$/),
          'x-amzn-trace-id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
        },
      },
    },
    { gets: 'news' },
  ),
  row('POST sends nothing', { calls: 'POST', answer: OK }, { gets: '' }),
  row('POST sends text beyond ASCII', { calls: 'POST', body: 'héllo ☃', answer: OK }, { gets: 'héllo ☃' }),
  row(
    'POST sends bytes that are no UTF-8',
    { calls: 'POST', body: Uint8Array.of(0x61, 0xff, 0x62), answer: OK },
    { gets: 'a\ufffdb' },
  ),
  row(
    'POST sends as much as there may be',
    { calls: 'POST', body: 'x'.repeat(131_072), answer: OK },
    { gets: 'x'.repeat(131_072) },
  ),
  row('POST refuses a byte more', {
    calls: 'POST',
    body: 'x'.repeat(131_073),
    answer: { status: 413, text: '' },
  }),
  {
    title: 'GET tells who is connected, to the byte',
    handshake: { headers: { 'User-Agent': 'demo/1.0' } },
    steps: [
      {
        calls: 'GET',
        answer: {
          status: 200,
          text: identity(',\\n    "userAgent" : "demo/1.0"'),
          headers: { 'content-type': 'application/json' },
        },
      },
    ],
  },
  row('GET leaves a user agent out that was not sent', {
    calls: 'GET',
    answer: { status: 200, text: identity('') },
  }),
  row(
    'DELETE closes the connection, and it is gone at once',
    { calls: 'DELETE', answer: { status: 204, text: '', headers: { 'x-amzn-requestid': UUID } } },
    { calls: 'GET', answer: GONE },
    { ends: CLOSED_NORMALLY },
    { calls: 'DELETE', answer: GONE },
  ),
]

const PLACES: readonly MessageRow[] = (
  [
    ['with the id as it is', '/live/@connections/<rawId>'],
    ['with %40', '/live/%40connections/<id>'],
    ['with a query string', '/live/@connections/<id>?x=1'],
    ['by another stage of its API', '/other/@connections/<id>'],
  ] as const
).map(([title, path]) =>
  row(
    `are found ${title}`,
    { calls: 'GET', path, answer: OK },
    { calls: 'POST', path, body: 'hi', answer: OK },
    { gets: 'hi' },
    { calls: 'DELETE', path, answer: { status: 204 } },
    { ends: CLOSED_NORMALLY },
  ),
)

const REFUSALS: readonly MessageRow[] = (
  [
    ['an unknown stage', 'POST', '/dead/@connections/<id>', FORBIDDEN],
    ['an unknown stage and an id that is none', 'GET', '/dead/@connections/x', FORBIDDEN],
    ['another path', 'POST', '/live/@connections/<id>/more', FORBIDDEN],
    ['another method', 'PUT', '/live/@connections/<id>', FORBIDDEN],
    ['an id that is none', 'POST', '/live/@connections/x%2Fy', bad('Invalid connectionId: x/y')],
    [
      'an id in the old form',
      'GET',
      '/live/@connections/L0SM9cOFvHcCIhw%3D',
      bad('Invalid connectionId: L0SM9cOFvHcCIhw='),
    ],
    [
      'an id with one character changed',
      'DELETE',
      '/live/@connections/<changed>',
      bad('Invalid connectionId: <changed>'),
    ],
    ['no id', 'POST', '/live/@connections/', bad('Missing connectionId')],
  ] as const
).map(([title, calls, path, answer]) => row(`refuse ${title}`, { calls, path, answer }))

const AFTERWARDS = ['POST', 'GET', 'DELETE'].map((calls) =>
  row(
    `refuse ${calls} when the client has left`,
    { closes: 1000 },
    { calls, answer: GONE, eventually: true },
  ),
)

const given = api(...TELLS_ID, ...says('hello', 'hello'), OTHER_STAGE)

/** Calls of `@connections` about live connections, and about others. */
export const webSocketConnections: readonly WebSocketSubject[] = [
  websocket('calls of @connections', 'websocket-apis §10.1', { given, rows: CALLS }),
  websocket('addresses of @connections', 'websocket-apis §10.3', { given, rows: PLACES }),
  websocket('refused calls of @connections', 'websocket-apis §10.2', {
    given,
    rows: [...REFUSALS, ...AFTERWARDS],
  }),
]
