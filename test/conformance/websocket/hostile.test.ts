import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { connect as connectSocket } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { connectRaw, formatFrame, PING, TEXT } from '../../fixtures/raw-websocket.ts'
import { connect, shakeHands } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, mock, oneWay, proxy, says, twoWay } from './scene.ts'

const MEBIBYTE = 1024 * 1024

let backend: Backend
let gateway: GatewayProcess
let url: string
let apiId: string

beforeAll(async () => {
  backend = await startBackend((_request, response, body) =>
    response.writeHead(200).end(body.length > 4 ? body : 'ok'),
  )
  gateway = await startGatewayProcess(':memory:')
  apiId = await createApi(
    gateway.url,
    backend.url,
    api(
      ...proxy('/gone'),
      oneWay('$disconnect'),
      ...proxy('/'),
      ...twoWay('$default'),
      ...says('mock', 'x'.repeat(30_000)),
    ),
  )
  url = addressOf(gateway.url, apiId)
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

/** What the gateway's process has open, and has in memory. */
function openFiles(): number {
  return readdirSync(`/proc/${gateway.process.pid}/fd`).length
}

function residentBytes(): number {
  const [, kilobytes] =
    /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${gateway.process.pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) * 1024
}

const isLinux = process.platform === 'linux'

/** That it still serves: others, and at once. */
async function expectHealth(): Promise<void> {
  const client = await connect(url)
  expect(await client.ask('x')).toBe('ok')
  await client.close()
}

describe('clients that leave without a word', () => {
  it.runIf(isLinux)('1,000 of them leave nothing behind, and each is told to $disconnect once', async () => {
    await expectHealth()
    await expect.poll(() => backend.received.filter(({ url }) => url === '/gone').length).toBe(1)
    const files = openFiles()
    const before = backend.received.length
    for (let wave = 0; wave < 10; wave += 1) {
      const clients = await Promise.all(Array.from({ length: 100 }, () => connectRaw(url)))
      for (const [index, { socket, send }] of clients.entries()) {
        if (index % 3 === 0) send(formatFrame({ opcode: TEXT, payload: 'half a frame' }).subarray(0, 5))
        if (index % 2 === 0) socket.resetAndDestroy()
        else socket.destroy()
      }
      await expect.poll(() => backend.received.length - before, { timeout: 60_000 }).toBe((wave + 1) * 100)
    }
    expect(backend.received.slice(before).every(({ url }) => url === '/gone')).toBe(true)
    await expectHealth()
    await expect.poll(() => openFiles() - files, { timeout: 60_000 }).toBeLessThan(40)
  })

  it('in the middle of the handshake do no harm', async () => {
    const slow = await createApi(
      gateway.url,
      backend.url,
      api(...proxy('/'), oneWay('$connect'), ...says('x', 'x')),
    )
    const target = addressOf(gateway.url, slow)
    await Promise.all(
      Array.from({ length: 100 }, async () => {
        const client = await connectRaw(target, { breaksOff: true })
        client.socket.resetAndDestroy()
      }),
    )
    await expectHealth()
  })
})

describe('clients that do not read', () => {
  it.runIf(isLinux)('are cut off by messages from outside before they cost much memory', async () => {
    const { client, path } = await connectKnown()
    client.socket.pause()
    const before = residentBytes()
    let status = 0
    for (let posts = 0; posts < 400 && status !== 410; posts += 1)
      ({ status } = await sendHttp(gateway.url, path, { method: 'POST', body: 'x'.repeat(131_072) }))
    expect(status).toBe(410)
    expect(residentBytes() - before).toBeLessThan(60 * MEBIBYTE)
    client.socket.terminate()
    await expectHealth()
  })

  it.runIf(isLinux)('and send on are not read any more', async () => {
    const client = await connectRaw(url)
    client.socket.pause()
    const before = residentBytes()
    const message = formatFrame({ opcode: TEXT, payload: '{"action":"mock"}' })
    const burst = Buffer.concat(Array.from({ length: 1_000 }, () => message))
    let isTaken = true
    for (let bursts = 0; bursts < 2_000 && isTaken; bursts += 1) {
      isTaken = client.socket.write(burst)
      if (!isTaken)
        isTaken = await Promise.race([
          new Promise<true>((resolve) => client.socket.once('drain', () => resolve(true))),
          later(300),
        ])
    }
    expect(isTaken).toBe(false)
    expect(residentBytes() - before).toBeLessThan(60 * MEBIBYTE)
    client.socket.destroy()
    await expectHealth()
  })

  it('and ping are cut off', async () => {
    const client = await connectRaw(url)
    client.socket.pause()
    const burst = Buffer.concat(
      Array.from({ length: 1_000 }, () => formatFrame({ opcode: PING, payload: 'x'.repeat(125) })),
    )
    const gone = new Promise((resolve) => client.socket.once('close', resolve))
    const flood = setInterval(() => client.socket.write(burst), 1)
    await gone
    clearInterval(flood)
    await expectHealth()
  })
})

function later(ms: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), ms))
}

