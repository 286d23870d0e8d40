import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { httpApi, integration, route } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { closeServer, listenLocally } from '../../fixtures/backend.ts'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../../fixtures/functions.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { createApi } from '../management-calls.ts'

/** More than any buffer on the way holds. */
const LONG = 3_000_000

/** More than Node writes at once. */
const MEDIUM = 20_000

/** What a function answers, all of it at once: more than the kernel takes from the gateway. */
const HUGE = 5_500_000

/** What a backend says in two parts: in chunks, or with its length where the gateway was so late that it found both at once. */
const TWO_PARTS = '(5\r\nfirst\r\n4\r\nlast\r\n0\r\n\r\n|firstlast)'

let server: Server
let folder: FunctionFolder
let certificates: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let tlsPort: number
let prefix: string
/** Requests that the backend began to answer and whose client went away. */
let abandoned = 0
/** Requests and connections that the backend got. */
let [requests, connections] = [0, 0]

beforeAll(async () => {
  server = createServer((request, response) => {
    const { method, url = '' } = request
    requests += 1
    if (url === '/silent') {
      response.on('close', () => {
        abandoned += 1
      })
      return
    }
    if (url === '/delayed') return void setTimeout(() => response.end(`${method} ${url}\n`), 100)
    if (url === '/long') return response.writeHead(200, { 'content-length': LONG }).end('x'.repeat(LONG))
    if (url === '/medium') return response.end('x'.repeat(MEDIUM))
    if (url === '/chunks') {
      response.writeHead(200).write('first')
      return setTimeout(() => response.end('last'), 50)
    }
    if (url === '/breaks') {
      response.writeHead(200, { 'content-length': LONG }).write('x'.repeat(100_000))
      return setTimeout(() => response.destroy(), 50)
    }
    if (url === '/empty') return response.writeHead(204, { 'content-length': 3 }).end()
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => response.end(`${method} ${url} ${Buffer.concat(chunks)}\n`))
  })
  server.on('connection', () => {
    connections += 1
  })
  folder = await createFunctionFolder({
    'huge.mjs': `export const handler = async () => ({ statusCode: 200, body: 'x'.repeat(${HUGE}) })`,
  })
  certificates = await createDataFolder()
  await writeCertificate(
    certificates.path,
    'default',
    createCertificate({ name: 'all', hosts: [SERVER_NAME] }),
  )
  gateway = await startGatewayProcess(':memory:', [
    ...['--functions', folder.path, '--account', '111122223333'],
    ...['--tls-port', '0', '--certificates', certificates.path],
    '--stream-answers',
  ])
  tlsPort = await gateway.tlsPort()
  const apiId = await createApi(gateway.url, await listenLocally(server), [
    httpApi,
    ...leads('$default', '', { timeoutInMillis: 5_000 }),
    integration({
      integrationType: 'AWS_PROXY',
      integrationUri: functionArn('huge'),
      payloadFormatVersion: '2.0',
    }),
    route('GET /huge', { target: 'integrations/<integration>' }),
    DEFAULT_STAGE,
  ])
  prefix = `/_aws/execute-api/${apiId}`
})

afterAll(async () => {
  await gateway.stop()
  await closeServer(server)
  await folder.remove()
  await certificates.remove()
})

const open: Socket[] = []
afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy()
})

interface Client {
  readonly socket: Socket
  /** Everything that came back so far. */
  text(): string
  isClosed(): boolean
}

/** Whether clients speak TLS. */
let isTls = false

const SERVER_NAME = 'a.example.com'

function openPlain(options: object): Socket {
  const { hostname, port } = new URL(gateway.url)
  return connect({ port: Number(port), host: hostname, ...options })
}

function openTls(options: object): Socket {
  const own = { servername: SERVER_NAME, rejectUnauthorized: false }
  const below = connect({ port: tlsPort, host: '127.0.0.1', ...options })
  const socket = connectTls({ socket: below, ...own, ...options })
  belows.set(socket, below)
  return socket
}

/** What carries a connection of TLS. */
const belows = new WeakMap<Socket, Socket>()

/** Leaves without a word. */
function reset(socket: Socket): void {
  const below = belows.get(socket) ?? socket
  below.resetAndDestroy()
}

