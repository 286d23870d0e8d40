import { createHash } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http'
import { connect } from 'node:net'
import { Readable } from 'node:stream'
import { httpApi } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeServer, listenLocally } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'

const MEGABYTES = 1024 * 1024
const PAYLOAD = Buffer.alloc(5 * MEGABYTES, Buffer.from(Array.from({ length: 251 }, (_, at) => at)))

/** http-apis §9: what a backend has where nothing else is said. */
const INTEGRATION_LIMIT_MS = 30_000

/** What happens at the backend, as it happens: `arrived`, `received`, `closed`. */
const backend = new EventEmitter()
/** What the tests let the backend do: `finish`, `die`. */
const cue = new EventEmitter()
let server: Server
let gateway: GatewayProcess
let prefix: string

const PLACES: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  '/upload': (response, incoming) => {
    const hash = createHash('sha256')
    incoming.on('error', () => undefined)
    incoming.on('data', (chunk: Buffer) => {
      hash.update(chunk)
      backend.emit('received')
    })
    incoming.on('end', () => response.end(hash.digest('hex')))
  },
  '/download-with-length': (response) =>
    response.writeHead(200, { 'content-length': PAYLOAD.length }).end(PAYLOAD),
  '/download-in-chunks': (response) => Readable.from(slices(PAYLOAD)).pipe(response),
  '/two-parts': (response) => {
    response.write('first ')
    cue.once('finish', () => response.end('second'))
  },
  '/never': () => undefined,
  '/dies-with-length': (response) => dieLater(response.writeHead(200, { 'content-length': 100_000 })),
  '/dies-in-chunks': (response) => dieLater(response.writeHead(200)),
  '/dies-at-once': (response) => response.destroy(),
}

function dieLater(response: ServerResponse): void {
  response.write('part')
  cue.once('die', () => response.destroy())
}

function* slices(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 40_000) yield bytes.subarray(at, at + 40_000)
}

beforeAll(async () => {
  server = createServer((incoming, response) => {
    response.once('close', () => backend.emit('closed', response.writableFinished))
    backend.emit('arrived')
    PLACES[incoming.url ?? '']?.(response, incoming)
  })
  const url = await listenLocally(server)
  // Whole answers are in http-whole-answers.test.ts.
  gateway = await startGatewayProcess(':memory:', ['--stream-answers'])
  const apiId = await createApi(gateway.url, url, [
    httpApi,
    ...leads('$default', ''),
    ...leads('ANY /impatient', '/never', { timeoutInMillis: 100 }),
    ...leads('ANY /down', '', { integrationUri: 'http://127.0.0.1:1/' }),
    DEFAULT_STAGE,
  ])
  prefix = `/_aws/execute-api/${apiId}`
})

afterAll(async () => {
  await gateway.stop()
  await closeServer(server)
})

const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')
const UNAVAILABLE = { message: 'Service Unavailable' }

describe('5 MB', () => {
  it.each([
    ['with Content-Length', { 'content-length': PAYLOAD.length }, () => PAYLOAD],
    ['in chunks', { 'transfer-encoding': 'chunked' }, () => Readable.from(slices(PAYLOAD))],
  ] as const)('reach the backend whole, sent %s', async (_form, headers, body) => {
    const answer = await sendHttp(gateway.url, `${prefix}/upload`, { method: 'PUT', headers, body: body() })
    expect([answer.status, answer.text]).toEqual([200, sha256(PAYLOAD)])
  })

  it.each(['with-length', 'in-chunks'])('reach the client whole, answered %s', async (form) => {
    const answer = await sendHttp(gateway.url, `${prefix}/download-${form}`)
    expect([answer.status, sha256(answer.body)]).toEqual([200, sha256(PAYLOAD)])
  })
})

