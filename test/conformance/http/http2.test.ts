import { once } from 'node:events'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  constants,
  type OutgoingHttpHeaders,
} from 'node:http2'
import { join } from 'node:path'
import { connect as connectTls, type TLSSocket } from 'node:tls'
import { httpApi, stage } from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { createHttp2Server } from '../../../packages/gateway/src/tls/http2-server.ts'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type Certificate, createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'
import { tlsScene } from './scenes/tls.ts'

const OPEN = 'open.example.com'
const GUARDED = 'guarded.example.com'
const MEGABYTE = 1024 * 1024
/** Machines are busy with other tests. */
const PATIENT = { timeout: 240_000 }

let backend: Backend
let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let tlsPort: number
let servers: Certificate
let clients: Certificate
/** What the backend does with a request; echoes it when undefined. */
let answer: ((request: IncomingMessage, response: ServerResponse, body: Buffer) => void) | undefined

const HANDLERS = {
  'two.mjs': 'export const handler = async (event) => event',
  'one.mjs': 'export const handler = async (event) => ({ statusCode: 200, body: JSON.stringify(event) })',
}

beforeAll(async () => {
  backend = await startBackend((request, response, body) => {
    if (answer) return answer(request, response, body)
    const { method, url, headers } = request
    response
      .writeHead(200, { 'Content-Type': 'application/json', 'X-Backend': 'real' })
      .end(JSON.stringify({ method, url, headers, bytes: body.length }))
  })
  folder = await createDataFolder()
  servers = createCertificate({ name: 'servers', isAuthority: true })
  clients = createCertificate({ name: 'clients', isAuthority: true })
  for (const name of ['certificates', 'functions', 'bucket']) await mkdir(join(folder.path, name))
  await writeCertificate(
    join(folder.path, 'certificates'),
    '_.example.com',
    createCertificate({ name: 'all', hosts: ['*.example.com'], issuer: servers }),
  )
  await writeFile(join(folder.path, 'bucket', 'clients.pem'), clients.cert)
  for (const [name, code] of Object.entries(HANDLERS))
    await writeFile(join(folder.path, 'functions', name), code)
  ;({ gateway, tlsPort } = await startTlsGateway())
  const format = '$context.requestId $context.protocol $context.status'
  const corsConfiguration = { allowOrigins: ['https://a.example'] }
  const api = { ...httpApi, body: { ...(httpApi.body as object), corsConfiguration } }
  const domains = { [OPEN]: undefined, [GUARDED]: 's3://bucket/clients.pem' }
  await createApi(gateway.url, backend.url, tlsScene({ api, format, domains }))
})

beforeEach(() => {
  answer = undefined
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
  await folder.remove()
})

async function startTlsGateway(): Promise<{ gateway: GatewayProcess; tlsPort: number }> {
  const started = await startGatewayProcess(':memory:', [
    ...['--tls-port', '0', '--certificates', join(folder.path, 'certificates'), '--truststores', folder.path],
    ...['--functions', join(folder.path, 'functions'), '--access-log', join(folder.path, 'access.log')],
    '--stream-answers',
  ])
  return { gateway: started, tlsPort: await started.tlsPort() }
}

/** A connection of HTTP/2 that is closed after the test. */
function openSession(servername = OPEN, options: object = {}, port = tlsPort): ClientHttp2Session {
  const session = connect(`https://127.0.0.1:${port}`, { servername, ca: servers.cert, ...options })
  session.on('error', () => undefined)
  onTestFinished(() => session.destroy())
  return session
}

interface Http2Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  readonly bytes: number
  json(): { headers: Record<string, string>; [member: string]: unknown }
}

function gather(stream: ClientHttp2Stream): Promise<Http2Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let headers: Record<string, unknown> = {}
    stream.on('response', (received) => {
      headers = received
    })
    stream.on('data', (chunk: Buffer) => chunks.push(chunk))
    stream.on('error', reject)
    stream.on('close', () => reject(new Error('the stream was closed')))
    stream.on('end', () => {
      if (headers[':status'] === undefined) return
      const body = Buffer.concat(chunks)
      const text = body.toString()
      const json = () => JSON.parse(text)
      resolve({ status: Number(headers[':status']), headers, text, bytes: body.length, json })
    })
  })
}

/** Sends a request; the authority is the session's server unless it says otherwise. */
function call(
  session: ClientHttp2Session,
  headers: OutgoingHttpHeaders = {},
  body?: string | Buffer,
): Promise<Http2Answer> {
  const stream = session.request(
    { ':path': '/pets', ':authority': OPEN, ...headers },
    { endStream: body === undefined },
  )
  if (body !== undefined) stream.end(body)
  return gather(stream)
}