async function connectClient(options = {}): Promise<Client> {
  const socket = isTls ? openTls(options) : openPlain(options)
  open.push(socket)
  let [text, closed] = ['', false]
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1')
  })
  socket.on('error', () => undefined)
  socket.on('close', () => {
    closed = true
  })
  await once(socket, isTls ? 'secureConnect' : 'connect')
  return { socket, text: () => text, isClosed: () => closed }
}

const get = (path: string, headers = '') => `GET ${prefix}${path} HTTP/1.1\r\nHost: a\r\n${headers}\r\n`
const post = (path: string, body: string, headers = '') =>
  `POST ${prefix}${path} HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n${headers}\r\n${body}`

const statusesOf = (text: string) =>
  [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status))
/** What the backend said it received, in the order of the answers. */
const echoesOf = (text: string) => [...text.matchAll(/(?:GET|POST) \/.*(?=\n)/g)].map(([echo]) => echo.trim())

const waitFor = (isThere: () => boolean) => expect.poll(isThere, { timeout: 60_000 }).toBe(true)

describe.each([false, true])('a connection (TLS: %s)', (encrypted) => {
  beforeAll(() => {
    isTls = encrypted
  })

  it('carries requests of every kind one after the other, in their order', async () => {
    const { socket, text } = await connectClient()
    socket.write(get('/a'))
    await waitFor(() => echoesOf(text()).length === 1)
    socket.write(post('/b', 'bee'))
    await waitFor(() => echoesOf(text()).length === 2)
    socket.write(
      `POST ${prefix}/c HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nsea\r\n0\r\n\r\n`,
    )
    await waitFor(() => echoesOf(text()).length === 3)
    socket.write('GET /_gatehouse/health HTTP/1.1\r\nHost: a\r\n\r\n')
    await waitFor(() => text().includes('{"status":"ok"}'))
    socket.write(get('/d'))
    await waitFor(() => echoesOf(text()).length === 4)
    expect(echoesOf(text())).toEqual(['GET /a', 'POST /b bee', 'POST /c sea', 'GET /d'])
  })

  it('carries two thousand requests of one packet, in their order', async () => {
    const { socket, text } = await connectClient()
    const names = Array.from({ length: 2_000 }, (_, index) => `/n${index}`)
    socket.write(names.map((name) => get(name)).join(''))
    await expect.poll(() => echoesOf(text()).length, { timeout: 60_000 }).toBe(2_000)
    expect(echoesOf(text())).toEqual(names.map((name) => `GET ${name}`))
  })

  it.each([
    ['that are plain', ''],
    ['that Node reads', 'Connection: keep-alive, x\r\n'],
  ])('has the backend do one after the other of five thousand requests %s', async (_title, headers) => {
    const { socket, text } = await connectClient()
    const before = connections
    socket.write(get('/n', headers).repeat(5_000))
    await expect.poll(() => echoesOf(text()).length, { timeout: 60_000 }).toBe(5_000)
    // A connection that the backend closed in between is replaced.
    expect(connections - before).toBeLessThan(5)
  })

  it('is not read ahead of by Node while answers wait for their client', async () => {
    const socket = isTls ? openTls({}) : openPlain({})
    open.push(socket)
    let bytes = 0
    socket.on('data', (chunk) => {
      bytes += chunk.length
    })
    const count = 8_000
    socket.write(get('/medium', 'Connection: keep-alive, x\r\n').repeat(count))
    await expect.poll(() => bytes, { timeout: 80_000 }).toBeGreaterThan(count * MEDIUM)
  })

  it('is not read ahead of by Node either while requests with bodies wait', async () => {
    const { socket, text } = await connectClient()
    const names = Array.from({ length: 8_000 }, (_, index) => `/c${index}`)
    const chunked = (name: string) =>
      `POST ${prefix}${name} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nsea\r\n0\r\n\r\n`
    socket.write(names.map(chunked).join(''))
    await expect.poll(() => echoesOf(text()).length, { timeout: 80_000 }).toBe(8_000)
    expect(echoesOf(text())).toEqual(names.map((name) => `POST ${name} sea`))
  })

  it('goes on behind a request for another protocol that waited for two before it', async () => {
    const { socket, text } = await connectClient()
    const ofNode = 'Connection: keep-alive, x\r\n'
    const another = get('/c', 'Connection: upgrade\r\nUpgrade: foo\r\n')
    socket.write(get('/a', ofNode) + get('/b', ofNode) + another)
    await waitFor(() => echoesOf(text()).length === 3)
    socket.write(get('/d'))
    await waitFor(() => echoesOf(text()).length === 4)
    expect(echoesOf(text())).toEqual(['GET /a', 'GET /b', 'GET /c', 'GET /d'])
  })

  it('carries a request that is malformed no further, after the answers to those before', async () => {
    const { socket, text, isClosed } = await connectClient()
    socket.write(
      `${get('/a')}${post('/b', 'bee')}GET ${prefix}/c HTTP/1.1\r\nHost: a\r\nHost : b\r\n\r\n${get('/smuggled')}`,
    )
    await waitFor(isClosed)
    expect(statusesOf(text())).toEqual([200, 200, 400])
    expect(echoesOf(text())).toEqual(['GET /a', 'POST /b bee'])
  })

  it('carries a request byte by byte', async () => {
    const { socket, text } = await connectClient()
    for (const byte of post('/slow', 'body')) {
      socket.write(byte)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await waitFor(() => echoesOf(text()).length === 1)
    expect(echoesOf(text())).toEqual(['POST /slow body'])
  })

  it('carries a body that comes after its head', async () => {
    const { socket, text } = await connectClient()
    const body = 'x'.repeat(60_000)
    const whole = post('/late', body)
    socket.write(whole.slice(0, whole.length - 50_000))
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.write(whole.slice(-50_000) + get('/next'))
    await waitFor(() => echoesOf(text()).length === 2)
    expect(text()).toContain(`POST /late ${body}`)
  })

  it('carries a long body', async () => {
    const { socket, text } = await connectClient()
    const body = 'x'.repeat(1_000_000)
    socket.write(post('/long1', body) + get('/next'))
    await waitFor(() => echoesOf(text()).length === 2)
    expect(text()).toContain(`POST /long1 ${body}`)
  })

  it('is closed after the answer where the client asks for it', async () => {
    const { socket, text, isClosed } = await connectClient()
    socket.write(get('/a', 'Connection: close\r\n'))
    await waitFor(isClosed)
    expect(text()).toMatch(/^HTTP\/1\.1 200 OK\r\n.*Connection: close\r\n\r\nGET \/a \n$/s)
  })

  it('is closed some seconds after the last answer, as the answer says', async () => {
    const { socket, text, isClosed } = await connectClient()
    socket.write(get('/a'))
    await waitFor(() => echoesOf(text()).length === 1)
    expect(text()).toMatch(/Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n/)
    await new Promise((resolve) => setTimeout(resolve, 4_500))
    expect(isClosed()).toBe(false)
    await waitFor(isClosed)
  })

  it('whose client goes away ends the call of the backend', async () => {
    const before = abandoned
    const { socket } = await connectClient()
    socket.write(get('/silent'))
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(abandoned).toBe(before)
    // In good order it would say no more than that nothing else comes.
    reset(socket)
    await waitFor(() => abandoned === before + 1)
  })

  it('on which nothing is asked is closed as soon as its client says that nothing comes', async () => {
    const { socket, text, isClosed } = await connectClient({ allowHalfOpen: true })
    socket.write(get('/a') + get('/b', NODE))
    await waitFor(() => echoesOf(text()).length === 2)
    socket.end()
    await waitFor(isClosed)
    const fresh = await connectClient({ allowHalfOpen: true })
    fresh.socket.end()
    await waitFor(fresh.isClosed)
  })
})

/** Headers of a request that is Node's to read. */
const NODE = 'Connection: keep-alive, x\r\n'

describe.each([false, true])('a client that says nothing after its request (TLS: %s)', (encrypted) => {
  beforeAll(() => {
    isTls = encrypted
  })

  const chunked = `POST PREFIX/b HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nsea\r\n0\r\n\r\n`
  it.each([
    ['one', () => get('/delayed'), ['GET /delayed']],
    ['one that Node reads', () => get('/delayed', NODE), ['GET /delayed']],
    ['one of HTTP/1.0', () => get('/delayed').replace('HTTP/1.1', 'HTTP/1.0'), ['GET /delayed']],
    ['one with a body', () => post('/b', 'bee'), ['POST /b bee']],
    ['one with a body in chunks', () => chunked.replace('PREFIX', prefix), ['POST /b sea']],
    [
      'several',
      () => get('/delayed') + get('/b') + get('/delayed'),
      ['GET /delayed', 'GET /b', 'GET /delayed'],
    ],
    [
      'several that Node reads',
      () => get('/delayed', NODE) + get('/b', NODE) + get('/delayed', NODE),
      ['GET /delayed', 'GET /b', 'GET /delayed'],
    ],
    [
      'several of both kinds',
      () => get('/delayed') + get('/b', NODE) + get('/delayed'),
      ['GET /delayed', 'GET /b', 'GET /delayed'],
    ],
  ])('gets its answers to %s, and is closed then', async (_title, request, echoes) => {
    const { socket, text, isClosed } = await connectClient({ allowHalfOpen: true })
    socket.end(request())
    await waitFor(isClosed)
    expect(echoesOf(text())).toEqual(echoes)
  })

  it('gets an answer that comes in parts', async () => {
    const { socket, text, isClosed } = await connectClient({ allowHalfOpen: true })
    socket.end(get('/a') + get('/chunks'))
    await waitFor(isClosed)
    expect(text()).toMatch(new RegExp(`${TWO_PARTS}$`))
  })

  it('gets the answer of the management', async () => {
    const { socket, text, isClosed } = await connectClient({ allowHalfOpen: true })
    socket.end('GET /v2/apis HTTP/1.1\r\nHost: localhost\r\n\r\n')
    await waitFor(isClosed)
    expect(statusesOf(text())).toEqual([200])
  })

  it('is not served when the request is cut off', async () => {
    const before = requests
    for (const request of [
      get('/a').slice(0, -2),
      get('/a', NODE).slice(0, -2),
      post('/a', 'bee').slice(0, -1),
    ]) {
      const { socket, isClosed, text } = await connectClient({ allowHalfOpen: true })
      socket.end(request)
      await waitFor(isClosed)
      expect(text()).not.toContain(' 200 ')
    }
    expect(requests).toBe(before)
  })
})

describe.each([false, true])('an answer (TLS: %s)', (encrypted) => {
  beforeAll(() => {
    isTls = encrypted
  })

  const bodyOf = (text: string) => text.slice(text.indexOf('\r\n\r\n') + 4)

  it('that is the last comes whole to a client that takes its time, and nothing is served after it', async () => {
    const { socket, text, isClosed } = await connectClient()
    socket.write(get('/a'))
    await waitFor(() => echoesOf(text()).length === 1)
    const before = requests
    socket.write(get('/huge', 'Connection: close\r\n'))
    await waitFor(() => statusesOf(text()).length === 2)
    socket.pause()
    socket.write(get('/late'))
    // Longer than an idle connection is kept.
    await new Promise((resolve) => setTimeout(resolve, 7_500))
    socket.resume()
    await waitFor(isClosed)
    expect(text().match(/x+$/)?.[0]).toHaveLength(HUGE)
    expect(requests).toBe(before)
  })

  it('is all that a client gets whose connection is kept, and closed after a while', async () => {
    const continued = post('/a', 'bee').replace('Host: a', 'Host: a\r\nExpect: 100-continue')
    const rows: readonly (readonly [request: string, statuses: readonly number[]])[] = [
      [get('/a'), [200]],
      [get('/a', NODE), [200]],
      [continued, [100, 200]],
      [get('/a', `${NODE}Expect: more\r\n`), [417]],
    ]
    const clients = await Promise.all(rows.map(() => connectClient()))
    for (const [at, { socket }] of clients.entries()) socket.write(rows[at]?.[0] ?? '')
    for (const [at, { text, isClosed }] of clients.entries()) {
      await waitFor(isClosed)
      expect(statusesOf(text())).toEqual(rows[at]?.[1])
    }
  })

  it('comes whole to a client that says nothing more', async () => {
    const { socket, text, isClosed } = await connectClient({ allowHalfOpen: true })
    socket.write(get('/huge'))
    await waitFor(() => statusesOf(text()).length === 1)
    socket.pause()
    socket.end()
    await new Promise((resolve) => setTimeout(resolve, 200))
    socket.resume()
    await waitFor(isClosed)
    expect(text().match(/x+$/)?.[0]).toHaveLength(HUGE)
  })

  it('of unknown length comes in chunks, or with the length that it had', async () => {
    const { socket, text } = await connectClient()
    socket.write(get('/chunks') + get('/next'))
    await waitFor(() => echoesOf(text()).length === 1)
    expect(bodyOf(text())).toMatch(new RegExp(`^${TWO_PARTS}HTTP/1\\.1 200 OK\r\n`))
  })

  it('that is long waits for a client that reads slowly, and loses nothing', async () => {
    const { socket, text } = await connectClient()
    socket.write(get('/long') + get('/next'))
    socket.pause()
    await new Promise((resolve) => setTimeout(resolve, 300))
    socket.resume()
    await waitFor(() => echoesOf(text()).length === 1)
    expect(bodyOf(text()).indexOf('HTTP/1.1')).toBe(LONG)
  })

  it('that breaks off breaks the connection', async () => {
    const { socket, text, isClosed } = await connectClient()
    socket.write(get('/breaks') + get('/next'))
    await waitFor(isClosed)
    expect(statusesOf(text())).toEqual([200])
    expect(bodyOf(text()).length).toBeLessThan(LONG)
  })

  it.each([
    ['of a HEAD', (path: string) => get(path).replace('GET', 'HEAD'), '/a'],
    ['204', get, '/empty'],
  ])('%s has no body, and the next one follows', async (_title, make, path) => {
    const { socket, text } = await connectClient()
    socket.write(make(path) + get('/next'))
    await waitFor(() => echoesOf(text()).length === 1)
    expect(bodyOf(text())).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    if (path === '/empty') expect(text().slice(0, text().indexOf('\r\n\r\n'))).not.toMatch(/content-length/i)
  })

  it('to a HEAD for a long answer has its length, and the next one follows', async () => {
    const { socket, text } = await connectClient()
    socket.write(get('/long').replace('GET', 'HEAD') + get('/next'))
    await waitFor(() => echoesOf(text()).length === 1)
    expect(text()).toContain(`content-length: ${LONG}\r\n`)
    expect(bodyOf(text())).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
  })
})

describe('a gateway that is told to stop', () => {
  it('answers what is under way and what comes on a new connection, says that it closes, and closes idle connections after a grace', async () => {
    const other = await startGatewayProcess(':memory:')
    const backend = createServer((_request, response) => {
      setTimeout(() => response.end('late'), 500)
    })
    const apiId = await createApi(other.url, await listenLocally(backend), [
      httpApi,
      ...leads('$default', ''),
      DEFAULT_STAGE,
    ])
    const { hostname, port } = new URL(other.url)
    const [idle, busy] = [connect(Number(port), hostname), connect(Number(port), hostname)]
    let [answer, firstAnswer, idleClosedAt] = ['', '', 0]
    busy.on('data', (chunk) => {
      answer += chunk.toString()
    })
    idle.on('close', () => {
      idleClosedAt = performance.now()
    })
    const request = `GET /_aws/execute-api/${apiId}/x HTTP/1.1\r\nHost: a\r\n\r\n`
    idle.write(request)
    await once(idle, 'data')
    busy.write(request)
    await new Promise((resolve) => setTimeout(resolve, 200))
    const fresh = connect(Number(port), hostname)
    await once(fresh, 'connect')
    fresh.on('data', (chunk) => {
      firstAnswer += chunk.toString()
    })
    const stoppedAt = performance.now()
    const stopped = other.stop()
    await new Promise((resolve) => setTimeout(resolve, 100))
    fresh.write(request)
    expect(await stopped).toBe(0)
    expect(idleClosedAt - stoppedAt).toBeGreaterThan(1_000)
    expect(answer).toMatch(/Connection: close\r\n\r\nlate$/)
    expect(firstAnswer).toMatch(/Connection: close\r\n\r\nlate$/)
    await closeServer(backend)
  })

  it('keeps no connection that has become idle', async () => {
    const other = await startGatewayProcess(':memory:')
    const backend = createServer((_request, response) => {
      setTimeout(() => response.end('late'), 500)
    })
    const calls = [httpApi, ...leads('$default', ''), DEFAULT_STAGE]
    const apiId = await createApi(other.url, await listenLocally(backend), calls)
    const { hostname, port } = new URL(other.url)
    const socket = connect(Number(port), hostname)
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk.toString()
    })
    const head = `POST /_aws/execute-api/${apiId}/x HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked`
    socket.write(`${head}\r\n\r\n0\r\n\r\n`)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect(await other.stop()).toBe(0)
    expect(answer).toMatch(/connection: close\r\n.*late/is)
    await closeServer(backend)
  })
})
