import { createServer, type IncomingMessage, type Server } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parsePlainRequest } from '../../packages/gateway/src/http1/parse-request.ts'
import { closeServer, listenLocally } from '../fixtures/backend.ts'
import { createRandom, type Random } from './random.ts'

// biome-ignore-start lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
const REQUESTS = Number(process.env.GATEHOUSE_FUZZ_REQUESTS ?? 8_000)
const SEED = Number(process.env.GATEHOUSE_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
// biome-ignore-end lint/suspicious/noUndeclaredEnvVars: as above.

/** What a server read of a connection's first request. */
interface Read {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly rawHeaders: string[]
  readonly body: string
}

let server: Server
let port: number
let onRead: (read: Read) => void

beforeAll(async () => {
  server = createServer((request: IncomingMessage) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('error', () => undefined)
    request.on('end', () => {
      const { method, url, rawHeaders } = request
      onRead({ method, url, rawHeaders, body: Buffer.concat(chunks).toString('latin1') })
    })
  })
  port = Number(new URL(await listenLocally(server)).port)
})

afterAll(() => closeServer(server))

describe('a request that is read without Node', () => {
  it(`is read by Node in the same way, of ${REQUESTS} damaged ones (seed ${SEED})`, {
    timeout: 60_000 + REQUESTS * 10,
  }, async () => {
    console.log(`fuzz: ${REQUESTS} damaged requests, GATEHOUSE_FUZZ_SEED=${SEED}`)
    const random = createRandom(SEED)
    let taken = 0
    for (let count = 0; count < REQUESTS; count += 1) {
      const text = damage(WHOLE, random)
      const plain = parsePlainRequest(Buffer.from(text, 'latin1'))
      // Of a body that is not there whole nobody has read anything yet.
      if (!plain || text.length < plain.headBytes + plain.bodyBytes) continue
      taken += 1
      const { method, url, rawHeaders, headBytes, bodyBytes } = plain
      const body = text.slice(headBytes, headBytes + bodyBytes)
      expect(await readByNode(text), JSON.stringify(text)).toEqual({ method, url, rawHeaders, body })
    }
    expect(taken).toBeGreaterThan(REQUESTS / 40)
  })
})

/** Undefined where Node refuses it. */
function readByNode(text: string): Promise<Read | undefined> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(text, 'latin1'))
    const finish = (read?: Read) => {
      socket.destroy()
      resolve(read)
    }
    onRead = finish
    socket.setTimeout(2_000, finish)
    socket.on('data', () => finish())
    socket.on('error', () => finish())
    socket.on('close', () => finish())
  })
}

const WHOLE =
  'POST /a%2Fb?c=d HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nX-Y: z\r\nConnection: keep-alive\r\n\r\nabc'

const BYTES = ['\r\n', '\n', '\r', ' ', '\t', ':', '\0', '\x7f', '\xa0', '\xff', ',', ';', '0', '4', '#', '%']

const FIELDS = [
  'Host: y\r\n',
  'Content-Length: 4\r\n',
  'Transfer-Encoding: chunked\r\n',
  'Connection: close\r\n',
  'Connection: x\r\n',
  'Expect: 100-continue\r\n',
  'Upgrade: x\r\n',
  'TE: trailers\r\n',
  'Trailer: x\r\n',
  'Keep-Alive: 5\r\n',
]

/** Cuts bytes out, puts some in and writes over others, up to three times. */
function damage(text: string, random: Random): string {
  let damaged = text
  for (let times = 1 + random.below(3); times > 0; times -= 1) {
    const at = random.below(damaged.length)
    const piece = random.chance(0.7) ? random.pick(random.chance(0.3) ? FIELDS : BYTES) : ''
    damaged = damaged.slice(0, at) + piece + damaged.slice(at + random.below(3))
  }
  return damaged
}
