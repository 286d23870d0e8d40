import { once } from 'node:events'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { httpApi, LOG_GROUP_ARN, stage } from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeServer, listenLocally } from '../../fixtures/backend.ts'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { ADMIN, writeCredentials } from '../../fixtures/credentials.ts'
import { functionArn } from '../../fixtures/functions.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { sign } from '../../fixtures/signer.ts'
import {
  isAlive,
  keepConnection,
  PID_FUNCTION,
  pidsOf,
  sendToAll,
  statusesOf,
  untilGone,
  WORKERS,
} from '../../fixtures/workers.ts'
import { createApi } from '../management-calls.ts'

/** How long is waited for what a busy machine takes its time for. */
const PATIENTLY = { timeout: 240_000 }

let folder: Awaited<ReturnType<typeof createDataFolder>>
const started: GatewayProcess[] = []

beforeEach(async () => {
  folder = await createDataFolder()
  await mkdir(join(folder.path, 'functions'))
  await writeFile(join(folder.path, 'functions', 'pid.mjs'), PID_FUNCTION)
})
afterEach(async () => {
  await Promise.all(started.splice(0).map((gateway) => gateway.stop('SIGKILL')))
  await folder.remove()
})

async function start(data: string, ...args: string[]): Promise<GatewayProcess> {
  const own = ['--workers', String(WORKERS), '--functions', join(folder.path, 'functions')]
  const gateway = await startGatewayProcess(data, [...own, '--quotas', 'apis=unlimited', ...args])
  started.push(gateway)
  return gateway
}

/** Makes an API that leads to a target; resolves to its address. */
async function createQuick({ url }: GatewayProcess, target = functionArn('pid')): Promise<string> {
  const body = JSON.stringify({ name: 'quick', protocolType: 'HTTP', target })
  const answer = await sendHttp(url, '/v2/apis', { method: 'POST', body })
  expect(answer.status).toBe(201)
  return `${url}/_aws/execute-api/${(answer.json() as { apiId: string }).apiId}/x`
}

/** Resolves, once all workers serve, to their processes. */
function untilAllServe(url: string): Promise<number[]> {
  return vi.waitFor(async () => {
    const pids = await pidsOf(url)
    expect(pids).toHaveLength(WORKERS)
    return pids
  }, PATIENTLY)
}

describe('a worker that is killed', () => {
  it('is replaced, the others go on, and the new one knows the state', async () => {
    const gateway = await start(folder.path)
    const early = await createQuick(gateway)
    for (let round = 0; round < 3; round += 1) {
      const [pid = 0, ...others] = await untilAllServe(early)
      process.kill(pid, 'SIGKILL')
      await untilGone(pid)
      const between = await createQuick(gateway)
      expect(await statusesOf(sendToAll(between))).toEqual([200])
      const pids = await untilAllServe(between)
      expect(pids).toEqual(expect.arrayContaining(others))
      expect(pids).not.toContain(pid)
      expect(await statusesOf(sendToAll(early))).toEqual([200])
    }
    expect(gateway.output().match(/a worker ended by SIGKILL/g)).toHaveLength(3)
  })

  it('is replaced however often that happens', async () => {
    const gateway = await start(':memory:')
    const url = await createQuick(gateway)
    for (let times = 0; times < 7; times += 1) {
      const pids = await untilAllServe(url)
      // The last that was started, as soon as it serves.
      process.kill(Math.max(...pids), 'SIGKILL')
    }
    expect(await untilAllServe(url)).toHaveLength(WORKERS)
  })

  it('leaves the port as it was, even if none is left', async () => {
    const gateway = await start(':memory:')
    const url = await createQuick(gateway)
    const pids = await untilAllServe(url)
    for (const pid of pids) process.kill(pid, 'SIGKILL')
    await Promise.all(pids.map(untilGone))
    const after = await untilAllServe(url)
    expect(after.filter((pid) => pids.includes(pid))).toEqual([])
  })

  it('is not missed in what was measured', async () => {
    const gateway = await start(':memory:')
    const url = await createQuick(gateway)
    const count = async () => {
      const { text } = await sendHttp(gateway.url, '/_gatehouse/metrics')
      return Number(/^aws_apigateway_count_total\{.*\} (\d+)$/m.exec(text)?.[1])
    }
    const [pid = 0] = await untilAllServe(url)
    const before = await count()
    process.kill(pid, 'SIGKILL')
    await untilGone(pid)
    await vi.waitFor(async () => expect(await count()).toBeGreaterThanOrEqual(before), PATIENTLY)
    await untilAllServe(url)
    expect(await count()).toBeGreaterThan(before)
  })
})

