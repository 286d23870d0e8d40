import { once } from 'node:events'
import {
  type Call,
  integration,
  patch,
  post,
  remove,
  route,
  save,
  webSocketApi,
} from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { startGatewayInProcess } from '../../fixtures/gateway-in-process.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { connectRaw, PING, PONG } from '../../fixtures/raw-websocket.ts'
import { connect, shakeHands } from '../../fixtures/websocket.ts'
import { createApi, createCaller, createHttpTarget } from '../management-calls.ts'
import { addressOf, api, integrationResponse, LIVE, mock, oneWay, proxy, says, twoWay } from './scene.ts'

const MINUTE = 60_000
const ID = /^[\w-]{18}==$/

let backend: Backend
let gateway: GatewayProcess
let releaseSlow: () => void = () => undefined

beforeAll(async () => {
  backend = await startBackend((request, response) => {
    if (request.url !== '/slow') return response.writeHead(200).end('{"ok":true}')
    releaseSlow = () => response.writeHead(200).end('{"slow":true}')
  })
  gateway = await startGatewayProcess(':memory:')
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

/** Tells the backend at a place of each event by `$connect`, `$default` and `$disconnect`. */
const TOLD = {
  'integration.request.header.X-Connection': 'context.connectionId',
  'integration.request.header.X-Event': 'context.eventType',
  'integration.request.header.X-Message': 'context.messageId',
  'integration.request.header.X-Request': 'context.requestId',
  'integration.request.header.X-Connected-At': 'context.connectedAt',
  'integration.request.header.X-Time': 'context.requestTimeEpoch',
  'integration.request.header.X-Code': 'context.disconnectStatusCode',
  'integration.request.header.X-Reason': 'context.disconnectReason',
}

let places = 0

/** An API that tells the backend of all events, at a place of its own. */
async function createTold(url = gateway.url, ...more: readonly Call[]) {
  places += 1
  const place = `/told${places}`
  const told = proxy(place, { requestParameters: TOLD })
  const apiId = await createApi(
    url,
    backend.url,
    api(...told, oneWay('$connect'), ...twoWay('$default'), oneWay('$disconnect'), ...more),
  )
  const events = () =>
    backend.received
      .filter((it) => it.url === place)
      .map(({ headers, body }) => ({
        event: headers['x-event'],
        connectionId: String(headers['x-connection']),
        messageId: headers['x-message'] as string | undefined,
        requestId: String(headers['x-request']),
        connectedAt: Number(headers['x-connected-at']),
        time: Number(headers['x-time']),
        code: headers['x-code'] === undefined ? undefined : Number(headers['x-code']),
        reason: headers['x-reason'],
        body,
      }))
  const ending = async () => {
    await expect.poll(() => events().some(({ event }) => event === 'DISCONNECT')).toBe(true)
    const { code, reason } = events().find(({ event }) => event === 'DISCONNECT') ?? {}
    return { code, reason }
  }
  return { apiId, url: addressOf(url, apiId), events, ending }
}

/** websocket-apis §2.1, §2.2 */
describe('the events of a connection', () => {
  it('are $connect, messages and $disconnect, in their order, with ids of their forms', async () => {
    const { url, events, ending } = await createTold()
    const client = await connect(url)
    for (const text of ['one', 'two']) await client.ask(text)
    await client.close(4001, 'bye')
    await ending()
    const [connected, ...rest] = events()
    expect([connected, ...rest].map(({ event = '' } = {} as never) => event)).toEqual([
      'CONNECT',
      'MESSAGE',
      'MESSAGE',
      'DISCONNECT',
    ])
    expect(rest.map(({ body }) => body)).toEqual(['one', 'two', ''])
    const all = events()
    expect(new Set(all.map(({ connectionId }) => connectionId)).size).toBe(1)
    expect(connected?.connectionId).toMatch(ID)
    expect(new Set(all.map(({ requestId }) => requestId)).size).toBe(4)
    for (const { requestId, messageId, connectionId, event, connectedAt, time } of all) {
      expect(requestId).toMatch(/^[\w-]{15}=$/)
      expect(connectedAt).toBe(connected?.connectedAt)
      expect(time).toBeGreaterThanOrEqual(connectedAt)
      if (event !== 'MESSAGE') expect(messageId).toBeUndefined()
      else expect(messageId).toMatch(ID)
      if (messageId) expect(messageId.slice(-8)).toBe(connectionId.slice(-8))
      expect(messageId).not.toBe(connectionId)
    }
  })

  it('have no $disconnect where $connect refused', async () => {
    const apiId = await createApi(
      gateway.url,
      backend.url,
      api(...mock(403), oneWay('$connect'), ...proxy('/never'), oneWay('$disconnect')),
    )
    expect((await shakeHands(addressOf(gateway.url, apiId))).status).toBe(403)
    const { url, ending } = await createTold()
    await (await connect(url)).close()
    await ending()
    expect(backend.received.some((it) => it.url === '/never')).toBe(false)
  })

  it('need no $disconnect route', async () => {
    const apiId = await createApi(gateway.url, backend.url, api(...says('$default', 'hello')))
    const client = await connect(addressOf(gateway.url, apiId))
    expect(await client.close(1000, 'bye')).toEqual({ code: 1000, reason: 'bye' })
  })

  it('end with a $disconnect when the client left during $connect', async () => {
    places += 1
    const place = `/told${places}`
    const apiId = await createApi(gateway.url, backend.url, [
      ...api(
        ...proxy('/slow'),
        oneWay('$connect'),
        ...proxy(place, { requestParameters: TOLD }),
        oneWay('$disconnect'),
      ),
    ])
    const before = backend.received.length
    const connecting = connectRaw(addressOf(gateway.url, apiId), { breaksOff: true })
    await expect.poll(() => backend.received.length).toBe(before + 1)
    ;(await connecting).socket.destroy()
    releaseSlow()
    await expect
      .poll(() => backend.received.find((it) => it.url === place)?.headers)
      .toMatchObject({ 'x-event': 'DISCONNECT', 'x-code': '1006' })
  })
})

/** websocket-apis §2.4; the ways to end are cases of the conformance kit. */
describe('$disconnect tells how the connection ended', () => {
  it('after the messages that came before it', async () => {
    const apiId = await createApi(
      gateway.url,
      backend.url,
      api(
        ...proxy('/slow'),
        oneWay('$default'),
        ...proxy('/after', { requestParameters: TOLD }),
        oneWay('$disconnect'),
      ),
    )
    const client = await connect(addressOf(gateway.url, apiId))
    const before = backend.received.length
    client.send('x')
    await expect.poll(() => backend.received.length).toBe(before + 1)
    await client.close()
    releaseSlow()
    await expect.poll(() => backend.received.at(-1)).toMatchObject({ url: '/after' })
    expect(backend.received.slice(before).map(({ url }) => url)).toEqual(['/slow', '/after'])
  })
})

/** websocket-apis §2.3 */
describe('time', () => {
  async function open() {
    const { gateway: own, time } = await startGatewayInProcess()
    const told = await createTold(own.url)
    const client = await connect(told.url)
    return { own, time, told, client }
  }

  it('closes a connection that is silent for 10 minutes', async () => {
    const { own, time, told, client } = await open()
    time.advance(10 * MINUTE - 1)
    expect(await client.ask('still there')).toBe('{"ok":true}')
    time.advance(10 * MINUTE - 1)
    expect(client.socket.readyState).toBe(1)
    time.advance(1)
    expect(await client.closed).toEqual({ code: 1001, reason: 'Going away' })
    expect(await told.ending()).toEqual({ code: 1001, reason: 'Going away' })
    await own.close()
  })

  it('counts pings as traffic', async () => {
    const { own, time, client } = await open()
    for (let round = 0; round < 3; round += 1) {
      time.advance(9 * MINUTE)
      const pong = once(client.socket, 'pong')
      client.socket.ping('are you there')
      expect(String((await pong)[0])).toBe('are you there')
    }
    time.advance(10 * MINUTE)
    expect(await client.closed).toEqual({ code: 1001, reason: 'Going away' })
    await own.close()
  })

  it('counts messages from outside as traffic', async () => {
    const { own, time, told, client } = await open()
    const path = `/_aws/execute-api/${told.apiId}/live/@connections/${told.events()[0]?.connectionId}`
    for (let round = 0; round < 3; round += 1) {
      time.advance(9 * MINUTE)
      await sendHttp(own.url, path, { method: 'POST', body: 'news' })
      expect(await client.next()).toBe('news')
    }
    await client.close()
    await own.close()
  })

  it('closes a connection that is 2 hours old, busy or not', async () => {
    const { own, time, told, client } = await open()
    for (let minutes = 0; minutes < 115; minutes += 5) {
      time.advance(5 * MINUTE)
      await client.ask('busy')
    }
    time.advance(5 * MINUTE - 1)
    expect(client.socket.readyState).toBe(1)
    time.advance(1)
    expect(await client.closed).toEqual({ code: 1001, reason: 'Going away' })
    expect(await told.ending()).toEqual({ code: 1001, reason: 'Going away' })
    await own.close()
  })
})

describe('a live connection', () => {
  it('gets its messages served in their order, one after another', async () => {
    const apiId = await createApi(
      gateway.url,
      backend.url,
      api(...proxy('/slow'), ...twoWay('slow'), ...says('$default', 'fast')),
    )
    const client = await connect(addressOf(gateway.url, apiId))
    const before = backend.received.length
    client.send({ action: 'slow' })
    client.send({ action: 'fast' })
    await expect.poll(() => backend.received.length).toBe(before + 1)
    const pong = once(client.socket, 'pong')
    client.socket.ping()
    await pong
    expect(client.untaken).toEqual([])
    releaseSlow()
    expect([await client.next(), await client.next()]).toEqual(['{"slow":true}', 'fast'])
    await client.close()
  })

  it('follows the deployment of its stage, and no change that is not deployed', async () => {
    const caller = createCaller(createHttpTarget(gateway.url))
    const stage = post('/apis/<api>/stages', { stageName: 'live' })
    await caller.prepare([
      webSocketApi,
      ...says('$default', 'old'),
      stage,
      post('/apis/<api>/deployments', { stageName: 'live' }),
    ])
    const client = await connect(addressOf(gateway.url, String(caller.resolve('<api>'))))
    expect(await client.ask('x')).toBe('old')
    await caller.prepare([remove('/apis/<api>/routes/<route>'), ...says('$default', 'new')])
    expect(await client.ask('x')).toBe('old')
    await caller.prepare([post('/apis/<api>/deployments', { stageName: 'live' })])
    expect(await client.ask('x')).toBe('new')
    await client.close()
  })

  it('finds integration responses in the order that they were made in, whatever was deployed meanwhile', async () => {
    const caller = createCaller(createHttpTarget(gateway.url))
    const deploys = post('/apis/<api>/deployments', { stageName: 'live' })
    const answers200 = integration({
      integrationType: 'MOCK',
      requestTemplates: { $default: '{"statusCode":200}' },
    })
    const sends = (pattern: string, text: string) =>
      integrationResponse(pattern, { responseTemplates: { $default: text } })
    await caller.prepare([
      webSocketApi,
      answers200,
      save('integrationResponse', sends('/2.+/', 'first')),
      sends('/.+/', 'second'),
      ...twoWay('$default'),
      post('/apis/<api>/stages', { stageName: 'live' }),
      deploys,
    ])
    const client = await connect(addressOf(gateway.url, String(caller.resolve('<api>'))))
    expect(await client.ask('x')).toBe('first')
    const changed = patch(
      '/apis/<api>/integrations/<integration>/integrationresponses/<integrationResponse>',
      { responseTemplates: { $default: 'changed' } },
    )
    await caller.prepare([changed, deploys])
    expect(await client.ask('x')).toBe('changed')
    const leads = patch('/apis/<api>/routes/<route>', { target: 'integrations/<integration>' })
    await caller.prepare([answers200, sends('/2.+/', 'new'), sends('/.+/', 'newer'), leads, deploys])
    expect(await client.ask('x')).toBe('new')
    await client.close()
  })

  it.each([
    ['stage', '/apis/<api>/stages/live'],
    ['API', '/apis/<api>'],
  ])('is closed with its %s, and $disconnect is told', async (_title, path) => {
    const caller = createCaller(createHttpTarget(gateway.url), { backend: backend.url })
    const place = `/gone${path.length}`
    const told = proxy(place, { requestParameters: TOLD })
    await caller.prepare([webSocketApi, ...told, oneWay('$disconnect'), ...says('$default', 'x'), LIVE])
    const client = await connect(addressOf(gateway.url, String(caller.resolve('<api>'))))
    await client.ask('x')
    await caller.prepare([remove(path)])
    expect(await client.closed).toEqual({ code: 1001, reason: 'Going away' })
    await expect
      .poll(() => backend.received.find(({ url }) => url === place)?.headers)
      .toMatchObject({ 'x-code': '1001', 'x-reason': 'Going away' })
  })

  it('keeps what its authorization was when that changes', async () => {
    const caller = createCaller(createHttpTarget(gateway.url))
    await caller.prepare([webSocketApi, ...says('$default', 'x'), LIVE])
    const client = await connect(addressOf(gateway.url, String(caller.resolve('<api>'))))
    await caller.prepare([route('$connect', { authorizationType: 'AWS_IAM' })])
    expect(await client.ask('x')).toBe('x')
    expect((await shakeHands(addressOf(gateway.url, String(caller.resolve('<api>'))))).status).toBe(403)
    await client.close()
  })

  it('feels a change of stage settings at once', async () => {
    const caller = createCaller(createHttpTarget(gateway.url))
    await caller.prepare([webSocketApi, ...says('$default', 'x'), LIVE])
    const client = await connect(addressOf(gateway.url, String(caller.resolve('<api>'))))
    expect(await client.ask('x')).toBe('x')
    const none = { throttlingRateLimit: 0, throttlingBurstLimit: 0 }
    await caller.prepare([patch('/apis/<api>/stages/live', { defaultRouteSettings: none })])
    expect(JSON.parse(await client.ask('x'))).toMatchObject({ message: 'Too Many Requests' })
    await client.close()
  })
})

it('answers pings with what they carry', async () => {
  const apiId = await createApi(gateway.url, backend.url, api(...says('$default', 'x')))
  const client = await connectRaw(addressOf(gateway.url, apiId))
  client.send({ opcode: PING, payload: 'abc' }, { opcode: PING })
  expect(await client.next()).toEqual({ opcode: PONG, payload: Buffer.from('abc') })
  expect(await client.next()).toEqual({ opcode: PONG, payload: Buffer.alloc(0) })
  client.socket.destroy()
})

it('closes every connection when the gateway ends, and tells $disconnect', async () => {
  const own = await startGatewayProcess(':memory:')
  const { url, events } = await createTold(own.url)
  const clients = await Promise.all(Array.from({ length: 20 }, () => connect(url)))
  const ended = Promise.all(clients.map(({ closed }) => closed))
  expect(await own.stop()).toBe(0)
  expect(await ended).toEqual(clients.map(() => ({ code: 1001, reason: 'Going away' })))
  const told = events().filter(({ event }) => event === 'DISCONNECT')
  expect(told.map(({ code }) => code)).toEqual(clients.map(() => 1001))
  expect(new Set(told.map(({ connectionId }) => connectionId)).size).toBe(20)
})