describe('streams', () => {
  it('hands an answer on as it comes', async () => {
    const incoming = await open('/two-parts')
    incoming.setEncoding('utf8')
    const [first] = (await once(incoming, 'data')) as [string]
    cue.emit('finish')
    const [second] = (await once(incoming, 'data')) as [string]
    expect([first, second]).toEqual(['first ', 'second'])
  })

  it('hands a request on once all of it is there', async () => {
    const { hostname, port } = new URL(gateway.url)
    const outgoing = request({ hostname, port, path: `${prefix}/upload`, method: 'POST', agent: false })
    let isReceived = false
    backend.once('received', () => {
      isReceived = true
    })
    outgoing.write('first ')
    await sendHttp(gateway.url, `${prefix}/download-with-length`)
    expect(isReceived).toBe(false)
    outgoing.end('second')
    const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
    const [digest] = (await once(incoming.setEncoding('utf8'), 'data')) as [string]
    expect(digest).toBe(sha256(Buffer.from('first second')))
  })
})

describe('a backend that fails', () => {
  it.each([
    ['is down', '/down'],
    ['is slower than timeoutInMillis', '/impatient'],
    ['closes the connection before it answers', '/dies-at-once'],
  ])('makes 503 when it %s', async (_title, path) => {
    const answer = await sendHttp(gateway.url, `${prefix}${path}`)
    expect([answer.status, answer.json()]).toEqual([503, UNAVAILABLE])
    expect(answer.headers['apigw-requestid']).toMatch(/^[\w-]{15}=$/)
  })

  it('is hung up on when it is too slow', async () => {
    const closed = once(backend, 'closed')
    await sendHttp(gateway.url, `${prefix}/impatient`)
    expect(await closed).toEqual([false])
  })

  it.each(['/dies-with-length', '/dies-in-chunks'])(
    'breaks the connection when it dies amid its answer (%s)',
    async (path) => {
      const incoming = await open(path)
      await once(incoming, 'data')
      cue.emit('die')
      incoming.resume()
      await expect(once(incoming, 'end')).rejects.toThrow('aborted')
      expect(incoming.complete).toBe(false)
    },
  )
})

describe('a client that goes away', () => {
  it('takes the request to the backend along once its connection is reset', async () => {
    const { hostname, port } = new URL(gateway.url)
    const arrived = once(backend, 'arrived')
    const closed = once(backend, 'closed')
    const socket = connect({ host: hostname, port: Number(port) })
    socket.write(`GET ${prefix}/never HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    await arrived
    const leftAt = performance.now()
    socket.resetAndDestroy()
    expect(await closed).toEqual([false])
    expect(performance.now() - leftAt).toBeLessThan(INTEGRATION_LIMIT_MS / 2)
  })

  it('takes the request to the backend along amid its answer', async () => {
    const client = new AbortController()
    const arrived = once(backend, 'arrived')
    const closed = once(backend, 'closed')
    const call = sendHttp(gateway.url, `${prefix}/two-parts`, { signal: client.signal })
    const failed = expect(call).rejects.toThrow('aborted')
    await arrived
    client.abort()
    await failed
    expect(await closed).toEqual([false])
  })

  it('takes the request along amid its upload: no backend receives a part of it', async () => {
    const { hostname, port } = new URL(gateway.url)
    const outgoing = request({ hostname, port, path: `${prefix}/upload`, method: 'POST', agent: false })
    outgoing.on('error', () => undefined)
    let isReceived = false
    backend.once('received', () => {
      isReceived = true
    })
    outgoing.write('first ')
    await sendHttp(gateway.url, `${prefix}/download-with-length`)
    outgoing.destroy()
    await sendHttp(gateway.url, `${prefix}/download-with-length`)
    expect(isReceived).toBe(false)
  })

  it('leaves the gateway in good health', async () => {
    const answer = await sendHttp(gateway.url, `${prefix}/download-with-length`)
    expect(answer.body.length).toBe(PAYLOAD.length)
    // Why a backend did not answer is logged as a warning; nothing here is the gateway's own error.
    expect(gateway.output()).toContain('"failure":"unreachable"')
    expect(gateway.output()).not.toMatch(/"level":[56]0/)
  })
})

/** Sends a GET; resolves once the answer's headers are there. */
async function open(path: string): Promise<IncomingMessage> {
  const { hostname, port } = new URL(gateway.url)
  const outgoing = request({ hostname, port, path: `${prefix}${path}`, agent: false }).end()
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage]
  return incoming
}
