import type { ServerResponse } from 'node:http'
import { createConnection } from 'node:net'
import {
  type Call,
  DOMAIN,
  deployment,
  domain,
  httpApi,
  mapping,
  post,
  stage,
  webSocketApi,
} from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { connectRaw, TEXT } from '../../fixtures/raw-websocket.ts'
import { connect, HANDSHAKE_HEADERS, shakeHands } from '../../fixtures/websocket.ts'
import { createApi, createCaller, createHttpTarget } from '../management-calls.ts'
import { addressOf, api, mock, oneWay, proxy, says } from './scene.ts'

let backend: Backend
let gateway: GatewayProcess

/** What the backend's places say to a handshake. */
const PLACES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/yes': (response) =>
    response.writeHead(200, { 'content-type': 'text/plain', 'x-own': '1' }).end('welcome'),
  '/protocol': (response) => response.writeHead(204, { 'sec-websocket-protocol': 'chat.v2' }).end(),
  '/bad-protocol': (response) => response.writeHead(200, { 'sec-websocket-protocol': 'a b' }).end(),
  '/301': (response) => response.writeHead(301, { location: 'https://else.example/' }).end(),
  '/400': (response) => response.writeHead(400).end('{"no":"way"}'),
  '/401': (response) =>
    response.writeHead(401, { 'content-type': 'application/json' }).end('{"who":"are you"}'),
  '/403': (response) =>
    response
      .writeHead(403, {
        'content-type': 'text/plain',
        'set-cookie': ['a=1', 'b=2'],
        'sec-websocket-accept': 'x',
        upgrade: 'tls',
      })
      .end('go away'),
  '/501': (response) => response.writeHead(501).end(),
}

let releaseSlow: () => void = () => undefined