describe('HTTP/2', () => {
  it('is agreed on by clients that offer it, and by no others', async () => {
    for (const [offered, agreed] of [
      [['h2', 'http/1.1'], 'h2'],
      [['http/1.1', 'h2'], 'h2'],
      [['http/1.1'], 'http/1.1'],
      [undefined, false],
    ] as const) {
      const socket = connectTls({
        host: '127.0.0.1',
        port: tlsPort,
        servername: OPEN,
        ca: servers.cert,
        ...(offered && { ALPNProtocols: [...offered] }),
      })
      await once(socket, 'secureConnect')
      expect([offered, socket.alpnProtocol]).toEqual([offered, agreed])
      socket.destroy()
    }
  })

  it('is passed on to a backend as HTTP/1.1, without its own headers', async () => {
    const got = await call(openSession(), {
      ':method': 'POST',
      ':path': '/pets/7?a=1&a=%20',
      'x-own': 'yes',
      te: 'trailers',
    })
    expect(got.status).toBe(200)
    expect(got.json()).toMatchObject({ method: 'POST', url: '/pets/7?a=1&a=%20', bytes: 0 })
    const { headers } = got.json()
    expect(Object.keys(headers).filter((name) => name.startsWith(':') || name === 'te')).toEqual([])
    expect(headers).toMatchObject({ 'x-own': 'yes', 'content-length': '0', via: 'HTTP/1.1 AmazonAPIGateway' })
    expect(headers.forwarded).toContain(`host=${OPEN};proto=https`)
  })

  it('is answered without headers of a connection, names in lower case', async () => {
    answer = (_request, response) => {
      response.writeHead(201, [
        ...['Keep-Alive', 'timeout=9', 'Connection', 'X-Hop', 'X-Hop', '1', 'Transfer-Encoding', 'chunked'],
        ...[
          'X-Twice',
          'a',
          'X-Twice',
          'b',
          'Set-Cookie',
          'a=1',
          'Set-Cookie',
          'b=2',
          'ETag',
          '"1"',
          'ETag',
          '"2"',
        ],
      ])
      response.end('made')
    }
    const { status, headers, text } = await call(openSession())
    expect([status, text]).toEqual([201, 'made'])
    expect(headers).toMatchObject({ 'x-twice': 'a, b', 'set-cookie': ['a=1', 'b=2'], etag: '"1"' })
    expect(headers['apigw-requestid']).toMatch(/^\S{15}=$/)
    for (const name of ['connection', 'keep-alive', 'transfer-encoding', 'x-hop'])
      expect(headers).not.toHaveProperty(name)
  })

  it('answers without a body where there is none', async () => {
    const session = openSession()
    const bytesOf = async (headers: OutgoingHttpHeaders) => {
      const { status, bytes } = await call(session, headers)
      return [status, bytes]
    }
    const local = { ':authority': 'localhost' }
    expect(await bytesOf({ ':method': 'HEAD' })).toEqual([200, 0])
    expect(await bytesOf({ ':method': 'HEAD', ':path': '/_gatehouse/health', ...local })).toEqual([200, 0])
    expect(await bytesOf({ ':method': 'HEAD', ':path': '/two' })).toEqual([200, 0])
    answer = (_request, response) => response.writeHead(204).end()
    expect(await bytesOf({})).toEqual([204, 0])
    answer = (_request, response) => response.writeHead(204, { 'Content-Length': 3 }).end()
    expect(await bytesOf({})).toEqual([204, 0])
  })

  it('is answered with headers of any name, and with none of what there can be one of only', async () => {
    answer = (_request, response) => {
      response.writeHead(205, [
        ...['constructor', 'a', '__proto__', 'b', 'toString', 'c', 'hasOwnProperty', 'd'],
        ...['Content-Type', 'text/plain', 'Content-Type', 'text/html', 'Location', '/a', 'location', '/b'],
      ])
      response.end('no body')
    }
    const { status, headers, bytes } = await call(openSession())
    expect([status, bytes]).toEqual([205, 0])
    expect(Object.entries(headers)).toEqual(
      expect.arrayContaining([
        ...Object.entries({ constructor: 'a', tostring: 'c', hasownproperty: 'd' }),
        ...[
          ['__proto__', 'b'],
          ['content-type', 'text/plain'],
          ['location', '/a'],
          ['content-length', '0'],
        ],
      ]),
    )
  })

  it('is answered when the status of a backend is none', async () => {
    answer = (_request, response) => response.writeHead(600).end('what')
    const { status, text } = await call(openSession())
    expect([status, text]).toEqual([500, '{"message":"Internal Server Error"}'])
  })

  it('tells functions of HTTP/1.1, of the host, and of all cookies', async () => {
    const session = openSession()
    const cookies = { cookie: ['a=1', 'b=2; c=3'] }
    const two = (await call(session, { ':path': '/two', ...cookies })).json()
    expect(two).toMatchObject({
      cookies: ['a=1', 'b=2', 'c=3'],
      headers: { host: OPEN, 'x-forwarded-proto': 'https' },
      requestContext: {
        domainName: OPEN,
        http: { method: 'GET', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1' },
      },
    })
    expect(Object.keys(two.headers).filter((name) => name.startsWith(':'))).toEqual([])
    const one = (await call(session, { ':path': '/one', ...cookies })).json()
    expect(one).toMatchObject({
      headers: { Host: OPEN, cookie: 'a=1; b=2; c=3' },
      requestContext: { protocol: 'HTTP/1.1' },
    })
    expect(JSON.stringify(one)).not.toContain('":authority"')
  })

  it('is HTTP/1.1 in access logs', async () => {
    const { headers } = await call(openSession())
    const line = `${headers['apigw-requestid']} HTTP/1.1 200`
    await expect.poll(() => readFile(join(folder.path, 'access.log'), 'utf8')).toContain(line)
  })

  it('takes the host from `Host` where there is no authority', async () => {
    const session = openSession()
    const stream = session.request({ ':path': '/two', host: OPEN })
    expect((await gather(stream)).status).toBe(200)
  })

  it.each<[string, OutgoingHttpHeaders]>([
    ['a host that is not the authority', { host: GUARDED }],
    ['a path that HTTP/1.1 has no words for', { ':path': '/pe ts' }],
    ['a path with a line feed', { ':path': '/pets\nx' }],
    ['an unknown method', { ':method': 'FETCH' }],
    ['a path that names its host', { ':path': `https://${OPEN}/pets` }],
    ['a path that names its host, in another scheme', { ':path': `http://${OPEN}/pets`, ':scheme': 'x' }],
    ['a path without a slash', { ':path': 'pets' }],
    ['a path that is none', { ':method': 'OPTIONS', ':path': '*' }],
    ['dot segments', { ':path': '/x/../pets' }],
    ['encoded dot segments', { ':path': '/x/%2e%2e/pets' }],
    ['a backslash', { ':path': '/x\\pets' }],
    ['a fragment', { ':path': '/pets#x' }],
    ['a user before the host', { ':authority': `user@${OPEN}` }],
  ])('is refused for %s', async (_title, headers) => {
    const session = openSession()
    const before = backend.received.length
    const outcome = await call(session, headers).then(
      ({ status, text }) => [status, text],
      (error: NodeJS.ErrnoException) => error.code,
    )
    expect([[400, '{"message":"Bad Request"}'], 'ERR_HTTP2_STREAM_ERROR']).toContainEqual(outcome)
    expect(backend.received.length).toBe(before)
    expect((await call(openSession())).status).toBe(200)
  })

  it('serves many requests on one connection at once', async () => {
    const session = openSession()
    const paths = Array.from({ length: 100 }, (_, index) => `/pets/${index}`)
    const answers = await Promise.all(paths.map((path) => call(session, { ':path': path })))
    expect(answers.map((it) => it.json().url)).toEqual(paths)
  })

  it('serves the management API and the pages', async () => {
    const session = openSession()
    const local = { ':authority': 'localhost' }
    const body = JSON.stringify({ name: 'pets', protocolType: 'HTTP' })
    const made = await call(session, { ':method': 'POST', ':path': '/v2/apis', ...local }, body)
    expect([made.status, made.json().name]).toEqual([201, 'pets'])
    expect((await call(session, { ':path': '/_gatehouse/openapi.json', ...local })).status).toBe(200)
  })
})

describe('bodies of HTTP/2', () => {
  it.each([
    ['of a known length', { 'content-length': 3 * MEGABYTE }],
    ['of an unknown length', {}],
  ])('%s go through', async (_title, headers) => {
    const got = await call(openSession(), { ':method': 'POST', ...headers }, Buffer.alloc(3 * MEGABYTE, 'x'))
    expect(got.json()).toMatchObject({ bytes: 3 * MEGABYTE })
  })

  it('of an unknown length that are empty go through', async () => {
    expect((await call(openSession(), { ':method': 'POST' }, '')).json()).toMatchObject({ bytes: 0 })
  })

  it('come back while the backend makes them', async () => {
    let finish = () => {}
    answer = (_request, response) => {
      response.write('first')
      finish = () => response.end('last')
    }
    const stream = openSession().request({ ':path': '/pets', ':authority': OPEN })
    const [first] = await once(stream, 'data')
    finish()
    const [last] = await once(stream, 'data')
    expect([String(first), String(last)]).toEqual(['first', 'last'])
  })

  it('that break off are broken off for the client', async () => {
    answer = (_request, response) => {
      response.writeHead(200, { 'content-length': '1000000' }).write('first')
      setTimeout(() => response.destroy(), 20)
    }
    const session = openSession()
    const stream = session.request({ ':path': '/pets', ':authority': OPEN })
    stream.resume()
    const [error] = (await once(stream, 'error')) as [NodeJS.ErrnoException]
    expect(error.code).toBe('ERR_HTTP2_STREAM_ERROR')
    answer = undefined
    expect((await call(session)).status).toBe(200)
  })

  it.each([
    ['of a known length', { 'content-length': 11 * MEGABYTE }],
    ['of an unknown length', {}],
  ])('%s beyond the limit are answered with 413, and the connection goes on', async (_title, headers) => {
    const session = openSession(OPEN, { maxSessionMemory: 100 })
    const stream = session.request({ ':method': 'POST', ':path': '/pets', ':authority': OPEN, ...headers })
    stream.on('error', () => undefined)
    stream.end(Buffer.alloc(11 * MEGABYTE))
    const got = await gather(stream)
    expect([got.status, got.text]).toEqual([413, '{"message":"Request Entity Too Large"}'])
    expect((await call(session)).status).toBe(200)
  })

  it.each([
    ['of a known length', { 'content-length': 60_000 }],
    ['of a known length that is long', { 'content-length': 3 * MEGABYTE }],
    ['of an unknown length', {}],
  ])('%s that their client breaks off reach no backend', async (_title, headers) => {
    const options = { servername: OPEN, ca: servers.cert, ALPNProtocols: ['h2'] }
    const socket = connectTls({ host: '127.0.0.1', port: tlsPort, ...options })
    const session = openSession(OPEN, { createConnection: () => socket })
    const before = backend.received.length
    const stream = session.request({ ':method': 'POST', ':path': '/pets', ':authority': OPEN, ...headers })
    stream.on('error', () => undefined)
    stream.write(Buffer.alloc(50_000, 'x'))
    // What was sent before it is read by then.
    await new Promise((resolve) => session.ping(resolve))
    // To close the stream would send what ends its body first.
    socket.destroy()
    const other = openSession()
    for (let count = 0; count < 2; count += 1) await call(other)
    expect(backend.received.slice(before).map(({ method }) => method)).toEqual(['GET', 'GET'])
  })

  it('of a client that is gone end the request to the backend', async () => {
    let isGone = false
    answer = (request, response) => {
      response.write('first')
      request.socket.once('close', () => {
        isGone = true
      })
    }
    const session = openSession()
    const stream = session.request({ ':path': '/pets', ':authority': OPEN })
    await once(stream, 'data')
    stream.close(constants.NGHTTP2_CANCEL)
    await vi.waitFor(() => expect(isGone).toBe(true), PATIENT)
    answer = undefined
    expect((await call(session)).status).toBe(200)
  })

  it('that nobody waits for end the request to the backend before it answers', async () => {
    let isGone = false
    const arrived = new Promise<void>((resolve) => {
      answer = (request) => {
        request.socket.once('close', () => {
          isGone = true
        })
        resolve()
      }
    })
    const session = openSession()
    const stream = session.request({ ':path': '/pets', ':authority': OPEN })
    await arrived
    stream.close(constants.NGHTTP2_CANCEL)
    await vi.waitFor(() => expect(isGone).toBe(true), PATIENT)
  })
})

describe('mutual TLS over HTTP/2', () => {
  const ann = () => createCertificate({ name: 'ann', issuer: clients })

  it('tells who the client is', async () => {
    const session = openSession(GUARDED, ann())
    const got = await call(session, { ':authority': GUARDED })
    expect([got.status, got.json().headers['x-subject']]).toEqual([200, 'CN=ann'])
    const two = (await call(session, { ':authority': GUARDED, ':path': '/two' })).json()
    expect(two.requestContext).toMatchObject({ authentication: { clientCert: { subjectDN: 'CN=ann' } } })
  })

  it('tells of a client whose certificate has an empty subject', async () => {
    const session = openSession(GUARDED, createCertificate({ name: '', issuer: clients }))
    const two = (await call(session, { ':authority': GUARDED, ':path': '/two' })).json()
    expect(two.requestContext).toMatchObject({ authentication: { clientCert: { subjectDN: '' } } })
    expect((await call(openSession(GUARDED, ann()), { ':authority': GUARDED })).status).toBe(200)
  })

  it('refuses a certificate that its truststore does not know', async () => {
    const stranger = createCertificate({ name: 'stranger' })
    const got = await call(openSession(GUARDED, stranger), { ':authority': GUARDED })
    expect([got.status, got.text]).toEqual([403, '{"message":"Forbidden"}'])
  })

  it('does not answer without a certificate', async () => {
    const session = openSession(GUARDED)
    await expect(call(session, { ':authority': GUARDED })).rejects.toThrow()
    // Not `closed`, which says nothing of a session that the server resets.
    await vi.waitFor(() => expect(session.destroyed).toBe(true), PATIENT)
  })

  it('is asked for on a connection of its own: another name is misdirected there', async () => {
    const session = openSession(OPEN)
    expect((await call(session)).status).toBe(200)
    const got = await call(session, { ':authority': GUARDED })
    expect([got.status, got.text]).toEqual([421, '{"message":"Misdirected Request"}'])
  })
})

describe('limits of HTTP/2', () => {
  it('answers headers beyond the limit of the service with 431', async () => {
    const session = openSession()
    const got = await call(session, { 'x-long': 'x'.repeat(12_000) })
    expect([got.status, got.text]).toEqual([431, '{"message":"Request Header Fields Too Large"}'])
    const many = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`x-${index}`, 'x'.repeat(10)]))
    expect((await call(session, many)).status).toBe(431)
    expect((await call(session)).status).toBe(200)
  })

  it('ends a stream whose headers are beyond any measure', async () => {
    const session = openSession()
    await once(session, 'remoteSettings')
    const many = Object.fromEntries(Array.from({ length: 1_100 }, (_, index) => [`x-${index}`, 'x']))
    await expect(call(session, many)).rejects.toMatchObject({ code: 'ERR_HTTP2_STREAM_ERROR' })
    expect((await call(openSession())).status).toBe(200)
  })

  it('ends a connection whose streams are begun only to be given up', async () => {
    const socket = await openRaw()
    const requests = Array.from({ length: 2_000 }, (_, index) => {
      const id = 2 * index + 1
      return Buffer.concat([
        frame(HEADERS, END_HEADERS | END_STREAM, id, REQUEST),
        frame(RESET, 0, id, CANCEL),
      ])
    })
    socket.write(Buffer.concat(requests))
    await whenClosed(socket)
    expect((await call(openSession())).status).toBe(200)
  })

  it.each([
    ['PING', 6, 0, Buffer.alloc(8)],
    ['SETTINGS', 4, 0, Buffer.alloc(0)],
    ['PRIORITY of nothing', 2, 1, Buffer.from([0, 0, 0, 0, 1])],
  ] as const)(
    'ends a connection that sends nothing but %s',
    { timeout: 60_000 },
    async (_title, type, stream, payload) => {
      const socket = await openRaw()
      const timer = setInterval(
        () => socket.write(Buffer.concat(Array(500).fill(frame(type, 0, stream, payload)))),
        5,
      )
      await whenClosed(socket)
      clearInterval(timer)
      expect((await call(openSession())).status).toBe(200)
    },
  )

  it('lets a connection say what costs nothing now and then', async () => {
    const session = openSession()
    for (let count = 0; count < 100; count += 1)
      await new Promise<void>((resolve) => session.ping(() => resolve()))
    expect((await call(session)).status).toBe(200)
  })

  it('ends a connection whose headers never end', async () => {
    const socket = await openRaw()
    socket.write(frame(HEADERS, END_STREAM, 1, REQUEST))
    const more = frame(CONTINUATION, 0, 1, literal('x-more', 'x'.repeat(8_000)))
    const timer = setInterval(() => socket.write(Buffer.concat(Array(50).fill(more))), 1)
    await whenClosed(socket)
    clearInterval(timer)
    expect((await call(openSession())).status).toBe(200)
  })
})

