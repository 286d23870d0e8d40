import { Readable } from 'node:stream'
import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GetConnectionCommand,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi'
import { type Call, DOMAIN, domain, mapping, post } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { startGatewayInProcess } from '../../fixtures/gateway-in-process.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpCall, sendHttp } from '../../fixtures/http.ts'
import { connect, type WebSocketClient } from '../../fixtures/websocket.ts'
import { createApi, createCaller, createHttpTarget } from '../management-calls.ts'
import { addressOf, api, mock, oneWay, proxy, says } from './scene.ts'

let backend: Backend
let gateway: GatewayProcess
let releaseSlow: () => void = () => undefined

beforeAll(async () => {
  backend = await startBackend((request, response) => {
    if (request.url === '/slow') releaseSlow = () => response.writeHead(200).end()
    else response.writeHead(200).end()
  })
  gateway = await startGatewayProcess(':memory:')
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

/** The id of a client's own connection, which every error frame tells. */
async function idOf(client: WebSocketClient): Promise<string> {
  return (JSON.parse(await client.ask('which am I?')) as { connectionId: string }).connectionId
}

async function open(...stages: readonly Call[]) {
  const apiId = await createApi(gateway.url, backend.url, [...api(...says('hello', 'hello')), ...stages])
  const url = addressOf(gateway.url, apiId)
  const client = await connect(url, { headers: { 'User-Agent': 'demo/1.0' } })
  const connectionId = await idOf(client)
  const path = `/_aws/execute-api/${apiId}/live/@connections/${encodeURIComponent(connectionId)}`
  const call = (method: string, options: HttpCall = {}, at = path) =>
    sendHttp(gateway.url, at, { method, ...options })
  return { apiId, url, client, connectionId, path, call }
}

/** websocket-apis §10.1; most of it are cases of the conformance kit. */
describe('a call of @connections', () => {
  it('keeps the order of one caller', async () => {
    const { client, call } = await open()
    const sent = Array.from({ length: 50 }, (_, index) => `message ${index}`)
    for (const body of sent) await call('POST', { body })
    const received: string[] = []
    for (const _ of sent) received.push(await client.next())
    expect(received).toEqual(sent)
    await client.close()
  })

  it('reaches a client in the middle of a message', async () => {
    const apiId = await createApi(
      gateway.url,
      backend.url,
      api(...proxy('/slow'), oneWay('slow'), ...says('x', 'x')),
    )
    const client = await connect(addressOf(gateway.url, apiId))
    const path = `/_aws/execute-api/${apiId}/live/@connections/${encodeURIComponent(await idOf(client))}`
    client.send({ action: 'slow' })
    await expect.poll(() => backend.received.at(-1)?.url).toBe('/slow')
    await sendHttp(gateway.url, path, { method: 'POST', body: 'meanwhile' })
    expect(await client.next()).toBe('meanwhile')
    releaseSlow()
    await client.close()
  })
})

/** websocket-apis §1.1, §10.3 */
describe('the address of a connection', () => {
  it("is on the API's own host", async () => {
    const { apiId, client, connectionId, call } = await open()
    const headers = { host: `${apiId}.execute-api.us-east-1.amazonaws.com` }
    const path = `/live/@connections/${encodeURIComponent(connectionId)}`
    expect((await call('POST', { body: 'hi', headers }, path)).status).toBe(200)
    expect(await client.next()).toBe('hi')
    await client.close()
  })

  it('is on a custom domain name without the stage', async () => {
    const caller = createCaller(createHttpTarget(gateway.url))
    await caller.prepare([
      ...api(...says('x', 'x')),
      domain,
      mapping({ stage: 'live', apiMappingKey: 'chat' }),
    ])
    const headers = { host: String(caller.resolve(DOMAIN)) }
    const client = await connect(`ws://127.0.0.1:${new URL(gateway.url).port}/chat`, { headers })
    const id = encodeURIComponent(await idOf(client))
    expect((await sendHttp(gateway.url, `/chat/@connections/${id}`, { headers })).status).toBe(200)
    const wrong = await sendHttp(gateway.url, `/chat/live/@connections/${id}`, { method: 'POST', headers })
    expect(wrong.json()).toEqual({
      message: `No method found matching route live/@connections/${decodeURIComponent(id)} for http method POST.`,
    })
    await client.close()
  })

  it('is not that of another API', async () => {
    const [first, second] = [await open(), await open()]
    const path = `/_aws/execute-api/${second.apiId}/live/@connections/${first.connectionId}`
    expect((await first.call('POST', { body: 'x' }, path)).status).toBe(410)
    for (const { client } of [first, second]) await client.close()
    expect(first.client.untaken).toEqual([])
  })
})

/** websocket-apis §10.2 */
describe('a call of @connections that is refused', () => {
  const at = (apiId: string, stageName: string, id: string) =>
    `/_aws/execute-api/${apiId}/${stageName}/@connections/${id}`
  it('for an unknown API', async () => {
    const { client, connectionId, call } = await open()
    const answer = await call('POST', {}, at('zzzzzzzzzz', 'live', connectionId))
    expect(answer).toMatchObject({ status: 403, text: '{"message":"Forbidden"}' })
    expect(answer.headers['x-amzn-errortype']).toBe('ForbiddenException')
    await client.close()
  })

  it.each([
    ['of a known length', (body: string) => body],
    ['of an unknown length', (body: string) => Readable.from([body.slice(0, 70_000), body.slice(70_000)])],
  ])('for a body a byte too long, %s, before anything else is looked at', async (_title, toBody) => {
    const { client, call, apiId } = await open()
    for (const path of [undefined, at(apiId, 'dead', 'x')]) {
      const answer = await call('POST', { body: toBody('x'.repeat(131_073)) }, path)
      expect(answer).toMatchObject({ status: 413, text: '' })
      expect(answer.headers['content-length']).toBe('0')
      expect(answer.headers).not.toHaveProperty('x-amzn-errortype')
      expect(answer.headers).not.toHaveProperty('x-amzn-requestid')
    }
    expect(client.untaken).toEqual([])
    await client.close()
  })

  it('while $connect has not answered', async () => {
    const told = { 'integration.request.header.X-Connection': 'context.connectionId' }
    const apiId = await createApi(
      gateway.url,
      backend.url,
      api(...proxy('/slow', { requestParameters: told }), oneWay('$connect'), ...says('x', 'x')),
    )
    const before = backend.received.length
    const connecting = connect(addressOf(gateway.url, apiId))
    await expect.poll(() => backend.received.length).toBe(before + 1)
    const id = String(backend.received.at(-1)?.headers['x-connection'])
    expect((await sendHttp(gateway.url, at(apiId, 'live', id))).status).toBe(410)
    releaseSlow()
    const client = await connecting
    expect((await sendHttp(gateway.url, at(apiId, 'live', id))).status).toBe(200)
    await client.close()
  })

  it('beyond what the account may do in a second, messages of its clients among it', async () => {
    const { gateway: own } = await startGatewayInProcess()
    const apiId = await createApi(own.url, '', api(...mock(200), oneWay('quiet')))
    const client = await connect(addressOf(own.url, apiId))
    const path = at(apiId, 'live', encodeURIComponent(await idOf(client)))
    expect((await sendHttp(own.url, path)).status).toBe(200)
    for (let messages = 0; messages < 5_000; messages += 1) client.send({ action: 'quiet' })
    expect(JSON.parse(await client.next())).toMatchObject({ message: 'Too Many Requests' })
    const answer = await sendHttp(own.url, path)
    expect(answer.headers['x-amzn-errortype']).toBe('LimitExceededException')
    expect(answer.json()).toEqual({ message: 'Too Many Requests' })
    await client.close()
    await own.close()
  })
})

/** websocket-apis §10.1 */
it('lastActiveAt moves with messages and posts, and with nothing else', async () => {
  const { gateway: own, time } = await startGatewayInProcess()
  const apiId = await createApi(own.url, '', api(...mock(200), oneWay('quiet'), ...says('x', 'x')))
  const client = await connect(addressOf(own.url, apiId))
  const path = `/_aws/execute-api/${apiId}/live/@connections/${encodeURIComponent(await idOf(client))}`
  const read = async () =>
    (await sendHttp(own.url, path)).json() as { connectedAt: string; lastActiveAt: string }
  const { connectedAt, lastActiveAt } = await read()
  expect(connectedAt).toBe('2026-09-25T00:00:00.000Z')
  expect(lastActiveAt).toBe(connectedAt)
  time.advance(1_500)
  expect((await read()).lastActiveAt).toBe(connectedAt)
  client.send({ action: 'quiet' })
  await expect.poll(async () => (await read()).lastActiveAt).toBe('2026-09-25T00:00:01.500Z')
  time.advance(1_000)
  await sendHttp(own.url, path, { method: 'POST', body: 'x'.repeat(131_073) })
  expect((await read()).lastActiveAt).toBe('2026-09-25T00:00:01.500Z')
  await sendHttp(own.url, path, { method: 'POST', body: 'x' })
  expect(await read()).toEqual({
    connectedAt,
    identity: { sourceIp: '127.0.0.1' },
    lastActiveAt: '2026-09-25T00:00:02.500Z',
  })
  await client.close()
  await own.close()
})

describe('the AWS SDK as it is', () => {
  it('posts, gets, deletes, and knows what is gone', async () => {
    const { apiId, client, connectionId: ConnectionId } = await open()
    const sdk = new ApiGatewayManagementApiClient({
      endpoint: `${gateway.url}/_aws/execute-api/${apiId}/live`,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    })
    await sdk.send(new PostToConnectionCommand({ ConnectionId, Data: 'by the SDK' }))
    expect(await client.next()).toBe('by the SDK')
    const found = await sdk.send(new GetConnectionCommand({ ConnectionId }))
    expect(found).toMatchObject({ Identity: { SourceIp: '127.0.0.1', UserAgent: 'demo/1.0' } })
    expect(found.ConnectedAt?.getTime()).toBeLessThanOrEqual(found.LastActiveAt?.getTime() ?? 0)
    await sdk.send(new DeleteConnectionCommand({ ConnectionId }))
    expect((await client.closed).code).toBe(1000)
    await expect(sdk.send(new GetConnectionCommand({ ConnectionId }))).rejects.toMatchObject({
      name: 'GoneException',
    })
  })
})

it('leaves a path of an HTTP API alone that looks like one of @connections', async () => {
  const caller = createCaller(createHttpTarget(gateway.url), { backend: backend.url })
  await caller.prepare(
    [post('/apis', { name: 'pets', protocolType: 'HTTP', target: '<backend>' })].map((call) => ({
      ...call,
      saveAs: 'api',
    })),
  )
  const path = `/_aws/execute-api/${String(caller.resolve('<api>'))}/live/@connections/x`
  expect((await sendHttp(gateway.url, path)).status).toBe(200)
  expect(backend.received.at(-1)?.url).toBe('/live/@connections/x')
})
