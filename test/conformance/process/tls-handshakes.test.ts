import { once } from 'node:events'
import { mkdir, unlink, writeFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { Duplex } from 'node:stream'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'

let folder: Awaited<ReturnType<typeof createDataFolder>>
const first = createCertificate({ name: 'first.example', hosts: ['localhost'] })
const second = createCertificate({ name: 'second.example', hosts: ['localhost'] })

beforeAll(async () => {
  folder = await createDataFolder()
})
afterAll(() => folder.remove())

/** A folder of its own with `default` in it. */
async function createFolder(name: string, pair = first): Promise<string> {
  const path = join(folder.path, name)
  await mkdir(path)
  await writeCertificate(path, 'default', pair)
  return path
}

const start = (path: string, ...args: string[]): Promise<GatewayProcess> =>
  startGatewayProcess(':memory:', ['--tls-port', '0', '--certificates', path, ...args])

/** The common name that a handshake shows. */
async function nameAt(port: number): Promise<unknown> {
  const socket = connectTls({ port, host: '127.0.0.1', servername: 'localhost', rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  const { subject } = socket.getPeerCertificate()
  socket.destroy()
  return subject.CN
}

/** The first flight of a client, never to be followed. */
function firstFlight(options: object): Promise<Buffer> {
  return new Promise((resolve) => {
    const socket = new Duplex({ read: () => undefined, write: (chunk: Buffer) => resolve(chunk) })
    connectTls({ socket, servername: 'localhost', ...options }).on('error', () => undefined)
  })
}

describe('a handshake that never finishes', () => {
  it.each(['1', '2'])('is ended within 15 s wherever it stalls, served by %s', async (workers) => {
    const gateway = await start(await createFolder(`stalled${workers}`), '--workers', workers)
    const port = await gateway.tlsPort()
    const hello = await firstFlight({})
    const flights: [string, Buffer][] = [
      ['silent', Buffer.alloc(0)],
      ['half a record', hello.subarray(0, 3)],
      ['half a hello', hello.subarray(0, 60)],
      ['after the hello', hello],
      ['after the hello of HTTP/2', await firstFlight({ ALPNProtocols: ['h2'] })],
      ['after the hello of HTTP/1.1', await firstFlight({ ALPNProtocols: ['http/1.1'] })],
      ['after the hello of TLS 1.2', await firstFlight({ maxVersion: 'TLSv1.2' })],
    ]
    const begunAt = Date.now()
    const ended = flights.map(async ([name, bytes]) => {
      const socket: Socket = connect(port, '127.0.0.1')
      socket.on('error', () => undefined)
      socket.resume()
      socket.write(bytes)
      // A byte now and then, of a record that is never whole, keeps time-outs of silence away.
      const trickle = setInterval(() => socket.writable && socket.write(Buffer.from([22])), 4_000)
      await once(socket, 'close')
      clearInterval(trickle)
      return [name, Date.now() - begunAt < 15_000]
    })
    expect(await Promise.all(ended)).toEqual(flights.map(([name]) => [name, true]))
    expect(await nameAt(port)).toBe('first.example')
    await gateway.stop()
  })

  it('is none when its first message comes in records of one byte', async () => {
    const gateway = await start(await createFolder('pieces'))
    const port = await gateway.tlsPort()
    const raw = connect(port, '127.0.0.1')
    let isFirst = true
    const socket = new Duplex({
      read: () => undefined,
      write(chunk: Buffer, _encoding, done) {
        raw.write(isFirst ? inSmallRecords(chunk) : chunk)
        isFirst = false
        done()
      },
    })
    raw.on('data', (chunk) => socket.push(chunk))
    const client = connectTls({ socket, servername: 'localhost', rejectUnauthorized: false })
    await once(client, 'secureConnect')
    client.write('GET /_gatehouse/health HTTP/1.1\r\nhost: localhost\r\n\r\n')
    const [answer] = (await once(client, 'data')) as [Buffer]
    expect(String(answer)).toMatch(/^HTTP\/1\.1 200/)
    raw.destroy()
    await gateway.stop()
  })
})

function inSmallRecords(hello: Buffer): Buffer {
  return Buffer.concat([...hello.subarray(5)].map((byte) => Buffer.from([22, 3, 1, 0, 1, byte])))
}

describe('certificates that change', () => {
  it('are taken up when they are good, and else stay as they were, which is told once', async () => {
    const path = await createFolder('renewed')
    const gateway = await start(path)
    const port = await gateway.tlsPort()
    const told = () => gateway.output().match(/stays as it was/g)?.length ?? 0
    const bad: [cert: string, key: string][] = [
      [second.cert, first.key],
      ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n', first.key],
      [second.cert, 'no key'],
      ['', ''],
    ]
    for (const [index, [cert, key]] of bad.entries()) {
      await writeCertificate(path, 'default', { cert, key })
      await expect.poll(async () => [await nameAt(port), told()], POLL).toEqual(['first.example', index + 1])
      await new Promise((resolve) => setTimeout(resolve, 1_100))
      expect([await nameAt(port), told()]).toEqual(['first.example', index + 1])
    }
    await writeCertificate(path, 'default', second)
    await expect.poll(() => nameAt(port), POLL).toBe('second.example')
    expect(gateway.output()).toContain('the key is not the one of the certificate')
    await gateway.stop()
  })

  it.each<[string, (path: string) => Promise<unknown>, string]>([
    [
      'a key of another certificate',
      (path) => writeFile(join(path, 'default.key'), second.key),
      'the key is not the one of the certificate',
    ],
    ['no key of default', (path) => unlink(join(path, 'default.key')), 'default.crt'],
    ['a certificate that is none', (path) => writeFile(join(path, 'default.crt'), 'x'), 'it cannot be read'],
    [
      'another pair that does not fit',
      (path) => writeCertificate(path, 'a.example', { cert: first.cert, key: second.key }),
      'a.example.crt',
    ],
    [
      'nothing in it',
      async (path) => {
        await unlink(join(path, 'default.key'))
        await unlink(join(path, 'default.crt'))
      },
      'there is no certificate in',
    ],
  ])('do not start a gateway with %s', async (name, spoil, text) => {
    const path = await createFolder(name)
    await spoil(path)
    const failure = await start(path).catch((error: Error) => error.message)
    expect(failure).toMatch(/^the gateway ended with 1: gatehouse: [^\n]*\n$/)
    expect(failure).toContain(text)
  })

  it('may lie beside the certificate of an authority, which has no key', async () => {
    const path = await createFolder('beside')
    await writeFile(join(path, 'ca.crt'), second.cert)
    const gateway = await start(path)
    expect(await nameAt(await gateway.tlsPort())).toBe('first.example')
    await gateway.stop()
  })
})

const POLL = { timeout: 120_000, interval: 300 }
