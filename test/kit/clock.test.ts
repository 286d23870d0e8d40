import { createServer } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { createGateway, createIssuer, type TestGateway } from '../../packages/testing/src/index.ts'
import { closeServer, listenLocally } from '../fixtures/backend.ts'
import { spentMs } from '../fixtures/processor-time.ts'

const open: { close(): Promise<unknown> }[] = []
const keep = <T extends { close(): Promise<unknown> }>(it: T): T => {
  open.push(it)
  return it
}
afterEach(async () => void (await Promise.all(open.splice(0).map((it) => it.close()))))

type Options = Parameters<typeof createGateway>[0]
/** Its clock stands unless it is turned: what is asserted of time holds to the millisecond. */
const create = async (options: Options): Promise<TestGateway> =>
  keep(await createGateway({ clock: { at: '2026-03-02T09:00:00Z', frozen: true }, ...options }))

const statusOf = async (response: Promise<Response>) => (await response).status

describe('the clock of a gateway', () => {
  it('drives $context.requestTime, ids of traces and createdDate', async () => {
    const gateway = await create({
      routes: {
        'GET /time': (event) => ({
          time: event.requestContext.time,
          trace: event.headers['x-amzn-trace-id'],
        }),
      },
    })
    await gateway.clock.advance({ days: 1, hours: 2 })
    const { time, trace } = (await (await gateway.fetch('/time')).json()) as Record<string, string>
    expect(time).toBe('03/Mar/2026:11:00:00 +0000')
    expect(Number.parseInt(/Root=1-(\w{8})/.exec(trace ?? '')?.[1] ?? '', 16)).toBe(
      gateway.clock.now() / 1000,
    )
    const api = await gateway.client.createApi({ name: 'late', protocolType: 'HTTP' })
    expect(api.createdDate).toBe('2026-03-03T11:00:00Z')
  })

  it('refills throttles', async () => {
    const gateway = await create({
      resources: {
        routes: { 'GET /a': () => 'a' },
        stages: { $default: { defaultRouteSettings: { throttlingRateLimit: 1, throttlingBurstLimit: 2 } } },
      },
    })
    const ask = () => statusOf(gateway.fetch('/a'))
    expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429])
    await gateway.clock.advance({ milliseconds: 999 })
    expect(await ask()).toBe(429)
    await gateway.clock.advance(1)
    expect([await ask(), await ask()]).toEqual([200, 429])
    await gateway.reset()
    expect(await ask()).toBe(200)
  })

  it('ends tokens, and lets others begin', async () => {
    const issuer = keep(
      await createIssuer({ audience: 'pets', clock: { now: () => Date.parse('2026-03-02T09:00:00Z') } }),
    )
    const gateway = await create({
      resources: {
        authorizers: { jwt: { issuer: issuer.url, audience: 'pets' } },
        routes: { 'GET /a': { function: () => 'a', authorizer: 'jwt' } },
      },
    })
    const ask = (token: string) =>
      statusOf(gateway.fetch('/a', { headers: { authorization: `Bearer ${token}` } }))
    const short = await issuer.token({}, { expiresIn: { minutes: 5 } })
    const later = await issuer.token(
      { nbf: Date.parse('2026-03-02T10:00:00Z') / 1000 },
      { expiresIn: { hours: 3 } },
    )
    expect([await ask(short), await ask(later)]).toEqual([200, 401])
    await gateway.clock.advance({ minutes: 5, milliseconds: 1 })
    expect([await ask(short), await ask(later)]).toEqual([401, 401])
    await gateway.clock.set('2026-03-02T10:00:00Z')
    expect([await ask(short), await ask(later)]).toEqual([401, 200])
  })

  it('has key sets fetched anew: after 2 hours, and for an unknown key after a cool-down', async () => {
    const issuer = keep(
      await createIssuer({ audience: 'pets', clock: { now: () => Date.parse('2026-03-02T09:00:00Z') } }),
    )
    const gateway = await create({
      resources: {
        authorizers: { jwt: { issuer: issuer.url, audience: 'pets' } },
        routes: { 'GET /a': { function: () => 'a', authorizer: 'jwt' } },
      },
    })
    const ask = (token: string) => statusOf(gateway.fetch('/a', { headers: { authorization: token } }))
    const old = await issuer.token({}, { expiresIn: { days: 1 } })
    expect(await ask(old)).toBe(200)
    await issuer.rotate({ keepOld: false })
    const fresh = await issuer.token({}, { expiresIn: { days: 1 } })
    expect([await ask(old), await ask(fresh)]).toEqual([200, 401])
    await gateway.clock.advance({ seconds: 30 })
    expect([await ask(fresh), await ask(old)]).toEqual([200, 401])
  })

  it('ends what authorizers said', async () => {
    let asked = 0
    const gateway = await create({
      resources: {
        authorizers: { door: { function: 'door', authorizerResultTtlInSeconds: 300 } },
        routes: { 'GET /a': { function: () => 'a', authorizer: 'door' } },
      },
      functions: { door: () => ({ isAuthorized: ++asked > 0 }) },
    })
    const ask = () => statusOf(gateway.fetch('/a', { headers: { authorization: 'x' } }))
    await ask()
    await gateway.clock.advance({ seconds: 299 })
    await ask()
    expect(asked).toBe(1)
    await gateway.clock.advance({ seconds: 1 })
    expect([await ask(), asked]).toEqual([200, 2])
  })

  it('ends integrations that are under way: a backend after 30 seconds, a function after its own time', async () => {
    const backend = createServer(() => undefined)
    const url = await listenLocally(backend)
    keep({ close: () => closeServer(backend) })
    const never = () => new Promise(() => undefined)
    const gateway = await create({
      routes: {
        'GET /backend': url,
        'GET /function': { function: 'slow' },
        'GET /short': { function: never, integration: { timeoutInMillis: 2_000 } },
      },
      functions: { slow: { handler: never, timeout: 5 } },
    })
    const paths = ['/backend', '/function', '/short']
    const ended: string[] = []
    const answers = paths.map(async (path) => {
      const { status } = await gateway.fetch(path)
      ended.push(`${path} ${status}`)
    })
    await gateway.clock.advance({ milliseconds: 1_999 })
    expect(ended).toEqual([])
    await gateway.clock.advance({ seconds: 29 })
    await Promise.all(answers)
    expect(ended).toEqual(['/short 503', '/function 500', '/backend 503'])
  })

  it('closes WebSocket connections after 10 minutes of silence, and after 2 hours whatever they do, in under a second of work', async () => {
    const gateway = await create({
      resources: {
        name: 'chat',
        routes: { $default: () => ({ statusCode: 200 }), $connect: () => ({ statusCode: 200 }) },
      },
    })
    const [silent, busy] = [await gateway.connect(), await gateway.connect()]
    const begun = spentMs()
    await gateway.clock.advance({ minutes: 9, seconds: 59 })
    busy.send({ action: 'ping' })
    expect(silent.isOpen).toBe(true)
    await gateway.clock.advance({ seconds: 1 })
    await silent.expectClose(1001)
    for (let minutes = 19; minutes < 120; minutes += 9) {
      busy.send({ action: 'ping' })
      await gateway.clock.advance({ minutes: 9 })
    }
    busy.send({ action: 'ping' })
    await gateway.clock.set('2026-03-02T10:59:59Z')
    expect(busy.isOpen).toBe(true)
    await gateway.clock.advance({ seconds: 1 })
    await busy.expectClose(1001)
    expect(spentMs() - begun).toBeLessThan(1_000)
    const told = await gateway.events.next({ kind: 'function-call' })
    expect(told.startedAt).toMatch(/^2026-03-02T09:00:00/)
  })

  it('passes by itself where it is not frozen, and never goes back', async () => {
    const gateway = await create({ clock: {} })
    const begun = gateway.clock.now()
    await expect.poll(() => gateway.clock.now()).toBeGreaterThan(begun)
    gateway.clock.freeze()
    const stood = gateway.clock.now()
    await gateway.clock.advance({ seconds: 1 })
    expect(gateway.clock.now()).toBe(stood + 1_000)
    await expect(gateway.clock.set(stood)).rejects.toThrow(RangeError)
    await expect(gateway.clock.advance({ weeks: 1 } as object)).rejects.toThrow('weeks is not a unit of time')
  })
})
