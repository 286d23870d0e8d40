import { connect } from 'node:net'
import { createMock, type FaultRule, type MockOptions } from '@gatehouse/mock'
import { describe, expect, it, onTestFinished } from 'vitest'

/** A mock with rules, whose answers' statuses are listed: a call that is cut off is 0. */
async function open(faults: readonly FaultRule[], options: MockOptions = {}) {
  const mock = await createMock({ seed: 1, ...options, faults })
  onTestFinished(() => mock.close())
  const status = async (path: string, init?: RequestInit) => {
    const answer = await mock.fetch(path, init).catch((error: unknown) => error as TypeError)
    return answer instanceof Response ? answer.status : 0
  }
  return { mock, status }
}

const API = '/v2/apis/abc'
const CREATE = { method: 'POST', body: '{"name":"pets","protocolType":"HTTP"}' }

describe('a rule of faults', () => {
  it("answers with the operation's error of a status, in its words", async () => {
    const { mock } = await open([{ status: 429 }])
    const answer = await mock.fetch(API)
    expect([answer.status, answer.headers.get('x-amzn-errortype'), await answer.json()]).toEqual([
      429,
      'TooManyRequestsException',
      { message: 'Too Many Requests' },
    ])
  })

  it('answers in the form of the catalog dialect', async () => {
    const { mock } = await open([{ status: 429, operation: 'GetApi' }, { status: 502 }], {
      dialect: 'catalog',
    })
    const answer = await mock.fetch(API)
    expect([answer.status, await answer.json()]).toEqual([481, { Message: 'Too Many Requests' }])
    const other = await mock.fetch('/v2/apis')
    expect([other.status, await other.json()]).toEqual([502, { Message: 'A fault of the mock: status 502' }])
  })

  it('is for its operations, methods and paths only', async () => {
    const { status } = await open([
      { operation: 'Create*', status: 503 },
      { path: '/v2/vpclinks*', status: 500 },
      { method: 'DELETE', status: 400 },
    ])
    expect([
      await status('/v2/apis', CREATE),
      await status('/v2/apis'),
      await status('/v2/vpclinks/l1'),
      await status(API, { method: 'DELETE' }),
    ]).toEqual([503, 200, 500, 400])
  })

  it('hits every so many calls', async () => {
    const { status } = await open([{ every: 3, status: 500 }])
    const statuses = []
    for (let call = 0; call < 6; call += 1) statuses.push(await status(API))
    expect(statuses).toEqual([200, 200, 500, 200, 200, 500])
  })

  it('throttles', async () => {
    const { status } = await open([{ throttle: { rate: 0, burst: 2 } }])
    expect([await status(API), await status(API), await status(API)]).toEqual([200, 200, 429])
  })

  it('holds answers back', async () => {
    const { mock } = await open([{ latency: 60, operation: 'GetApi' }])
    const begin = performance.now()
    await mock.fetch('/v2/apis')
    const between = performance.now()
    await mock.fetch(API)
    expect(performance.now() - between).toBeGreaterThanOrEqual(59)
    expect(between - begin).toBeLessThan(performance.now() - begin)
  })

  it('cuts a call off before it is carried out, or only its answer', async () => {
    const rules: FaultRule[] = [
      { operation: 'CreateApi', every: 2, abort: 'after' },
      { operation: 'CreateApi', abort: true },
    ]
    const { mock, status } = await open(rules, { stateful: true })
    expect([await status('/v2/apis', CREATE), await status('/v2/apis', CREATE)]).toEqual([0, 0])
    const { items } = await (await mock.fetch('/v2/apis')).json()
    expect(items).toHaveLength(1)
  })

  it('spares a call that says what it wants, and every preflight', async () => {
    const { status } = await open([{ status: 500 }])
    expect(await status(API, { headers: { prefer: 'code=404' } })).toBe(404)
    const headers = { 'access-control-request-method': 'GET', origin: 'https://a.example' }
    expect(await status(API, { method: 'OPTIONS', headers })).toBe(204)
  })

  it('is for what is no operation as well', async () => {
    const { mock } = await open([{ status: 503 }])
    const answer = await mock.fetch('/nothing')
    expect([answer.status, answer.headers.get('x-amzn-errortype')]).toEqual([
      503,
      'ServiceUnavailableException',
    ])
  })

  it('that cannot be used is refused at once', async () => {
    await expect(createMock({ faults: [{ status: 99 }] })).rejects.toThrow('rule 1: status must be')
    await expect(createMock({ faults: [{ operation: 'GetApi' }] })).rejects.toThrow('at least one of')
  })
})

it('a connection that is cut off ends without an answer', async () => {
  const { mock } = await open([{ abort: true }])
  const { url } = await mock.listen()
  const { hostname, port } = new URL(url)
  const socket = connect(Number(port), hostname)
  socket.write('GET /v2/apis HTTP/1.1\r\nhost: a\r\n\r\n')
  let received = ''
  socket.on('data', (chunk) => {
    received += chunk
  })
  await new Promise((resolve) => socket.once('close', resolve))
  expect(received).toBe('')
  await expect(fetch(`${url}/v2/apis`)).rejects.toThrow(TypeError)
})
