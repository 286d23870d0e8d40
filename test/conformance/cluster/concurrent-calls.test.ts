import type { StageConfiguration } from '@gatehouse/contract'
import { createManagement, createPublications, type Management } from '@gatehouse/control'
import { createMemoryReplica, openPostgresStore, openSqliteStore, type Store } from '@gatehouse/store'
import { afterAll, describe, expect, it } from 'vitest'
import { createDataFolder } from '../../fixtures/gateway-process.ts'
import { openTestPostgres } from '../../fixtures/postgres.ts'

const postgres = await openTestPostgres()
afterAll(() => postgres?.close())

/** Small, so that concurrent calls meet it. */
const QUOTAS = { routesPerApi: 7, integrationsPerApi: 5, stagesPerApi: 4, authorizersPerApi: 3 }

const INTEGRATION = {
  integrationType: 'HTTP_PROXY',
  integrationMethod: 'GET',
  integrationUri: 'https://example.com',
  payloadFormatVersion: '1.0',
}

/** `GATEHOUSE_FUZZ_SEED` repeats a run. */
const SEED = Number(process.env.GATEHOUSE_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))

interface Call {
  readonly method: string
  readonly path: string
  readonly body?: object
}

/** Three nodes of one database, or one store three times. */
interface Nodes {
  readonly managements: readonly Management[]
  readonly store: Pick<Store, 'read' | 'follow'>
  close(): Promise<void>
}

function manage(store: Store): Management {
  return createManagement({
    store,
    quotas: QUOTAS,
    defaults: { account: '000000000000', region: 'us-east-1' },
    endpointOf: () => 'http://localhost',
    onFault: (error) => console.error(error),
  })
}

async function openOnSqlite(): Promise<Nodes> {
  const folder = await createDataFolder()
  const store = openSqliteStore(`${folder.path}/gatehouse.db`)
  return {
    managements: Array.from({ length: 3 }, () => manage(store)),
    store,
    close: async () => {
      await store.close()
      await folder.remove()
    },
  }
}

async function openOnPostgres(url: string): Promise<Nodes> {
  const stores = await Promise.all(
    Array.from({ length: 3 }, () => openPostgresStore({ url, replica: createMemoryReplica() })),
  )
  return {
    managements: stores.map(manage),
    store: (stores[0] as (typeof stores)[0]).lastKnown,
    close: async () => void (await Promise.all(stores.map((store) => store.close()))),
  }
}

/** Mulberry32. */
function createRandom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return (((value ^ (value >>> 14)) >>> 0) % 1_000_003) % below
  }
}

/**
 * Makes random calls at the same time, in rounds: what each round leaves, by names and counts, is the same in whichever order its
 * calls came. Returns how the calls of each round ended and what was there after it.
 */
async function play({ managements, store }: Nodes, seed: number): Promise<unknown[]> {
  const random = createRandom(seed)
  const seen: unknown[] = []
  let calls = 0

  async function send({
    method,
    path,
    body,
  }: Call): Promise<{ status: number; body: Record<string, unknown> }> {
    calls += 1
    const [route = '', query = ''] = path.split('?')
    const bytes = Buffer.from(body ? JSON.stringify(body) : '')
    const request = { method, path: `/v2/apis${route}`, query, authorization: '', host: '', body: bytes }
    const answer = await (managements[calls % 3] as Management).handle(request)
    return { status: answer.status, body: (answer.body ?? {}) as Record<string, unknown> }
  }

  async function atOnce(round: readonly Call[]): Promise<void> {
    const answers = await Promise.all(round.map(send))
    const ends = answers.map(({ status }, at) => `${round[at]?.method} ${status}`)
    seen.push(ends.sort())
  }

  const list = async (path: string) =>
    (await send({ method: 'GET', path: `${path}?maxResults=100` })).body.items as Record<string, string>[]

  const some = (count: number, of: () => Call): Call[] => Array.from({ length: count }, of)

  const made = await send({ method: 'POST', path: '', body: { name: 'x', protocolType: 'HTTP' } })
  const api = `/${made.body.apiId}`
  await send({ method: 'POST', path: `${api}/stages`, body: { stageName: '$default', autoDeploy: true } })
  for (let round = 0; round < 3; round += 1) {
    await atOnce([
      // So few names that many are equal, all within the quota.
      ...some(14, () => ({
        method: 'POST',
        path: `${api}/routes`,
        body: { routeKey: `GET /r${random(7)}` },
      })),
      // No two of one name, and more than there may be.
      ...some(5, () => ({ method: 'POST', path: `${api}/stages`, body: { stageName: `s${calls++}` } })),
      ...some(4, () => ({ method: 'POST', path: `${api}/integrations`, body: INTEGRATION })),
    ])
    const routes = (await list(`${api}/routes`)).sort((one, other) =>
      String(one.routeKey) < String(other.routeKey) ? -1 : 1,
    )
    seen.push(
      routes.map(({ routeKey }) => routeKey),
      (await list(`${api}/stages`)).length,
      (await list(`${api}/integrations`)).length,
    )
    // Each twice: one of the two finds nothing any more.
    const gone = routes.slice(0, random(routes.length)).map(({ routeId }) => `${api}/routes/${routeId}`)
    await atOnce([...gone, ...gone].map((path) => ({ method: 'DELETE', path })))
    await expectDeployed(store, String(made.body.apiId), await list(`${api}/routes`))
  }
  await atOnce([
    { method: 'DELETE', path: api },
    { method: 'DELETE', path: api },
  ])
  const last = await send({ method: 'POST', path: '', body: { name: 'y', protocolType: 'HTTP' } })
  const path = `/${last.body.apiId}`
  // A route that is made beside the end of its API is either gone with it or refused.
  await Promise.all([
    ...some(4, () => ({
      method: 'POST',
      path: `${path}/routes`,
      body: { routeKey: `GET /r${random(99)}` },
    })).map(send),
    send({ method: 'DELETE', path }),
  ])
  seen.push(await list(''))
  const left = (apiId: unknown) => store.read((tx) => tx.count(`000000000000/us-east-1/apis/${apiId}/routes`))
  seen.push(await left(made.body.apiId), await left(last.body.apiId))
  return seen
}

/** A stage that deploys itself has what there is, and nothing else. */
async function expectDeployed(
  store: Nodes['store'],
  apiId: string,
  routes: readonly Record<string, string>[],
): Promise<void> {
  const served = (await createPublications(store).load({ apiId, stageName: '$default' })) as
    | StageConfiguration
    | undefined
  const keys = (all: readonly { routeKey?: string }[]) => all.map(({ routeKey }) => routeKey).sort()
  expect(keys(served?.snapshot.routes ?? [])).toEqual(keys(routes))
}

describe.skipIf(!postgres)('calls at the same time on three nodes', () => {
  it('leave what they leave on one, by names, counts, quotas and deployments', {
    timeout: 120_000,
  }, async () => {
    console.log(`concurrent calls: GATEHOUSE_FUZZ_SEED=${SEED}`)
    for (let run = 0; run < 3; run += 1) {
      const [one, three] = [
        await openOnSqlite(),
        await openOnPostgres((await postgres?.createDatabase()) ?? ''),
      ]
      const wanted = await play(one, SEED + run)
      expect(await play(three, SEED + run), `seed ${SEED + run}`).toEqual(wanted)
      await Promise.all([one.close(), three.close()])
    }
  })
})
