import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect as connectTls } from 'node:tls'
import { httpApi } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, ECHO, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { type Gateway, startGateway } from '@gatehouse/gateway'
import { describe, expect, it } from 'vitest'
import { closeServer, listenLocally, startBackend } from '../../fixtures/backend.ts'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { keepConnection } from '../../fixtures/workers.ts'
import { createApi } from '../management-calls.ts'

const CONNECTIONS = 10_000
/** How long a connection may say nothing between two requests. */
const IDLE_MS = 5_000
/** Files that a process of this machine may have open. */
const OPEN_FILES = Number(execFileSync('sh', ['-c', 'ulimit -n'], { encoding: 'utf8' }))
const isRoomy = OPEN_FILES > CONNECTIONS + 500

if (!isRoomy) console.log(`skipped: ${CONNECTIONS} connections need more than ${OPEN_FILES} open files`)

describe('connections that say nothing', () => {
  it.skipIf(!isRoomy)(
    `do not keep others from being served, ${CONNECTIONS} of them`,
    { timeout: 60_000 },
    async () => {
      const gateway = await startGatewayProcess(':memory:')
      const before = memoryOf(gateway)
      const sockets = await openMany(gateway.url)
      const held = memoryOf(gateway) - before
      const startedAt = performance.now()
      const answer = await sendHttp(gateway.url, '/v2/apis')
      const tookMs = performance.now() - startedAt
      await Promise.all(sockets.map((socket) => once(socket.destroy(), 'close')))
      console.log(
        `${CONNECTIONS} silent connections: ${Math.round(held / CONNECTIONS)} bytes each, a call took ${Math.round(tookMs)} ms`,
      )
      expect(answer.status).toBe(200)
      expect(held / CONNECTIONS).toBeLessThan(20_000)
      expect((await sendHttp(gateway.url, '/v2/apis')).status).toBe(200)
      expect(await gateway.stop()).toBe(0)
    },
  )

  it('are none whose request had arrived when the process stood still', async () => {
    const gateway = await startGatewayProcess(':memory:')
    const backend = await startBackend()
    const path = `/_aws/execute-api/${await createApi(gateway.url, backend.url, ECHO)}/x`
    const kept = keepConnection(gateway.url)
    expect((await kept.ask('GET', path)).status).toBe(200)
    gateway.process.kill('SIGSTOP')
    const asked = kept.ask('GET', path)
    await sleep(IDLE_MS + 300)
    gateway.process.kill('SIGCONT')
    expect((await asked).status).toBe(200)
    kept.close()
    await gateway.stop()
    await backend.close()
  })

  describe.each(['in plain', 'over TLS'])('%s', (kind) => {
    it.each<[string, string]>([
      ['nothing', ''],
      ['half a request line', 'GET /v2'],
      ['headers without an end', 'GET /v2/apis HTTP/1.1\r\nhost: localhost\r\nx-slow: '],
    ])('are told so and closed when they sent %s', async (_title, text) => {
      const folder = await createCertificateFolder()
      const gateway = await startGateway({
        port: 0,
        host: '127.0.0.1',
        data: ':memory:',
        account: '000000000000',
        region: 'us-east-1',
        logLevel: 'silent',
        endpointStyle: 'path',
        auth: 'none',
        checkResponses: true,
        headersTimeoutMs: 200,
        tlsPort: 0,
        certificates: folder.path,
      })
      const socket = connectTo(gateway, kind)
      socket.write(text)
      let answer = ''
      socket.on('data', (chunk) => {
        answer += String(chunk)
      })
      await once(socket, 'close')
      await gateway.close()
      await folder.remove()
      expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
      expect(answer).toMatch(/\r\nconnection: close\r\n\r\n\{"message":"Request Timeout"\}$/)
    })
  })
})

describe.each(['in plain', 'over TLS'])('a client %s', (kind) => {
  it('that reads nothing of its answer is given up, and with it what is asked of the backend', async () => {
    const backend = createServer((_request, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
      }
      more()
      response.on('drain', more)
    })
    const folder = await createCertificateFolder()
    const gateway = await startGateway({
      port: 0,
      host: '127.0.0.1',
      data: ':memory:',
      account: '000000000000',
      region: 'us-east-1',
      logLevel: 'silent',
      endpointStyle: 'path',
      auth: 'none',
      checkResponses: true,
      stalledMs: 500,
      tlsPort: 0,
      certificates: folder.path,
    })
    const apiId = await createApi(gateway.url, await listenLocally(backend), [
      httpApi,
      ...leads('$default', ''),
      DEFAULT_STAGE,
    ])
    const gone = once(backend, 'request').then(([, response]) => once(response as ServerResponse, 'close'))
    const socket = connectTo(gateway, kind)
    socket.pause()
    socket.on('error', () => undefined)
    socket.write(`GET /_aws/execute-api/${apiId}/ HTTP/1.1\r\nhost: a\r\n\r\n`)
    await gone
    socket.destroy()
    await gateway.close()
    await closeServer(backend)
    await folder.remove()
  })
})

function connectTo({ url, tlsUrl = '' }: Pick<Gateway, 'url' | 'tlsUrl'>, kind: string): Socket {
  if (kind === 'in plain') return connect(Number(new URL(url).port), '127.0.0.1')
  const port = Number(new URL(tlsUrl).port)
  return connectTls({ port, servername: 'localhost', rejectUnauthorized: false })
}

async function createCertificateFolder() {
  const folder = await createDataFolder()
  await writeCertificate(
    folder.path,
    'default',
    createCertificate({ name: 'localhost', hosts: ['localhost'] }),
  )
  return folder
}

/** Opens them a few hundred at a time, as a queue of the system's holds no more. */
async function openMany(url: string): Promise<Socket[]> {
  const port = Number(new URL(url).port)
  const sockets: Socket[] = []
  while (sockets.length < CONNECTIONS) {
    const some = Array.from({ length: 250 }, () => connect(port, '127.0.0.1'))
    await Promise.all(some.map((socket) => once(socket, 'connect')))
    sockets.push(...some)
  }
  return sockets
}

/** Bytes in memory. */
function memoryOf({ process }: GatewayProcess): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(process.pid)], { encoding: 'utf8' })) * 1024
}