it('a worker that is stuck is ended, and what it was to serve is served by others', async () => {
  const gateway = await start(':memory:')
  const url = await createQuick(gateway)
  const [pid = 0] = await untilAllServe(url)
  process.kill(pid, 'SIGSTOP')
  expect(await statusesOf(sendToAll(url))).toEqual([200])
  expect(isAlive(pid)).toBe(false)
  expect(gateway.output()).toMatch(/did not take a connection/)
})

it('a worker that does not take up a change is ended before the change is acknowledged', async () => {
  const gateway = await start(':memory:')
  const { pathname } = new URL(await createQuick(gateway))
  const [late, other] = [keepConnection(gateway.url), keepConnection(gateway.url)]
  const pid = Number((await late.ask('GET', pathname)).text)
  expect((await other.ask('GET', pathname)).text).not.toBe(String(pid))
  process.kill(pid, 'SIGSTOP')
  const { status } = await other.ask('DELETE', `/v2/apis/${pathname.split('/')[3]}`)
  expect([status, isAlive(pid)]).toEqual([204, false])
  expect(gateway.output()).toMatch(/did not take up a change/)
})

describe('workers that cannot start', () => {
  it('end the gateway with the reason, in one line', async () => {
    const file = join(folder.path, 'none.json')
    await expect(start(':memory:', '--credentials', file)).rejects.toThrow(
      /ended with 1: gatehouse: credentials in .*none\.json: ENOENT.*\n$/,
    )
    const server = createServer()
    const { port } = new URL(await listenLocally(server))
    await expect(start(':memory:', '--port', port)).rejects.toThrow(
      `ended with 1: gatehouse: address already in use 127.0.0.1:${port}; choose another with --port\n`,
    )
    await closeServer(server)
  })

  it('end it later as well, when one after another fails', async () => {
    const certificates = join(folder.path, 'certificates')
    await mkdir(certificates)
    await writeCertificate(
      certificates,
      'default',
      createCertificate({ name: 'localhost', hosts: ['localhost'] }),
    )
    const gateway = await start(folder.path, '--tls-port', '0', '--certificates', certificates)
    const [pid = 0] = await untilAllServe(await createQuick(gateway))
    await rm(certificates, { recursive: true })
    process.kill(pid, 'SIGKILL')
    const [code] = await once(gateway.process, 'exit')
    expect(code).toBe(1)
    expect(gateway.output()).toMatch(/gatehouse: 5 workers in a row ended .*: cannot read the certificates: /)
  })
})

describe('the primary process', () => {
  it('takes its workers along when it is killed, and what was acknowledged stays', async () => {
    const gateway = await start(folder.path)
    const url = await createQuick(gateway)
    const pids = await untilAllServe(url)
    await gateway.stop('SIGKILL')
    await Promise.all(pids.map(untilGone))
    const next = await start(folder.path)
    expect(await statusesOf(sendToAll(next.url + new URL(url).pathname))).toEqual([200])
  })

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'lets all workers finish what is under way on %s, and loses no write',
    async (signal) => {
      const waiting: ServerResponse[] = []
      const backend = createServer((_request, response) => waiting.push(response))
      const target = await listenLocally(backend)
      const gateway = await start(folder.path)
      const pids = await untilAllServe(await createQuick(gateway))
      const answers = sendToAll(await createQuick(gateway, target), '', {}, 3 * WORKERS)
      await vi.waitFor(() => expect(waiting).toHaveLength(3 * WORKERS), PATIENTLY)
      const written: string[] = []
      const writers = Array.from({ length: 6 }, async () => {
        for (;;) written.push(await createQuick(gateway))
      })
      await vi.waitFor(() => expect(written.length).toBeGreaterThan(30), PATIENTLY)
      for (const pid of pids) process.kill(pid, signal)
      const code = gateway.stop(signal)
      await Promise.allSettled(writers)
      for (const response of waiting) response.end('finished')
      expect(new Set((await answers).map(({ text }) => text))).toEqual(new Set(['finished']))
      expect(await code).toBe(0)
      await Promise.all(pids.map(untilGone))
      await closeServer(backend)

      const next = await start(folder.path)
      const lost = []
      for (const url of written)
        if ((await sendHttp(next.url, new URL(url).pathname)).status !== 200) lost.push(url)
      expect(lost).toEqual([])
    },
  )

  it('has all workers read the credentials again on SIGHUP', async () => {
    const file = await writeCredentials(folder.path, { credentials: [] })
    const gateway = await start(':memory:', '--auth', 'sigv4', '--credentials', file)
    const { path, headers } = await sign(`${gateway.url}/v2/apis`, ADMIN)
    const statuses = () => statusesOf(sendToAll(gateway.url, path.slice(1), { headers }))
    expect(await statuses()).toEqual([403])
    await writeCredentials(folder.path)
    expect(await statuses()).toEqual([403])
    gateway.process.kill('SIGHUP')
    await vi.waitFor(async () => expect(await statuses()).toEqual([200]), PATIENTLY)
  })
})