beforeAll(async () => {
  backend = await startBackend((request, response) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (path === '/slow') {
      releaseSlow = () => response.writeHead(200).end()
      return
    }
    const place = PLACES[path]
    if (place) place(response)
    else response.writeHead(200).end()
  })
  gateway = await startGatewayProcess(':memory:')
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

const create = (...routes: readonly Call[]) => createApi(gateway.url, backend.url, api(...routes))
const asking = (path: string) => create(...proxy(path), oneWay('$connect'), ...says('$default', 'hello'))

/** websocket-apis §1.1 */
describe('the address of a client', () => {
  it('is the host and the stage', async () => {
    const apiId = await create(...says('$default', 'hello'))
    const { port } = new URL(gateway.url)
    const host = `${apiId}.execute-api.us-east-1.localhost:${port}`
    const client = await connect(`ws://127.0.0.1:${port}/live`, { headers: { host } })
    expect(await client.ask('x')).toBe('hello')
    await client.close()
  })

  it.each(['/live', '/live/', '/live?room=blue'])('is the path form with %s', async (rest) => {
    const apiId = await create(...says('$default', 'hello'))
    const client = await connect(addressOf(gateway.url, apiId, rest.slice(1)))
    expect(await client.ask('x')).toBe('hello')
    await client.close()
  })

  it('is a custom domain name with the key of its mapping', async () => {
    const caller = createCaller(createHttpTarget(gateway.url))
    await caller.prepare([
      ...api(...says('$default', 'hello')),
      domain,
      mapping({ stage: 'live', apiMappingKey: 'chat' }),
    ])
    const { port } = new URL(gateway.url)
    const headers = { host: String(caller.resolve(DOMAIN)) }
    const client = await connect(`ws://127.0.0.1:${port}/chat`, { headers })
    expect(await client.ask('x')).toBe('hello')
    await client.close()
    const refused = await shakeHands(`ws://127.0.0.1:${port}/chat/live`, ['Host', headers.host])
    expect(refused.status).toBe(403)
  })
})

/** websocket-apis §1.3 */
describe('a handshake that leads nowhere answers 403 ForbiddenException', () => {
  it.each([
    ['an unknown API', (_apiId: string) => addressOf(gateway.url, 'zzzzzzzzzz')],
    ['an unknown stage', (apiId: string) => addressOf(gateway.url, apiId, 'dead')],
    ['no stage', (apiId: string) => addressOf(gateway.url, apiId, '')],
    ['a stage without a deployment', (apiId: string) => addressOf(gateway.url, apiId, 'empty')],
    ['a path behind the stage', (apiId: string) => addressOf(gateway.url, apiId, 'live/more')],
  ])('%s', async (_title, urlOf) => {
    const apiId = await create(...says('$default', 'hello'), stage('empty'))
    const answer = await shakeHands(urlOf(apiId))
    expect(answer.status).toBe(403)
    expect(answer.text).toBe('{"message":"Forbidden"}')
    expect(answer.headers['x-amzn-errortype']).toBe('ForbiddenException')
  })

  it('an API whose own address is disabled', async () => {
    const apiId = await createApi(gateway.url, backend.url, [
      { ...webSocketApi, body: { ...(webSocketApi.body as object), disableExecuteApiEndpoint: true } },
      ...says('$default', 'hello'),
      stage('live', { autoDeploy: true }),
    ])
    expect(await shakeHands(addressOf(gateway.url, apiId))).toMatchObject({
      status: 403,
      text: '{"message":"Forbidden"}',
    })
  })

  it('a plain request for a stage', async () => {
    const apiId = await create(...says('$default', 'hello'))
    for (const path of ['live', 'live/x', 'dead', '']) {
      const answer = await sendHttp(gateway.url, `/_aws/execute-api/${apiId}/${path}`)
      expect(answer.status, path).toBe(403)
      expect(answer.text).toBe('{"message":"Forbidden"}')
      expect(answer.headers['x-amzn-errortype']).toBe('ForbiddenException')
    }
  })
})

describe('an accepted handshake', () => {
  it.each([
    ['an API without $connect', () => create(...says('$default', 'hello'))],
    [
      'a $connect route without a target',
      () =>
        createApi(
          gateway.url,
          backend.url,
          api(...says('$default', 'hello'), post('/apis/<api>/routes', { routeKey: '$connect' })),
        ),
    ],
    ['a $connect route that says yes', () => asking('/yes')],
  ])('of %s has the headers of the protocol and no others', async (_title, createIt) => {
    const answer = await shakeHands(addressOf(gateway.url, await createIt()))
    expect(answer.status).toBe(101)
    expect(Object.keys(answer.headers).toSorted()).toEqual([
      'connection',
      'date',
      'sec-websocket-accept',
      'upgrade',
    ])
    expect(answer.headers).toMatchObject({
      upgrade: 'websocket',
      'sec-websocket-accept': 's3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
    })
  })

  it('is not there before the $connect route has answered, and loses nothing that came early', async () => {
    const apiId = await create(...proxy('/slow'), oneWay('$connect'), ...says('$default', 'hello'))
    let isOpen = false
    const opening = connectRaw(addressOf(gateway.url, apiId), { early: [{ opcode: TEXT, payload: 'early' }] })
    const opened = opening.then(() => {
      isOpen = true
    })
    await expect.poll(() => backend.received.some(({ url }) => url === '/slow')).toBe(true)
    expect(isOpen).toBe(false)
    releaseSlow()
    await opened
    const client = await opening
    expect(String((await client.next())?.payload)).toBe('hello')
    client.socket.destroy()
  })
})

describe('a refused handshake', () => {
  it.each([
    ['/301', 301, '', { location: 'https://else.example/' }],
    ['/400', 400, '{"no":"way"}', { 'content-type': 'application/json; charset=UTF-8' }],
    ['/401', 401, '{"who":"are you"}', { 'content-type': 'application/json; charset=UTF-8' }],
    ['/403', 403, 'go away', { 'content-type': 'text/plain', 'set-cookie': ['a=1', 'b=2'] }],
    ['/501', 501, '', {}],
  ])('is what the integration says: %s', async (path, status, text, headers) => {
    const answer = await shakeHands(addressOf(gateway.url, await asking(path)))
    expect(answer).toMatchObject({ status, text, headers })
    expect(answer.headers).not.toHaveProperty('sec-websocket-accept')
    expect(answer.headers.connection).toBe('close')
    expect(answer.headers['x-amz-apigw-id']).toMatch(/^[\w-]{15}=$/)
  })

  it.each([
    [
      'a backend that is not there',
      504,
      'Network error communicating with endpoint',
      proxy('', { integrationUri: 'http://127.0.0.1:9/' }),
    ],
    [
      'a backend that is too slow',
      504,
      'Endpoint request timed out',
      proxy('/slow', { timeoutInMillis: 50 }),
    ],
    ['a status that is none of a handshake', 500, 'Internal server error', mock(99)],
    [
      'a function that is not there',
      500,
      'Internal server error',
      proxy('', {
        integrationType: 'AWS_PROXY',
        integrationUri: 'arn:aws:lambda:us-east-1:111122223333:function:nobody',
      }),
    ],
  ])('has an envelope of the gateway for %s', async (_title, status, message, integration) => {
    const apiId = await create(...integration, oneWay('$connect'), ...says('$default', 'hello'))
    const answer = await shakeHands(addressOf(gateway.url, apiId))
    const requestId = String(answer.headers['x-amz-apigw-id'])
    expect(answer.status).toBe(status)
    expect(answer.text).toMatch(
      new RegExp(`^\\{"message":"${message}","connectionId":"[\\w-]{18}==","requestId":"${requestId}"\\}$`),
    )
    expect(answer.headers['content-type']).toBe('application/json; charset=UTF-8')
    expect(answer.headers).not.toHaveProperty('x-amzn-errortype')
    expect(answer.headers).not.toHaveProperty('x-amzn-requestid')
  })

  it.each([
    ['without a key', { 'Sec-WebSocket-Key': '' }],
    ['with a key that is none', { 'Sec-WebSocket-Key': 'short' }],
    ['of another version', { 'Sec-WebSocket-Version': '8' }],
    ['with subprotocols that are none', { 'Sec-WebSocket-Protocol': 'a, , b' }],
    ['with a subprotocol twice', { 'Sec-WebSocket-Protocol': 'a, a' }],
  ])('%s answers 400 and never reaches the $connect route', async (_title, headers) => {
    const url = addressOf(gateway.url, await asking('/yes'))
    const before = backend.received.length
    const answer = await shakeHands(url, [], { ...HANDSHAKE_HEADERS, ...headers })
    expect(answer.status).toBe(400)
    expect(answer.headers['sec-websocket-version']).toBe('13')
    expect(backend.received.length).toBe(before)
  })

  it('names what a required parameter lacks, before the integration is asked', async () => {
    const requestParameters = {
      'route.request.header.X-Room': { required: true },
      'route.request.querystring.token': { required: true },
      'route.request.header.X-Other': { required: false },
    }
    const apiId = await create(
      ...proxy('/yes'),
      oneWay('$connect', { requestParameters }),
      ...says('$default', 'x'),
    )
    const before = backend.received.length
    const answer = await shakeHands(addressOf(gateway.url, apiId), ['X-Other', '1'])
    expect(answer.status).toBe(400)
    expect(JSON.parse(answer.text)).toMatchObject({
      message: 'Missing required request parameters: [X-Room, token]',
    })
    expect(backend.received.length).toBe(before)
    expect((await shakeHands(`${addressOf(gateway.url, apiId)}?token=t`, ['x-room', 'blue'])).status).toBe(
      101,
    )
  })
})

/** websocket-apis §1.4 */
describe('subprotocols', () => {
  it('are echoed as the integration chose', async () => {
    const client = await connect(addressOf(gateway.url, await asking('/protocol')), {
      protocols: ['chat.v1', 'chat.v2'],
    })
    expect(client.socket.protocol).toBe('chat.v2')
    await client.close()
  })

  it.each(['/yes', '/bad-protocol'])(
    'are not echoed when the integration says nothing usable of them: %s',
    async (path) => {
      const answer = await shakeHands(addressOf(gateway.url, await asking(path)), [
        'Sec-WebSocket-Protocol',
        'chat.v1',
      ])
      expect(answer.status).toBe(101)
      expect(answer.headers).not.toHaveProperty('sec-websocket-protocol')
    },
  )

  it('are not echoed to a client that offered none', async () => {
    const answer = await shakeHands(addressOf(gateway.url, await asking('/protocol')))
    expect(answer.status).toBe(101)
    expect(answer.headers).not.toHaveProperty('sec-websocket-protocol')
  })
})

describe('compression', () => {
  const DEFLATE = 'permessage-deflate;server_max_window_bits=12'
  it.each([
    ['permessage-deflate', DEFLATE],
    ['permessage-deflate; client_max_window_bits', DEFLATE],
    ['permessage-deflate; server_max_window_bits=15', DEFLATE],
    ['x-unknown, permessage-deflate; client_max_window_bits=10', `${DEFLATE};client_max_window_bits=10`],
    ['permessage-deflate; server_max_window_bits=9', undefined],
    ['permessage-deflate; nonsense', undefined],
    ['permessage-deflate; server_max_window_bits=9, permessage-deflate', DEFLATE],
    ['x-unknown; a="b', undefined],
  ])('offered as %s is answered with %s', async (offer, expected) => {
    const apiId = await create(...says('$default', 'hello'))
    const answer = await shakeHands(addressOf(gateway.url, apiId), ['Sec-WebSocket-Extensions', offer])
    expect(answer.status).toBe(101)
    const [name, ...params] = String(answer.headers['sec-websocket-extensions']).split(';')
    const [wantedName, ...wanted] = String(expected).split(';')
    expect([name, ...params.toSorted()]).toEqual([wantedName, ...wanted.toSorted()])
  })

  it('carries messages both ways', async () => {
    const long = 'long '.repeat(2_000)
    const apiId = await create(...says('$default', long))
    const client = await connect(addressOf(gateway.url, apiId), { perMessageDeflate: { threshold: 0 } })
    expect(client.socket.extensions).toBe('permessage-deflate')
    expect(await client.ask(long)).toBe(long)
    await client.close()
  })
})

/** RFC 9110 §7.8: a server may ignore that it is asked for another protocol. */
describe('a request for another protocol on an HTTP API', () => {
  it.each([
    ['h2c', 'POST', 'a body'],
    ['websocket', 'GET', ''],
    ['websocket', 'POST', 'a body'],
  ])('Upgrade: %s by %s goes on as it is', async (upgrade, method, body) => {
    const apiId = await createApi(gateway.url, backend.url, [
      httpApi,
      ...leads('$default', ''),
      stage('$default', { autoDeploy: true }),
    ])
    const before = backend.received.length
    const length = body === '' ? {} : { 'Content-Length': body.length }
    const answer = await sendHttp(gateway.url, `/_aws/execute-api/${apiId}/pets`, {
      method,
      headers: { ...HANDSHAKE_HEADERS, Connection: 'Upgrade, X-Hop', Upgrade: upgrade, ...length },
      body,
    })
    expect(answer.status).toBe(200)
    expect(backend.received.slice(before)).toMatchObject([{ method, url: '/pets', body }])
  })

  it('leaves the management API as it is', async () => {
    const body = '{"name":"pets","protocolType":"HTTP"}'
    const headers = { Connection: 'Upgrade', Upgrade: 'h2c', 'Content-Length': body.length }
    const answer = await sendHttp(gateway.url, '/v2/apis', { method: 'POST', headers, body })
    expect(answer.status).toBe(201)
  })

  it('is answered after the request before it on the same connection', async () => {
    const apiId = await createApi(gateway.url, backend.url, [
      httpApi,
      ...leads('GET /first', '/slow'),
      ...leads('GET /second', '/400'),
      stage('$default', { autoDeploy: true }),
    ])
    const { hostname, port, host } = new URL(gateway.url)
    const socket = createConnection(Number(port), hostname)
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    const base = `/_aws/execute-api/${apiId}`
    const upgrade = 'Connection: Upgrade\r\nUpgrade: h2c\r\n'
    const before = backend.received.length
    socket.write(`GET ${base}/first HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
    socket.write(`GET ${base}/second HTTP/1.1\r\nHost: ${host}\r\n${upgrade}\r\n`)
    // Node 26 reads nothing more of what came with such a request.
    const hasThird = Number.parseInt(process.versions.node, 10) < 26
    if (hasThird) socket.write(`GET ${base}/second HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
    await expect.poll(() => backend.received.length).toBe(before + 1)
    expect(received).toBe('')
    releaseSlow()
    await expect
      .poll(() => [...received.matchAll(/HTTP\/1.1 (\d+)/g)].map(([, status]) => status))
      .toEqual(['200', '400', ...(hasThird ? ['400'] : [])])
    socket.destroy()
  })
})

it('tells HTTP_PROXY on $connect of the handshake, without what belongs to the connection', async () => {
  const requestParameters = {
    'integration.request.header.Sec-WebSocket-Version': "'0'",
    'integration.request.header.connectionId': 'context.connectionId',
    'integration.request.querystring.token': 'route.request.header.X-Token',
  }
  const apiId = await create(
    ...proxy('/yes', { requestParameters }),
    oneWay('$connect', { requestParameters: { 'route.request.header.X-Token': { required: false } } }),
    deployment(),
  )
  await shakeHands(`${addressOf(gateway.url, apiId)}?room=blue&token=mine`, [
    'X-Token',
    't 1',
    'User-Agent',
    'demo/1.0',
  ])
  const [received] = backend.received.slice(-1)
  expect(received).toMatchObject({
    method: 'POST',
    url: '/yes?room=blue&token=t%201',
    body: '',
    headers: {
      'sec-websocket-version': '0',
      'user-agent': 'demo/1.0',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'http',
      'x-amzn-apigateway-api-id': apiId,
      connectionid: expect.stringMatching(/^[\w-]{18}==$/),
    },
  })
  expect(received?.headers).not.toHaveProperty('upgrade')
})
