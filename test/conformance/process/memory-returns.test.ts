import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { connect as connectHttp2, constants } from 'node:http2'
import { connect } from 'node:net'
import { httpApi } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeServer, listenLocally } from '../../fixtures/backend.ts'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { askWithoutReading } from '../../fixtures/slow-clients.ts'
import { createApi } from '../management-calls.ts'

const MEGABYTE = 1024 * 1024

let server: Server
let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let place: string

beforeAll(async () => {
  folder = await createDataFolder()
  await writeCertificate(folder.path, 'default', createCertificate({ name: 'localhost' }))
  const large = Buffer.alloc(5 * MEGABYTE, 'x')
  // Without a length: what comes is gathered as it comes.
  server = createServer((incoming, response) => {
    if (incoming.url === '/silent') return
    response.write(large.subarray(1))
    response.end('x')
  })
  const url = await listenLocally(server)
  gateway = await startGatewayProcess(':memory:', [
    ...['--memory-budget', '400MB', '--tls-port', '0', '--certificates', folder.path],
  ])
  const apiId = await createApi(gateway.url, url, [
    httpApi,
    ...leads('GET /large', '/large'),
    ...leads('ANY /silent', '/silent'),
    DEFAULT_STAGE,
  ])
  place = `/_aws/execute-api/${apiId}`
})
afterAll(async () => {
  await gateway.stop()
  await closeServer(server)
  await folder.remove()
})

function residentMegabytes(): number {
  const [, kilobytes] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${gateway.process.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}

describe('memory after clients that did not read', () => {
  it.skipIf(process.platform !== 'linux')(
    'goes back to the system, though nobody asks for anything',
    async () => {
      await sendHttp(gateway.url, `${place}/large`)
      const before = residentMegabytes()
      const clients = askWithoutReading(gateway.url, `${place}/large`, 40)
      await vi.waitFor(() => expect(residentMegabytes()).toBeGreaterThan(before + 100), {
        timeout: 120_000,
        interval: 50,
      })
      clients.end()
      await vi.waitFor(() => expect(residentMegabytes()).toBeLessThanOrEqual(before * 1.5), {
        timeout: 120_000,
        interval: 500,
      })
    },
    130_000,
  )
})

/** How much a process may grow by for so many clients, each of which sends as much as Node reads at once. */
const CLIENTS = 100
const GROWTH_MEGABYTES = 100

describe('bodies in chunks of a byte', () => {
  const chunks = '1\r\nx\r\n'.repeat(10_800)
  const post = () =>
    `POST ${place}/silent HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n${chunks}`
  const ahead = () => `GET ${place}/silent HTTP/1.1\r\nHost: localhost\r\nConnection: keep-alive, x\r\n\r\n`

  it.skipIf(process.platform !== 'linux').each([
    ['behind a request that waits', () => ahead() + post()],
    ['that their backend does not read', () => post()],
  ])(
    '%s take about what they count',
    async (_name, text) => {
      await sendHttp(gateway.url, `${place}/large`)
      const before = residentMegabytes()
      const { hostname, port } = new URL(gateway.url)
      const clients = Array.from({ length: CLIENTS }, () => {
        const client = connect(Number(port), hostname)
        client.on('error', () => undefined)
        client.write(text())
        return client
      })
      // What the machine has taken from all of them the gateway has read, a few turns later.
      await vi.waitFor(() => expect(clients.every(({ writableLength }) => writableLength === 0)).toBe(true), {
        timeout: 60_000,
      })
      await sendHttp(gateway.url, '/_gatehouse/health')
      await new Promise((resolve) => setTimeout(resolve, 2_000))
      expect(residentMegabytes()).toBeLessThan(before + GROWTH_MEGABYTES)
      for (const client of clients) client.destroy()
    },
    120_000,
  )
})

/** What becomes of so many requests on one connection: answered, or refused to be sent again; those that wait are neither. */
async function askAtOnce(
  initialWindowSize: number,
  count: number,
): Promise<{ heads: number; refused: number }> {
  const seen = { heads: 0, refused: 0 }
  const session = connectHttp2(`https://localhost:${await gateway.tlsPort()}`, {
    rejectUnauthorized: false,
    settings: { initialWindowSize },
  })
  for (let index = 0; index < count; index += 1) {
    const stream = session.request({ ':path': '/_gatehouse/health' })
    stream.on('error', () => undefined)
    stream.once('response', () => {
      seen.heads += 1
    })
    stream.once('close', () => {
      if (stream.rstCode === constants.NGHTTP2_REFUSED_STREAM) seen.refused += 1
    })
  }
  await vi.waitFor(() => expect(seen.heads + seen.refused).toBe(count), { timeout: 30_000 })
  session.destroy()
  return seen
}

describe('requests of HTTP/2 on one connection', () => {
  it.each([
    [0, 20, { heads: 8, refused: 12 }],
    [1_000, 20, { heads: 8, refused: 12 }],
    [0, 8, { heads: 8, refused: 0 }],
    [65_535, 50, { heads: 50, refused: 0 }],
  ])('a window of %i lets of %i begin no more than can be answered', async (window, count, expected) => {
    expect(await askAtOnce(window, count)).toEqual(expected)
  })
})
