import {
  type Call,
  deployment,
  httpApi,
  patch,
  post,
  remove,
  route,
  save,
  stage,
} from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { createCaller, createHttpTarget } from '../management-calls.ts'

let backend: Backend
let gateway: GatewayProcess
let caller: ReturnType<typeof createCaller>

beforeAll(async () => {
  backend = await startBackend((request, response) => response.end(request.url))
  gateway = await startGatewayProcess(':memory:')
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

beforeEach(() => {
  caller = createCaller(createHttpTarget(gateway.url), { backend: backend.url })
})

/** `200 /place` or `404 {"message":"Not Found"}`. */
async function get(path: string): Promise<string> {
  const { status, text } = await sendHttp(gateway.url, `/_aws/execute-api/${caller.resolve('<api>')}${path}`)
  return `${status} ${text}`
}

const NOT_FOUND = '404 {"message":"Not Found"}'
const ONE: readonly Call[] = [httpApi, ...leads('GET /one', '/first')]
/** What changes the configuration, with a request that shows it before and after a deployment. */
const CHANGES: readonly [
  title: string,
  change: readonly Call[],
  path: string,
  before: string,
  after: string,
][] = [
  ['a new route', leads('GET /two', '/second'), '/two', NOT_FOUND, '200 /second'],
  [
    'another route key',
    [patch('/apis/<api>/routes/<route>', { routeKey: 'GET /uno' })],
    '/one',
    '200 /first',
    NOT_FOUND,
  ],
  ['a deleted route', [remove('/apis/<api>/routes/<route>')], '/one', '200 /first', NOT_FOUND],
  [
    'another integration URI',
    [patch('/apis/<api>/integrations/<integration>', { integrationUri: '<backend>/third' })],
    '/one',
    '200 /first',
    '200 /third',
  ],
  [
    'a disabled endpoint',
    [patch('/apis/<api>', { disableExecuteApiEndpoint: true })],
    '/one',
    '200 /first',
    NOT_FOUND,
  ],
]

describe('a stage without autoDeploy', () => {
  it('serves nothing until it has a deployment', async () => {
    await caller.prepare([...ONE, stage('$default')])
    expect(await get('/one')).toBe(NOT_FOUND)
    await caller.prepare([deployment({ stageName: '$default' })])
    expect(await get('/one')).toBe('200 /first')
  })

  it.each(CHANGES)('does not see %s until CreateDeployment', async (_title, change, path, before, after) => {
    // Another route, so that the API can be deployed when the first one is gone.
    await caller.prepare([...ONE, save('other', post('/apis/<api>/routes', { routeKey: 'GET /other' }))])
    await caller.prepare([stage('$default'), deployment({ stageName: '$default' })])
    expect(await get(path)).toBe(before)
    await caller.prepare(change)
    expect(await get(path)).toBe(before)
    await caller.prepare([deployment({ stageName: '$default' })])
    expect(await get(path)).toBe(after)
  })

  it('goes forth and back between deployments by UpdateStage', async () => {
    await caller.prepare([
      ...ONE,
      stage('$default'),
      save('deployment1', deployment({ stageName: '$default' })),
    ])
    await caller.prepare([...leads('GET /two', '/second'), save('deployment2', deployment())])
    expect(await get('/two')).toBe(NOT_FOUND)
    await caller.prepare([patch('/apis/<api>/stages/$default', { deploymentId: '<deployment2>' })])
    expect(await get('/two')).toBe('200 /second')
    await caller.prepare([patch('/apis/<api>/stages/$default', { deploymentId: '<deployment1>' })])
    expect(await get('/two')).toBe(NOT_FOUND)
    expect(await get('/one')).toBe('200 /first')
  })

  it('takes its own variables up at once', async () => {
    await caller.prepare([httpApi, ...leads('GET /one', '/${stageVariables.place}')])
    await caller.prepare([
      stage('$default', { stageVariables: { place: 'a' } }),
      deployment({ stageName: '$default' }),
    ])
    expect(await get('/one')).toBe('200 /a')
    await caller.prepare([patch('/apis/<api>/stages/$default', { stageVariables: { place: 'b' } })])
    expect(await get('/one')).toBe('200 /b')
  })

  it('does not change what another stage serves', async () => {
    await caller.prepare([...ONE, stage('dev'), stage('prod'), deployment({ stageName: 'prod' })])
    await caller.prepare([...leads('GET /two', '/second'), deployment({ stageName: 'dev' })])
    expect([await get('/dev/two'), await get('/prod/two')]).toEqual(['200 /second', NOT_FOUND])
  })
})

describe('a stage with autoDeploy', () => {
  it.each(CHANGES)('serves %s at once', async (_title, change, path, before, after) => {
    await caller.prepare([...ONE, route('GET /other'), ...leads('GET /keep', '/keep')])
    await caller.prepare([save('route', { method: 'GET', path: '/v2/apis/<api>/routes?maxResults=1' })])
    await caller.prepare([
      save('integration', { method: 'GET', path: '/v2/apis/<api>/integrations?maxResults=1' }),
    ])
    await caller.prepare([DEFAULT_STAGE])
    expect(await get(path)).toBe(before)
    await caller.prepare(change)
    expect(await get(path)).toBe(after)
  })

  it('serves a route as soon as the first one exists', async () => {
    await caller.prepare([httpApi, DEFAULT_STAGE])
    expect(await get('/one')).toBe(NOT_FOUND)
    await caller.prepare(leads('GET /one', '/first'))
    expect(await get('/one')).toBe('200 /first')
  })

  it('is gone as soon as it is deleted, and so is its API', async () => {
    await caller.prepare([...ONE, stage('dev', { autoDeploy: true }), DEFAULT_STAGE])
    expect(await get('/dev/one')).toBe('200 /first')
    await caller.prepare([remove('/apis/<api>/stages/dev')])
    expect(await get('/dev/one')).toBe(NOT_FOUND)
    expect(await get('/one')).toBe('200 /first')
    await caller.prepare([remove('/apis/<api>')])
    expect(await get('/one')).toBe(NOT_FOUND)
  })
})
