import { createServer } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createGateway,
  FaultRuleError,
  HandshakeError,
  type TestFaultRule,
  type TestGateway,
} from '../../packages/testing/src/index.ts'
import { closeServer, listenLocally } from '../fixtures/backend.ts'

const open: { close(): Promise<unknown> }[] = []
afterEach(async () => void (await Promise.all(open.splice(0).map((it) => it.close()))))

/** A gateway with a route of each kind, and what its backend and its function were asked. */
async function create(): Promise<{ gateway: TestGateway; asked: string[]; backend: string }> {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`backend ${request.url}`)
    response.end('{"from":"backend"}')
  })
  const backend = await listenLocally(server)
  open.push({ close: () => closeServer(server) })
  const gateway = await createGateway({
    clock: { frozen: true },
    routes: { 'GET /pets': `${backend}/pets`, 'GET /dogs/{id}': { function: 'dogs' } },
    resources: {
      name: 'chat',
      routes: {
        $connect: () => ({ statusCode: 200 }),
        say: {
          function: () => ({ statusCode: 200, body: 'said' }),
          routeResponseSelectionExpression: '$default',
        },
      },
    },
    functions: {
      dogs: () => {
        asked.push('function dogs')
        return { from: 'function' }
      },
    },
  })
  open.push(gateway)
  return { gateway, asked, backend }
}

const ask = async (gateway: TestGateway, path: string): Promise<unknown[]> => {
  const response = await gateway.fetch(path)
  return [response.status, await response.json()]
}

