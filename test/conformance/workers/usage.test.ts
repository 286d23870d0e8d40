import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { shakeHands } from '../../fixtures/websocket.ts'
import { WORKERS } from '../../fixtures/workers.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, mock, oneWay } from '../websocket/scene.ts'

const PLANS = {
  quota: { quota: { limit: 5, period: 'MONTH' } },
  throttle: { throttle: { rateLimit: 0.001, burstLimit: 5 } },
}

let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess

beforeAll(async () => {
  folder = await createDataFolder()
  const file = join(folder.path, 'keys.json')
  const apiKeys = Object.entries(PLANS).map(([id, plan]) => ({ id, value: id, stages: ['*/live'], ...plan }))
  await writeFile(file, JSON.stringify({ credentials: [], apiKeys }))
  gateway = await startGatewayProcess(':memory:', ['--workers', String(WORKERS), '--credentials', file])
})

afterAll(async () => {
  await gateway.stop()
  await folder.remove()
})

/** websocket-apis §9.4 */
describe('the usage plan of an API key', () => {
  it.each(Object.keys(PLANS))('is one for all workers: its %s', async (id) => {
    const calls = api(...mock(200), oneWay('$connect', { apiKeyRequired: true }))
    const url = addressOf(gateway.url, await createApi(gateway.url, '', calls))
    const handshakes = Array.from({ length: 8 * WORKERS }, () => shakeHands(url, ['x-api-key', id]))
    const statuses = (await Promise.all(handshakes)).map(({ status }) => status)
    expect(statuses.filter((it) => it === 101)).toHaveLength(5)
    expect(new Set(statuses)).toEqual(new Set([101, 429]))
  })
})
