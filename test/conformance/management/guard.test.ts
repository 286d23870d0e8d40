import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { connect as connectHttp2 } from 'node:http2'
import { request as requestHttps } from 'node:https'
import { connect as connectSocket } from 'node:net'
import { join } from 'node:path'
import { ApiGatewayV2 } from '@aws-sdk/client-apigatewayv2'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { ADMIN, writeCredentials } from '../../fixtures/credentials.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpCall, sendHttp } from '../../fixtures/http.ts'
import { sign } from '../../fixtures/signer.ts'
import { connect } from '../../fixtures/websocket.ts'
import { sendToAll, statusesOf } from '../../fixtures/workers.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, says } from '../websocket/scene.ts'

/** Gateways start while other tests run. */
const PATIENT = { timeout: 240_000 }
const CONSOLE = 'https://console.example'
const EVIL = { origin: 'https://evil.example' }
const BODY = JSON.stringify({ name: 'x', protocolType: 'HTTP' })

let folder: Awaited<ReturnType<typeof createDataFolder>>
let backend: Backend
let gateway: GatewayProcess
let tlsPort: number

beforeAll(async () => {
  folder = await createDataFolder()
  const certificates = join(folder.path, 'certificates')
  await mkdir(certificates)
  await writeCertificate(certificates, 'default', createCertificate({ name: 'any', hosts: ['localhost'] }))
  backend = await startBackend()
  gateway = await startGatewayProcess(':memory:', [
    ...['--cors-origin', CONSOLE, '--allowed-host', 'gw.example', '--tls-port', '0'],
    ...['--certificates', certificates],
  ])
  tlsPort = await gateway.tlsPort()
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
  await folder.remove()
})

const send = (path: string, call: HttpCall = {}, { url } = gateway) => sendHttp(url, path, call)

