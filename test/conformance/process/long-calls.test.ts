import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { type ClientHttp2Session, connect as connectHttp2 } from 'node:http2'
import { connect, type Socket } from 'node:net'
import { type Gateway, startGateway } from '@gatehouse/gateway'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeServer, listenLocally } from '../../fixtures/backend.ts'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { createFunctionFolder, type FunctionFolder } from '../../fixtures/functions.ts'

/** How long a connection may carry nothing. */
const STALLED_MS = 1_000

let waited: Server
let functions: FunctionFolder
let certificates: FunctionFolder
let gateway: Gateway

beforeAll(async () => {
  waited = createServer()
  const url = await listenLocally(waited)
  functions = await createFunctionFolder({
    'waits.mjs': `export const handler = async () => (await fetch('${url}')).text()`,
    'waits.function.json': '{"timeout":60,"url":{"authType":"NONE"}}',
  })
  certificates = await createFunctionFolder()
  await writeCertificate(certificates.path, 'default', createCertificate({ name: 'localhost' }))
  gateway = await startGateway({
    port: 0,
    host: '127.0.0.1',
    data: ':memory:',
    logLevel: 'silent',
    stalledMs: STALLED_MS,
    functions: functions.path,
    tlsPort: 0,
    certificates: certificates.path,
  })
})
afterAll(async () => {
  await gateway.close()
  await closeServer(waited)
  await functions.remove()
  await certificates.remove()
})

const open = (): Socket => {
  const socket = connect(Number(new URL(gateway.url).port), '127.0.0.1')
  socket.on('error', () => undefined)
  return socket
}

const STALLING = 'POST /v2/apis HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n\r\n{'

/** Resolves with what the function waits for, once a connection that began after it was given up. */
async function outlastOthers(): Promise<ServerResponse> {
  const [, response] = (await once(waited, 'request')) as [unknown, ServerResponse]
  const other = open()
  other.write(STALLING)
  other.resume()
  await once(other, 'close')
  return response
}

/** Resolves once all that a socket got has this text. */
function untilRead(socket: Socket, text: string): Promise<string> {
  let read = ''
  return new Promise((resolve, reject) => {
    socket.on('data', (chunk) => {
      read += String(chunk)
      if (read.includes(text)) resolve(read)
    })
    socket.once('close', () => reject(new Error(`closed after: ${read}`)))
  })
}

const PATHS = [
  '/2015-03-31/functions/waits/invocations',
  '/_aws/lambda-url/waits/',
  '/_gatehouse/functions/waits/invoke',
]

describe.each(PATHS)('a call of %s that takes longer than a connection may be silent', (path) => {
  it('is answered, and its connection is as it was', async () => {
    const socket = open()
    const answered = untilRead(socket, 'at last')
    const outlasted = outlastOthers()
    socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n{}`)
    const response = await Promise.race([outlasted, answered.then(() => outlasted)])
    response.end('at last')
    expect(await answered).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    const late = untilRead(socket, '408 Request Timeout')
    socket.write(STALLING)
    expect(await late).toMatch(/^[\s\S]*HTTP\/1\.1 408/)
    socket.destroy()
  })

  it('is answered over HTTP/2, and its connection is as it was', async () => {
    const session: ClientHttp2Session = connectHttp2(gateway.tlsUrl ?? '', { rejectUnauthorized: false })
    let saysGoodbye = false
    const goodbye = once(session, 'goaway').then(() => {
      saysGoodbye = true
    })
    const outlasted = outlastOthers()
    const stream = session.request({ ':method': 'POST', ':path': path })
    stream.end('{}')
    const response = await outlasted
    expect(saysGoodbye).toBe(false)
    const head = once(stream, 'response')
    response.end('at last')
    const [headers] = (await head) as [{ ':status': number }]
    expect([headers[':status'], saysGoodbye]).toEqual([200, false])
    stream.resume()
    await goodbye
    session.destroy()
  })
})
