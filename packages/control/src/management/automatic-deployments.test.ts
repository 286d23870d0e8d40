import type { Deployment, Route, Snapshot, StageConfiguration } from '@gatehouse/contract'
import { createMemoryStore, type Store } from '@gatehouse/store'
import { beforeEach, describe, expect, it } from 'vitest'
import { collectionsOf } from '../call/collections.ts'
import { createManagement } from './management.ts'
import { createPublications } from './publications.ts'

const SCOPE = { account: '000000000000', region: 'us-east-1' }
const DEV = 'stages/dev'

let store: Store
let apiId: string
/** The size of everything that was put since it was last set to 0. */
let written = 0

beforeEach(async () => {
  store = countWrites(createMemoryStore())
  const api = (await call('POST', '/v2/apis', { name: 'pets', protocolType: 'HTTP' })) as { apiId: string }
  apiId = api.apiId
  await change('POST', 'stages', { stageName: 'dev', autoDeploy: true })
})

function countWrites(inner: Store): Store {
  return {
    ...inner,
    write: (work) =>
      inner.write((tx) =>
        work({
          ...tx,
          put(collection, id, value) {
            written += JSON.stringify(value).length
            return tx.put(collection, id, value)
          },
        }),
      ),
  }
}

async function answer(method: string, path: string, body?: object) {
  const management = createManagement({
    store,
    defaults: SCOPE,
    quotas: { routesPerApi: 10_000 },
    endpointOf: () => 'http://localhost',
  })
  const [own = '', query = ''] = path.split('?')
  const bytes = new TextEncoder().encode(body ? JSON.stringify(body) : '')
  return management.handle({ method, path: own, query, body: bytes })
}

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const { status, body: result } = await answer(method, path, body)
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(result)}`)
  return result
}

const change = (method: string, path: string, body?: object) =>
  call(method, `/v2/apis/${apiId}/${path}`, body)
const addRoute = (at: number) => change('POST', 'routes', { routeKey: `GET /${at}` }) as Promise<Route>

async function listDeployments(): Promise<Deployment[]> {
  const { items } = (await change('GET', 'deployments?maxResults=500')) as { items: Deployment[] }
  return items
}

const load = async () =>
  (await createPublications(store).load({ apiId, stageName: 'dev' })) as StageConfiguration | undefined

const served = async () => (await load())?.snapshot.routes.map(({ routeKey }) => routeKey)

describe('automatic deployments', () => {
  it('stay listed, newest first', async () => {
    for (let at = 0; at < 3; at += 1) await addRoute(at)
    const deployments = await listDeployments()
    expect(deployments.map(({ autoDeployed }) => autoDeployed)).toEqual([true, true, true])
    expect(await change('GET', DEV)).toMatchObject({ deploymentId: deployments[0]?.deploymentId })
  })

  it('are what a stage can go back to once it does not deploy itself, and are refused while it does', async () => {
    for (let at = 0; at < 3; at += 1) await addRoute(at)
    const { deploymentId } = (await listDeployments())[1] as Deployment
    expect(await answer('PATCH', `/v2/apis/${apiId}/${DEV}`, { deploymentId })).toMatchObject({
      status: 400,
      body: {
        message: `Deployment ID cannot be set on this stage 000000000000:${apiId}/dev because AutoDeploy is enabled`,
      },
    })
    expect(await served()).toEqual(['GET /0', 'GET /1', 'GET /2'])
    await change('PATCH', DEV, { deploymentId, autoDeploy: false })
    expect(await served()).toEqual(['GET /0', 'GET /1'])
  })

  it('are deleted like others, but not while a stage points at them', async () => {
    for (let at = 0; at < 3; at += 1) await addRoute(at)
    const [newest, older] = await listDeployments()
    const path = `/v2/apis/${apiId}/deployments`
    expect((await answer('DELETE', `${path}/${newest?.deploymentId}`)).status).toBe(400)
    expect((await answer('DELETE', `${path}/${older?.deploymentId}`)).status).toBe(204)
    expect(await listDeployments()).toHaveLength(2)
    expect(await served()).toEqual(['GET /0', 'GET /1', 'GET /2'])
  })

  it('are kept, the newest hundred of them, all that stages point at and all that somebody made', async () => {
    await addRoute(0)
    const pinned = (await listDeployments())[0]?.deploymentId
    await change('POST', 'stages', { stageName: 'pinned', deploymentId: pinned })
    const made = (await change('POST', 'deployments', {})) as Deployment
    const { routeId } = await addRoute(1)
    for (let at = 2; at < 150; at += 1) await change('PATCH', `routes/${routeId}`, { routeKey: `GET /${at}` })
    const deployments = await listDeployments()
    expect(deployments.filter(({ autoDeployed }) => autoDeployed)).toHaveLength(101)
    expect(deployments.at(-1)?.deploymentId).toBe(pinned)
    expect(deployments.at(-2)?.deploymentId).toBe(made.deploymentId)
    expect(await served()).toEqual(['GET /0', 'GET /149'])
    const oldest = deployments.at(-3)?.deploymentId
    await change('PATCH', DEV, { autoDeploy: false, deploymentId: oldest })
    expect(await served()).toEqual(['GET /0', 'GET /50'])
    // What no deployment shows any more is gone: each of them has one change.
    const at = collectionsOf(SCOPE).api(apiId)
    expect(await store.read((tx) => tx.count(`${at}/past`))).toBeLessThanOrEqual(101)
    expect(await store.read((tx) => tx.count(`${at}/marks`))).toBeLessThanOrEqual(2)
  })

  it('cost what changed, however large the API is', async () => {
    await change('PATCH', DEV, { autoDeploy: false })
    for (let at = 0; at < 400; at += 1) await addRoute(at)
    await change('PATCH', DEV, { autoDeploy: true })
    written = 0
    await addRoute(400)
    const whole = JSON.stringify((await load())?.snapshot)
    expect(written).toBeGreaterThan(0)
    expect(written).toBeLessThan(whole.length / 10)
    expect((await served())?.length).toBe(401)
  })

  it('of an earlier version are served, and made room for, as they are', async () => {
    await addRoute(0)
    const { deploymentId } = (await listDeployments())[0] as Deployment
    const stage = await load()
    const whole: Snapshot = { ...(stage?.snapshot as Snapshot), routes: [{ routeKey: 'GET /old' } as Route] }
    const at = collectionsOf(SCOPE)
    await store.write((tx) => tx.put(at.snapshots(apiId), deploymentId, whole))
    expect(await served()).toEqual(['GET /old'])
    for (let added = 1; added <= 45; added += 1) {
      await addRoute(added)
      const [, second] = await listDeployments()
      if (added > 2) await change('DELETE', `deployments/${second?.deploymentId}`)
    }
    await change('PATCH', DEV, { autoDeploy: false, deploymentId })
    expect(await served()).toEqual(['GET /old'])
  })
})
