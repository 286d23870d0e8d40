import { route, webSocketApi } from '../row.ts'
import type { Order } from './functions.ts'
import type { MessageRow, Refusal, WebSocketSubject } from './scene.ts'
import { functionEvents } from './websocket-function-events.ts'
import {
  envelope,
  errorFrame,
  gets,
  INTERNAL_ERROR,
  integrationResponse,
  invokesFunction,
  LIVE,
  oneWay,
  says,
  shaking,
  twoWay,
  websocket,
} from './websocket-scene.ts'

const returns = (value: unknown): Order => ({ returns: value })

/** What a function does, the answer to a handshake (none: the client is let in) and the reply to a message. websocket-apis §1.3, §5.2, §5.7 */
const ANSWERS: readonly (readonly [
  title: string,
  order: Order,
  refusal: Refusal | undefined,
  reply: unknown,
])[] = [
  ['200', returns({ statusCode: 200 }), undefined, ''],
  ['299 with a body', returns({ statusCode: 299, body: 'hi' }), undefined, 'hi'],
  ['a status that is a text', returns({ statusCode: '200', body: 'hi' }), undefined, 'hi'],
  ['403 with a body', returns({ statusCode: 403, body: 'no' }), { status: 403, text: 'no' }, 'no'],
  ['500', returns({ statusCode: 500 }), { status: 500, text: '' }, ''],
  [
    'a body in base64',
    returns({ statusCode: 401, body: 'aGk=', isBase64Encoded: true }),
    { status: 401, text: 'hi' },
    'hi',
  ],
  [
    'null for all but the status',
    returns({ statusCode: 403, body: null, headers: null, multiValueHeaders: null, isBase64Encoded: null }),
    { status: 403, text: '' },
    '',
  ],
  [
    'null for a header',
    returns({ statusCode: 403, headers: { a: null }, body: 'no' }),
    { status: 403, text: 'no' },
    'no',
  ],
  ...(
    [
      ['null for its status', { statusCode: null, body: 'hi' }],
      ['null', null],
      ['a text', 'fine'],
      ['a list', []],
      ['no status', { body: 'hi' }],
      ['a status that is not whole', { statusCode: 200.5 }],
      ['a member that is not known', { statusCode: 200, extra: 1 }],
      ['a body that is not a text', { statusCode: 200, body: {} }],
      ['headers that are none', { statusCode: 200, headers: { a: {} } }],
    ] as const
  ).map(
    ([title, value]) =>
      [
        title,
        returns(value),
        { status: 500, json: envelope('Internal server error') },
        INTERNAL_ERROR,
      ] as const,
  ),
  [
    'nothing',
    { returnsNothing: true },
    { status: 500, json: envelope('Internal server error') },
    INTERNAL_ERROR,
  ],
  ['an error', { throws: 'boom' }, { status: 502, json: envelope('Internal server error') }, INTERNAL_ERROR],
  [
    'the error Unauthorized',
    { throws: 'Unauthorized' },
    { status: 502, json: envelope('Internal server error') },
    INTERNAL_ERROR,
  ],
  [
    'the end of its process',
    { exits: true },
    { status: 502, json: envelope('Internal server error') },
    INTERNAL_ERROR,
  ],
]

const HEADERS = {
  statusCode: 401,
  headers: {
    'WWW-Authenticate': 'Basic',
    'content-type': 'application/json',
    'x-bad': 'a\r\nx-smuggled: 1',
  },
  body: '{}',
}

