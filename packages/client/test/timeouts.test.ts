import {
  type Client,
  type ClientOptions,
  ConnectionError,
  createCaller,
  createClient,
  TimeoutError,
  type Timeouts,
} from '@gatehouse/client'
import { getApis } from '@gatehouse/client/operations'
import { describe, expect, test, vi } from 'vitest'
import { startBackend } from '../../../test/fixtures/backend.ts'
import { startAnswering } from './answering.ts'

const reason = new Error('no longer wanted')
const never = () => new Promise<never>(() => undefined)
const forever = Number.POSITIVE_INFINITY

/** What never comes to an end, whoever should have ended it. */
const STUCK: readonly (readonly [string, ClientOptions])[] = [
  ['a fetch that heeds no signal', { fetch: never }],
  ['credentials', { credentials: never }],
  ['a hook', { hooks: { beforeAttempt: never } }],
]

describe('a limit', () => {
  test.each(STUCK)('of an attempt ends %s', async (_, options) => {
    const client = createClient({ ...options, retry: false, timeout: { attemptMs: 20 } })
    const error = await caught(client)
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 'attempt', timeoutMs: 20 })
    expect(String(error)).toMatch(
      /^TimeoutError: No answer from \S+\/v2\/apis: an attempt took longer than 20 ms$/,
    )
  })

  test.each(STUCK)('in total ends %s', async (_, options) => {
    const error = await caught(createClient({ ...options, timeout: { totalMs: 20 } }))
    expect(error).toMatchObject({ name: 'TimeoutError', limit: 'total', timeoutMs: 20 })
  })

  test('in total ends a wait between two attempts that heeds no signal', async () => {
    const service = await startAnswering({ status: 503 })
    const client = createClient({ baseUrl: service.url, retry: { sleep: never }, timeout: { totalMs: 500 } })
    expect(await caught(client)).toMatchObject({ limit: 'total' })
    expect(service.received).toHaveLength(1)
    await service.close()
  })

  test.each(['getApis', 'GET'] as const)('ends an answer that goes on and on, by %s', async (way) => {
    const service = await startBackend((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      const write = () =>
        response.destroyed || response.write('"x",'.repeat(1_000), () => setImmediate(write))
      write()
    })
    const client = createClient({ baseUrl: service.url, retry: false, timeout: { attemptMs: 300 } })
    const call = way === 'GET' ? client.GET('/v2/apis') : client.getApis()
    await expect(call).rejects.toMatchObject({ limit: 'attempt' })
    await service.close()
  })
})

describe('an attempt that took too long', () => {
  test('is repeated where no answer at all would be', async () => {
    const attempts = { GET: 0, POST: 0 }
    const client = createClient({
      timeout: { attemptMs: 20 },
      retry: { baseDelayMs: 1 },
      fetch: async ({ method }) => {
        attempts[method as keyof typeof attempts] += 1
        return attempts.GET < 2 ? never() : new Response('{"items":[]}')
      },
    })
    expect(await client.getApis()).toEqual({ items: [] })
    expect(attempts.GET).toBe(2)
    attempts.GET = 0
    const created = client.createApi({ name: 'x', protocolType: 'HTTP' })
    await expect(created).rejects.toMatchObject({ limit: 'attempt' })
    expect(attempts.POST).toBe(1)
  })

  test('ends its connection', async () => {
    let close = () => {}
    const closed = new Promise<void>((resolve) => {
      close = resolve
    })
    const service = await startBackend((request) => request.socket.on('close', close))
    const client = createClient({ baseUrl: service.url, retry: false, timeout: { attemptMs: 100 } })
    expect(await caught(client)).toMatchObject({ limit: 'attempt' })
    await closed
    await service.close()
  })
})

describe('a call', () => {
  test('does not begin a wait that would outlast it: its last answer is the outcome', async () => {
    const service = await startAnswering({ status: 429, headers: { 'retry-after': '50' } })
    const client = createClient({ baseUrl: service.url, timeout: { totalMs: 10_000 } })
    expect(await caught(client)).toMatchObject({ name: 'TooManyRequestsException', status: 429 })
    expect(service.received).toHaveLength(1)
    await service.close()
  })

  test('has limits of its own, each for itself', async () => {
    const options = { fetch: never, retry: false, timeout: { attemptMs: 10, totalMs: forever } } as const
    const caller = createCaller(options)
    const own = (timeout: Timeouts | false) =>
      getApis(caller, {}, { timeout }).catch((error: unknown) => error)
    expect(await own({})).toMatchObject({ limit: 'attempt', timeoutMs: 10 })
    expect(await own({ attemptMs: 15 })).toMatchObject({ limit: 'attempt', timeoutMs: 15 })
    expect(await own({ attemptMs: forever, totalMs: 25 })).toMatchObject({ limit: 'total', timeoutMs: 25 })
  })

  test('has limits by default, and none with false or a limit longer than timers are', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    try {
      const ends: unknown[] = []
      const start = (timeout?: Timeouts | false): void => {
        const client = createClient({ fetch: never, ...(timeout !== undefined && { timeout }) })
        void caught(client).then((it) => ends.push(it))
      }
      start(false)
      start({ attemptMs: 2 ** 32, totalMs: forever })
      await vi.advanceTimersByTimeAsync(7 * 24 * 3_600_000)
      expect(ends).toEqual([])
      start()
      await vi.advanceTimersByTimeAsync(29_000)
      expect(ends).toEqual([])
      await vi.advanceTimersByTimeAsync(91_000)
      expect(ends).toMatchObject([{ name: 'TimeoutError' }])
    } finally {
      vi.useRealTimers()
    }
  })

  test('leaves no timer behind', async () => {
    const service = await startAnswering()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    try {
      await createClient({ baseUrl: service.url }).getApis()
      expect(vi.getTimerCount()).toBe(0)
    } finally {
      vi.useRealTimers()
    }
    await service.close()
  })

  test("that is aborted in time ends with the signal's reason", async () => {
    const abort = new AbortController()
    const fetch = () => {
      abort.abort(reason)
      return never()
    }
    const client = createClient({ fetch, timeout: { attemptMs: 60_000 } })
    await expect(client.getApis({}, { signal: abort.signal })).rejects.toBe(reason)
  })

  test.each([{ attemptMs: 0 }, { totalMs: -1 }, { attemptMs: Number.NaN }])(
    'refuses the limits %j',
    async (timeout) => {
      expect(() => createClient({ timeout })).toThrow(RangeError)
      expect(() => createCaller({ timeout })).toThrow(/^timeout\.(attempt|total)Ms has to be above 0, not/)
      await expect(createClient({ fetch: never }).getApis({}, { timeout })).rejects.toThrow(RangeError)
    },
  )
})

function caught(client: Client): Promise<unknown> {
  return client.getApis().catch((error: unknown) => error)
}
