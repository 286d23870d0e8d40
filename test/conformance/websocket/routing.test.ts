import { type Call, route, webSocketApi } from '@gatehouse/conformance/cases/row'
import { webSocketRoutes } from '@gatehouse/conformance/cases/traffic/websocket-routes'
import { apiOfKeys } from '@gatehouse/conformance/cases/traffic/websocket-scene'
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

async function connectTo(given: readonly Call[]): Promise<WebSocketClient> {
  return connect(addressOf(gateway.url, await createApi(gateway.url, '', given)))
}

describe.each(webSocketRoutes)('$name', ({ given, rows }) => {
  let client: WebSocketClient
  beforeAll(async () => {
    client = await connectTo(given)
  })
  afterAll(() => client.close())

  it.each(rows)('$title', async ({ message, selected }) => {
    expect(await client.ask(message)).toBe(selected.replace('$', ''))
  })
})

describe('the route of a message', () => {
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
    const client = await connectTo(apiOfKeys('$request.body.action', ['join']))
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
