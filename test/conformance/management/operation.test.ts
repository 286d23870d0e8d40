import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { ADMIN, NOBODY, writeCredentials } from '../../fixtures/credentials.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpCall, sendHttp } from '../../fixtures/http.ts'
import { sign } from '../../fixtures/signer.ts'
import { sendToAll } from '../../fixtures/workers.ts'

let folder: Awaited<ReturnType<typeof createDataFolder>>
let secret: string
beforeAll(async () => {
  folder = await createDataFolder()
  secret = join(folder.path, 'secret')
  await writeFile(secret, 't0ken\n')
})
afterAll(() => folder.remove())

async function start(...args: string[]): Promise<GatewayProcess> {
  const gateway = await startGatewayProcess(':memory:', args)
  onTestFinished(async () => void (await gateway.stop()))
  return gateway
}

const METRICS = '/_gatehouse/metrics'
const READY = '/_gatehouse/ready'

async function statusOf({ url }: GatewayProcess, headers: HttpCall['headers'] = {}): Promise<number> {
  return (await sendHttp(url, METRICS, { headers })).status
}

/** Gateways start while other tests run. */
const PATIENT = { timeout: 240_000 }

describe('the metrics', PATIENT, () => {
  it('are open, unless an option closes them to whoever does not send the secret', async () => {
    expect(await statusOf(await start())).toBe(200)
    const closed = await start('--metrics-auth', secret)
    const refused = await sendHttp(closed.url, METRICS)
    expect([refused.status, refused.headers['www-authenticate']]).toEqual([
      401,
      'Bearer realm="gatehouse metrics"',
    ])
    expect(await statusOf(closed, { authorization: 'Bearer wrong' })).toBe(401)
    expect(await statusOf(closed, { authorization: 'Bearer t0ken' })).toBe(200)
    expect((await sendHttp(closed.url, '/_gatehouse/health')).status).toBe(200)
    await writeFile(secret, 'ann:other\n')
    closed.process.kill('SIGHUP')
    await vi.waitFor(
      async () => expect(await statusOf(closed, { authorization: 'Basic YW5uOm90aGVy' })).toBe(200),
      { timeout: 60_000 },
    )
    await writeFile(secret, 't0ken\n')
  })

  it('ask for a signature where calls do, or for the secret', async () => {
    const file = await writeCredentials(folder.path)
    for (const args of [[], ['--metrics-auth', secret]]) {
      const gateway = await start('--auth', 'sigv4', '--credentials', file, ...args)
      const signed = async (key: typeof ADMIN) => (await sign(`${gateway.url}${METRICS}`, key)).headers
      expect(await statusOf(gateway)).toBe(403)
      expect(await statusOf(gateway, await signed(ADMIN))).toBe(200)
      expect(await statusOf(gateway, await signed(NOBODY))).toBe(403)
      expect(await statusOf(gateway, { authorization: 'Bearer t0ken' })).toBe(args.length > 0 ? 200 : 403)
      expect((await sendHttp(gateway.url, READY)).status).toBe(200)
    }
  })

  it.each([
    ['one process', []],
    ['several processes', ['--workers', '2']],
  ])('of %s forget stages that are gone, and tell of the process', async (_what, args) => {
    const gateway = await start(...args)
    const create = async (name: string) => {
      const body = JSON.stringify({ name, protocolType: 'HTTP', target: 'http://127.0.0.1:1' })
      const { apiId } = (await sendHttp(gateway.url, '/v2/apis', { method: 'POST', body })).json() as {
        apiId: string
      }
      return apiId
    }
    const read = async () => (await sendHttp(gateway.url, METRICS)).text
    const [gone, kept] = [await create('gone'), await create('kept')]
    for (const id of [gone, kept]) await sendToAll(`${gateway.url}/_aws/execute-api/${id}`, '/x', {}, 6)
    const before = await vi.waitFor(
      async () => {
        const text = await read()
        for (const id of [gone, kept])
          expect(text).toContain(`aws_apigateway_count_total{ApiId="${id}",Stage="$default"} 6`)
        return text
      },
      { timeout: 60_000 },
    )
    for (const name of [
      ...['process_cpu_seconds_total', 'process_resident_memory_bytes', 'process_open_fds'],
      ...['nodejs_eventloop_lag_p99_seconds', 'nodejs_heap_size_used_bytes'],
      ...['gatehouse_open_connections', 'gatehouse_websocket_connections'],
    ])
      expect(before).toMatch(new RegExp(`^${name} \\d`, 'm'))
    if (args.length > 0) expect(before).toMatch(/^gatehouse_workers_serving 2$/m)
    await sendHttp(gateway.url, `/v2/apis/${gone}`, { method: 'DELETE' })
    const after = await read()
    expect(after).not.toContain(gone)
    expect(after).toContain(`aws_apigateway_count_total{ApiId="${kept}",Stage="$default"} 6`)
    expect(after).toMatch(new RegExp(`aws_apigateway_latency_seconds_count{ApiId="${kept}".*} 6`))
  })

  it('tell how large the state on disk is', async () => {
    const gateway = await startGatewayProcess(join(folder.path, 'state'))
    onTestFinished(async () => void (await gateway.stop()))
    const { text } = await sendHttp(gateway.url, METRICS)
    expect(Number(/^gatehouse_state_bytes (\d+)$/m.exec(text)?.[1])).toBeGreaterThan(1_000)
  })
})

describe('readiness', PATIENT, () => {
  it.each([
    ['one process', [], undefined],
    ['several processes', ['--workers', '2'], { serving: 2, wanted: 2 }],
  ])('of %s is told beside health', async (_what, args, workers) => {
    const gateway = await start(...args)
    const answer = await sendHttp(gateway.url, READY)
    expect([answer.status, answer.json()]).toEqual([200, { status: 'ready', missing: [], workers }])
  })
})
