import { rm, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { join } from 'node:path'
import {
  authorizer,
  httpApi,
  integration,
  patch,
  post,
  remove,
  route,
  save,
  stage,
} from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, ECHO, leads, TWO_DEPLOYMENTS } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../../fixtures/functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { invocationOf } from '../../fixtures/handlers.ts'
import { sendHttp } from '../../fixtures/http.ts'
import {
  keepConnection,
  PID_FILES,
  PID_FUNCTION,
  pidsOf,
  sendToAll,
  statusesOf,
  WORKERS,
} from '../../fixtures/workers.ts'
import { createCaller, createHttpTarget } from '../management-calls.ts'

let gateway: GatewayProcess
let backend: Backend
let folder: FunctionFolder

/** Says which worker serves it, and by which stage variable. */
const ROUND = {
  integrationType: 'AWS_PROXY',
  payloadFormatVersion: '2.0',
  integrationUri: functionArn('round'),
}

/** Runs as an executable of its own, which asks its worker for calls. */
const EXECUTABLE = `#!${process.execPath}
const base = 'http://' + process.env.AWS_LAMBDA_RUNTIME_API + '/2018-06-01/runtime/invocation/'
const main = async () => {
  for (;;) {
    const response = await fetch(base + 'next')
    const id = response.headers.get('lambda-runtime-aws-request-id')
    await response.text()
    const body = JSON.stringify({ statusCode: 200, body: 'executed' })
    await fetch(base + id + '/response', { method: 'POST', body })
  }
}
main()
`

beforeAll(async () => {
  backend = await startBackend()
  folder = await createFunctionFolder(PID_FILES)
  await folder.write(
    'round.mjs',
    'export const handler = async ({ stageVariables }) => ({ statusCode: 200, body: `${process.ppid} ${stageVariables.round}` })',
  )
  await folder.write('executable/bootstrap', EXECUTABLE, 0o755)
  await folder.write(
    'gate.mjs',
    `import { existsSync } from 'node:fs'
    export const handler = async () => ({ isAuthorized: !existsSync(${JSON.stringify(join(folder.path, 'shut'))}) })`,
  )
  gateway = await startGatewayProcess(':memory:', [
    ...['--workers', String(WORKERS), '--functions', folder.path, '--quotas', 'apis=unlimited'],
  ])
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
  await folder.remove()
})

function openCaller() {
  const caller = createCaller(createHttpTarget(gateway.url), { backend: backend.url })
  const addressOf = (stageName: string) =>
    `${gateway.url}/_aws/execute-api/${caller.resolve('<api>')}/${stageName}`
  return { ...caller, addressOf }
}

const quickApi = (target: string) =>
  save('api', post('/apis', { name: 'quick', protocolType: 'HTTP', target }))

