import { type Call, integration, stage, webSocketApi } from '../row.ts'
import type { MessageRow, WebSocketSubject } from './scene.ts'
import {
  gets,
  INTERNAL_ERROR,
  integrationResponse,
  LIVE,
  says,
  twoWay,
  websocket,
} from './websocket-scene.ts'

const sends = (template: string): Call =>
  integration({
    integrationType: 'HTTP',
    integrationMethod: 'POST',
    integrationUri: '<backend>/x',
    requestTemplates: { $default: template },
  })
const pet = (query = ''): Call =>
  integration({
    integrationType: 'HTTP',
    integrationMethod: 'POST',
    integrationUri: `<backend>/pet?${query}`,
  })
const mockOf = (template: string): Call =>
  integration({ integrationType: 'MOCK', requestTemplates: { $default: template } })
const responds = (template: string, key = '$default'): Call =>
  integrationResponse(key, { responseTemplates: { $default: template } })

const api = (...calls: readonly Call[]): Call[] => [
  webSocketApi,
  ...calls,
  stage('live', { autoDeploy: true, stageVariables: { tier: 'beta' } }),
]

const REQUESTS = [
  ['{"room":$input.json(\'$.room\')}', '{"room":"blue"}', '{"room":"blue"}'],
  ['{"stage":"$context.stage","tier":"$stageVariables.tier"}', '{}', '{"stage":"live","tier":"beta"}'],
  ['$context.eventType $context.routeKey', '{}', 'MESSAGE $default'],
  [
    "#set($root = $input.path('$'))#foreach($tag in $root.tags)$tag.name#if($foreach.hasNext), #end#end",
    '{"tags":[{"name":"a"},{"name":"b"}]}',
    'a, b',
  ],
  [
    'Action=SendMessage&MessageBody=$util.urlEncode($input.body)',
    '{"a":"b c"}',
    'Action=SendMessage&MessageBody=%7B%22a%22%3A%22b+c%22%7D',
  ],
  ["$input.json('$')", 'no JSON', '"no JSON"'],
] as const

/** What request templates make of messages: an API for each. */
const requestTemplates: readonly WebSocketSubject[] = REQUESTS.map(([template, message, sent]) =>
  websocket('request templates', 'websocket-apis §8', {
    given: api(sends(template), integrationResponse('$default'), ...twoWay('$default')),
    rows: [{ title: `${template} of ${message}`, steps: [{ send: message }, { getsJson: { body: sent } }] }],
  }),
)

const CONDITION = '#if($input.path(\'$.ok\'))#set($s=200)#{else}#set($s=404)#end{"statusCode":$s}'
const STATUSES: readonly (readonly [title: string, template: string, message: string, reply: string])[] = [
  ['a status of the message', '{"statusCode":$input.json(\'$.wanted\')}', '{"wanted":404}', 'missing'],
  ['a status by a condition', CONDITION, '{"ok":false}', 'missing'],
  ['another status by a condition', CONDITION, '{"ok":true}', 'fine'],
]

const FAILURES = [
  ['cannot be compiled', '#if($x'],
  ['fails', "$util.parseJson('{')"],
  ['never ends', '#foreach($a in [1..1000])#foreach($b in [1..1000])#foreach($c in [1..1000])x#end#end#end'],
  ['gives no status', '{"status":$input.json(\'$.a\')}'],
] as const

const mocks: readonly WebSocketSubject[] = [
  ...STATUSES.map(([title, template, message, reply]) =>
    websocket('templates of MOCK integrations', 'websocket-apis §8', {
      given: api(mockOf(template), responds('missing', '/404/'), responds('fine'), ...twoWay('$default')),
      rows: [gets(title, message, reply)],
    }),
  ),
  websocket('templates of MOCK integrations', 'websocket-apis §8', {
    given: api(
      ...FAILURES.flatMap(([, template], index) => [mockOf(template), responds('x'), ...twoWay(`f${index}`)]),
      ...says('next', 'here'),
    ),
    rows: FAILURES.map(
      ([title], index): MessageRow => ({
        title: `one that ${title} is an error, and the connection stays`,
        steps: [
          { send: `{"action":"f${index}"}` },
          { gets: INTERNAL_ERROR },
          { send: '{"action":"next"}' },
          { gets: 'here' },
        ],
      }),
    ),
  }),
]

