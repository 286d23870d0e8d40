import { connect, createServer, type Server, type Socket } from 'node:net'
import { httpApi } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'

let server: Server
let gateway: GatewayProcess
let prefix: string
/** What a backend's connection says to its n-th request (from 1); undefined keeps silent. */
let script: (socket: Socket, count: number) => void
/** The requests that came to the backend, as text. */
let received: string[]

beforeAll(async () => {
  server = createServer((socket) => {
    let count = 0
    socket.on('error', () => undefined)
    socket.on('data', (chunk) => {
      received.push(chunk.toString('latin1'))
      count += 1
      script(socket, count)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  gateway = await startGatewayProcess(':memory:', ['--stream-answers'])
  const apiId = await createApi(gateway.url, `http://127.0.0.1:${port}`, [
    httpApi,
    ...leads('$default', '', { timeoutInMillis: 2_000 }),
    DEFAULT_STAGE,
  ])
  prefix = `/_aws/execute-api/${apiId}`
})

beforeEach(() => {
  received = []
  script = (socket) => socket.write(OK)
})

afterAll(async () => {
  await gateway.stop()
  server.close()
})

const call = (path = '/x', method = 'GET', body?: string): Promise<HttpAnswer> =>
  sendHttp(gateway.url, prefix + path, { method, body })

/** Sends bytes as they stand, and others once the answer begins; resolves to everything that came back until the gateway closed, or said nothing for a while. */
function sendRaw(text: string, afterAnswer = ''): Promise<string> {
  const { hostname, port } = new URL(gateway.url)
  return new Promise((resolve) => {
    let answer = ''
    const socket = connect(Number(port), hostname, () => socket.write(text, 'latin1'))
    const done = () => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(5_000, done)
    socket.on('data', (chunk) => {
      if (answer === '') socket.write(afterAnswer, 'latin1')
      answer += chunk.toString('latin1')
    })
    socket.on('error', done)
    socket.on('close', done)
  })
}

/** The statuses of the answers in a connection's text. */
const statusesOf = (text: string) =>
  [...text.matchAll(/HTTP\/1\.1 (\d+) /g)].map(([, status]) => Number(status))

describe('a request that two readers could read in two ways', () => {
  const SMUGGLED = 'GET /smuggled HTTP/1.1\r\nHost: a\r\n\r\n'

  it.each<[string, string, string?]>([
    ['a length and chunks', `Content-Length: 4\r\nTransfer-Encoding: chunked`, `0\r\n\r\n${SMUGGLED}`],
    ['chunks and a length', `Transfer-Encoding: chunked\r\nContent-Length: 4`, `0\r\n\r\n${SMUGGLED}`],
    ['two lengths', `Content-Length: 0\r\nContent-Length: ${SMUGGLED.length}`, SMUGGLED],
    ['a length with a sign', `Content-Length: +5`, 'hello'],
    ['a length that is a list', `Content-Length: 5, 5`, 'hello'],
    ['a length in hexadecimal', 'Content-Length: 0x5', 'hello'],
    ['an unknown transfer coding', 'Transfer-Encoding: xchunked', `0\r\n\r\n${SMUGGLED}`],
    ['chunked twice', 'Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked', `0\r\n\r\n${SMUGGLED}`],
    ['chunked and then something else', 'Transfer-Encoding: chunked, identity', `0\r\n\r\n${SMUGGLED}`],
    ['a space before the colon', 'Transfer-Encoding : chunked', `0\r\n\r\n${SMUGGLED}`],
    ['a folded line', 'Transfer-Encoding:\r\n chunked', `0\r\n\r\n${SMUGGLED}`],
    ['a bare line feed', 'X-A: b\nTransfer-Encoding: chunked', `0\r\n\r\n${SMUGGLED}`],
    ['a bare carriage return', 'X-A: b\rTransfer-Encoding: chunked'],
    ['a NUL', 'X-A: b\0c'],
    ['a chunk size that is none', 'Transfer-Encoding: chunked', 'zz\r\n\r\n'],
    ['two hosts', 'Host: b'],
  ])('is refused for %s, and nothing of it reaches a backend', async (_title, headers, body = '') => {
    const answer = await sendRaw(`POST ${prefix}/x HTTP/1.1\r\nHost: a\r\n${headers}\r\n\r\n${body}`)
    expect(statusesOf(answer)).toEqual([400])
    expect(answer).toMatch(/apigw-requestid: \S{15}=/)
    expect(received.join('')).not.toMatch(/smuggled|hello/)
  })

  it.each([
    ['chunks in another coding', 'HTTP/1.1', 'Transfer-Encoding: gzip, chunked', 501],
    [
      'chunks in another coding, in two lines',
      'HTTP/1.1',
      'Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked',
      501,
    ],
    ['a version of frames', 'HTTP/2.0', 'X-A: b', 505],
    ['a version without headers', 'HTTP/0.9', 'X-A: b', 505],
    ['a version that is none', 'HTTP/1.2', 'X-A: b', 400],
    ['another protocol', 'XTTP/1.1', 'X-A: b', 400],
  ])('is refused for %s, and the connection is closed', async (_title, version, headers, status) => {
    const request = `POST ${prefix}/x ${version}\r\nHost: a\r\n${headers}\r\n\r\n0\r\n\r\n${SMUGGLED}`
    const answer = await sendRaw(request)
    expect(statusesOf(answer)).toEqual([status])
    expect(answer).toMatch(/^connection: close\r$/im)
    expect(received.join('')).not.toMatch(/smuggled/)
  })

  it('is the last of its connection with chunks in HTTP/1.0', async () => {
    const chunks = 'Connection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n0\r\n\r\n'
    const answer = await sendRaw(`POST ${prefix}/x HTTP/1.0\r\nHost: a\r\n${chunks}${SMUGGLED}`)
    expect(statusesOf(answer)).toEqual([200])
    expect(received.join('')).not.toMatch(/smuggled/)
  })

  it('is told in the form of other errors, and the connection is closed', async () => {
    const answer = await sendRaw(`GET ${prefix}/x HTTP/1.1\r\nHost: a\r\nX\0: b\r\n\r\n`)
    expect(answer).toMatch(
      /^HTTP\/1\.1 400 Bad Request\r\ncontent-type: application\/json\r\ncontent-length: 25\r\napigw-requestid: \S{15}=\r\nconnection: close\r\n\r\n\{"message":"Bad Request"\}$/,
    )
  })

  it('is never answered into an answer that is under way', async () => {
    script = (socket) => socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n4\r\nhalf\r\n')
    // Such a connection is Node's to read.
    const head = `GET ${prefix}/x HTTP/1.1\r\nHost: a\r\nConnection: keep-alive, x\r\n\r\n`
    const answer = await sendRaw(head, 'zz\r\n')
    expect(statusesOf(answer)).toEqual([200])
    expect(answer).toContain('half')
    expect(answer).not.toContain('Bad Request')
  })

  it('is refused without a host', async () => {
    expect(statusesOf(await sendRaw(`GET ${prefix}/x HTTP/1.1\r\n\r\n`))).toEqual([400])
  })

  it('is told when its headers are longer than anything reads', async () => {
    const answer = await sendRaw(`GET ${prefix}/x HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(70_000)}\r\n\r\n`)
    expect(answer).toMatch(/^HTTP\/1\.1 431 .*\{"message":"Request Header Fields Too Large"\}$/s)
  })
})

describe('a backend that', () => {
  it.each<[string, string]>([
    ['answers garbage', 'garbage\r\n\r\n'],
    ['answers with another protocol', 'SSH-2.0-OpenSSH_9.2\r\n'],
    [
      'says a length and chunks',
      'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
    ],
    ['says two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\nokk'],
    ['says a length that is none', 'HTTP/1.1 200 OK\r\ncontent-length: two\r\n\r\nok'],
    ['sends a NUL in a header', 'HTTP/1.1 200 OK\r\nx: a\0b\r\ncontent-length: 2\r\n\r\nok'],
  ])('%s makes 503', async (_title, text) => {
    script = (socket) => socket.end(text, 'latin1')
    const answer = await call()
    expect([answer.status, answer.json()]).toEqual([503, { message: 'Service Unavailable' }])
  })

  it('sends headers without end makes 503, and is hung up on', async () => {
    let closed = false
    script = (socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const timer = setInterval(() => socket.write(`x: ${'x'.repeat(4_000)}\r\n`), 1)
      socket.on('close', () => {
        closed = true
        clearInterval(timer)
      })
    }
    expect((await call()).status).toBe(503)
    await expect.poll(() => closed).toBe(true)
  })

  it('answers more than it was asked is not believed', async () => {
    script = (socket) => socket.write(`${OK}HTTP/1.1 200 OK\r\ncontent-length: 4\r\n\r\nevil`)
    expect((await call()).text).toBe('ok')
    script = (socket) => socket.write(OK)
    expect((await call()).text).toBe('ok')
  })

  /** Each request on a connection but the first is met by a hang-up. */
  const hangUpOnReuse = (socket: Socket, count: number) => {
    if (count === 1) socket.write(OK)
    else socket.destroy()
  }

  it('closes a connection that is used again is asked once more for what is safe', async () => {
    script = hangUpOnReuse
    for (const method of ['GET', 'GET', 'HEAD', 'OPTIONS', 'GET'])
      expect((await call('/safe', method)).status, method).toBe(200)
  })

  it('closes all of the connections that it kept is asked once more on a new one', async () => {
    script = hangUpOnReuse
    expect((await Promise.all([call('/a'), call('/b'), call('/c')])).map(({ status }) => status)).toEqual([
      200, 200, 200,
    ])
    for (const path of ['/d', '/e', '/f']) expect((await call(path)).status, path).toBe(200)
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('closes a connection never gets a %s twice', async (method) => {
    script = (socket) => socket.destroy()
    expect((await call('/unsafe', method, method === 'DELETE' ? undefined : 'body')).status).toBe(503)
    expect(received.filter((text) => text.startsWith(`${method} /unsafe`))).toHaveLength(1)
  })

  describe('always hangs up', () => {
    /** What is asked with one call: which request of its connection each is. */
    async function askGone(): Promise<number[]> {
      const asked: number[] = []
      script = (socket, count) => {
        asked.push(count)
        socket.destroy()
      }
      expect((await call('/gone')).status).toBe(503)
      return asked
    }

    it('is asked twice at most, where a connection was kept', async () => {
      await call()
      expect(await askGone()).toEqual([expect.any(Number), 1])
    })

    it('is asked once on a new connection', async () => {
      let asked = await askGone()
      // Connections that were kept are used up first.
      while (asked[0] !== 1) asked = await askGone()
      expect(asked).toEqual([1])
    })
  })
})

describe('a path that tries to leave its place', () => {
  it.each([
    ['//evil.example/x', '/evil.example/x'],
    ['/a%00b', '/a%00b'],
    ['/a%0d%0ax-evil:1', '/a%0D%0Ax-evil:1'],
  ])('%s reaches the backend as a path and nothing else', async (path, wanted) => {
    expect((await call(path)).status).toBe(200)
    expect(received[0]?.split('\r\n')[0]).toBe(`GET ${wanted} HTTP/1.1`)
    expect(received[0]).not.toMatch(/\r\nx-evil/)
  })
})
