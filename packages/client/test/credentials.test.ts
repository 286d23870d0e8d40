import { type Credentials, createClient } from '@gatehouse/client'
import { describe, expect, test } from 'vitest'
import { startAnswering } from './answering.ts'

const START = Date.parse('2026-03-02T09:00:00Z')
const MINUTE = 60_000

/** Minutes at which a call is made, the lifetime of credentials in minutes, and how often they are fetched. */
const CASES: readonly [readonly number[], number | undefined, number][] = [
  [[0, 1, 600], undefined, 1],
  [[0, 10, 54.9], 60, 1],
  [[0, 55], 60, 2],
  [[0, 61], 60, 2],
  [[0, 55, 60, 109, 110], 60, 3],
  [[0, 0.1], 5, 2],
]

describe('a credentials function', () => {
  test.each(CASES)('for calls at minutes %j and a lifetime of %j is asked %i time(s)', async (...row) => {
    const [minutes, lifetime, times] = row
    const service = await startAnswering()
    let now = START
    const given: string[] = []
    const client = createClient({
      baseUrl: service.url,
      clock: () => new Date(now),
      credentials: async () => {
        given.push(`AKID${given.length}`)
        const expiration = lifetime === undefined ? undefined : new Date(now + lifetime * MINUTE)
        return { ...keys(String(given.at(-1))), ...(expiration && { expiration }) }
      },
    })
    for (const minute of minutes) {
      now = START + minute * MINUTE
      await client.getApis()
    }
    expect(given).toHaveLength(times)
    expect(service.received.at(-1)?.headers.authorization).toContain(`Credential=${given.at(-1)}/`)
    await service.close()
  })

  test('is asked once for calls that come together', async () => {
    const service = await startAnswering()
    let asked = 0
    const credentials = async () => {
      asked += 1
      return keys('AKIDEXAMPLE')
    }
    const client = createClient({ baseUrl: service.url, credentials })
    await Promise.all([client.getApis(), client.getVpcLinks(), client.GET('/v2/domainnames')])
    expect(asked).toBe(1)
    expect(service.received).toHaveLength(3)
    await service.close()
  })

  test('that fails rejects the call with its own error, and is asked again by the next', async () => {
    const service = await startAnswering()
    let asked = 0
    const credentials = async () => {
      asked += 1
      if (asked === 1) throw new Error('no role')
      return keys('AKIDEXAMPLE')
    }
    const client = createClient({ baseUrl: service.url, credentials })
    await expect(client.getApis()).rejects.toThrow('no role')
    expect(service.received).toHaveLength(0)
    await client.getApis()
    expect(service.received).toHaveLength(1)
    await service.close()
  })
})

test('without credentials nothing is signed', async () => {
  const service = await startAnswering()
  await createClient({ baseUrl: service.url }).getApis()
  expect(Object.keys(service.received[0]?.headers ?? {}).filter((name) => /^(x-|auth)/.test(name))).toEqual(
    [],
  )
  await service.close()
})

function keys(accessKeyId: string): Credentials {
  return { accessKeyId, secretAccessKey: 'secret' }
}
