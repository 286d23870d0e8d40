import {
  type Client,
  ConnectionError,
  createClient,
  isServiceError,
  type RetryOptions,
} from '@gatehouse/client'
import { describe, expect, test } from 'vitest'
import { type Answer, startAnswering } from './answering.ts'

const CALLS = {
  GET: (client: Client) => client.getApi({ apiId: 'a1' }),
  POST: (client: Client) => client.createApi({ name: 'x', protocolType: 'HTTP' }),
  PUT: (client: Client) => client.reimportApi({ apiId: 'a1', body: '{}' }),
  PATCH: (client: Client) => client.updateApi({ apiId: 'a1', name: 'x' }),
  DELETE: (client: Client) => client.deleteApi({ apiId: 'a1' }),
} as const
type Method = keyof typeof CALLS

const ALL = Object.keys(CALLS) as Method[]
const REPEATABLE: readonly Method[] = ['GET', 'PATCH', 'DELETE']

/** A first answer, and the methods that are sent again after it. */
const FIRST_ANSWERS: readonly [Answer, readonly Method[]][] = [
  [{ status: 429 }, ALL],
  [{ status: 500 }, REPEATABLE],
  [{ status: 502 }, REPEATABLE],
  [{ status: 503 }, REPEATABLE],
  [{ status: 504 }, REPEATABLE],
  [{ broken: 'before' }, REPEATABLE],
  [{ broken: 'halfway' }, REPEATABLE],
  [{ status: 429, headers: { 'x-amzn-errortype': 'ConflictException' } }, []],
  [{ status: 200 }, []],
  [{ status: 400 }, []],
  [{ status: 403 }, []],
  [{ status: 404 }, []],
  [{ status: 409 }, []],
  [{ status: 501 }, []],
]
const ROWS = FIRST_ANSWERS.flatMap(([answer, methods]) =>
  ALL.map((method) => ({ method, answer, times: methods.includes(method) ? 2 : 1 })),
)

/** What the waits are, the options, and the waits in milliseconds. */
const WAITS: readonly [string, RetryOptions, readonly number[]][] = [
  ['doubles up to its cap', { random: () => 1, attempts: 8 }, [100, 200, 400, 800, 1600, 3200, 5000]],
  ['is any part of that', { random: () => 0.25, attempts: 4 }, [25, 50, 100]],
  ['can be none', { random: () => 0, attempts: 3 }, [0, 0]],
  [
    'has other bounds when told',
    { random: () => 1, attempts: 4, baseDelayMs: 10, maxDelayMs: 25 },
    [10, 20, 25],
  ],
]

describe('a call', () => {
  test.each(ROWS)('$method is sent $times time(s) when the first answer is $answer', async (row) => {
    const service = await startAnswering(row.answer, {})
    const { client } = createPatient(service.url)
    await CALLS[row.method](client).catch(() => undefined)
    expect(service.received.map(({ method }) => method)).toEqual(Array(row.times).fill(row.method))
    expect(service.received.at(-1)?.body).toBe(service.received[0]?.body)
    await service.close()
  })

  test('is sent three times by default, and its last answer is the outcome', async () => {
    const service = await startAnswering({ status: 503 }, { status: 503 }, { status: 502 }, {})
    const { client, slept } = createPatient(service.url)
    const error = await client.getApis().catch((reason: unknown) => reason)
    expect(isServiceError(error) && error.status).toBe(502)
    expect(slept).toHaveLength(2)
    await service.close()
  })

  test('that is one too many is sent as often as it is told, and no other so often', async () => {
    const [throttling, failing] = [
      await startAnswering({ status: 429 }),
      await startAnswering({ status: 503 }),
    ]
    for (const { url } of [throttling, failing])
      await createPatient(url, { throttledAttempts: 6 })
        .client.getApis()
        .catch(() => undefined)
    expect([throttling.received.length, failing.received.length]).toEqual([6, 3])
    await Promise.all([throttling.close(), failing.close()])
  })

  test('ends with the failure of its last attempt', async () => {
    const service = await startAnswering({ status: 503 }, { broken: 'before' })
    const { client } = createPatient(service.url)
    await expect(client.getApis()).rejects.toBeInstanceOf(ConnectionError)
    expect(service.received).toHaveLength(3)
    await service.close()
  })

  test('is sent once with retry: false', async () => {
    const service = await startAnswering({ status: 429 })
    await createClient({ baseUrl: service.url, retry: false })
      .getApis()
      .catch(() => undefined)
    expect(service.received).toHaveLength(1)
    await service.close()
  })

  test('that is a deletion of what an unheard first attempt deleted ends with 404', async () => {
    const service = await startAnswering({ broken: 'before' }, { status: 404 })
    const { client } = createPatient(service.url)
    const error = await client.deleteApi({ apiId: 'a1' }).catch((reason: unknown) => reason)
    expect(isServiceError(error, 'NotFoundException')).toBe(true)
    await service.close()
  })

  test('is signed again for each attempt', async () => {
    const service = await startAnswering({ status: 503 }, {})
    let now = Date.parse('2026-03-02T09:00:00Z')
    const client = createClient({
      baseUrl: service.url,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' },
      clock: () => new Date(now),
      retry: {
        sleep: async () => {
          now += 1_000
        },
      },
    })
    await client.getApis()
    const [first, second] = service.received
    expect(first?.headers['x-amz-date']).toBe('20260302T090000Z')
    expect(second?.headers['x-amz-date']).toBe('20260302T090001Z')
    expect(second?.headers.authorization).not.toBe(first?.headers.authorization)
    await service.close()
  })
})

describe('the wait', () => {
  test.each(WAITS)('%s', async (_, options, waits) => {
    const service = await startAnswering({ status: 503 })
    const { client, slept } = createPatient(service.url, options)
    await client.getApis().catch(() => undefined)
    expect(slept).toEqual(waits)
    await service.close()
  })

  test.each([
    ['2', [2_000]],
    ['0', [100]],
    ['60', [60_000]],
    ['61', []],
    ['Mon, 02 Mar 2026 09:00:07 GMT', [7_000]],
    ['Mon, 02 Mar 2026 08:00:00 GMT', [100]],
    ['soon', [100]],
    ['', [100]],
  ])('is at least the Retry-After of %j, and there is none beyond a minute: %j', async (value, waits) => {
    const service = await startAnswering({ status: 429, headers: { 'retry-after': value } }, {})
    const { client, slept } = createPatient(service.url, { random: () => 1 })
    await client.getApis().catch(() => undefined)
    expect(slept).toEqual(waits)
    expect(service.received).toHaveLength(waits.length + 1)
    await service.close()
  })
})

/** A client whose waits take no time and are written down, in milliseconds. */
function createPatient(baseUrl: string, options: RetryOptions = {}) {
  const slept: number[] = []
  const sleep = async (delayMs: number) => {
    slept.push(delayMs)
  }
  const clock = () => new Date('2026-03-02T09:00:00Z')
  return { client: createClient({ baseUrl, clock, retry: { sleep, ...options } }), slept }
}
