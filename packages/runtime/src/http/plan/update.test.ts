import type { Integration, ResourceChange, Route, StageConfiguration } from '@gatehouse/contract'
import { describe, expect, it } from 'vitest'
import type { Exchange } from '../../exchange/exchange.ts'
import { createBuckets, type Seams } from '../../index.ts'
import { createTurnedClock } from '../../time/turned-clock.ts'
import { compilePlan } from './compile.ts'

const STAGE = {
  stageName: 'live',
  stageVariables: {},
  routeSettings: {},
  defaultRouteSettings: {},
  deploymentId: 'd1',
  lastUpdatedDate: '2026-01-01T00:00:00Z',
}

const integration = (id: string, host = id) =>
  ({
    integrationId: id,
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'ANY',
    integrationUri: `http://${host}.example/`,
    connectionType: 'INTERNET',
    timeoutInMillis: 1_000,
  }) as Integration

const route = (routeId: string, routeKey: string, to: string | undefined) =>
  ({ routeId, routeKey, authorizationType: 'NONE', target: to && `integrations/${to}` }) as Route

/** Routes that lead nowhere are told of when they are compiled: that counts them. */
const CLOSED = Array.from({ length: 50 }, (_, at) => route(`c${at}`, `GET /closed/${at}`, undefined))

function openPlan(routes: readonly Route[] = [route('r1', 'GET /pets', 'one'), ...CLOSED]) {
  const configuration = {
    account: '000000000000',
    region: 'us-east-1',
    stage: STAGE,
    snapshot: {
      api: { apiId: 'a1' },
      routes,
      integrations: [integration('one'), integration('two')],
      authorizers: [],
      models: [],
      integrationResponses: {},
      routeResponses: {},
    },
  } as unknown as StageConfiguration
  const told: string[] = []
  const seams = {
    buckets: createBuckets(),
    accountLimit: { rate: 1e6, burst: 1e6 },
    clock: createTurnedClock({ at: 0 }),
    newTraceId: () => '0',
    log: () => undefined,
    measure: () => undefined,
    upstream: {
      send: async ({ origin }: { origin: string }) => ({
        status: 200,
        headers: [],
        body: Buffer.from(String(origin)),
      }),
    },
    tell: (message: string) => told.push(message),
  } as unknown as Seams
  const plan = compilePlan(configuration, seams)
  told.length = 0
  const update = (changes: readonly ResourceChange[], stage: object = {}) =>
    plan.update({ ...configuration, stage: { ...STAGE, deploymentId: 'd2', ...stage } as never, changes })
  /** The backend that a request would go to, or the status that it is answered with. */
  async function ask(method: string, path: string): Promise<unknown> {
    const explained = await plan.explain({ ...EXCHANGE, method, path, clientPath: path, wirePath: path })
    const { request, answer } = explained as { request?: { url?: string }; answer?: { status: number } }
    return request?.url ?? answer?.status
  }
  return { plan, update, ask, told, keys: () => plan.describe().map(({ routeKey }) => routeKey) }
}

const EXCHANGE: Exchange = {
  requestId: 'KP8ZgjF4IAMEMyQ=',
  method: 'GET',
  path: '/',
  clientPath: '/',
  wirePath: '/',
  query: '',
  headers: [],
  body: null,
  host: 'a',
  scheme: 'http',
  sourceIp: '192.0.2.1',
  localIp: '192.0.2.2',
  onGone: () => undefined,
}

describe('a plan that takes up changes', () => {
  it('serves a route that is new, and compiles no other', async () => {
    const { update, ask, told } = openPlan()
    expect(await ask('GET', '/cats/1')).toBe(404)
    expect(update([{ place: 'routes', id: 'r2', value: route('r2', 'GET /cats/{id}', 'two') }])).toBe(true)
    expect(await ask('GET', '/cats/1')).toBe('http://two.example/')
    expect(await ask('GET', '/pets')).toBe('http://one.example/')
    expect(told).toEqual([])
    update([{ place: 'routes', id: 'c1', value: route('c1', 'GET /closed/other', undefined) }])
    expect(told).toHaveLength(1)
  })

  it('serves no more by a key that a route had', async () => {
    const { update, ask, keys } = openPlan()
    update([{ place: 'routes', id: 'r1', value: route('r1', 'GET /dogs', 'one') }])
    expect(await ask('GET', '/pets')).toBe(404)
    expect(await ask('GET', '/dogs')).toBe('http://one.example/')
    update([{ place: 'routes', id: 'r1' }])
    expect(await ask('GET', '/dogs')).toBe(404)
    expect(keys()).toHaveLength(CLOSED.length)
  })

  it('takes routes whose keys change places', async () => {
    const { update, ask } = openPlan([route('r1', 'GET /a', 'one'), route('r2', 'GET /b', 'two')])
    update([
      { place: 'routes', id: 'r1', value: route('r1', 'GET /b', 'one') },
      { place: 'routes', id: 'r2', value: route('r2', 'GET /a', 'two') },
    ])
    expect([await ask('GET', '/a'), await ask('GET', '/b')]).toEqual([
      'http://two.example/',
      'http://one.example/',
    ])
  })

  it('leads the routes of an integration where that leads now, also those that came later', async () => {
    const { update, ask } = openPlan()
    update([{ place: 'integrations', id: 'one', value: integration('one', 'other') }])
    expect(await ask('GET', '/pets')).toBe('http://other.example/')
    update([{ place: 'routes', id: 'r2', value: route('r2', 'GET /cats', 'one') }])
    update([{ place: 'routes', id: 'r1', value: route('r1', 'GET /pets', 'two') }])
    update([{ place: 'integrations', id: 'one', value: integration('one', 'third') }])
    expect([await ask('GET', '/pets'), await ask('GET', '/cats')]).toEqual([
      'http://two.example/',
      'http://third.example/',
    ])
    update([{ place: 'integrations', id: 'one' }])
    expect(await ask('GET', '/cats')).toBe(500)
  })

  it('has to be made anew where what all routes share is another', () => {
    const { update, told } = openPlan()
    expect(update([{ place: 'authorizers', id: 'x', value: {} }])).toBe(false)
    expect(update([{ place: 'api', id: 'a1', value: {} }])).toBe(false)
    expect(update([{ place: 'models', id: 'x' }])).toBe(false)
    expect(update([], { stageVariables: { to: 'there' } })).toBe(false)
    expect(update([], { routeSettings: { 'GET /pets': { throttlingRateLimit: 1 } } })).toBe(false)
    expect(told).toEqual([])
  })
})
