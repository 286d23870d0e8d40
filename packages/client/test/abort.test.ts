import { createClient } from '@gatehouse/client'
import { describe, expect, test } from 'vitest'
import { startBackend } from '../../../test/fixtures/backend.ts'
import { startAnswering } from './answering.ts'

const reason = new Error('no longer wanted')
const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'x' }

describe("an aborted call rejects with the signal's reason", () => {
  test('before anything is sent', async () => {
    const service = await startAnswering()
    const client = createClient({ baseUrl: service.url })
    const signal = AbortSignal.abort(reason)
    await expect(client.getApis({}, { signal })).rejects.toBe(reason)
    await expect(client.GET('/v2/apis', { signal })).rejects.toBe(reason)
    expect(service.received).toHaveLength(0)
    await service.close()
  })

  test('while credentials are fetched', async () => {
    const service = await startAnswering()
    const abort = new AbortController()
    const client = createClient({
      baseUrl: service.url,
      credentials: async () => {
        abort.abort(reason)
        return credentials
      },
    })
    await expect(client.getApis({}, { signal: abort.signal })).rejects.toBe(reason)
    expect(service.received).toHaveLength(0)
    await service.close()
  })

  test.each([undefined, credentials])('while the answer is awaited, with credentials %j', async (keys) => {
    const abort = new AbortController()
    const service = await startBackend(() => abort.abort(reason))
    const client = createClient({ baseUrl: service.url, ...(keys && { credentials: keys }) })
    await expect(client.getApis({}, { signal: abort.signal })).rejects.toBe(reason)
    expect(service.received).toHaveLength(1)
    await service.close()
  })

  test('in the middle of an answer', async () => {
    const abort = new AbortController()
    const service = await startBackend((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.write('{"items":', () => abort.abort(reason))
    })
    const client = createClient({ baseUrl: service.url })
    await expect(client.getApis({}, { signal: abort.signal })).rejects.toBe(reason)
    await service.close()
  })

  test('while the next attempt is waited for', async () => {
    const abort = new AbortController()
    const service = await startAnswering({ status: 429, headers: { 'retry-after': '50' } })
    const client = createClient({
      baseUrl: service.url,
      retry: {
        random: () => {
          // The wait begins right after its length is drawn.
          setImmediate(() => abort.abort(reason))
          return 1
        },
      },
    })
    await expect(client.getApis({}, { signal: abort.signal })).rejects.toBe(reason)
    expect(service.received).toHaveLength(1)
    await service.close()
  })

  test('after a wait that does not heed the signal', async () => {
    const abort = new AbortController()
    const service = await startAnswering({ status: 503 })
    const client = createClient({
      baseUrl: service.url,
      retry: { sleep: async () => abort.abort(reason) },
    })
    await expect(client.getApis({}, { signal: abort.signal })).rejects.toBe(reason)
    expect(service.received).toHaveLength(1)
    await service.close()
  })
})

test('a wait that nobody aborts ends by itself', async () => {
  const service = await startAnswering({ status: 503 }, {})
  const client = createClient({ baseUrl: service.url, retry: { baseDelayMs: 1 } })
  await client.getApis()
  expect(service.received).toHaveLength(2)
  await service.close()
})
