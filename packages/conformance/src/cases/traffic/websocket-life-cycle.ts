import { expect } from '../../matching/matchers.ts'
import { type Call, integration } from '../row.ts'
import type { MessageRow, Step, WebSocketSubject } from './scene.ts'
import {
  api,
  CONNECTION_ID,
  mock,
  oneWay,
  REQUEST_ID,
  TELLS_ID,
  twoWay,
  websocket,
} from './websocket-scene.ts'

/** An integration that tells the backend of an event; it keeps what it is told. */
const TOLD: Call = integration({
  integrationType: 'HTTP_PROXY',
  integrationMethod: 'POST',
  integrationUri: '<backend>/events',
  requestParameters: {
    'integration.request.header.X-Connection': 'context.connectionId',
    'integration.request.header.X-Event': 'context.eventType',
    'integration.request.header.X-Message': 'context.messageId',
    'integration.request.header.X-Request': 'context.requestId',
    'integration.request.header.X-Connected-At': 'context.connectedAt',
    'integration.request.header.X-Time': 'context.requestTimeEpoch',
    'integration.request.header.X-Code': 'context.disconnectStatusCode',
    'integration.request.header.X-Reason': 'context.disconnectReason',
  },
})

const given = api(TOLD, oneWay('$connect'), ...twoWay('$default'), oneWay('$disconnect'), ...TELLS_ID)

const CONNECT = {
  'x-event': 'CONNECT',
  'x-connection': CONNECTION_ID,
  'x-request': REQUEST_ID,
  'x-message': undefined,
  body: '',
}
const message = (body: string) => ({
  'x-event': 'MESSAGE',
  'x-connection': CONNECTION_ID,
  'x-request': REQUEST_ID,
  'x-message': CONNECTION_ID,
  'x-code': undefined,
  body,
})
const disconnect = (code: number, reason: string) => ({
  'x-event': 'DISCONNECT',
  'x-connection': CONNECTION_ID,
  'x-request': REQUEST_ID,
  'x-message': undefined,
  'x-code': String(code),
  'x-reason': reason === '' ? expect.stringMatching(/^$/) : reason,
  body: '',
})

const says = (text: string): Step[] => [{ send: text }, { gets: '{"ok":true}' }]

/** How connections end, and what `$disconnect` is told: websocket-apis §2.4. */
const ENDINGS: readonly (readonly [title: string, step: Step, code: number, reason: string])[] = [
  ['the client with a code and a reason', { closes: 4321, reason: 'had enough' }, 4321, 'had enough'],
  ['the client with a code', { closes: 1000 }, 1000, ''],
  ['the client without a code', { closes: undefined }, 1005, 'Client-side close frame status not set'],
  ['a connection that broke', { breaks: true }, 1006, 'Connection closed abnormally'],
  ['a binary message', { sendBinary: [1] }, 1003, 'Binary is not supported'],
  ['a frame that is too long', { send: 'x'.repeat(32_769) }, 1009, ''],
  ['@connections', { calls: 'DELETE', answer: { status: 204 } }, 1000, 'Connection Closed Normally'],
]

/** What routes are told of connections, from the first to the last. */
export const webSocketLifeCycle: readonly WebSocketSubject[] = [
  websocket('events of connections', 'websocket-apis §2.2', {
    given,
    rows: [
      {
        title: 'are $connect, messages and $disconnect, in their order',
        steps: [
          ...says('one'),
          ...says('two'),
          { closes: 4001, reason: 'bye' },
          { told: [CONNECT, message('one'), message('two'), disconnect(4001, 'bye')] },
        ],
      },
    ],
  }),
  websocket('ends of connections', 'websocket-apis §2.4', {
    given,
    rows: ENDINGS.map(
      ([title, step, code, reason]): MessageRow => ({
        title: `$disconnect is told of ${title}`,
        steps: [...says('x'), step, { told: [CONNECT, message('x'), disconnect(code, reason)] }],
      }),
    ),
  }),
  websocket('ends of connections', 'websocket-apis §2.2', {
    given: api(...mock(200), oneWay('$connect'), ...TELLS_ID),
    rows: [
      {
        title: 'need no $disconnect route',
        steps: [{ closes: 1000, reason: 'bye' }, { ends: { code: 1000, reason: 'bye' } }],
      },
    ],
  }),
]
