import { type Call, post } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { connect, type WebSocketClient } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, errorFrame, mock, says, twoWay } from './scene.ts'

let gateway: GatewayProcess

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
})

afterAll(() => gateway.stop())

const model = (name: string, schema: object): Call =>
  post('/apis/<api>/models', { name, schema: JSON.stringify(schema) })

const REF = 'https://apigateway.amazonaws.com/restapis/<api>/models/Room'
const MODELS = [
  model('Room', { enum: ['red', 'blue'] }),
  model('Join', {
    type: 'object',
    required: ['room'],
    properties: { room: { type: 'string', minLength: 3 } },
  }),
  model('Any', {}),
]

async function connectTo(members: object, ...models: readonly Call[]): Promise<WebSocketClient> {
  const routes = [...mock(200, 'taken'), ...twoWay('$default', members)]
  const calls = api(...models, ...routes, ...says('free', 'free'))
  return connect(addressOf(gateway.url, await createApi(gateway.url, '', calls)))
}

const REFUSED = errorFrame('Invalid request body')

/** websocket-apis §7 */
describe('a message to a route with models', () => {
  it.each([
    ['{"room":"blue"}', true],
    ['{"room":"blue","more":1}', true],
    ['{"room":"b"}', false],
    ['{"room":1}', false],
    ['{}', false],
    ['[]', false],
    ['null', false],
    ['no JSON', false],
    ['', false],
  ])('is judged by the model: %s', async (message, isTaken) => {
    const client = await connectTo(
      { modelSelectionExpression: '$default', requestModels: { $default: 'Join' } },
      ...MODELS,
    )
    const reply = await client.ask(message)
    if (isTaken) expect(reply).toBe('taken')
    else expect(reply).toMatch(REFUSED)
    expect(await client.ask('{"action":"free"}')).toBe('free')
    await client.close()
  })

  it.each([
    ['{"kind":"join","room":"blue"}', true],
    ['{"kind":"join"}', false],
    ['{"kind":"any"}', true],
    ['{"kind":"other"}', false],
    ['{}', false],
  ])('is judged by the model that it selects: %s', async (message, isTaken) => {
    const members = {
      modelSelectionExpression: '$request.body.kind',
      requestModels: { join: 'Join', any: 'Any' },
    }
    const client = await connectTo(members, ...MODELS)
    const reply = await client.ask(message)
    if (isTaken) expect(reply).toBe('taken')
    else expect(reply).toMatch(REFUSED)
    await client.close()
  })

  it('is judged by $default where it selects none', async () => {
    const members = {
      modelSelectionExpression: '$request.body.kind',
      requestModels: { any: 'Any', $default: 'Join' },
    }
    const client = await connectTo(members, ...MODELS)
    expect(await client.ask('{"kind":"other","room":"blue"}')).toBe('taken')
    expect(await client.ask('{"kind":"other"}')).toMatch(REFUSED)
    await client.close()
  })

  it('is judged by models that the model refers to', async () => {
    const inside = post('/apis/<api>/models', {
      name: 'Inside',
      schema: `{"properties":{"room":{"$ref":"${REF}"}}}`,
    })
    const client = await connectTo(
      { modelSelectionExpression: '$default', requestModels: { $default: 'Inside' } },
      ...MODELS,
      inside,
    )
    expect(await client.ask('{"room":"blue"}')).toBe('taken')
    expect(await client.ask('{"room":"green"}')).toMatch(REFUSED)
    await client.close()
  })

  it.each([
    ['^(a+)+$', false],
    ['^(a+)+(b)\\2$', false],
  ])('is judged in time by the pattern %s', async (pattern, isTaken) => {
    const client = await connectTo(
      { modelSelectionExpression: '$default', requestModels: { $default: 'Slow' } },
      model('Slow', { properties: { text: { pattern } } }),
    )
    const started = performance.now()
    const reply = await client.ask(JSON.stringify({ text: `${'a'.repeat(40)}!` }))
    expect(REFUSED.test(reply)).toBe(!isTaken)
    expect(performance.now() - started).toBeLessThan(30_000)
    expect(await client.ask('{"text":"aaa","action":"free"}')).toBe('free')
    await client.close()
  })

  it.each([
    ['the model', { $async: true, type: 'object' }],
    ['a part of the model', { allOf: [{ $async: true, type: 'object' }] }],
    ['a place that the model refers to', { $ref: '#/more/a', more: { a: { $async: true, type: 'object' } } }],
    ['another model', { allOf: [{ $ref: REF.replace('Room', 'Later') }] }],
  ])('is judged as draft 4 says where %s is marked as one that promises', async (_title, schema) => {
    const client = await connectTo(
      { modelSelectionExpression: '$default', requestModels: { $default: 'Marked' } },
      model('Later', { $async: true, type: 'object' }),
      model('Marked', schema),
    )
    expect(await client.ask('1')).toMatch(REFUSED)
    expect(await client.ask('{}')).toBe('taken')
    expect(await client.ask('{"action":"free"}')).toBe('free')
    await client.close()
  })

  it('is not judged where the route selects no model', async () => {
    const client = await connectTo({ requestModels: { $default: 'Join' } }, ...MODELS)
    expect(await client.ask('no JSON')).toBe('taken')
    await client.close()
  })
})
