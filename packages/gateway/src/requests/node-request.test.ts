import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect as openSession } from 'node:http2'
import { type AddressInfo, connect } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { readBody } from '@gatehouse/runtime'
import { describe, expect, it, onTestFinished } from 'vitest'
import { ByteBudget } from '../memory/byte-budget.ts'
import { HeldBytes } from '../memory/held-bytes.ts'
import { createHttp2Server } from '../tls/http2-server.ts'
import { createSelfSigned } from '../tls/self-signed.ts'
import { toClientRequest } from './node-request.ts'

const KB = 1024
const BODY = Buffer.alloc(60 * KB, 'x')
const PAIR = createSelfSigned(['localhost'], [], new Date())

/** Begins a request, and breaks it off. */
type Begin = (port: number) => () => void

/** Sends the first part of a body by HTTP/1.1, and no more. */
const begin =
  (headers: string, body: string): Begin =>
  (port) => {
    const socket = connect(port, 'localhost', () =>
      socket.write(`POST / HTTP/1.1\r\nHost: a\r\n${headers}\r\n\r\n${body}`),
    )
    onTestFinished(() => void socket.destroy())
    return () => void socket.destroy()
  }

/** The same by HTTP/2. */
const beginStream =
  (headers: object): Begin =>
  (port) => {
    const socket = connectTls({ host: 'localhost', port, ALPNProtocols: ['h2'], rejectUnauthorized: false })
    socket.on('error', () => undefined)
    const session = openSession('https://localhost', { createConnection: () => socket })
    session.on('error', () => undefined)
    const stream = session.request({ ':method': 'POST', ':path': '/', ...headers })
    stream.on('error', () => undefined)
    stream.write(BODY)
    onTestFinished(() => session.destroy())
    // To close the stream would send what ends its body first.
    return () => void socket.destroy()
  }

const chunk = `${BODY.length.toString(16)}\r\n${BODY}\r\n`

const WHOLE: readonly [name: string, protocol: string, begin: Begin] = [
  'HTTP/1.1 in chunks, whole',
  'http',
  begin('Transfer-Encoding: chunked', `${chunk}0\r\n\r\n`),
]
const BEGUN: readonly (typeof WHOLE)[] = [
  ['HTTP/1.1 in chunks', 'http', begin('Transfer-Encoding: chunked', chunk)],
  ['HTTP/1.1 of a length that is not short', 'http', begin('Content-Length: 100000', String(BODY))],
  ['HTTP/2 of unknown length', 'http2', beginStream({})],
  ['HTTP/2 of a short length', 'http2', beginStream({ 'content-length': 64 * KB })],
  ['HTTP/2 of a length that is not short', 'http2', beginStream({ 'content-length': 100 * KB })],
]

/** Takes in a request whose body counts in a budget. */
async function take(protocol: string, send: Begin) {
  const budget = new ByteBudget(1024 * KB)
  let watched = 0
  const pace = {
    begin() {
      watched += 1
      return () => {
        watched -= 1
      }
    },
  }
  const held = new HeldBytes({ budgets: () => [budget], pace, onRefused: () => undefined })
  let listener: (...both: [IncomingMessage, ServerResponse]) => void = () => undefined
  const asked = new Promise<[IncomingMessage, ServerResponse]>((resolve) => {
    listener = (...both) => resolve(both)
  })
  const server = protocol === 'http' ? createServer(listener) : createHttp2Server(PAIR, listener).server
  server.listen(0, 'localhost')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const breakOff = send((server.address() as AddressInfo).port)
  const [request, response] = await asked
  const clientRequest = toClientRequest(request, response)
  const { body } = clientRequest.openUpload(held)
  return { budget, watched: () => watched, held, response, clientRequest, body, breakOff }
}

describe.each([WHOLE, ...BEGUN])('a body by %s', (_name, protocol, send) => {
  it('counts, and nothing is left of it once it is answered unread', async () => {
    const { budget, watched, held, response, clientRequest, body } = await take(protocol, send)
    await expect.poll(() => budget.heldBytes).toBeGreaterThan(0)
    clientRequest.answer({ status: 403, headers: ['content-length', '0'], body: null }, held)
    await once(response, 'close')
    expect(body).toMatchObject({ destroyed: true })
    expect([budget.heldBytes, watched()]).toEqual([0, 0])
  })
})

describe.each(BEGUN)('a body by %s', (_name, protocol, send) => {
  it('that breaks off is not taken for whole', async () => {
    const { budget, watched, body, breakOff } = await take(protocol, send)
    const read = readBody(body, 1024 * KB)
    await expect.poll(() => budget.heldBytes).toBeGreaterThan(0)
    breakOff()
    expect((await read)?.length).toBeUndefined()
    await expect.poll(watched).toBe(0)
  })
})