describe('a connection of HTTP/2 that keeps silent', () => {
  async function openBriefly(): Promise<ClientHttp2Session> {
    const { cert, key } = createCertificate({ name: OPEN, hosts: [OPEN], issuer: servers })
    const { server } = createHttp2Server({ cert, key }, () => undefined, { silenceMs: 100, farewellMs: 100 })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    return openSession(OPEN, {}, (server.address() as { port: number }).port)
  }

  it('is told goodbye', async () => {
    const session = await openBriefly()
    const [code] = (await once(session, 'goaway')) as [number]
    expect(code).toBe(constants.NGHTTP2_NO_ERROR)
    await vi.waitFor(() => expect(session.destroyed).toBe(true), PATIENT)
  })

  it('is ended with the requests that it does not go on with', async () => {
    const session = await openBriefly()
    const stream = session.request({ ':method': 'POST', ':path': '/pets', ':authority': OPEN })
    stream.on('error', () => undefined)
    stream.write('first')
    await vi.waitFor(() => expect(session.destroyed).toBe(true), PATIENT)
    expect(stream.destroyed).toBe(true)
  })
})

it('lets requests under way finish when the gateway is told to stop, and then ends', async () => {
  const { gateway: other, tlsPort: port } = await startTlsGateway()
  const apiId = await createApi(other.url, backend.url, [
    httpApi,
    ...leads('$default', ''),
    stage('$default', { autoDeploy: true }),
  ])
  let finish = () => {}
  const arrived = new Promise<void>((resolve) => {
    answer = (_request, response) => {
      finish = () => response.end('finished')
      resolve()
    }
  })
  const session = openSession(OPEN, {}, port)
  const idle = openSession(OPEN, {}, port)
  await once(idle, 'remoteSettings')
  const under = call(session, { ':authority': 'localhost', ':path': `/_aws/execute-api/${apiId}/slow` })
  await arrived
  const goodbye = once(session, 'goaway')
  const code = other.stop()
  await Promise.all([goodbye, once(idle, 'close')])
  finish()
  expect((await under).text).toBe('finished')
  expect(await code).toBe(0)
})