describe('a fault by rule', () => {
  it.each<[TestFaultRule, string, unknown[], string[]]>([
    [{ route: 'GET /pets', status: 500 }, '/pets', [500, { message: 'Internal Server Error' }], []],
    [{ route: 'GET /pets', status: 503 }, '/pets', [503, { message: 'Service Unavailable' }], []],
    [{ route: 'GET /dogs/{id}', status: 429 }, '/dogs/1', [429, { message: 'Too Many Requests' }], []],
    [{ route: 'GET /dogs/*', status: 418 }, '/dogs/1', [418, { message: 'Injected Fault' }], []],
    [{ path: '/dogs/2', status: 500 }, '/dogs/1', [200, { from: 'function' }], ['function dogs']],
    [{ route: 'GET /pets', status: 500 }, '/dogs/1', [200, { from: 'function' }], ['function dogs']],
    [{ function: 'dogs', status: 500 }, '/dogs/1', [500, { message: 'Internal Server Error' }], []],
    [
      { function: 'dogs', abort: 'after' },
      '/dogs/1',
      [500, { message: 'Internal Server Error' }],
      ['function dogs'],
    ],
    [{ function: 'dogs', status: 429 }, '/dogs/1', [503, { message: 'Service Unavailable' }], []],
    [{ function: 'cats', status: 500 }, '/dogs/1', [200, { from: 'function' }], ['function dogs']],
    [{ backend: '*/pets', status: 404 }, '/pets', [404, { message: 'a fault that was injected' }], []],
    [{ backend: '*/pets', abort: true }, '/pets', [503, { message: 'Service Unavailable' }], []],
    [{ backend: '*', abort: 'after' }, '/pets', [503, { message: 'Service Unavailable' }], ['backend /pets']],
    [
      { backend: '*', route: 'GET /dogs/{id}', abort: true },
      '/pets',
      [200, { from: 'backend' }],
      ['backend /pets'],
    ],
  ])('%j has %s answered with %j', async (rule, path, answer, calls) => {
    const { gateway, asked } = await create()
    gateway.faults.add(rule)
    expect(await ask(gateway, path)).toEqual(answer)
    expect(asked).toEqual(calls)
  })

  it('breaks connections off, before a request is served or after', async () => {
    const { gateway, asked } = await create()
    const before = gateway.faults.add({ route: 'GET /dogs/{id}', abort: true })
    await expect(gateway.fetch('/dogs/1')).rejects.toThrow('fetch failed')
    expect(asked).toEqual([])
    before.remove()
    gateway.faults.add({ route: 'GET /dogs/{id}', abort: 'after' })
    await expect(gateway.fetch('/dogs/1')).rejects.toThrow('fetch failed')
    expect(asked).toEqual(['function dogs'])
    expect(before.hits).toBe(1)
  })

  it.each<[string, TestFaultRule, string]>([
    ['a route', { route: 'GET /pets', latency: { seconds: 40 } }, '200'],
    ['a backend, within its time', { backend: '*', latency: { seconds: 29 } }, '200'],
    ['a backend, beyond its time', { backend: '*', latency: { seconds: 40 } }, '503'],
  ])('holds the answer of %s back, by the gateway’s clock', async (_name, rule, end) => {
    const { gateway } = await create()
    gateway.faults.add(rule)
    const statuses: string[] = []
    const answer = gateway.fetch('/pets').then(({ status }) => statuses.push(String(status)))
    await gateway.clock.advance({ seconds: 28 })
    expect(statuses).toEqual([])
    await gateway.clock.advance({ seconds: 12 })
    await answer
    expect(statuses).toEqual([end])
  })

  it('comes every so often, by chance of a seed, and by a throttle that the clock refills', async () => {
    const { gateway } = await create()
    const statuses = async (count: number) => {
      const all: number[] = []
      for (let at = 0; at < count; at += 1) all.push((await gateway.fetch('/pets')).status)
      return all
    }
    gateway.faults.add({ every: 3, status: 500 })
    expect(await statuses(6)).toEqual([200, 200, 500, 200, 200, 500])
    gateway.faults.clear()
    gateway.faults.add({ probability: 0.5, seed: 7, status: 500 })
    const first = await statuses(8)
    gateway.faults.clear()
    gateway.faults.add({ probability: 0.5, seed: 7, status: 500 })
    expect(await statuses(8)).toEqual(first)
    expect(new Set(first)).toEqual(new Set([200, 500]))
    gateway.faults.clear()
    gateway.faults.add({ throttle: { rate: 1, burst: 1 } })
    expect(await statuses(2)).toEqual([200, 429])
    await gateway.clock.advance({ seconds: 1 })
    expect(await statuses(2)).toEqual([200, 429])
  })

  it.each<[number, string, string]>([
    [429, 'TooManyRequestsException', 'Too Many Requests'],
    [500, 'InternalServerErrorException', 'Internal server error'],
    [404, 'NotFoundException', 'Injected Fault'],
  ])('has management calls refused with %i, in both dialects', async (status, name, message) => {
    const { gateway } = await create()
    gateway.faults.add({ operation: 'Get*', status })
    const response = await fetch(`${gateway.endpoint}/v2/apis`)
    expect([response.status, response.headers.get('x-amzn-errortype'), await response.json()]).toEqual([
      status,
      name,
      { message },
    ])
    const catalog = await fetch(`${gateway.endpoint}/catalog/v2/apis`)
    expect(catalog.status).toBe({ 429: 481, 404: 480 }[status] ?? status)
    const created = await gateway.client.createApi({ name: 'still', protocolType: 'HTTP' })
    expect(created.apiId).toBeTruthy()
  })

  it('has management calls cut off', async () => {
    const { gateway } = await create()
    gateway.faults.add({ operation: 'CreateApi', abort: 'after' })
    const body = JSON.stringify({ name: 'lost', protocolType: 'HTTP' })
    await expect(fetch(`${gateway.endpoint}/v2/apis`, { method: 'POST', body })).rejects.toThrow(
      'fetch failed',
    )
    gateway.faults.clear()
    expect((await gateway.client.getApis()).items?.map(({ name }) => name)).toContain('lost')
  })

  it('hits WebSocket handshakes and messages', async () => {
    const { gateway } = await create()
    const refusal = gateway.faults.add({ route: '$connect', status: 429 })
    const refused = await gateway.connect().catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(HandshakeError)
    expect(refused).toMatchObject({ status: 429 })
    refusal.remove()
    const client = await gateway.connect()
    const fault = gateway.faults.add({ route: 'say', status: 500 })
    expect(await client.ask({ action: 'say' })).toMatchObject({ message: 'Internal server error' })
    fault.remove()
    expect(await client.ask({ action: 'say' })).toBe('said')
    gateway.faults.add({ route: 'say', abort: true })
    client.send({ action: 'say' })
    await client.expectClose(1006)
  })

  it('is refused where it is malformed, and gone after a reset', async () => {
    const { gateway } = await create()
    expect(() => gateway.faults.add({ route: '', status: 500 })).toThrow(FaultRuleError)
    expect(() => gateway.faults.add({ route: 'GET /pets' })).toThrow(
      'a rule has at least one of latency, status, abort, throttle',
    )
    gateway.faults.add({ status: 500 })
    await gateway.reset()
    expect((await gateway.fetch('/pets')).status).toBe(200)
  })
})
