import type { StageConfiguration } from '@gatehouse/contract'
import type { Publications } from '@gatehouse/control'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openDirectory, type StagePlan } from './directory.ts'

type StageListener = Parameters<Publications['follow']>[0]

const ADDRESS = { apiId: 'a1', stageName: 'live' }
const MINUTE = 60_000

afterEach(() => vi.useRealTimers())

/** Publications of one stage that a test changes; a directory over them, and what it did. */
async function openStage({
  protocolType = 'HTTP',
  ttlSeconds,
  listed = ['a1/live'],
}: {
  protocolType?: StagePlan['protocolType']
  /** For how long the answers of an authorizer are valid; without any there is no authorizer. */
  ttlSeconds?: number
  listed?: string[]
} = {}) {
  let tell: StageListener = () => undefined
  /** Loads that are under way, in order: a test says how each ends. */
  const loads: {
    since: string | undefined
    resolve: (version: number | undefined) => void
    /** Answers with what changed. */
    update: (version: number) => void
    reject: (error: Error) => void
  }[] = []
  const told: string[] = []
  const publications = {
    list: async () => listed.map((it) => `${it}\n`).join(''),
    loadSince: (_address: object, since?: string) =>
      new Promise((resolve, reject) => {
        const authorizers = ttlSeconds === undefined ? [] : [{ authorizerResultTtlInSeconds: ttlSeconds }, {}]
        const toStage = (version: number) => {
          return { version, stage: { deploymentId: `d${version}` }, snapshot: { authorizers } }
        }
        loads.push({
          since,
          resolve: (version) => resolve(version === undefined ? undefined : toStage(version)),
          update: (version) => resolve({ ...toStage(version), changes: [] }),
          reject,
        })
      }),
    follow(listener: StageListener) {
      tell = listener
      return () => told.push('closed')
    },
  } as unknown as Publications
  const compile = (configuration: StageConfiguration) => {
    const plan = {
      protocolType,
      ...configuration,
      update(change: { version: number }) {
        if (change.version < 0) return false
        if (change.version === 0) throw new Error('half-way')
        Object.assign(plan, { version: change.version })
        return true
      },
    }
    return plan as unknown as StagePlan
  }
  const directory = await openDirectory(publications, compile, {
    onRemove: ({ stageName }) => told.push(`removed ${stageName}`),
    onUnreadable: ({ stageName }, error) => told.push(`${stageName}: ${error.message}`),
  })
  return { directory, loads, told, change: (kind: 'put' | 'delete' = 'put') => tell(ADDRESS, kind) }
}

it('knows a stage before anything of it is loaded', async () => {
  const { directory, loads } = await openStage()
  expect(directory.stagesOf('a1')?.has('live')).toBe(true)
  expect(directory.stagesOf('a1')?.has('other')).toBe(false)
  expect(directory.stagesOf('a2')).toBeUndefined()
  expect(directory.list()).toEqual([ADDRESS])
  expect(loads).toHaveLength(0)
})

it('knows all stages of the APIs that it is told of', async () => {
  const { directory } = await openStage({
    listed: ['a0/x', 'a1/a-b_c', 'a1/live', 'a1/test', 'a10/$default', 'a2/$default'],
  })
  const all = ['live', 'test', 'a-b_c', '$default', 'x']
  const known = (apiId: string) => all.filter((it) => directory.stagesOf(apiId)?.has(it))
  const expected = { a0: ['x'], a1: ['live', 'test', 'a-b_c'], a10: ['$default'], a2: ['$default'] }
  for (const [apiId, names] of Object.entries(expected)) expect(known(apiId)).toEqual(names)
  for (const apiId of ['a', 'a00', 'a11', 'a3', 'Z', '']) expect(directory.stagesOf(apiId)).toBeUndefined()
  expect(directory.list()).toHaveLength(6)
})

describe('a plan that nobody asks for', () => {
  async function openPlan(options: Parameters<typeof openStage>[0] = {}) {
    vi.useFakeTimers()
    const stage = await openStage(options)
    const asked = stage.directory.planOf(ADDRESS)
    stage.loads[0]?.resolve(1)
    return { ...stage, plan: await asked }
  }

  it.each([
    ['without authorizers', undefined, 10],
    ['whose answers are not kept', 0, 10],
    ['whose answers are kept for five minutes', 300, 10],
    ['whose answers are kept for an hour', 3600, 60],
  ])('%s is given back after as long as it could be of use', async (_title, ttlSeconds, minutes) => {
    const { directory, loads, change, plan } = await openPlan({ ttlSeconds })
    vi.advanceTimersByTime(minutes * MINUTE)
    expect(directory.planOf(ADDRESS)).toBe(plan)
    vi.advanceTimersByTime((minutes + 1) * MINUTE)
    change()
    expect(loads).toHaveLength(1)
    const asked = directory.planOf(ADDRESS)
    expect(loads[1]?.since).toBeUndefined()
    loads[1]?.resolve(2)
    expect(await asked).toMatchObject({ version: 2 })
  })

  it('is not given back while a change of it is read', async () => {
    const { directory, loads, change, plan } = await openPlan()
    change()
    vi.advanceTimersByTime(20 * MINUTE)
    loads[1]?.update(2)
    expect(await directory.planOf(ADDRESS)).toBe(plan)
  })

  it('leaves nothing running behind a directory that is closed', async () => {
    const { directory } = await openPlan()
    directory.close()
    expect(vi.getTimerCount()).toBe(0)
  })
})