const answers: readonly WebSocketSubject[] = [
  websocket('answers of functions to handshakes', 'websocket-apis §1.3', {
    given: [webSocketApi, invokesFunction(), oneWay('$connect'), route('$default'), LIVE],
    rows: [
      ...ANSWERS.map(
        ([title, order, refusal]): MessageRow => ({
          title,
          handshake: shaking(order),
          ...(refusal && { refusal }),
          steps: [],
        }),
      ),
      {
        title: 'refuse with their headers, and with none that would break the answer',
        handshake: shaking(returns(HEADERS)),
        refusal: {
          status: 401,
          text: '{}',
          headers: {
            'www-authenticate': 'Basic',
            'content-type': 'application/json; charset=UTF-8',
            'x-bad': undefined,
            'x-smuggled': undefined,
          },
        },
        steps: [],
      },
    ],
  }),
  websocket('answers of functions to messages', 'websocket-apis §5.2', {
    given: [
      webSocketApi,
      invokesFunction(),
      ...twoWay('$default'),
      oneWay('quiet'),
      oneWay('$disconnect'),
      ...says('after', 'after'),
      LIVE,
    ],
    rows: [
      ...ANSWERS.map(([title, order, , reply]) => gets(title, JSON.stringify(order), reply)),
      {
        title: 'are nothing without a route response, whatever they are',
        steps: [
          { send: JSON.stringify({ action: 'quiet', ...returns({ statusCode: 500, body: 'unheard' }) }) },
          { send: '{"action":"after"}' },
          { gets: 'after' },
        ],
      },
      gets(
        'are told of where they are errors, without a route response too',
        '{"action":"quiet","throws":"boom"}',
        INTERNAL_ERROR,
      ),
      {
        title: 'are nothing to the end of a connection',
        steps: [{ closes: 1000, reason: 'bye' }, { ends: { code: 1000, reason: 'bye' } }],
      },
    ],
  }),
  websocket('answers of functions to messages', 'websocket-apis §10.3', {
    given: [webSocketApi, invokesFunction(), ...twoWay('$default'), oneWay('quiet'), LIVE],
    rows: [
      {
        title: 'come after what the function has sent by @connections',
        steps: [
          { send: '{"posts":"first","at":"<address>","returns":{"statusCode":200,"body":"second"}}' },
          { gets: 'first' },
          { gets: 'second' },
        ],
      },
      {
        title: 'may be sent by @connections alone',
        steps: [
          { send: '{"action":"quiet","posts":"only","at":"<address>","returns":{"statusCode":200}}' },
          { gets: 'only' },
        ],
      },
    ],
  }),
]

const PATTERNS: readonly (readonly [title: string, pattern: string, reply: string])[] = [
  ['that matches in full', '/NotFound: .*/', 'matched'],
  ['that matches a part only', '/NotFound/', 'default'],
  ['over several lines', '/(\\n|.)*such(\\n|.)*/', 'matched'],
]

/** A function that is no proxy gets the message as its event. */
const plain = invokesFunction({ integrationType: 'AWS' })

const custom: readonly WebSocketSubject[] = [
  websocket('functions behind AWS integrations', 'websocket-apis §5.5', {
    given: [
      webSocketApi,
      plain,
      integrationResponse('$default'),
      ...twoWay('$default'),
      invokesFunction({ integrationType: 'AWS', requestTemplates: { $default: '{"fixed":true}' } }),
      integrationResponse('$default'),
      ...twoWay('template'),
      LIVE,
    ],
    rows: [
      gets('get the message as their event, and answer with all that they return', '{"a":1}', '{"a":1}'),
      gets('get what a template makes', '{"action":"template"}', '{"fixed":true}'),
      gets('are not asked what is no JSON', 'no JSON', INTERNAL_ERROR),
    ],
  }),
  ...PATTERNS.map(([title, pattern, reply]) =>
    websocket('functions behind AWS integrations', 'websocket-apis §6.2', {
      given: [
        webSocketApi,
        plain,
        integrationResponse('$default', { responseTemplates: { $default: 'default' } }),
        integrationResponse(pattern, { responseTemplates: { $default: 'matched' } }),
        ...twoWay('$default'),
        LIVE,
      ],
      rows: [
        gets(`fail by the response with a pattern ${title}`, '{"throws":"NotFound: no such pet"}', reply),
      ],
    }),
  ),
]

const absent: WebSocketSubject = websocket('answers of functions to messages', 'websocket-apis §5.7', {
  given: [
    webSocketApi,
    invokesFunction({ timeoutInMillis: 50 }),
    ...twoWay('slow'),
    ...twoWay('$default'),
    LIVE,
  ],
  rows: [gets('come too late', '{"waitsMs":2000}', errorFrame('Endpoint request timed out'))],
})

/** Functions behind routes of WebSocket APIs: what they are told, and what comes of their answers. */
export const webSocketFunctions: readonly WebSocketSubject[] = [
  ...functionEvents,
  ...answers,
  ...custom,
  absent,
]