describe('workers', () => {
  it('all serve on the one port', async () => {
    const caller = openCaller()
    await caller.prepare([quickApi(functionArn('pid'))])
    expect(await pidsOf(caller.addressOf('x'))).toHaveLength(WORKERS)
    expect(gateway.output()).toContain(`Workers: ${WORKERS}`)
  })

  it('each run executables of their own', async () => {
    const caller = openCaller()
    await caller.prepare([quickApi(functionArn('executable'))])
    const answers = await sendToAll(caller.addressOf('x'))
    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set(['executed']))
  })

  it('tell of the functions of all', async () => {
    const caller = openCaller()
    const calls = 12
    await folder.write('counted.mjs', PID_FUNCTION)
    await caller.prepare([quickApi(functionArn('counted'))])
    await sendToAll(caller.addressOf('x'), '', {}, calls)
    for (const answer of await sendToAll(gateway.url, '_gatehouse/functions', {}, 6)) {
      const { functions } = answer.json() as { functions: { name: string }[] }
      expect(functions.find(({ name }) => name === 'counted')).toMatchObject({ state: 'loaded', calls })
    }
  })

  it('add up what they measure', async () => {
    const caller = openCaller()
    await caller.prepare(ECHO)
    await sendToAll(caller.addressOf('x'), '', {}, 50)
    const line = `aws_apigateway_count_total{ApiId="${caller.resolve('<api>')}",Stage="$default"} 50`
    for (const { text } of await sendToAll(gateway.url, '_gatehouse/metrics', {}, 6)) {
      expect(text.split('\n')).toContain(line)
      expect(text.match(/^# TYPE aws_apigateway_latency_seconds histogram$/gm)).toHaveLength(1)
    }
  })

  it('tell of the same routes', async () => {
    const caller = openCaller()
    await caller.prepare(ECHO)
    const answers = await sendToAll(gateway.url, '_gatehouse/routes', {}, 6)
    for (const { text } of answers) expect(text).toContain(String(caller.resolve('<api>')))
  })
})

describe('what was acknowledged', () => {
  it('is served by all at once: an API, and that it is gone', async () => {
    const seen: number[][] = []
    for (let round = 0; round < 30; round += 1) {
      const caller = openCaller()
      await caller.prepare([quickApi(backend.url)])
      seen.push(await statusesOf(sendToAll(caller.addressOf('x'))))
      await caller.prepare([remove('/apis/<api>')])
      seen.push(await statusesOf(sendToAll(caller.addressOf('x'))))
    }
    expect(seen).toEqual(Array.from({ length: 60 }, (_, index) => [index % 2 === 0 ? 200 : 404]))
  })

  it('is read by all at once', async () => {
    for (let round = 0; round < 10; round += 1) {
      const caller = openCaller()
      await caller.prepare([httpApi])
      const headers = {
        authorization: `Credential=${caller.account}/20260302/us-east-1/apigateway/aws4_request`,
      }
      const path = `v2/apis/${caller.resolve('<api>')}`
      expect(await statusesOf(sendToAll(gateway.url, path, { headers }))).toEqual([200])
    }
  })

  it('is served by all at once: a custom domain name, and where it leads', async () => {
    const caller = openCaller()
    const host = String(caller.resolve('<domain>'))
    const call = { headers: { host } }
    await caller.prepare([
      ...[...ECHO, stage('other', { autoDeploy: true })],
      post('/domainnames', { domainName: host, domainNameConfigurations: [{}] }),
    ])
    expect(await statusesOf(sendToAll(gateway.url, 'x', call))).toEqual([403])
    await caller.prepare([
      save('apiMapping', post(`/domainnames/${host}/apimappings`, { apiId: '<api>', stage: 'other' })),
    ])
    expect(await statusesOf(sendToAll(gateway.url, 'x', call))).toEqual([200])
    await caller.prepare([remove(`/domainnames/${host}/apimappings/<apiMapping>`)])
    expect(await statusesOf(sendToAll(gateway.url, 'x', call))).toEqual([403])
  })

  it('is forgotten by all at once: what an authorizer said', async () => {
    const caller = openCaller()
    const shut = join(folder.path, 'shut')
    await caller.prepare([
      httpApi,
      ...leads('GET /none', ''),
      authorizer({
        name: 'gate',
        authorizerType: 'REQUEST',
        authorizerUri: invocationOf('gate'),
        authorizerPayloadFormatVersion: '2.0',
        enableSimpleResponses: true,
        identitySource: ['$request.header.authorization'],
        authorizerResultTtlInSeconds: 300,
      }),
      route('GET /x', {
        target: 'integrations/<integration>',
        authorizationType: 'CUSTOM',
        authorizerId: '<authorizer>',
      }),
      DEFAULT_STAGE,
    ])
    const call = { headers: { authorization: 'me' } }
    const url = `${gateway.url}/_aws/execute-api/${caller.resolve('<api>')}/x`
    expect(await statusesOf(sendToAll(url, '', call))).toEqual([200])
    await writeFile(shut, '')
    expect(await statusesOf(sendToAll(url, '', call))).toEqual([200])
    await caller.prepare([remove('/apis/<api>/stages/$default/cache/authorizers')])
    expect(await statusesOf(sendToAll(url, '', call))).toEqual([403])
    await rm(shut)
  })

  it('waits for a worker that is late, which then serves nothing else on connections that it has', async () => {
    const caller = openCaller()
    await caller.prepare([
      ...[httpApi, integration(ROUND), route('$default', { target: 'integrations/<integration>' })],
      stage('$default', { autoDeploy: true, stageVariables: { round: 'old' } }),
    ])
    const headers = {
      authorization: `Credential=${caller.account}/20260302/us-east-1/apigateway/aws4_request`,
    }
    const body = JSON.stringify({ stageVariables: { round: 'new' } })
    const path = new URL(caller.addressOf('x')).pathname
    const change = `/v2/apis/${caller.resolve('<api>')}/stages/$default`
    const keep = () => keepConnection(gateway.url)
    const [late, other, third] = [keep(), keep(), keep()]
    const [pid = 0] = (await late.ask('GET', path)).text.split(' ').map(Number)
    expect((await other.ask('GET', path)).text).not.toBe(`${pid} old`)
    process.kill(pid, 'SIGSTOP')
    let isAcknowledged = false
    const acknowledged = other.ask('PATCH', change, { headers, body }).then(({ status }) => {
      isAcknowledged = true
      return status
    })
    await expect.poll(async () => (await third.ask('GET', path)).text).toMatch(/ new$/)
    expect(isAcknowledged).toBe(false)
    process.kill(pid, 'SIGCONT')
    expect(await acknowledged).toBe(200)
    expect((await late.ask('GET', path)).text).toBe(`${pid} new`)
  })

  it('is all that is served after it, in 60 redeploys under load that lose no request', async () => {
    const caller = openCaller()
    await caller.prepare(TWO_DEPLOYMENTS)
    const url = caller.addressOf('dev/x')
    const load = startLoad(url, 8)
    const wrong: string[] = []
    for (let round = 0; round < 60; round += 1) {
      const [deploymentId, place] = round % 2 === 0 ? ['<deployment2>', 'two'] : ['<deployment1>', 'one']
      await caller.prepare([
        patch('/apis/<api>/stages/dev', { deploymentId, stageVariables: { round: String(round) } }),
      ])
      for (const answer of await sendToAll(url, '', {}, 2 * WORKERS)) {
        const found = `${answer.status} ${(answer.json() as { url: string }).url}`
        if (found !== `200 /${place}/${round}`) wrong.push(`${round}: ${found}`)
      }
    }
    expect(wrong).toEqual([])
    const { total, others } = await load.stop()
    expect(others).toEqual([])
    expect(total).toBeGreaterThan(300)
  })
})

/** Clients that ask again and again, each on a connection that it keeps. */
function startLoad(url: string, clients: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const others: string[] = []
  let total = 0
  let isOver = false
  const ask = () =>
    new Promise<string>((resolve) => {
      const outgoing = request(url, { agent }, (incoming) => {
        incoming.resume().on('end', () => resolve(String(incoming.statusCode)))
        incoming.on('error', (error) => resolve(String(error)))
      })
      outgoing.on('error', (error) => resolve(String(error))).end()
    })
  const running = Array.from({ length: clients }, async () => {
    while (!isOver) {
      const answer = await ask()
      total += 1
      if (answer !== '200') others.push(answer)
    }
  })
  return {
    async stop() {
      isOver = true
      await Promise.all(running)
      agent.destroy()
      return { total, others }
    },
  }
}

describe('a limit', () => {
  const limited = (throttlingBurstLimit: number, throttlingRateLimit: number) => [
    httpApi,
    ...leads('GET /x', ''),
    stage('dev', { autoDeploy: true, defaultRouteSettings: { throttlingBurstLimit, throttlingRateLimit } }),
  ]

  it.each([1, 2, 3])('of 5 lets exactly 5 of 20 requests pass over all workers, time %i', async () => {
    const caller = openCaller()
    await caller.prepare(limited(5, 1))
    const url = caller.addressOf('dev/x')
    const startedAt = performance.now()
    const answers = await sendToAll(url)
    const seconds = (performance.now() - startedAt) / 1000
    const passed = answers.filter(({ status }) => status === 200).length
    expect(passed).toBeGreaterThanOrEqual(5)
    expect(passed).toBeLessThanOrEqual(5 + Math.floor(seconds))
    expect(await statusesOf(Promise.resolve(answers))).toEqual(expect.arrayContaining([200, 429]))
  })

  it('of 200 is never passed by all workers together, and nearly reached', async () => {
    const caller = openCaller()
    await caller.prepare(limited(200, 1))
    const url = caller.addressOf('dev/x')
    const startedAt = performance.now()
    let passed = 0
    for (let round = 0; round < 4; round += 1) {
      const answers = await sendToAll(url, '', {}, 100)
      passed += answers.filter(({ status }) => status === 200).length
    }
    const seconds = (performance.now() - startedAt) / 1000
    expect(passed).toBeLessThanOrEqual(200 + Math.ceil(seconds))
    expect(passed).toBeGreaterThanOrEqual(187)
  })

  it('holds on for a stage that is deployed again', async () => {
    const caller = openCaller()
    await caller.prepare(limited(5, 1))
    const url = caller.addressOf('dev/x')
    await sendToAll(url)
    await caller.prepare([patch('/apis/<api>/stages/dev', { description: 'again' })])
    const { status } = await sendHttp(gateway.url, new URL(url).pathname)
    expect(status).toBe(429)
  })
})
