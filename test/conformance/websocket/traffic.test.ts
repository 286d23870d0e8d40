import { fileURLToPath } from 'node:url'
import { converse, createAnswering, functionIds } from '@gatehouse/conformance'
import { webSocketTraffic } from '@gatehouse/conformance/cases/traffic/traffic'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { functionArn } from '../../fixtures/functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { createApi } from '../management-calls.ts'
import { addressOf } from './scene.ts'

/** The function of the kit. */
const FUNCTIONS = fileURLToPath(new URL('../../../packages/conformance/function', import.meta.url))

let backend: Backend
let gateway: GatewayProcess

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:', ['--functions', FUNCTIONS])
  backend = await startBackend(createAnswering())
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

describe.each(webSocketTraffic)('$name', ({ given, rows }) => {
  let address: string
  beforeAll(async () => {
    const ids = functionIds(functionArn('gatehouse-conformance'))
    address = addressOf(gateway.url, await createApi(gateway.url, backend.url, given, undefined, ids))
  })

  it.each(rows.map((row) => [row.title, row] as const))('%s', async (_title, row) => {
    expect(await converse(row, { address, backend: backend.url })).toEqual([])
  })
})
