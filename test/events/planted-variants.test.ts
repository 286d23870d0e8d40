import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { configureApi } from '../fixtures/configure.ts'
import { prepareGround } from '../fixtures/ground.ts'
import { sendHttp } from '../fixtures/http.ts'
import { PLANTED_VARIANTS, sowVariants } from '../fixtures/planted-variants.ts'

interface Told {
  readonly code: string
  readonly cause: string
  readonly hint: string
  readonly detail?: string
}

interface Recorded {
  readonly fault?: Told
  readonly remarks?: readonly Told[]
}

let ground: Awaited<ReturnType<typeof prepareGround>>

beforeAll(async () => {
  ground = await prepareGround()
  await sowVariants(ground.functions)
})
afterAll(() => ground.close())

/** What the records of an API tell by a code. */
async function toldOf(url: string, apiId: string, code: string): Promise<string> {
  const headers = { accept: 'application/json' }
  const answer = await fetch(`${url}/_gatehouse/events?api=${apiId}&kind=request`, { headers })
  const { records } = (await answer.json()) as { records: readonly Recorded[] }
  const told = records.flatMap(({ fault, remarks = [] }) => [...(fault ? [fault] : []), ...remarks])
  const its = told.find((it) => it.code === code)
  if (!its) throw new Error(`${code} is not among ${JSON.stringify(told)}`)
  return [its.cause, its.detail, its.hint].join('\n')
}

it.each(PLANTED_VARIANTS.map((it) => [it.title, it] as const))(
  'tells of %s',
  async (_, { code, told, plant }) => {
    const apiId = await plant(ground)
    for (const one of told) await expect.poll(() => toldOf(ground.url, apiId, code)).toMatch(one)
  },
)

describe('a throttle of the account', () => {
  it('is told as what all APIs share', async () => {
    const own = await prepareGround({ accountLimit: { rate: 1, burst: 1 } })
    const { apiId, url } = await configureApi(own.url, {
      integrations: {
        one: { integrationType: 'HTTP_PROXY', integrationMethod: 'ANY', integrationUri: own.backendUrl },
      },
      routes: { $default: 'one' },
    })
    const path = new URL(url).pathname
    await Promise.all([1, 2, 3].map(() => sendHttp(own.url, path)))
    await expect.poll(() => toldOf(own.url, apiId, 'throttled')).toMatch(/the account's limit, 1 a second/)
    expect(await toldOf(own.url, apiId, 'throttled')).toMatch(/--quotas throttle-rate/)
    await own.close()
  })
})
