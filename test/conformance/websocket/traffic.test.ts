import { converse, createAnswering } from '@gatehouse/conformance'
import { webSocketTraffic } from '@gatehouse/conformance/cases/traffic/traffic'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { createApi } from '../management-calls.ts'
import { addressOf } from './scene.ts'

let backend: Backend
let gateway: GatewayProcess

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
  backend = await startBackend(createAnswering())
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

describe.each(webSocketTraffic)('$name', ({ given, rows }) => {
  let address: string
  beforeAll(async () => {
    address = addressOf(gateway.url, await createApi(gateway.url, backend.url, given))
  })

  it.each(rows.map((row) => [row.title, row] as const))('%s', async (_title, row) => {
    expect(await converse(row, { address, backend: backend.url })).toEqual([])
  })
})
