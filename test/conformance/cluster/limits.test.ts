import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { openTestPostgres } from '../../fixtures/postgres.ts'
import { shakeHands } from '../../fixtures/websocket.ts'
import { keepConnection } from '../../fixtures/workers.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, mock, oneWay } from '../websocket/scene.ts'

const KEY_OF_FIVE = {
  id: 'five',
  value: 'five',
  stages: ['*/live'],
  quota: { limit: 5, period: 'MONTH' },
}
const WITH_KEY = api(...mock(200), oneWay('$connect', { apiKeyRequired: true }))

const postgres = await openTestPostgres()
const folder = await createDataFolder()
const credentials = join(folder.path, 'keys.json')

beforeAll(() => writeFile(credentials, JSON.stringify({ credentials: [], apiKeys: [KEY_OF_FIVE] })))
afterAll(async () => {
  await postgres?.close()
  await folder.remove()
})

async function connectWithKey(gateway: GatewayProcess, apiId: string, count: number): Promise<number> {
  const url = addressOf(gateway.url, apiId)
  const answers = await Promise.all(
    Array.from({ length: count }, () => shakeHands(url, ['x-api-key', 'five'])),
  )
  return answers.filter(({ status }) => status === 101).length
}

it('a quota goes on after a restart of one process', async () => {
  const args = ['--credentials', credentials]
  const before = await startGatewayProcess(folder.path, args)
  const apiId = await createApi(before.url, '', WITH_KEY)
  expect(await connectWithKey(before, apiId, 3)).toBe(3)
  await before.stop()
  const after = await startGatewayProcess(folder.path, args)
  expect(await connectWithKey(after, apiId, 4)).toBe(2)
  await after.stop()
})

describe.skipIf(!postgres)('the limits of three nodes, one of them with workers', () => {
  let backend: Backend
  let nodes: GatewayProcess[] = []
  let url = ''
  const start = (args: readonly string[] = []) =>
    startGatewayProcess(':memory:', [
      ...['--database', url, '--credentials', credentials, '--log-level', 'error'],
      ...args,
    ])
  const nodeAt = (index: number) => nodes[index % nodes.length] as GatewayProcess

  beforeAll(async () => {
    url = (await postgres?.createDatabase()) ?? ''
    backend = await startBackend((_, response) => void response.end('here'))
    nodes = await Promise.all([start(), start(['--workers', '2']), start()])
    await vi.waitFor(
      async () => {
        for (const node of nodes)
          expect((await sendHttp(node.url, '/_gatehouse/health')).json()).toMatchObject({ nodes: 3 })
      },
      { timeout: 60_000 },
    )
  })
  afterAll(async () => {
    await Promise.all(nodes.map((node) => node.stop()))
    await backend.close()
  })

  /** An API whose requests are limited, by its id. */
  async function createLimited(throttlingRateLimit: number, throttlingBurstLimit: number): Promise<string> {
    const body = JSON.stringify({ name: 'x', protocolType: 'HTTP', target: backend.url })
    const { apiId } = (await sendHttp(nodeAt(0).url, '/v2/apis', { method: 'POST', body })).json() as {
      apiId: string
    }
    const settings = { defaultRouteSettings: { throttlingRateLimit, throttlingBurstLimit } }
    const path = `/v2/apis/${apiId}/stages/$default`
    const { status } = await sendHttp(nodeAt(0).url, path, {
      method: 'PATCH',
      body: JSON.stringify(settings),
    })
    expect(status).toBe(200)
    return apiId
  }

  async function send(node: GatewayProcess, apiId: string): Promise<boolean> {
    const { status } = await sendHttp(node.url, `/_aws/execute-api/${apiId}/`)
    expect([200, 429]).toContain(status)
    return status === 200
  }

  /**
   * How many requests a second pass, of clients that each send one after the other to a node, and how many may: on a busy machine
   * they send fewer than the limit.
   */
  async function rateOf(apiId: string, clients: readonly number[], { seconds = 4 } = {}) {
    let passed = 0
    let sent = 0
    const begun = performance.now()
    const kept = clients.map((node) => keepConnection(nodeAt(node).url))
    await Promise.all(
      kept.map(async (connection) => {
        while (performance.now() - begun < seconds * 1_000) {
          const { status } = await connection.ask('GET', `/_aws/execute-api/${apiId}/`)
          sent += 1
          if (status === 200) passed += 1
        }
        connection.close()
      }),
    )
    const took = (performance.now() - begun) / 1_000
    return { rate: passed / took, most: Math.min(60, sent / took) }
  }

  it('are exact for a small burst, wherever its requests come', async () => {
    const apiId = await createLimited(0.001, 5)
    const passed = await Promise.all(Array.from({ length: 30 }, (_, at) => send(nodeAt(at), apiId)))
    expect(passed.filter(Boolean)).toHaveLength(5)
  })

  it('are those of one node at a rate, however uneven the load', async () => {
    const apiId = await createLimited(60, 20)
    await rateOf(apiId, [0, 0, 0, 1, 2], { seconds: 1.5 })
    const { rate, most } = await rateOf(apiId, [0, 0, 0, 1, 2])
    expect(rate).toBeGreaterThan(most * 0.85)
    expect(rate).toBeLessThan(60 * 1.05 + 20 / 4)
  })

  it('are one quota for a key, also after a restart', async () => {
    const apiId = await createApi(nodeAt(0).url, '', WITH_KEY)
    expect(await connectWithKey(nodeAt(1), apiId, 2)).toBe(2)
    const extra = await start()
    expect(await connectWithKey(extra, apiId, 1)).toBe(1)
    await extra.stop()
    const counts = await Promise.all([0, 1, 2].map((at) => connectWithKey(nodeAt(at), apiId, 4)))
    expect(counts.reduce((sum, it) => sum + it)).toBe(2)
  })

  it.skipIf(!postgres?.halt)('stay shares of each node while the database is away', async () => {
    const apiId = await createLimited(60, 20)
    await rateOf(apiId, [0, 1, 2])
    await postgres?.halt?.()
    await rateOf(apiId, [0, 1, 2], { seconds: 1.5 })
    const { rate, most } = await rateOf(apiId, [0, 1, 2])
    expect(rate).toBeGreaterThan(most * 0.6)
    expect(rate).toBeLessThan(60 * 1.2)
    await postgres?.resume()
    await vi.waitFor(
      async () => {
        const again = await createLimited(0.001, 5)
        const passed = await Promise.all(Array.from({ length: 30 }, (_, at) => send(nodeAt(at), again)))
        expect(passed.filter(Boolean)).toHaveLength(5)
      },
      { timeout: 60_000 },
    )
  })
})