/** Answers, their template, and the reply. */
const RESPONSES: readonly (readonly [title: string, calls: readonly Call[], reply: unknown])[] = [
  [
    'reads lists',
    [pet(), responds("$input.path('$.pet.tags').size() of $input.json('$.pet.tags')")],
    '2 of ["a","b"]',
  ],
  ['escapes', [pet(), responds("$util.escapeJavaScript($input.json('$.pet.name'))")], '\\"Rex\\"'],
  ['knows the route', [pet(), responds('$context.routeKey')], 'r2'],
  ['leaves unknown names as they stand', [pet(), responds('$nothing $!nothing.')], '$nothing .'],
  [
    'has an empty body of a MOCK integration',
    [mockOf('{"statusCode":200}'), responds('[$input.body]')],
    '[{}]',
  ],
  [
    'is the one of the status',
    [pet('status=500'), responds('fine'), responds("sorry: $input.path('$.pet.name')", '/5\\d\\d/')],
    'sorry: Rex',
  ],
  ['that fails is an error', [mockOf('{"statusCode":200}'), responds("$input.json('$[')")], INTERNAL_ERROR],
]

const responseTemplates: WebSocketSubject = websocket('response templates', 'websocket-apis §8', {
  given: api(...RESPONSES.flatMap(([, calls], index) => [...calls, ...twoWay(`r${index}`)])),
  rows: RESPONSES.map(([title, , reply], index) => gets(title, `{"action":"r${index}"}`, reply)),
})

const status = (statusCode: number) => JSON.stringify({ statusCode })
const SEVERAL = { $default: status(201), b: status(202), 'application/json': status(203) }
const JSON_ONLY = { 'application/json': status(203) }
const BY_STATUS = [200, 201, 202, 203, 204].map((it) => responds(String(it), `/${it}/`))

const SELECTIONS: readonly (readonly [string | undefined, object, string, string])[] = [
  ['\\$default', SEVERAL, '{}', '201'],
  ['$request.body.kind', SEVERAL, '{"kind":"b"}', '202'],
  ['$request.body.kind', SEVERAL, '{"kind":"c"}', '201'],
  ['$request.body.kind', SEVERAL, 'no JSON', '201'],
  ['b', SEVERAL, '{}', '202'],
  [undefined, SEVERAL, '{}', '201'],
  [undefined, JSON_ONLY, '{}', '203'],
  ['\\$default', JSON_ONLY, '{}', '203'],
  ['200', { 200: status(204) }, '{}', '204'],
]

/** Which request template a message gets: an API for each. */
const selections: readonly WebSocketSubject[] = SELECTIONS.map(
  ([templateSelectionExpression, templates, message, reply]) =>
    websocket('selection of request templates', 'websocket-apis §4', {
      given: [
        webSocketApi,
        integration({
          integrationType: 'MOCK',
          requestTemplates: templates,
          ...(templateSelectionExpression !== undefined && { templateSelectionExpression }),
        }),
        ...BY_STATUS,
        ...twoWay('$default'),
        LIVE,
      ],
      rows: [
        gets(
          `by ${templateSelectionExpression ?? 'nothing'} among ${Object.keys(templates).join(', ')}, of ${message}`,
          message,
          reply,
        ),
      ],
    }),
)

/** Mapping templates of WebSocket APIs, in both directions. */
export const webSocketTemplates: readonly WebSocketSubject[] = [
  ...selections,
  ...requestTemplates,
  ...mocks,
  responseTemplates,
]