/** A client, and where it can be reached from outside. */
async function connectKnown() {
  const told = { 'integration.request.header.X-Connection': 'context.connectionId' }
  const own = await createApi(
    gateway.url,
    backend.url,
    api(...proxy('/', { requestParameters: told }), ...twoWay('$default')),
  )
  const client = await connect(addressOf(gateway.url, own))
  const before = backend.received.length
  await client.ask('x')
  const id = encodeURIComponent(String(backend.received[before]?.headers['x-connection']))
  return { client, path: `/_aws/execute-api/${own}/live/@connections/${id}` }
}

describe('handshakes that attack', () => {
  it.each([
    ['two hosts', ['Host', 'a.example', 'Host', 'b.example']],
    ['a path that leaves the stage', []],
  ])('by %s are refused', async (_title, headers) => {
    const target = headers.length > 0 ? url : `${url}/../../v2/apis`
    expect((await shakeHands(target, headers)).status).toBeGreaterThanOrEqual(400)
  })

  it('with headers that never end are refused', async () => {
    const many = Array.from({ length: 4_000 }, (_, index) => [`X-${index}`, 'y']).flat()
    expect((await shakeHands(url, many)).status).toBe(431)
  })

  it('of HTTP/1.0 are refused', async () => {
    const { hostname, port, host, pathname } = new URL(url)
    const socket = connectSocket(Number(port), hostname)
    const lines = [`GET ${pathname} HTTP/1.0`, `Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket']
    const key = ['Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==']
    socket.write([...lines, ...key, '', ''].join('\r\n'))
    const [answer] = (await once(socket, 'data')) as [Buffer]
    expect(String(answer)).toMatch(/^HTTP\/1\.1 400 /)
    socket.destroy()
  })

  it('cannot smuggle a second request in what follows them', async () => {
    const refusing = await createApi(
      gateway.url,
      '',
      api(...mock(403, 'no'), oneWay('$connect'), ...says('x', 'x')),
    )
    const { hostname, port, host, pathname } = new URL(addressOf(gateway.url, refusing))
    const socket = connectSocket(Number(port), hostname)
    let received = ''
    socket.on('data', (chunk) => {
      received += chunk
    })
    const head = `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n`
    socket.write(`${head}GET /v2/apis HTTP/1.1\r\nHost: ${host}\r\n\r\n`)
    await new Promise((resolve) => socket.once('close', resolve))
    expect([...received.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual(['403'])
  })
})

describe('messages that attack', () => {
  it.each([
    ['a deep document', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
    ['a wide document', `[${'1,'.repeat(15_000)}1]`],
    ['a prototype', '{"__proto__":{"action":"x"},"constructor":{"prototype":{"action":"x"}}}'],
    ['a number that is none', '{"action":1e999}'],
    ['a key as long as a frame', JSON.stringify({ action: 'x'.repeat(30_000) })],
  ])('with %s go to $default like any other', async (_title, message) => {
    const client = await connect(url)
    expect(await client.ask(message)).toBe(message)
    await client.close()
  })
})
