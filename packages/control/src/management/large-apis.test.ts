import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Route, StageConfiguration, StageUpdate } from '@gatehouse/contract'
import { createMemoryStore, openSqliteStore, type Reader, type Store, type Writer } from '@gatehouse/store'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { collectionsOf } from '../call/collections.ts'
import { keepVersions } from '../deploy/versions.ts'
import { createManagement } from './management.ts'
import { createPublications } from './publications.ts'

const SCOPE = { account: '000000000000', region: 'us-east-1' }
const [FEW, MANY] = [100, 5_000]

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gatehouse-large-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const STORES: Readonly<Record<string, (name: string) => Store>> = {
  'in memory': () => createMemoryStore(),
  'in SQLite': (name) => openSqliteStore(join(folder, `${name}.db`)),
}

/** What a store was asked for. */
interface Counts {
  /** Values that were read. */
  read: number
  /** Values that were written or removed. */
  written: number
  /** The size of what was written, in characters. */
  size: number
}

function counting(inner: Store, counts: Counts): Store {
  const one = <A extends unknown[], T>(ask: (...args: A) => Promise<T>) => {
    return (...args: A) => {
      counts.read += 1
      return ask(...args)
    }
  }
  const many = <A extends unknown[], T>(ask: (...args: A) => Promise<readonly T[]>) => {
    return async (...args: A) => {
      const found = await ask(...args)
      counts.read += found.length + 1
      return found
    }
  }
  const read = (tx: Reader) =>
    ({
      ...tx,
      get: one(tx.get),
      entry: one(tx.entry),
      count: one(tx.count),
      characters: one(tx.characters),
      list: many(tx.list),
      ids: many(tx.ids),
      findBy: many(tx.findBy),
      findWithin: many(tx.findWithin),
    }) as Reader
  const write = (tx: Writer): Writer => ({
    ...tx,
    ...read(tx),
    async put(collection, id, value) {
      counts.written += 1
      counts.size += JSON.stringify(value).length
      await tx.put(collection, id, value)
    },
    async delete(collection, id) {
      counts.written += 1
      await tx.delete(collection, id)
    },
  })
  return {
    ...inner,
    read: (work) => inner.read((tx) => work(read(tx))),
    write: (work) => inner.write((tx) => work(write(tx))),
  }
}

