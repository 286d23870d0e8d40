import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type ClientHttp2Session, connect as connectHttp2 } from 'node:http2'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { httpApi } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeServer, listenLocally } from '../../fixtures/backend.ts'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { createApi } from '../management-calls.ts'

const CLIENTS = 40
/** How often each is tried; `GATEHOUSE_SHUTDOWN_ROUNDS` asks for more. */
// biome-ignore lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
const ROUNDS = Number(process.env.GATEHOUSE_SHUTDOWN_ROUNDS ?? 1)
const NAME = 'a.example.com'

let backend: Server
let target: string
let certificates: Awaited<ReturnType<typeof createDataFolder>>

beforeAll(async () => {
  backend = createServer((request, response) => {
    setTimeout(() => response.end('served'), Number(request.url?.slice(1)) || 0)
  })
  target = await listenLocally(backend)
  certificates = await createDataFolder()
  await writeCertificate(certificates.path, 'default', createCertificate({ name: 'all', hosts: [NAME] }))
})

afterAll(async () => {
  await closeServer(backend)
  await certificates.remove()
})

interface Scene {
  readonly gateway: GatewayProcess
  readonly prefix: string
  open(isTls: boolean): Promise<Socket>
}

async function openScene(workers: number): Promise<Scene> {
  const tls = ['--tls-port', '0', '--certificates', certificates.path]
  const gateway = await startGatewayProcess(':memory:', ['--workers', String(workers), ...tls])
  const calls = [httpApi, ...leads('$default', ''), DEFAULT_STAGE]
  const apiId = await createApi(gateway.url, target, calls)
  const tlsPort = await gateway.tlsPort()
  return {
    gateway,
    prefix: `/_aws/execute-api/${apiId}`,
    async open(isTls) {
      const socket = isTls
        ? connectTls({ port: tlsPort, host: '127.0.0.1', servername: NAME, rejectUnauthorized: false })
        : connect(Number(new URL(gateway.url).port), '127.0.0.1')
      socket.on('error', () => undefined)
      await once(socket, isTls ? 'secureConnect' : 'connect')
      return socket
    },
  }
}

/** Asks one after the other until an answer says that the connection closes; tells how it ended. */
async function askUntilClosed(socket: Socket, request: string): Promise<string> {
  for (;;) {
    socket.write(request)
    const answer = await readAnswer(socket)
    if (!answer.endsWith('served')) return `no answer: ${answer}`
    if (/\r\nConnection: close\r\n/i.test(answer)) return 'told'
  }
}

function readAnswer(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    const end = () => {
      socket.off('data', take)
      socket.off('close', end)
      resolve(text)
    }
    const take = (chunk: Buffer) => {
      text += chunk.toString('latin1')
      if (text.endsWith('served')) end()
    }
    socket.on('data', take)
    socket.on('close', end)
  })
}

describe.each([1, 2])('SIGTERM (workers: %s)', (workers) => {
  it.each([
    ['read by the gateway itself', false, ''],
    ['that Node reads', false, 'Connection: keep-alive, x\r\n'],
    ['read by the gateway itself over TLS', true, ''],
    ['that Node reads over TLS', true, 'Connection: keep-alive, x\r\n'],
  ])(
    'cuts off no request %s on kept connections, and says that they close',
    async (_title, isTls, headers) => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const { gateway, prefix, open } = await openScene(workers)
        const sockets = await Promise.all(Array.from({ length: CLIENTS }, () => open(isTls)))
        const request = (index: number) => `GET ${prefix}/${index % 7} HTTP/1.1\r\nHost: a\r\n${headers}\r\n`
        const ends = sockets.map((socket, index) => askUntilClosed(socket, request(index)))
        await new Promise((resolve) => setTimeout(resolve, 50 + round * 7))
        const stopped = gateway.stop()
        expect(new Set(await Promise.all(ends))).toEqual(new Set(['told']))
        expect(await stopped).toBe(0)
      }
    },
  )

  it('answers what comes on connections that were idle, and on those that are new', async () => {
    const { gateway, prefix, open } = await openScene(workers)
    const request = `GET ${prefix}/0 HTTP/1.1\r\nHost: a\r\n\r\n`
    const kept = await Promise.all(Array.from({ length: CLIENTS }, (_, index) => open(index % 2 === 0)))
    for (const socket of kept) {
      socket.write(request)
      expect(await readAnswer(socket)).toMatch(/served$/)
    }
    const plain = Array.from({ length: CLIENTS }, () =>
      connect(Number(new URL(gateway.url).port), '127.0.0.1'),
    )
    for (const socket of plain) socket.on('error', () => undefined)
    await Promise.all(plain.map((socket) => once(socket, 'connect')))
    const stopped = gateway.stop()
    const ends = await Promise.all([...kept, ...plain].map((socket) => askUntilClosed(socket, request)))
    expect(new Set(ends)).toEqual(new Set(['told']))
    expect(await stopped).toBe(0)
  })

  it('closes connections that nothing comes on, without a reset, in some seconds', async () => {
    const { gateway, open } = await openScene(workers)
    const sockets = await Promise.all([open(false), open(true)])
    const ends = sockets.map((socket) => once(socket.resume(), 'end'))
    const stopped = gateway.stop()
    await Promise.all(ends)
    expect(await stopped).toBe(0)
  })

  it('tells clients of HTTP/2, and serves what they had sent by then', async () => {
    const { gateway, prefix } = await openScene(workers)
    const session = connectHttp2(`https://127.0.0.1:${await gateway.tlsPort()}`, {
      servername: NAME,
      rejectUnauthorized: false,
    })
    await once(session, 'connect')
    const before = Array.from({ length: 10 }, () => statusOf(session, `${prefix}/300`))
    // Frames are read in their order: once this one is answered, all before it have come.
    expect(await statusOf(session, `${prefix}/0`)).toBe(200)
    const goodbye = once(session, 'goaway')
    const stopped = gateway.stop()
    await goodbye
    expect(await Promise.all(before)).toEqual(Array.from({ length: 10 }, () => 200))
    expect(await stopped).toBe(0)
  })
})

function statusOf(session: ClientHttp2Session, path: string): Promise<number | string> {
  return new Promise((resolve) => {
    const stream = session.request({ ':path': path })
    stream.on('response', (headers) => resolve(Number(headers[':status'])))
    stream.on('error', (error) => resolve(error.message))
    stream.resume()
  })
}
