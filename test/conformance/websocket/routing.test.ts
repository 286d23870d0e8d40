import type { Call } from '@gatehouse/conformance/cases/row'
import { apiOfKeys } from '@gatehouse/conformance/cases/traffic/websocket-scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { connect, type WebSocketClient } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf } from './scene.ts'

let gateway: GatewayProcess

beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
})

afterAll(() => gateway.stop())

async function connectTo(given: readonly Call[]): Promise<WebSocketClient> {
  return connect(addressOf(gateway.url, await createApi(gateway.url, '', given)))
}

/** Which route that is, is a case of the conformance kit. */
describe('the route of a message', () => {
  it('tells of one request each, and always of the same connection', async () => {
    const client = await connectTo(apiOfKeys('$request.body.action', ['join']))
    const [first, second] = [JSON.parse(await client.ask('x')), JSON.parse(await client.ask('x'))]
    expect(first.connectionId).toBe(second.connectionId)
    expect(first.requestId).not.toBe(second.requestId)
    await client.close()
  })
})
