import { type Call, route, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { connect, type WebSocketClient } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, errorFrame, LIVE, mock, oneWay, says } from './scene.ts'

let gateway: GatewayProcess

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
})

afterAll(() => gateway.stop())

/** An API with this expression, whose routes answer with their own keys, dollar signs left out. */
async function connectTo(routeSelectionExpression: string, routeKeys: readonly string[]) {
  const apiId = await createApi(gateway.url, '', [
    { ...webSocketApi, body: { ...(webSocketApi.body as object), routeSelectionExpression } },
    ...routeKeys.flatMap((key) => says(key, key.replace('$', ''))),
    LIVE,
  ])
  return connect(addressOf(gateway.url, apiId))
}

const byExpression = new Map<string, Promise<WebSocketClient>>()

/** The client of an API that has all of the keys below, one for each expression. */
function clientOf(expression: string): Promise<WebSocketClient> {
  const client = byExpression.get(expression) ?? connectTo(expression, [...KEYS, '$default'])
  byExpression.set(expression, client)
  return client
}

type Row = readonly [expression: string, message: string, selected: string]

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

describe('the route of a message', () => {
  it.each(rows)('by %s, of %s, is %s', async (expression, message, selected) => {
    const client = await clientOf(expression)
    expect(await client.ask(message)).toBe(selected.replace('$', ''))
  })

  it.each(['{"action":"nothing"}', 'no JSON', '{"action":"$connect"}', '{"action":"$disconnect"}'])(
    'of %s is none without $default: the client is told, and stays',
    async (message) => {
      const apiId = await createApi(
        gateway.url,
        '',
        api(...mock(200), oneWay('$connect'), oneWay('$disconnect'), ...says('join', 'joined')),
      )
      const client = await connect(addressOf(gateway.url, apiId))
      expect(await client.ask(message)).toMatch(errorFrame('Forbidden'))
      expect(await client.ask({ action: 'join' })).toBe('joined')
      await client.close()
    },
  )

  it('tells of one request each, and always of the same connection', async () => {
    const client = await connectTo('$request.body.action', ['join'])
    const [first, second] = [JSON.parse(await client.ask('x')), JSON.parse(await client.ask('x'))]
    expect(first.connectionId).toBe(second.connectionId)
    expect(first.requestId).not.toBe(second.requestId)
    await client.close()
  })
})

/** websocket-apis §4 */
describe('the template of an integration', () => {
  const request = (members: object): Call[] => [
    { ...(mock(200)[0] as Call), body: { integrationType: 'MOCK', ...members } },
    ...['200', '201', '202', '203', '204'].map((status) => answers(status)),
  ]
  const answers = (status: string): Call => {
    const [, response] = mock(200, status)
    return {
      ...(response as Call),
      body: { ...((response as Call).body as object), integrationResponseKey: `/${status}/` },
    }
  }
  const status = (statusCode: number) => JSON.stringify({ statusCode })
  const two = { $default: status(201), b: status(202), 'application/json': status(203) }

  it.each([
    ['\\$default', two, '{}', '201'],
    ['$request.body.kind', two, '{"kind":"b"}', '202'],
    ['$request.body.kind', two, '{"kind":"c"}', '201'],
    ['$request.body.kind', two, 'no JSON', '201'],
    ['b', two, '{}', '202'],
    [undefined, two, '{}', '201'],
    [undefined, { 'application/json': status(203) }, '{}', '203'],
    ['\\$default', { 'application/json': status(203) }, '{}', '203'],
    ['200', { 200: status(204) }, '{}', '204'],
  ])('by %s among %j, of %s, leads to %s', async (expression, requestTemplates, message, reply) => {
    const members = {
      requestTemplates,
      ...(expression !== undefined && { templateSelectionExpression: expression }),
    }
    const apiId = await createApi(gateway.url, '', [
      webSocketApi,
      ...request(members),
      route('$default', { target: 'integrations/<integration>' }),
      {
        method: 'POST',
        path: '/v2/apis/<api>/routes/<route>/routeresponses',
        body: { routeResponseKey: '$default' },
      },
      LIVE,
    ])
    const client = await connect(addressOf(gateway.url, apiId))
    expect(await client.ask(message)).toBe(reply)
    await client.close()
  })
})
