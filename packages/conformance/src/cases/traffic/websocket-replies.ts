import { type Call, integration, post } from '../row.ts'
import type { MessageRow, WebSocketSubject } from './scene.ts'
import {
  api,
  errorFrame,
  gets,
  INTERNAL_ERROR,
  integrationResponse,
  mock,
  oneWay,
  says,
  twoWay,
  websocket,
} from './websocket-scene.ts'

/** An integration whose answer is that of the backend about a pet. */
const pet = (query = ''): Call =>
  integration({
    integrationType: 'HTTP',
    integrationMethod: 'POST',
    integrationUri: `<backend>/pet?${query}`,
  })

const saying = (key: string, text: string): Call =>
  integrationResponse(key, { responseTemplates: { $default: text } })

const RESPONSES = [
  saying('$default', 'default'),
  saying('/2\\d\\d/', 'fine'),
  saying('/4\\d\\d/', 'wrong'),
  saying('/404/', 'never'),
  saying('/50/', 'part'),
]

const BY_STATUS = [
  [200, 'fine'],
  [299, 'fine'],
  [404, 'wrong'],
  [500, 'default'],
  [501, 'default'],
  [302, 'default'],
] as const

const PET = '{"pet":{"name":"Rex","tags":["a","b"],"age":3},"empty":null}'

/** Which integration response an answer gets. */
const integrationResponses: WebSocketSubject = websocket('integration responses', 'websocket-apis §6.2', {
  given: api(
    ...BY_STATUS.flatMap(([status]) => [pet(`status=${status}`), ...RESPONSES, ...twoWay(`s${status}`)]),
    ...[pet(), ...twoWay('none')],
    ...[pet(), saying('/404/', 'never'), ...twoWay('other')],
    ...[pet(), oneWay('quiet')],
    ...[pet('status=500'), integrationResponse('$default'), ...twoWay('bare')],
  ),
  rows: [
    ...BY_STATUS.map(([status, reply]) =>
      gets(
        `${status} is ${reply}: the first pattern that fits in full, else $default`,
        `{"action":"s${status}"}`,
        reply,
      ),
    ),
    gets('none at all is an error', '{"action":"none"}', INTERNAL_ERROR),
    gets('none that fits is an error', '{"action":"other"}', INTERNAL_ERROR),
    gets('none is an error for a client that waits for nothing too', '{"action":"quiet"}', INTERNAL_ERROR),
    gets('without templates leave the answer as it is', '{"action":"bare"}', PET),
  ],
})

const TEMPLATES = {
  $default: 'default',
  200: 'by status',
  pet: 'by header',
  '1,2': 'by all',
  join: 'by message',
  'pet-200': 'by both',
}

const SELECTIONS = [
  [undefined, 'default'],
  ['200', 'by status'],
  ['${integration.response.statuscode}', 'by status'],
  ['$integration.response.statuscode', 'by status'],
  ['${integration.response.header.X-Kind}', 'by header'],
  ['${integration.response.multivalueheader.x-many}', 'by all'],
  ['${integration.response.header.nothing}', 'default'],
  ['${integration.response.header.x-kind}-${integration.response.statuscode}', 'by both'],
  ['$request.body.kind', 'by message'],
  ['\\$default', 'default'],
] as const

/** Which template of an integration response an answer gets. */
const responseTemplates: WebSocketSubject = websocket(
  'templates of integration responses',
  'websocket-apis §4',
  {
    given: api(
      ...SELECTIONS.flatMap(([templateSelectionExpression], index) => [
        pet(),
        integrationResponse('$default', {
          responseTemplates: TEMPLATES,
          ...(templateSelectionExpression && { templateSelectionExpression }),
        }),
        ...twoWay(`t${index}`),
      ]),
      pet(),
      integrationResponse('$default', {
        responseTemplates: { 'application/json': 'lenient' },
        templateSelectionExpression: 'x',
      }),
      ...twoWay('lenient'),
    ),
    rows: [
      ...SELECTIONS.map(([by = 'nothing', reply], index) =>
        gets(`by ${by} are ${reply}`, `{"action":"t${index}","kind":"join"}`, reply),
      ),
      gets('are those for application/json where nothing else fits', '{"action":"lenient"}', 'lenient'),
    ],
  },
)

