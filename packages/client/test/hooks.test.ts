import { ConnectionError, createCaller, createClient, type FinishedAttempt } from '@gatehouse/client'
import { getApi, getApis } from '@gatehouse/client/operations'
import { createSigner } from '@gatehouse/client/signer'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { startAnswering } from './answering.ts'
import { parseAuthorization } from './signature.ts'

const retry = { sleep: async () => undefined, random: () => 1 }
const failure = new Error('no header today')

afterEach(() => vi.restoreAllMocks())

describe('hooks', () => {
  test('are told of each attempt and how it ended', async () => {
    const service = await startAnswering({ status: 503 }, { broken: 'before' }, { body: { items: [] } })
    const told: string[] = []
    const client = createClient({
      baseUrl: service.url,
      retry,
      hooks: {
        beforeAttempt: ({ operation, attempt, request }) => {
          told.push(`${attempt} ${operation} ${request.method}`)
        },
        afterAttempt: ({ attempt, response, error, durationMs, retryDelayMs }) => {
          expect(durationMs).toBeGreaterThan(0)
          const end = response?.status ?? (error instanceof ConnectionError ? error.name : error)
          told.push(`${attempt} ${end} ${retryDelayMs}`)
        },
      },
    })
    await client.getApis()
    expect(told).toEqual([
      '1 GetApis GET',
      '1 503 100',
      '2 GetApis GET',
      '2 ConnectionError 200',
      '3 GetApis GET',
      '3 200 undefined',
    ])
    await service.close()
  })

  test('of the client come before those of the call, and a promise is waited for', async () => {
    const service = await startAnswering()
    const told: string[] = []
    const slow = (name: string) => ({
      beforeAttempt: async () => {
        await new Promise(setImmediate)
        told.push(name)
      },
    })
    const caller = createCaller({ baseUrl: service.url, hooks: slow('caller') })
    await getApis(caller, {}, { hooks: slow('call') })
    expect(told).toEqual(['caller', 'call'])
    await service.close()
  })

  test('set headers of an attempt, which are signed', async () => {
    const service = await startAnswering({ status: 503 }, {})
    const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' }
    const caller = createCaller({
      baseUrl: service.url,
      retry,
      sign: createSigner({ credentials }),
      hooks: { beforeAttempt: ({ attempt, request }) => request.headers.set('x-try', String(attempt)) },
    })
    await getApi(caller, { apiId: 'a1' })
    expect(service.received.map(({ headers }) => headers['x-try'])).toEqual(['1', '2'])
    for (const one of service.received) expect(parseAuthorization(one).signedHeaders).toContain('x-try')
    await service.close()
  })

  test('see no signature, and neither take the body of the call nor of the answer', async () => {
    const service = await startAnswering({ body: { apiId: 'a1' } })
    const read: unknown[] = []
    const client = createClient({
      baseUrl: service.url,
      credentials: { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'secret' },
      hooks: {
        async afterAttempt({ request, response }) {
          read.push(request.headers.get('authorization'), await request.text(), await response?.json())
        },
      },
    })
    expect(await client.createApi({ name: 'x', protocolType: 'HTTP' })).toEqual({ apiId: 'a1' })
    const sent = '{"name":"x","protocolType":"HTTP"}'
    await vi.waitFor(() => expect(read).toEqual([null, sent, { apiId: 'a1' }]))
    expect(service.received[0]?.body).toBe(sent)
    expect(service.received[0]?.headers['content-length']).toBe(String(sent.length))
    await service.close()
  })

  test('know no operation of a call by path', async () => {
    const service = await startAnswering()
    const seen: unknown[] = []
    const client = createClient({
      baseUrl: service.url,
      hooks: { afterAttempt: ({ operation, request }) => void seen.push(operation, request.url) },
    })
    await client.GET('/v2/apis')
    expect(seen).toEqual([undefined, `${service.url}/v2/apis`])
    await service.close()
  })

  const THROWING = [
    [
      'throws',
      () => {
        throw failure
      },
    ],
    ['rejects', () => Promise.reject(failure)],
  ] as const
  test.each(THROWING)(
    'that %s before an attempt ends the call: nothing is sent, and nothing tried again',
    async (_, hook) => {
      const service = await startAnswering()
      const ends: FinishedAttempt[] = []
      const hooks = { beforeAttempt: hook, afterAttempt: (one: FinishedAttempt) => void ends.push(one) }
      const client = createClient({ baseUrl: service.url, retry, hooks })
      await expect(client.getApis()).rejects.toBe(failure)
      expect(service.received).toHaveLength(0)
      expect(ends.map(({ attempt, error }) => [attempt, error])).toEqual([[1, failure]])
      await service.close()
    },
  )

  test.each(THROWING)(
    'that %s after an attempt goes to the console, and the call is as it was',
    async (_, hook) => {
      const service = await startAnswering({ body: { apiId: 'a1' } })
      const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
      const client = createClient({ baseUrl: service.url, hooks: { afterAttempt: hook } })
      expect(await client.getApi({ apiId: 'a1' })).toEqual({ apiId: 'a1' })
      await vi.waitFor(() => expect(logged).toHaveBeenCalledTimes(1))
      expect(logged.mock.calls[0]).toContain(failure)
      await service.close()
    },
  )

  test('that never end delay no call after it', async () => {
    const service = await startAnswering({ body: { apiId: 'a1' } })
    const never = () => new Promise<void>(() => undefined)
    const client = createClient({ baseUrl: service.url, hooks: { afterAttempt: never } })
    expect(await client.getApi({ apiId: 'a1' })).toEqual({ apiId: 'a1' })
    await service.close()
  })
})