it('leaves plain connections to HTTP/1.1: there is no h2c', async () => {
  const session = connect(gateway.url)
  const [error] = (await once(session, 'error')) as [NodeJS.ErrnoException]
  expect(error.code).toMatch(/^ERR_HTTP2|ECONNRESET|EPIPE/)
  expect((await sendHttp(gateway.url, '/_gatehouse/health')).status).toBe(200)
})

const [HEADERS, RESET, CONTINUATION] = [1, 3, 9]
const [END_STREAM, END_HEADERS] = [1, 4]
const CANCEL = Buffer.from([0, 0, 0, 8])
/** Indexed fields of HPACK: GET, https, /; the authority as text. RFC 7541 §6 */
const REQUEST = Buffer.concat([Buffer.from([0x82, 0x87, 0x84, 0x01, OPEN.length]), Buffer.from(OPEN)])

/** A frame of HTTP/2. RFC 9113 §4.1 */
function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9)
  head.writeUIntBE(payload.length, 0, 3)
  head.writeUInt8(type, 3)
  head.writeUInt8(flags, 4)
  head.writeUInt32BE(stream, 5)
  return Buffer.concat([head, payload])
}

/** A field of HPACK that is not indexed, its value shorter than 16,511 bytes. RFC 7541 §5.1, §6.2.2 */
function literal(name: string, value: string): Buffer {
  const rest = value.length - 127
  const length = Buffer.from([127, (rest & 127) | 128, rest >> 7])
  return Buffer.concat([Buffer.from([0, name.length]), Buffer.from(name), length, Buffer.from(value)])
}

/** Resolves once a connection is closed, in good order or not. */
function whenClosed(socket: TLSSocket): Promise<void> {
  return new Promise((resolve) => socket.once('close', () => resolve()))
}

/** A connection that has said that it speaks HTTP/2, and nothing else. */
async function openRaw(): Promise<TLSSocket> {
  const socket = connectTls({
    host: '127.0.0.1',
    port: tlsPort,
    servername: OPEN,
    ca: servers.cert,
    ALPNProtocols: ['h2'],
  })
  socket.on('error', () => undefined)
  socket.resume()
  await once(socket, 'secureConnect')
  socket.write(
    Buffer.concat([Buffer.from('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'), frame(4, 0, 0, Buffer.alloc(0))]),
  )
  return socket
}