it('loads a stage once for all who ask at the same time, and gives the plan without waiting after that', async () => {
  const { directory, loads } = await openStage()
  const asked = [directory.planOf(ADDRESS), directory.planOf(ADDRESS)]
  expect(loads).toHaveLength(1)
  loads[0]?.resolve(1)
  const [plan, same] = await Promise.all(asked)
  expect(plan).toMatchObject({ version: 1 })
  expect(same).toBe(plan)
  expect(directory.planOf(ADDRESS)).toBe(plan)
  expect(directory.loading()).toEqual([])
})

it('makes a request wait for the newest change, and not for one that it overtook', async () => {
  const { directory, loads, change } = await openStage()
  const first = directory.planOf(ADDRESS)
  change()
  const second = directory.planOf(ADDRESS)
  loads[1]?.resolve(2)
  expect(await second).toMatchObject({ version: 2 })
  loads[0]?.resolve(1)
  expect(await first).toMatchObject({ version: 1 })
  expect(directory.planOf(ADDRESS)).toMatchObject({ version: 2 })
})

it('brings a plan up to date by what changed since the deployment that it serves', async () => {
  const { directory, loads, change } = await openStage()
  const asked = directory.planOf(ADDRESS)
  loads[0]?.resolve(1)
  const plan = await asked
  change()
  expect(loads.map(({ since }) => since)).toEqual([undefined, 'd1'])
  loads[1]?.update(2)
  expect(await directory.planOf(ADDRESS)).toBe(plan)
  expect(plan).toMatchObject({ version: 2 })
  change()
  expect(loads[2]?.since).toBe('d2')
})

it('takes up the newest of changes that overtake each other, and none twice', async () => {
  const { directory, loads, change } = await openStage()
  const asked = directory.planOf(ADDRESS)
  loads[0]?.resolve(1)
  const plan = await asked
  change()
  const second = directory.planOf(ADDRESS)
  change()
  const third = directory.planOf(ADDRESS)
  loads[1]?.update(2)
  loads[2]?.update(3)
  expect(await Promise.all([second, third])).toEqual([plan, plan])
  expect(plan).toMatchObject({ version: 3 })
})

it.each([
  ['cannot take up a change', -1],
  ['fails half-way', 0],
])('makes a plan anew that %s', async (_title, version) => {
  const { directory, loads, change } = await openStage()
  const asked = directory.planOf(ADDRESS)
  loads[0]?.resolve(1)
  const plan = await asked
  change()
  const next = directory.planOf(ADDRESS)
  loads[1]?.update(version)
  await vi.waitFor(() => expect(loads).toHaveLength(3))
  expect(loads[2]?.since).toBeUndefined()
  loads[2]?.resolve(3)
  expect(await next).not.toBe(plan)
  expect(await directory.planOf(ADDRESS)).toMatchObject({ version: 3 })
})

it('loads nothing for a change of a stage that nobody has asked for', async () => {
  const { loads, change } = await openStage()
  change()
  expect(loads).toHaveLength(0)
})

it('tells of a stage that cannot be read, and keeps it closed until it changes', async () => {
  const { directory, loads, told, change } = await openStage()
  const asked = directory.planOf(ADDRESS)
  loads[0]?.reject(new Error('damaged'))
  await expect(asked).rejects.toThrow('damaged')
  await expect(directory.planOf(ADDRESS)).rejects.toThrow('damaged')
  expect(told).toEqual(['live: damaged'])
  expect(loads).toHaveLength(1)
  change()
  loads[1]?.resolve(2)
  expect(await directory.planOf(ADDRESS)).toMatchObject({ version: 2 })
})

it('has nothing of a stage that is deleted', async () => {
  const { directory, told, change } = await openStage()
  change('delete')
  expect(directory.stagesOf('a1')).toBeUndefined()
  expect(directory.planOf(ADDRESS)).toBeUndefined()
  expect(directory.list()).toEqual([])
  expect(told).toEqual(['removed live'])
  change()
  expect(directory.list()).toEqual([ADDRESS])
})

it.each([
  ['HTTP', 1, 'HTTP'],
  ['WEBSOCKET', 1, 'WEBSOCKET'],
  ['HTTP', undefined, undefined],
] as const)(
  'says that an API of %s whose stage is at %s speaks %s',
  async (protocolType, version, expected) => {
    const { directory, loads } = await openStage({ protocolType })
    const asked = directory.protocolOf('a1')
    loads[0]?.resolve(version)
    expect(await asked).toBe(expected)
    expect(await directory.protocolOf('a2')).toBeUndefined()
  },
)
