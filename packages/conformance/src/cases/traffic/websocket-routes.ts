import type { WebSocketSubject } from './scene.ts'
import { apiOfKeys, gets, websocket } from './websocket-scene.ts'

const KEYS = [
  'join',
  'chat',
  'x/',
  'x/y',
  'chat-2',
  'static-key',
  '5',
  '1.5',
  'true',
  'null',
  '[p, q]',
  '{a=1}',
  'p',
]

type Row = readonly [expression: string, message: string, selected: string]

/** websocket-apis §3.1, §3.2: what is not there is said by `$default`. */
const rows: readonly Row[] = [
  ['$request.body.action', '{"action":"join"}', 'join'],
  ['${request.body.action}', '{"action":"join"}', 'join'],
  ['$request.body.action', ' {"action" : "jo\\u0069n"} ', 'join'],
  ['$request.body.meta.kind', '{"meta":{"kind":"chat"}}', 'chat'],
  ["$request.body['meta'].kind", '{"meta":{"kind":"chat"}}', 'chat'],
  ['${request.body.a}/${request.body.b}', '{"a":"x","b":"y"}', 'x/y'],
  ['${request.body.a}/${request.body.b}', '{"a":"x"}', 'x/'],
  ['chat-${request.body.n}', '{"n":2}', 'chat-2'],
  ['static-key', '{}', 'static-key'],
  ['static-key', '"text"', 'static-key'],
  ['static-key', 'no JSON', '$default'],
  ['static-key', '', '$default'],
  ['\\$default', '{}', '$default'],
  ['$request.body.action', '{}', '$default'],
  ['$request.body.action', '"join"', '$default'],
  ['$request.body.action', '[{"action":"join"}]', '$default'],
  ['$request.body.action', '{"action":"JOIN"}', '$default'],
  ['$request.body.action', '{"action":" join"}', '$default'],
  ['$request.body.action', '{"action":"$default"}', '$default'],
  ['$request.body.action', '{"action":"$connect"}', '$default'],
  ['$request.body.action', '{"action":"$disconnect"}', '$default'],
  ['$request.body.action', '{"action":"$request.body.b","b":"join"}', '$default'],
  ['$request.body.action', '{"action":5}', '5'],
  ['$request.body.action', '{"action":1.50}', '1.5'],
  ['$request.body.action', '{"action":true}', 'true'],
  ['$request.body.action', '{"action":null}', 'null'],
  ['$request.body.action', '{"action":["p","q"]}', '[p, q]'],
  ['$request.body.action', '{"action":{"a":1}}', '{a=1}'],
  ['$request.body.list[0]', '{"list":["p"]}', 'p'],
  ['$request.body[0]', '["p"]', 'p'],
  ['$request.body.constructor.name', '{}', '$default'],
  ['$request.body.__proto__', '{"__proto__":"join"}', 'join'],
  ['$request.header.action', '{"action":"join"}', '$default'],
]

/** Which route of a WebSocket API a message reaches: an API for each expression, whose routes answer with their keys, dollar signs left out. */
export const webSocketRoutes: readonly WebSocketSubject[] = [...new Set(rows.map(([by]) => by))].map((by) =>
  websocket('routes of messages', 'websocket-apis §3.2', {
    given: apiOfKeys(by, [...KEYS, '$default']),
    rows: rows.flatMap(([expression, message, selected]) =>
      expression === by ? [gets(titleOf(by, message, selected), message, selected.replace('$', ''))] : [],
    ),
  }),
)

function titleOf(expression: string, message: string, selected: string): string {
  return `by ${expression}, ${message === '' ? 'an empty message' : message} is ${selected}`
}
