import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type StartedGateway, startGateway } from '../../packages/testing/src/index.ts'
import { createFunctionFolder, type FunctionFolder } from '../fixtures/functions.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

let gateway: StartedGateway
let functions: FunctionFolder
beforeAll(async () => {
  functions = await createFunctionFolder({
    'hello.mjs': 'export const handler = (event) => ({ time: event.requestContext.time })',
  })
  gateway = await startGateway({ functions: functions.path })
})
afterAll(async () => {
  await gateway.stop()
  await functions.remove()
})
beforeEach(() => gateway.reset())

const RESOURCES = {
  name: 'hello',
  routes: { 'GET /hello': 'hello' },
  stages: { $default: { defaultRouteSettings: { throttlingRateLimit: 1, throttlingBurstLimit: 1 } } },
}

/** Calls an address of its own for tests. */
const tell = async (method: string, name: string, body?: string) => {
  const response = await fetch(`${gateway.endpoint}/_gatehouse/${name}`, {
    method,
    ...(body !== undefined && { body }),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    allow: response.headers.get('allow'),
  }
}

describe('a gateway in a process of its own, for tests', () => {
  it('is seeded, and its clock turned', async () => {
    const [api] = await gateway.seed(RESOURCES)
    await gateway.clock.freeze()
    await gateway.clock.set('2030-01-01T00:00:00Z')
    const ask = () => fetch(`${api?.url}/hello`)
    expect(await (await ask()).json()).toEqual({ time: '01/Jan/2030:00:00:00 +0000' })
    expect((await ask()).status).toBe(429)
    await gateway.clock.advance({ hours: 2 })
    expect(await (await ask()).json()).toEqual({ time: '01/Jan/2030:02:00:00 +0000' })
    expect((await gateway.clock.now()).toISOString()).toBe('2030-01-01T02:00:00.000Z')
    const { items = [] } = await gateway.client.getApis()
    expect(items.map(({ createdDate }) => new Date(createdDate ?? '').getUTCFullYear() < 2030)).toEqual([
      true,
    ])
    await gateway.clock.run()
  })

  it('goes back: to nothing, to what was kept, to a snapshot', async () => {
    const names = async () => ((await gateway.client.getApis()).items ?? []).map(({ name }) => name)
    expect(await names()).toEqual([])
    await gateway.seed(RESOURCES)
    const snapshot = await gateway.snapshot()
    await gateway.reset()
    expect(await names()).toEqual([])
    await gateway.restore(snapshot)
    expect(await names()).toEqual(['hello'])
    await gateway.keep()
    await gateway.client.createApi({ name: 'more', protocolType: 'HTTP' })
    await gateway.reset()
    expect(await names()).toEqual(['hello'])
    await gateway.restore({})
    await gateway.keep()
    expect(await names()).toEqual([])
  })

  it('takes faults at run time', async () => {
    const [api] = await gateway.seed({ ...RESOURCES, stages: { $default: {} } })
    const statusOf = async () => (await fetch(`${api?.url}/hello`)).status
    const { id } = await gateway.faults.add({ route: 'GET /hello', status: 503 })
    expect(await statusOf()).toBe(503)
    expect((await tell('GET', 'faults')).body).toEqual({
      faults: [{ id, rule: { route: 'GET /hello', status: 503 }, hits: 1 }],
    })
    await gateway.faults.remove(id)
    expect(await statusOf()).toBe(200)
    await expect(gateway.faults.remove(id)).rejects.toThrow(`there is no fault ${id}`)
    await gateway.faults.add({ function: 'hello', status: 500 })
    expect(await statusOf()).toBe(500)
    await gateway.faults.clear()
    expect(await statusOf()).toBe(200)
  })

  it.each([
    ['POST', 'clock', '{"advance":-1}', 400, 'time does not go back'],
    [
      'POST',
      'clock',
      '{"advance":{"weeks":1}}',
      400,
      'weeks is not a unit of time: days, hours, minutes, seconds, milliseconds',
    ],
    ['POST', 'clock', '{"jump":1}', 400, 'jump is nothing that a clock does: advance, set, frozen'],
    ['POST', 'clock', '[', 400, expect.stringContaining('JSON')],
    [
      'POST',
      'clock',
      '{"set":"soon"}',
      400,
      'set must be a point of time such as 2026-03-02T09:00:00Z, not soon',
    ],
    ['POST', 'clock', '{"set":"2020-01-01T00:00:00Z"}', 400, 'time does not go back'],
    ['POST', 'clock', '{"frozen":"yes"}', 400, 'frozen must be true or false'],
    ['POST', 'restore', '{"apis":1}', 400, expect.stringMatching(/^that is no snapshot: /)],
    ['POST', 'restore', '{"apis":[{"id":1}]}', 400, expect.stringMatching(/^that is no snapshot: /)],
    [
      'POST',
      'faults',
      '{"status":99}',
      400,
      'status must be a status from 200 to 599 or a list of them, not 99',
    ],
    ['POST', 'faults', 'null', 400, 'a rule is an object'],
    [
      'POST',
      'faults',
      '{"operation":"GetAPIs","status":500}',
      400,
      expect.stringMatching(/^there is no operation GetAPIs/),
    ],
    ['POST', 'seed', '7', 400, 'the body has to be an object in JSON'],
    ['POST', 'seed', '[7]', 400, 'an API is an object, not 7'],
    ['POST', 'seed', '{"nmae":"x"}', 400, expect.stringMatching(/^nmae is not a member of an API: name, /)],
    ['POST', 'seed', '{"routes":[]}', 400, 'routes must be an object, by keys'],
    ['POST', 'seed', '{"routes":{"GET /x":7}}', 400, 'routes.GET /x: a route is an object, not 7'],
    [
      'POST',
      'seed',
      '{"routes":{"GET /x":{"uri":"x"}}}',
      400,
      expect.stringMatching(/^routes.GET \/x: uri is not a member of a route: /),
    ],
    [
      'POST',
      'seed',
      '{"authorizers":{"door":{"arn":"x"}}}',
      400,
      expect.stringMatching(/^authorizers.door: arn is not a member of an authorizer: /),
    ],
    [
      'POST',
      'seed',
      '{"stages":{"dev":{"deploy":true}}}',
      400,
      expect.stringMatching(/^stages.dev: deploy is not a member of a stage: /),
    ],
    ['POST', 'seed', '{"routes":{"FETCH /x":"hello"}}', 400, expect.stringMatching(/^CreateRoute: /)],
    ['GET', 'reset', undefined, 405, '/_gatehouse/reset takes POST, not GET'],
    ['DELETE', 'clock', undefined, 405, '/_gatehouse/clock takes GET, POST, not DELETE'],
    ['DELETE', 'faults/99', undefined, 404, 'there is no fault 99'],
  ])('answers %s %s of %s with %i', async (method, name, body, status, message) => {
    expect(await tell(method, name, body)).toMatchObject({ status, body: { message } })
  })

  it('does none of it for pages of strangers', async () => {
    const headers = {
      origin: 'https://evil.example',
      'sec-fetch-site': 'cross-site',
      'content-type': 'text/plain',
    }
    const response = await fetch(`${gateway.endpoint}/_gatehouse/reset`, { method: 'POST', headers })
    expect(response.status).toBe(403)
  })

  it('ends with its scope, and tells what it printed when it does not start', async () => {
    let endpoint = ''
    {
      await using other = await startGateway()
      endpoint = other.endpoint
      expect((await fetch(`${endpoint}/_gatehouse/health`)).status).toBe(200)
    }
    await expect(fetch(endpoint)).rejects.toThrow('fetch failed')
    await expect(startGateway({ args: ['--workers', '2'] })).rejects.toThrow(
      '--testing has one clock for one process: leave --workers out',
    )
    await expect(startGateway({ args: ['--host', '0.0.0.0', '--insecure'] })).rejects.toThrow(
      '--testing lets everybody do everything',
    )
  })
})

it('ends with the process that started it, however that ends', async () => {
  const code = `import { startGateway } from '@gatehouse/testing'
    console.log((await startGateway()).endpoint)`
  const parent = spawn(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, stdio: 'pipe' })
  const [endpoint] = (await once(parent.stdout, 'data')) as [Buffer]
  const health = `${String(endpoint).trim()}/_gatehouse/health`
  expect((await fetch(health)).status).toBe(200)
  parent.kill('SIGKILL')
  await expect.poll(() => fetch(health).catch(() => 'gone')).toBe('gone')
})

it('is killed where it does not end in time', async () => {
  const other = await startGateway({ stopTimeoutMs: 50 })
  process.kill(other.pid, 'SIGSTOP')
  await other.stop()
  await expect(fetch(other.endpoint)).rejects.toThrow('fetch failed')
})

it('has none of these addresses where it is not for tests', async () => {
  const { startGatewayProcess } = await import('../fixtures/gateway-process.ts')
  const plain = await startGatewayProcess(':memory:')
  for (const name of ['reset', 'clock', 'faults', 'seed', 'snapshot', 'restore', 'keep'])
    expect((await fetch(`${plain.url}/_gatehouse/${name}`, { method: 'POST' })).status).toBe(404)
  await plain.stop()
})