const HANDLINGS = [
  ['CONVERT_TO_TEXT', 'form=bytes', undefined, '/2I='],
  ['CONVERT_TO_BINARY', 'form=base64', undefined, 'hi'],
  ['CONVERT_TO_BINARY', 'form=text', undefined, INTERNAL_ERROR],
  ['CONVERT_TO_BINARY', 'form=base64', { $default: 'x' }, INTERNAL_ERROR],
  [undefined, 'form=bytes', undefined, '\ufffdb'],
] as const

const contentHandling: WebSocketSubject = websocket('content handling of replies', 'websocket-apis §5.6', {
  given: api(
    ...HANDLINGS.flatMap(([contentHandlingStrategy, query, templates], index) => [
      pet(query),
      integrationResponse('$default', { contentHandlingStrategy, responseTemplates: templates }),
      ...twoWay(`c${index}`),
    ]),
  ),
  rows: HANDLINGS.map(([strategy = 'none', query, templates, reply], index) =>
    gets(`${strategy} of ${query}${templates ? ' before a template' : ''}`, `{"action":"c${index}"}`, reply),
  ),
})

const EXPRESSION = { routeResponseSelectionExpression: '$default' }
const ROUTE_RESPONSE = post('/apis/<api>/routes/<route>/routeresponses', { routeResponseKey: '$default' })

const REPLIES: readonly (readonly [title: string, key: string, calls: readonly Call[], isTwoWay: boolean])[] =
  [
    [
      'come with a route response and its expression',
      'both',
      [oneWay('both', EXPRESSION), ROUTE_RESPONSE],
      true,
    ],
    ['come with a route response alone', 'response', [oneWay('response'), ROUTE_RESPONSE], true],
    ['do not come with an expression alone', 'expression', [oneWay('expression', EXPRESSION)], false],
    ['do not come with neither', 'neither', [oneWay('neither')], false],
  ]

/** Which clients get replies. */
const replies: readonly WebSocketSubject[] = [
  websocket('replies', 'websocket-apis §6.3', {
    given: api(
      ...REPLIES.flatMap(([, , calls]) => [...mock(200, 'reply'), ...calls]),
      ...says('after', 'after'),
    ),
    rows: REPLIES.map(
      ([title, key, , isTwoWay]): MessageRow => ({
        title,
        steps: [
          { send: `{"action":"${key}"}` },
          { send: '{"action":"after"}' },
          ...(isTwoWay ? [{ gets: 'reply' }] : []),
          { gets: 'after' },
        ],
      }),
    ),
  }),
  websocket('replies', 'websocket-apis §6.3', {
    given: api(...mock(200, 'welcome'), ...twoWay('$connect'), ...says('$default', 'first')),
    rows: [gets('do not come of $connect', 'x', 'first')],
  }),
  websocket('messages without a route', 'websocket-apis §3.3', {
    given: api(...mock(200), oneWay('$connect'), oneWay('$disconnect'), ...says('join', 'joined')),
    rows: ['{"action":"nothing"}', 'no JSON', '{"action":"$connect"}', '{"action":"$disconnect"}'].map(
      (message): MessageRow => ({
        title: `of ${message} are refused, and the client stays`,
        steps: [
          { send: message },
          { gets: errorFrame('Forbidden') },
          { send: '{"action":"join"}' },
          { gets: 'joined' },
        ],
      }),
    ),
  }),
]

/** Integration responses, their templates, and who gets what they make. */
export const webSocketReplies: readonly WebSocketSubject[] = [
  integrationResponses,
  responseTemplates,
  contentHandling,
  ...replies,
]