/** An API whose stage deploys itself, with so many routes, each with an integration of its own; in its store. */
async function openApi(open: (name: string) => Store, size: number) {
  const counts: Counts = { read: 0, written: 0, size: 0 }
  const inner = open(String(size))
  const store = counting(inner, counts)
  const management = createManagement({
    store,
    defaults: SCOPE,
    quotas: { routesPerApi: Number.POSITIVE_INFINITY, integrationsPerApi: Number.POSITIVE_INFINITY },
    endpointOf: () => 'http://localhost',
  })
  async function call<T = { routeId: string }>(method: string, path: string, body?: object): Promise<T> {
    const bytes = new TextEncoder().encode(body ? JSON.stringify(body) : '')
    const answer = await management.handle({ method, path, query: '', body: bytes })
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`)
    return answer.body as T
  }
  const { apiId } = await call<{ apiId: string }>('POST', '/v2/apis', { name: 'a', protocolType: 'HTTP' })
  const api = `/v2/apis/${apiId}`
  await fill(store, apiId, size)
  await call('POST', `${api}/stages`, { stageName: 'live', autoDeploy: true })
  const publications = createPublications(inner)
  const load = (since?: string) => publications.loadSince({ apiId, stageName: 'live' }, since)

  /** What one call costs, once as many have gone before as deployments are kept. */
  async function costOf(method: string, path: string, body?: object): Promise<Counts & { told: number }> {
    const before = (await load())?.stage.deploymentId
    Object.assign(counts, { read: 0, written: 0, size: 0 })
    await call(method, `${api}/${path}`, body)
    const cost = { ...counts }
    return { ...cost, told: JSON.stringify(await load(before)).length }
  }

  return { call, api, apiId, costOf, load, close: () => inner.close(), store: inner }
}

async function fill(store: Store, apiId: string, size: number): Promise<void> {
  const at = collectionsOf(SCOPE)
  await store.write(async (tx) => {
    for (let index = 0; index < size; index += 1) {
      const id = `r${index}`
      const integration = { integrationId: `i${index}`, integrationType: 'HTTP_PROXY', timeoutInMillis: 50 }
      await tx.put(at.integrations(apiId), `i${index}`, {
        integrationMethod: 'GET',
        integrationUri: 'http://backend.example',
        connectionType: 'INTERNET',
        ...integration,
        payloadFormatVersion: '1.0',
      })
      await tx.put(at.routes(apiId), id, {
        routeId: id,
        routeKey: `GET /shelf-${index}/{pet}`,
        target: `integrations/i${index}`,
        authorizationType: 'NONE',
        apiKeyRequired: false,
      } as Route)
    }
  })
}

const INTEGRATION = {
  integrationType: 'HTTP_PROXY',
  integrationMethod: 'GET',
  payloadFormatVersion: '1.0',
  integrationUri: 'http://backend.example',
}

/** Calls of every kind that would look through siblings, one after the other on the same API. */
const CALLS: readonly (readonly [method: string, path: string, body?: object])[] = [
  ['POST', 'routes', { routeKey: 'GET /new', target: 'integrations/i1' }],
  ['PATCH', 'routes/r1', { routeKey: 'GET /other' }],
  ['DELETE', 'routes/r2'],
  ['POST', 'integrations', INTEGRATION],
  ['PATCH', 'integrations/i1', { integrationUri: 'http://other.example' }],
  ['DELETE', 'integrations/i2'],
  ['POST', 'authorizers', { name: 'own', ...jwt() }],
  ['PATCH', 'stages/live', { routeSettings: { 'GET /new': { throttlingRateLimit: 5 } } }],
]

function jwt() {
  return {
    authorizerType: 'JWT',
    identitySource: ['$request.header.Authorization'],
    jwtConfiguration: { issuer: 'https://issuer.example', audience: ['a'] },
  }
}

describe.each(Object.entries(STORES))('an API of many routes that deploys itself, %s,', (_name, open) => {
  it('costs each change what one of few routes does: what is read, written and told', async () => {
    const [few, many] = [await openApi(open, FEW), await openApi(open, MANY)]
    // The oldest automatic deployment makes room from here on.
    for (const api of [few, many])
      for (let at = 0; at < 105; at += 1)
        await api.call('PATCH', `${api.api}/routes/r0`, { routeKey: `GET /first-${at}` })
    for (const [method, path, body] of CALLS) {
      const [one, other] = [await few.costOf(method, path, body), await many.costOf(method, path, body)]
      const title = `${method} ${path}`
      expect({ title, ...other, told: 0 }).toEqual({ title, ...one, told: 0 })
      expect(one.read, title).toBeGreaterThan(0)
      expect(one.read, title).toBeLessThan(60)
      // The settings of a stage are told with the whole.
      if (path.startsWith('stages') || path.startsWith('authorizers')) continue
      expect(other.told, title).toBeLessThan(2_000)
    }
    await Promise.all([few.close(), many.close()])
  })
})

it('makes the file of a state grow by what changed', async () => {
  const grown: number[] = []
  for (const size of [FEW, MANY]) {
    const file = join(folder, `${size}.db`)
    const api = await openApi(() => openSqliteStore(file), size)
    const bytes = () => statSync(`${file}-wal`).size + statSync(file).size
    await api.costOf('PATCH', 'routes/r0', { routeKey: 'GET /before' })
    // What the log has grown by is what the disk was given to write.
    await api.close()
    const again = openSqliteStore(file)
    const management = createManagement({
      store: again,
      defaults: SCOPE,
      endpointOf: () => 'http://localhost',
      quotas: { routesPerApi: Number.POSITIVE_INFINITY },
    })
    const before = bytes()
    for (let at = 0; at < 10; at += 1) {
      const body = new TextEncoder().encode(JSON.stringify({ routeKey: `GET /grown-${at}` }))
      await management.handle({ method: 'POST', path: `${api.api}/routes`, query: '', body })
    }
    grown.push(bytes() - before)
    await again.close()
  }
  const [few = 0, many = 0] = grown
  expect(few).toBeGreaterThan(0)
  expect(many).toBeLessThan(2 * few)
})

/** Removes a route, and makes the same one: its place is another one then. */
async function makeAnew({ store, apiId }: Awaited<ReturnType<typeof openApi>>, id: string): Promise<void> {
  const routes = collectionsOf(SCOPE).routes(apiId)
  await store.write(async (writer) => {
    const tx = keepVersions(writer)
    const route = await tx.get(routes, id)
    await tx.delete(routes, id)
    await tx.put(routes, id, route)
  })
}

describe('what a stage serves otherwise than before', () => {
  const routesOf = (loaded: StageConfiguration | StageUpdate | undefined) =>
    loaded && 'snapshot' in loaded ? loaded.snapshot.routes.map(({ routeKey }) => routeKey) : undefined

  it('is told by its changes, and what these make of the whole is the whole', async () => {
    const api = await openApi(STORES['in memory'] as () => Store, 60)
    const first = (await api.load()) as StageConfiguration
    const { routeId } = await api.call('POST', `${api.api}/routes`, { routeKey: 'GET /new' })
    await api.call('PATCH', `${api.api}/routes/r3`, { routeKey: 'GET /moved' })
    await api.call('DELETE', `${api.api}/routes/r4`)
    await api.call('PATCH', `${api.api}/integrations/i5`, { description: 'changed' })
    const { routeId: newer } = await api.call('POST', `${api.api}/routes`, { routeKey: 'GET /newer' })
    await makeAnew(api, 'r6')
    const { routeId: newest } = await api.call('POST', `${api.api}/routes`, { routeKey: 'GET /newest' })
    const update = (await api.load(first.stage.deploymentId)) as StageUpdate
    expect(update).not.toHaveProperty('snapshot')
    const told = update.changes.map(({ place, id, value }) => [place, id, value !== undefined])
    const [gone, there] = [told.slice(0, 2), told.slice(2)]
    expect(gone).toEqual(
      expect.arrayContaining([
        ['routes', 'r4', false],
        ['routes', 'r6', false],
      ]),
    )
    // In the order that they were made in, for that is the order of the whole.
    expect(there).toEqual([
      ['routes', 'r3', true],
      ['integrations', 'i5', true],
      ['routes', routeId, true],
      ['routes', newer, true],
      ['routes', 'r6', true],
      ['routes', newest, true],
    ])
    const routes = new Map(first.snapshot.routes.map((route) => [route.routeId, route]))
    for (const { place, id, value } of update.changes) {
      if (place === 'routes' && value) routes.set(id, value as Route)
      else if (place === 'routes') routes.delete(id)
    }
    const last = (await api.load()) as StageConfiguration
    expect([...routes.values()]).toEqual(last.snapshot.routes)
    await api.close()
  })

  it('is told as a whole to whoever serves the same deployment, a newer one, or one that is gone', async () => {
    const api = await openApi(STORES['in memory'] as () => Store, 3)
    const first = (await api.load())?.stage.deploymentId
    await api.call('POST', `${api.api}/routes`, { routeKey: 'GET /new' })
    const second = (await api.load())?.stage.deploymentId
    expect(routesOf(await api.load(second))).toHaveLength(4)
    await api.call('PATCH', `${api.api}/stages/live`, { autoDeploy: false, deploymentId: first })
    expect(routesOf(await api.load(second))).toHaveLength(3)
    await api.call('DELETE', `${api.api}/deployments/${second}`)
    expect(routesOf(await api.load(second))).toHaveLength(3)
    await api.close()
  })

  it('shows each deployment as it was made, whatever changed and whichever others are gone', async () => {
    const api = await openApi(STORES['in memory'] as () => Store, 4)
    await api.call('PATCH', `${api.api}/stages/live`, { autoDeploy: false })
    const made: { deploymentId: string; routes: string[] | undefined }[] = []
    const target = async (deploymentId: string) => {
      await api.call('PATCH', `${api.api}/stages/live`, { deploymentId })
      return routesOf(await api.load())
    }
    for (let at = 0; at < 12; at += 1) {
      const [kept, gone] = [`r${at % 3}`, at === 5 ? 'r3' : undefined]
      await api.call('PATCH', `${api.api}/routes/${kept}`, { routeKey: `GET /${at}` })
      if (at % 4 === 1) await api.call('POST', `${api.api}/routes`, { routeKey: `POST /${at}` })
      if (gone) await api.call('DELETE', `${api.api}/routes/${gone}`)
      const { deploymentId } = await api.call<{ deploymentId: string }>('POST', `${api.api}/deployments`, {})
      made.push({ deploymentId, routes: await target(deploymentId) })
    }
    expect(new Set(made.map(({ routes }) => String(routes))).size).toBe(12)
    expect(made[11]?.routes).toEqual(['GET /9', 'GET /10', 'GET /11', 'POST /1', 'POST /5', 'POST /9'])
    const order = [4, 0, 1, 9, 6, 2, 10, 3, 7, 5, 8]
    const left = new Map(made.map((it, index) => [index, it]))
    for (const index of order) {
      await target(made[11]?.deploymentId ?? '')
      await api.call('DELETE', `${api.api}/deployments/${made[index]?.deploymentId}`)
      left.delete(index)
      for (const { deploymentId, routes } of left.values()) expect(await target(deploymentId)).toEqual(routes)
    }
    // The stage's first deployment, and the last one: nothing is left of what was in between.
    const past = await api.store.read((tx) =>
      tx.list(`${collectionsOf(SCOPE).api(api.apiId)}/past`, { limit: 99 }),
    )
    expect(past.length).toBeLessThanOrEqual(4)
    await api.close()
  })

  it('of an older deployment costs what it shows, however much changed since', async () => {
    const costs: Counts[] = []
    for (const changes of [2, 40]) {
      const counts: Counts = { read: 0, written: 0, size: 0 }
      const inner = createMemoryStore()
      const api = await openApi(() => inner, 3)
      const { deploymentId } = await api.call<{ deploymentId: string }>('POST', `${api.api}/deployments`, {})
      for (let at = 0; at < changes; at += 1) {
        await api.call('PATCH', `${api.api}/routes/r1`, { routeKey: `GET /${at}` })
        await api.call('POST', `${api.api}/deployments`, {})
      }
      await api.call('PATCH', `${api.api}/stages/live`, { autoDeploy: false, deploymentId })
      // As earlier versions named them.
      const past = `${collectionsOf(SCOPE).api(api.apiId)}/past`
      await inner.write(async (tx) => {
        const [first] = await tx.list<{ to: number }>(past, { limit: 1 })
        if (!first) throw new Error('nothing is past')
        await tx.delete(past, first.id)
        await tx.put(past, first.id.replace(/@.*/, `@${first.value.to}`), first.value)
      })
      const loaded = await createPublications(counting(inner, counts)).load({
        apiId: api.apiId,
        stageName: 'live',
      })
      expect(routesOf(loaded)).toEqual(['GET /shelf-0/{pet}', 'GET /shelf-1/{pet}', 'GET /shelf-2/{pet}'])
      costs.push({ ...counts, read: counts.read - (await inner.read((tx) => tx.ids(past))).length })
      await api.close()
    }
    expect(costs[1]).toEqual(costs[0])
  })
})