describe('a stranger page', () => {
  it.each([
    ['POST', '/v2/apis'],
    ['GET', '/v2/apis'],
    ['GET', '/v2'],
    ['GET', '/v2/nothing/of/that/name'],
    ['GET', '/_gatehouse/routes'],
    ['GET', '/_gatehouse/metrics'],
    ['GET', '/_gatehouse/health'],
    ['GET', '/_gatehouse/explain?url=http://localhost/'],
    ['OPTIONS', '/v2/apis'],
    ['GET', '/_gatehouse/%2e%2e/v2/apis'],
  ])("is refused in the service's form: %s %s", async (method, path) => {
    for (const headers of [EVIL, { host: 'evil.example' }, { 'sec-fetch-site': 'cross-site' }]) {
      const body = method === 'POST' ? BODY : undefined
      const answer = await send(path, { method, headers: { 'content-type': 'text/plain', ...headers }, body })
      expect([answer.status, answer.headers['x-amzn-errortype']]).toEqual([403, 'AccessDeniedException'])
      expect(answer.headers['x-amzn-requestid']).toMatch(/^[0-9a-f-]{36}$/)
      expect(answer.headers['access-control-allow-origin']).toBeUndefined()
      expect(answer.json()).toEqual({ message: expect.stringMatching(/--(cors-origin|allowed-host) /) })
    }
    expect((await send('/v2/apis')).json()).toEqual({ items: [] })
  })

  it('is refused in the catalog dialect in its own words', async () => {
    const answer = await send('/catalog/v2/apis', { headers: EVIL })
    expect([answer.status, answer.json()]).toEqual([
      403,
      { Message: expect.stringContaining('--cors-origin') },
    ])
  })

  it('is refused on a connection that others use, which goes on', async () => {
    const socket = connectSocket(Number(new URL(gateway.url).port), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    const post = (headers: string) =>
      `POST /v2/nothing HTTP/1.1\r\nHost: localhost\r\n${headers}Content-Length: 2\r\n\r\n{}`
    socket.write(`${post('Origin: null\r\n')}${post('')}`)
    let text = ''
    for await (const chunk of socket) {
      text += chunk
      if (/HTTP\/1\.1 4\d\d[\s\S]*HTTP\/1\.1 4\d\d/.test(text)) break
    }
    expect([...text.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['403', '404'])
  })

  it.each([
    ['two hosts', 'GET /v2/apis HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n', 400],
    ['no host', 'GET /v2/apis HTTP/1.1\r\n', 400],
    ['an empty host and an origin', 'GET /v2/apis HTTP/1.1\r\nHost:\r\nOrigin: http://\r\n', 4],
    ['HTTP/1.0 and an origin', 'GET /v2/apis HTTP/1.0\r\nOrigin: https://evil.example\r\n', 403],
    ['a target that names a host', 'GET http://evil.example/v2/apis HTTP/1.1\r\nHost: localhost\r\n', 4],
    [
      'a name in Host only',
      'GET http://localhost/v2/apis HTTP/1.1\r\nHost: localhost\r\nOrigin: null\r\n',
      4,
    ],
  ])('gets nothing by %s', async (_what, head, status) => {
    const socket = connectSocket(Number(new URL(gateway.url).port), '127.0.0.1')
    onTestFinished(() => void socket.destroy())
    socket.write(`${head}Connection: close\r\n\r\n`)
    let text = ''
    for await (const chunk of socket) text += chunk
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status}`))
  })

  it('gets nothing by TLS either, by HTTP/1.1 or HTTP/2', async () => {
    const get = (headers: Record<string, string>) =>
      new Promise<number | undefined>((resolve, reject) => {
        const options = { host: '127.0.0.1', port: tlsPort, path: '/v2/apis', rejectUnauthorized: false }
        requestHttps({ ...options, headers, agent: false }, (answer) => resolve(answer.resume().statusCode))
          .on('error', reject)
          .end()
      })
    expect(await get({ host: 'localhost' })).toBe(200)
    expect(await get({ host: 'localhost', origin: 'https://localhost' })).toBe(200)
    expect(await get({ host: 'localhost', origin: 'http://localhost' })).toBe(403)
    expect(await get({ host: 'evil.example' })).toBe(403)

    const session = connectHttp2(`https://localhost:${tlsPort}`, { rejectUnauthorized: false })
    onTestFinished(() => session.destroy())
    const ask = async (headers: Record<string, string>) => {
      const stream = session.request({ ':path': '/v2/apis', ...headers })
      stream.resume()
      const [answer] = (await once(stream, 'response')) as [Record<string, unknown>]
      return answer[':status']
    }
    expect(await ask({ ':authority': 'localhost' })).toBe(200)
    expect(await ask({ ':authority': 'evil.example' })).toBe(403)
    expect(await ask({ ':authority': `localhost:${tlsPort}`, ...EVIL })).toBe(403)
    expect(await ask({ ':authority': 'localhost', 'sec-fetch-site': 'same-site' })).toBe(403)
    expect(await ask({ ':authority': 'localhost', host: 'evil.example' })).toBe(400)
  })

  it.each([
    ['of the gateway', '/_gatehouse/health'],
    ['of what is to come', '/_gatehouse/console/events'],
    ['of the management API', '/v2/apis'],
  ])(
    'is refused a handshake at addresses %s, and one of ours gets on to the address',
    async (_what, path) => {
      const shake = (headers: Record<string, string>) =>
        send(path, {
          headers: {
            connection: 'Upgrade',
            upgrade: 'websocket',
            'sec-websocket-version': '13',
            'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
            ...headers,
          },
        })
      for (const headers of [EVIL, { host: 'evil.example' }]) {
        const { status, headers: got, text } = await shake(headers as Record<string, string>)
        expect([status, got['x-amzn-errortype'], got.connection]).toEqual([
          403,
          'AccessDeniedException',
          'close',
        ])
        expect(text).toMatch(/--(cors-origin|allowed-host) /)
      }
      expect((await shake({ origin: CONSOLE })).status).not.toBe(403)
      expect((await shake({})).status).not.toBe(403)
    },
  )

  it('may call an API, whose CORS decides what it reads', async () => {
    const api = (
      await send('/v2/apis', {
        method: 'POST',
        body: JSON.stringify({
          name: 'open',
          protocolType: 'HTTP',
          target: backend.url,
          corsConfiguration: { allowOrigins: ['https://evil.example'] },
        }),
      })
    ).json() as { apiId: string }
    onTestFinished(async () => void (await send(`/v2/apis/${api.apiId}`, { method: 'DELETE' })))
    const headers = { ...EVIL, 'sec-fetch-site': 'cross-site' }
    for (const host of ['localhost:4080', 'evil.example']) {
      const path = `/_aws/execute-api/${api.apiId}/v2/apis`
      const answer = await send(path, { headers: { ...headers, host } })
      expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([200, EVIL.origin])
    }
  })

  it('calls no @connections, neither by the path form nor by a host', async () => {
    const apiId = await createApi(gateway.url, '', api(...says('x', 'x')))
    onTestFinished(async () => void (await send(`/v2/apis/${apiId}`, { method: 'DELETE' })))
    const client = await connect(addressOf(gateway.url, apiId), EVIL)
    const { connectionId } = JSON.parse(await client.ask('which am I?')) as { connectionId: string }
    const id = encodeURIComponent(connectionId)
    const path = `/_aws/execute-api/${apiId}/live/@connections/${id}`
    const post = (headers: Record<string, string>, at = path) =>
      send(at, { method: 'POST', body: 'hi', headers: { 'content-type': 'text/plain', ...headers } })
    const ownHost = `${apiId}.execute-api.us-east-1.evil.example`
    for (const [headers, at] of [
      [EVIL],
      [{ 'sec-fetch-site': 'cross-site' }],
      [{ host: 'evil.example' }],
      [{ host: ownHost }, `/live/@connections/${id}`],
      [{ ...EVIL }, path.replace('@', '%40')],
    ] as const) {
      const answer = await post(headers as Record<string, string>, at)
      expect([answer.status, answer.headers['x-amzn-errortype']]).toEqual([403, 'AccessDeniedException'])
    }
    expect((await post({})).status).toBe(200)
    expect(await client.next()).toBe('hi')
    const named = await post({ origin: CONSOLE })
    expect([named.status, named.headers['access-control-allow-origin']]).toEqual([200, CONSOLE])
    await client.close()
  })
})

describe('what is no browser', () => {
  it('calls as before: the SDK, curl, by every name of ours', async () => {
    const client = new ApiGatewayV2({
      endpoint: gateway.url,
      region: 'us-east-1',
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    })
    expect((await client.getApis({})).Items).toEqual([])
    for (const host of ['127.0.0.1', 'gatehouse:4080', 'GW.example', 'apigateway.eu-west-1.amazonaws.com'])
      expect((await send('/v2/apis', { headers: { host } })).status).toBe(200)
    expect((await fetch(`${gateway.url}/v2/apis`)).status).toBe(200)
  })
})

describe('a page of an origin that is named', () => {
  const preflight = {
    method: 'OPTIONS',
    headers: {
      origin: CONSOLE,
      'access-control-request-method': 'PATCH',
      'sec-fetch-site': 'cross-site',
      'access-control-request-headers': 'authorization,content-type,x-amz-date',
    },
  }

  it.each(['/v2/apis', '/catalog/v2/apis/x', '/_gatehouse/routes', '/v2/nothing'])(
    'may ask first, and reads answers and errors of %s',
    async (path) => {
      const leave = await send(path, preflight)
      expect([leave.status, leave.headers['access-control-allow-origin'], leave.text]).toEqual([
        204,
        CONSOLE,
        '',
      ])
      expect(leave.headers['access-control-allow-headers']).toBe('authorization, content-type, x-amz-date')
      const answer = await send(path, { headers: { origin: CONSOLE } })
      expect(answer.headers).toMatchObject({ 'access-control-allow-origin': CONSOLE, vary: 'origin' })
      expect(answer.headers['access-control-expose-headers']).toContain('x-amzn-ErrorType')
    },
  )

  it('asks and reads where calls are signed, too; the signature decides', PATIENT, async () => {
    const file = await writeCredentials(folder.path)
    const signing = await startGatewayProcess(':memory:', [
      ...['--auth', 'sigv4', '--credentials', file, '--cors-origin', CONSOLE],
    ])
    onTestFinished(async () => void (await signing.stop()))
    expect((await send('/v2/apis', preflight, signing)).status).toBe(204)
    const unsigned = await send('/v2/apis', { headers: { origin: CONSOLE } }, signing)
    expect(unsigned.status).toBe(403)
    expect(unsigned.headers['access-control-allow-origin']).toBe(CONSOLE)
    expect(unsigned.headers['x-amzn-errortype']).not.toBe('AccessDeniedException')
    const { headers } = await sign(`${signing.url}/v2/apis`, ADMIN)
    const foreign = await send('/v2/apis', { headers: { ...headers, ...EVIL } }, signing)
    expect([foreign.status, foreign.headers['access-control-allow-origin']]).toEqual([200, undefined])
    expect(
      (await send('/v2/apis', { ...preflight, headers: { ...preflight.headers, ...EVIL } }, signing)).headers,
    ).not.toHaveProperty('access-control-allow-origin')
  })
})

it('is the same whoever of several processes serves', PATIENT, async () => {
  const several = await startGatewayProcess(':memory:', ['--workers', '2', '--cors-origin', CONSOLE])
  onTestFinished(async () => void (await several.stop()))
  const ask = (headers: HttpCall['headers'] = {}) =>
    statusesOf(sendToAll(several.url, 'v2/apis', { headers }, 6))
  expect(await ask()).toEqual([200])
  expect(await ask({ origin: CONSOLE })).toEqual([200])
  expect(await ask(EVIL)).toEqual([403])
  expect(await ask({ host: 'evil.example' })).toEqual([403])
})