describe('the access log of all workers', () => {
  const REQUESTS = 400
  const LINE = /^<< 200 \/dev\/x\/y{2500} [\w-]{15}= >>$/
  const logged = () => [
    httpApi,
    ...leads('GET /x/{name}', '/{name}', { integrationUri: '<backend>' }),
    stage('dev', {
      autoDeploy: true,
      accessLogSettings: {
        destinationArn: LOG_GROUP_ARN,
        format: '<< $context.status $context.path $context.requestId >>',
      },
    }),
  ]

  async function openLogged(gateway: GatewayProcess) {
    const backend = createServer((_request, response) => response.end())
    const apiId = await createApi(gateway.url, await listenLocally(backend), logged())
    const path = `_aws/execute-api/${apiId}/dev/x/${'y'.repeat(2_500)}`
    const send = async (count: number) => {
      for (let sent = 0; sent < count; sent += 50)
        expect(await statusesOf(sendToAll(gateway.url, path, {}, 50))).toEqual([200])
    }
    return { send, close: () => closeServer(backend) }
  }

  const linesOf = (text: string) =>
    text.split('\n').filter((line) => line.includes('<') || line.includes('y'))
  const torn = (text: string) => linesOf(text).filter((line) => !LINE.test(line))

  it('has whole lines, all of them, in a file', async () => {
    const log = join(folder.path, 'access.log')
    const gateway = await start(':memory:', '--access-log', log)
    const { send, close } = await openLogged(gateway)
    await send(REQUESTS)
    await gateway.stop()
    const text = await readFile(log, 'utf8')
    expect(torn(text)).toEqual([])
    expect(linesOf(text)).toHaveLength(REQUESTS)
    await close()
  })

  it('has whole lines, all of them, on standard output', async () => {
    const gateway = await start(':memory:')
    const { send, close } = await openLogged(gateway)
    const before = gateway.output().length
    await send(REQUESTS)
    await gateway.stop()
    const text = gateway.output().slice(before)
    expect(torn(text)).toEqual([])
    expect(linesOf(text)).toHaveLength(REQUESTS)
    await close()
  })

  it('goes on in a new file after SIGHUP, and loses nothing', async () => {
    const log = join(folder.path, 'access.log')
    const gateway = await start(':memory:', '--access-log', log)
    const { send, close } = await openLogged(gateway)
    await send(50)
    await rename(log, `${log}.1`)
    gateway.process.kill('SIGHUP')
    let sent = 50
    await vi.waitFor(async () => {
      const before = linesOf(await readFile(`${log}.1`, 'utf8')).length
      await send(50)
      sent += 50
      expect(linesOf(await readFile(`${log}.1`, 'utf8'))).toHaveLength(before)
    }, PATIENTLY)
    await gateway.stop()
    const lines = [...linesOf(await readFile(`${log}.1`, 'utf8')), ...linesOf(await readFile(log, 'utf8'))]
    expect(lines).toHaveLength(sent)
    await close()
  })
})
