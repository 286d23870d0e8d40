import { remove } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpCall, sendHttp } from '../../fixtures/http.ts'
import { connect, type WebSocketClient } from '../../fixtures/websocket.ts'
import { sendToAll, statusesOf, WORKERS } from '../../fixtures/workers.ts'
import { createApi, createCaller, createHttpTarget } from '../management-calls.ts'
import { addressOf, api, oneWay, proxy, says } from '../websocket/scene.ts'

/** Enough for every worker to have some: connections are handed out in turn. */
const CLIENTS = 4 * WORKERS

let backend: Backend
let gateway: GatewayProcess
/** What calls of @connections said while `$connect` was under way: each status of each connection once. */
const during: number[] = []
let doorbellApi = ''

beforeAll(async () => {
  backend = await startBackend(async ({ headers }, response) => {
    const connectionId = encodeURIComponent(String(headers['x-connection']))
    const path = `_aws/execute-api/${doorbellApi}/live/@connections/${connectionId}`
    const answers = sendToAll(gateway.url, path, { method: 'POST', body: 'early' }, 2 * WORKERS)
    during.push(...(await statusesOf(answers)))
    response.writeHead(200).end()
  })
  gateway = await startGatewayProcess(':memory:', ['--workers', String(WORKERS)])
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

/** A client, and calls of its connection: each on a connection of its own, and so at whichever worker's turn it is. */
async function open(apiId: string) {
  const client = await connect(addressOf(gateway.url, apiId), { headers: { 'User-Agent': 'demo/1.0' } })
  const { connectionId } = JSON.parse(await client.ask('which am I?')) as { connectionId: string }
  const path = `/_aws/execute-api/${apiId}/live/@connections/${encodeURIComponent(connectionId)}`
  const call = (method: string, options: HttpCall = {}) => sendHttp(gateway.url, path, { method, ...options })
  return { client, path, call }
}

const openAll = (apiId: string) => Promise.all(Array.from({ length: CLIENTS }, () => open(apiId)))
const createChat = () => createApi(gateway.url, backend.url, api(...says('hello', 'hello')))

describe('a call of @connections, at whichever worker', () => {
  it('POST sends its messages in order', async () => {
    const sent = Array.from({ length: 2 * WORKERS }, (_, index) => `news ${index}`)
    for (const { client, call } of await openAll(await createChat())) {
      for (const body of sent) expect(await call('POST', { body })).toMatchObject({ status: 200, text: '' })
      const taken: string[] = []
      while (taken.length < sent.length) taken.push(await client.next())
      expect(taken).toEqual(sent)
    }
  })

  it('POST sends as much as there may be, and bytes as they are', async () => {
    const body = Buffer.from(`☃${'x'.repeat(131_069)}`)
    for (const { client, call } of await openAll(await createChat())) {
      expect((await call('POST', { body })).status).toBe(200)
      expect(await client.next()).toBe(body.toString())
    }
  })

  it('GET says the same', async () => {
    for (const { call } of await openAll(await createChat())) {
      const answers = await Promise.all(Array.from({ length: WORKERS }, () => call('GET')))
      expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
      expect(answers[0]?.json()).toMatchObject({ identity: { sourceIp: '127.0.0.1', userAgent: 'demo/1.0' } })
    }
  })

  it('DELETE closes, and then the connection is gone for all', async () => {
    for (const { client, path, call } of await openAll(await createChat())) {
      expect((await call('DELETE')).status).toBe(204)
      expect(await client.closed).toEqual({ code: 1000, reason: 'Connection Closed Normally' })
      for (const method of ['POST', 'GET', 'DELETE'])
        expect(await statusesOf(sendToAll(gateway.url, path.slice(1), { method }, WORKERS))).toEqual([410])
    }
  })

  it('is refused for an id that is none', async () => {
    const path = `_aws/execute-api/${await createChat()}/live/@connections/none`
    expect(await statusesOf(sendToAll(gateway.url, path, { method: 'POST', body: 'x' }))).toEqual([400])
  })

  it('is too early while $connect is asked, and reaches the client after it', async () => {
    const door = proxy('/door', {
      requestParameters: { 'integration.request.header.X-Connection': 'context.connectionId' },
    })
    doorbellApi = await createApi(
      gateway.url,
      backend.url,
      api(...door, oneWay('$connect'), ...says('hello', 'hello')),
    )
    for (const { client, call } of await openAll(doorbellApi)) {
      expect((await call('POST', { body: 'welcome' })).status).toBe(200)
      expect(await client.next()).toBe('welcome')
    }
    expect(new Set(during)).toEqual(new Set([410]))
    expect(during.length).toBeGreaterThanOrEqual(CLIENTS)
  })
})

describe('the connections of all workers', () => {
  const endOf = (clients: readonly { readonly client: WebSocketClient }[]) =>
    Promise.all(clients.map(async ({ client }) => (await client.closed).code))
  const ALL_AWAY = Array.from({ length: CLIENTS }, () => 1001)

  it('are closed with their stage', async () => {
    const caller = createCaller(createHttpTarget(gateway.url), { backend: backend.url })
    await caller.prepare(api(...says('hello', 'hello')))
    const clients = await openAll(String(caller.resolve('<api>')))
    await caller.prepare([remove('/apis/<api>/stages/live')])
    expect(await endOf(clients)).toEqual(ALL_AWAY)
  })

  it('are closed when the gateway ends', async () => {
    const clients = await openAll(await createChat())
    const code = gateway.stop()
    expect(await endOf(clients)).toEqual(ALL_AWAY)
    expect(await code).toBe(0)
  })
})
