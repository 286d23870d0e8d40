import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { request as requestPlain } from 'node:http'
import { request as requestTls } from 'node:https'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { httpApi } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { isWhole, sendRaw } from '../../fixtures/raw-http.ts'
import { createApi } from '../management-calls.ts'

const MEGABYTE = 1024 * 1024
const ROUNDS = 2
const PATIENT = 120_000

let backend: Backend
let early: Server
let gateway: GatewayProcess
let folder: Awaited<ReturnType<typeof createDataFolder>>
let apiId: string
let bases: Readonly<Record<string, string>>

beforeAll(async () => {
  backend = await startBackend((_request, response, body) => response.end(String(body.length)))
  // Answers as soon as it sees a head, and hangs up with the rest unread.
  early = createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.pause()
      socket.end('HTTP/1.1 400 Bad Request\r\ncontent-length: 5\r\nconnection: close\r\n\r\nearly', () =>
        socket.destroy(),
      )
    })
  })
  await new Promise<void>((resolve) => early.listen(0, '127.0.0.1', resolve))
  const { port } = early.address() as { port: number }
  folder = await createDataFolder()
  await mkdir(join(folder.path, 'certificates'))
  await writeCertificate(
    join(folder.path, 'certificates'),
    'localhost',
    createCertificate({ name: 'localhost', hosts: ['localhost'] }),
  )
  gateway = await startGatewayProcess(':memory:', [
    ...['--tls-port', '0', '--certificates', join(folder.path, 'certificates')],
  ])
  bases = { http: gateway.url, https: `https://localhost:${await gateway.tlsPort()}` }
  apiId = await createApi(gateway.url, backend.url, [
    httpApi,
    ...leads('POST /whole', ''),
    ...leads('POST /early', '', { integrationUri: `http://127.0.0.1:${port}/` }),
    ...leads('POST /down', '', { integrationUri: 'http://127.0.0.1:1/' }),
    DEFAULT_STAGE,
  ])
  await writeFile(join(folder.path, 'upload.py'), PYTHON)
})

afterAll(async () => {
  await gateway.stop()
  early.close()
  await backend.close()
  await folder.remove()
})

/** Writes all of a request before it reads anything of the answer. */
const PYTHON = `
import http.client, ssl, sys, urllib.parse
url, path, size, rounds, chunked = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5] == 'chunked'
place = urllib.parse.urlsplit(url)
for _ in range(rounds):
    kind = http.client.HTTPSConnection if place.scheme == 'https' else http.client.HTTPConnection
    options = {'context': ssl._create_unverified_context()} if place.scheme == 'https' else {}
    connection = kind(place.hostname, place.port, timeout=60, **options)
    body = (b'x' * 65536 for _ in range(size // 65536)) if chunked else b'x' * size
    try:
        connection.request('POST', path, body, encode_chunked=chunked, headers={'Transfer-Encoding': 'chunked'} if chunked else {})
        print(connection.getresponse().status)
    except Exception as error:
        print(type(error).__name__)
    connection.close()
`

type Upload = (base: string, path: string, bytes: number) => Promise<(number | string)[]>

const run = promisify(execFile)

const byPython =
  (kind: string): Upload =>
  async (base, path, bytes) => {
    const args = [join(folder.path, 'upload.py'), base, path, String(bytes), String(ROUNDS), kind]
    const { stdout } = await run('python3', args)
    return stdout
      .trim()
      .split('\n')
      .map((line) => Number(line) || line)
  }

const byCurl =
  (...options: readonly string[]): Upload =>
  async (base, path, bytes) => {
    const file = join(folder.path, `body-${bytes}`)
    await writeFile(file, Buffer.alloc(bytes, 'x'))
    const statuses: (number | string)[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const args = ['-sk', '-o', '/dev/null', '-w', '%{http_code} %{exitcode}', '--data-binary', `@${file}`]
      const { stdout } = await run('curl', [...args, ...options, base + path]).catch((error) => error)
      const [status, code] = String(stdout).split(' ')
      statuses.push(code === '0' ? Number(status) : `curl ${code} after ${status}`)
    }
    return statuses
  }

const byNode: Upload = async (base, path, bytes) => {
  const statuses: (number | string)[] = []
  for (let round = 0; round < ROUNDS; round += 1)
    statuses.push(
      await new Promise((resolve) => {
        const options = {
          method: 'POST',
          rejectUnauthorized: false,
          agent: false,
          headers: { 'content-length': bytes },
        }
        const outgoing = (base.startsWith('https') ? requestTls : requestPlain)(
          base + path,
          options,
          (incoming) => {
            incoming.resume()
            incoming.once('end', () => resolve(incoming.statusCode ?? 0))
          },
        )
        outgoing.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
        outgoing.end(Buffer.alloc(bytes, 'x'))
      }),
    )
  return statuses
}

const CLIENTS: readonly (readonly [string, Upload])[] = [
  ['Python', byPython('length')],
  ['Python with chunks', byPython('chunked')],
  ['Node', byNode],
  ['curl', byCurl('-H', 'Expect:')],
  ['curl that asks first', byCurl('-H', 'Expect: 100-continue')],
]

describe.each(['http', 'https'])('an upload over %s', (scheme) => {
  describe.each(CLIENTS)('by %s', (_name, upload) => {
    it.each([
      ['that is taken whole', '/whole', 9, 200],
      ['whose backend is down', '/down', 9, 503],
      ['whose backend answers early', '/early', 9, 400],
      ['that no route takes', '/nowhere', 9, 404],
      ['that is longer than the service takes', '/whole', 12, 413],
      ['that is much longer', '/down', 24, 413],
    ])(
      '%s is answered, each time',
      async (_title, path, megabytes, status) => {
        const target = `/_aws/execute-api/${apiId}${path}`
        expect(await upload(bases[scheme] as string, target, megabytes * MEGABYTE)).toEqual(
          Array(ROUNDS).fill(status),
        )
      },
      PATIENT,
    )

    it(
      'that is longer than the management API takes is answered, each time',
      async () => {
        expect(await upload(bases[scheme] as string, '/v2/apis', 20 * MEGABYTE)).toEqual(
          Array(ROUNDS).fill(413),
        )
      },
      PATIENT,
    )
  })
})

describe('a client that asks before it sends', () => {
  const ask = (target: string, length: number) =>
    sendRaw(
      gateway.url,
      `POST ${target} HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\nContent-Length: ${length}\r\n\r\n`,
      (text) => text.startsWith('HTTP/1.1 100') || isWhole(text),
    )

  it('is told to go on where its body is read, and else why it is not', async () => {
    expect((await ask(`/_aws/execute-api/${apiId}/whole`, 5)).statuses).toEqual([100])
    expect((await ask('/v2/apis', 5)).statuses).toEqual([100])
    for (const [target, length, status] of [
      [`/_aws/execute-api/${apiId}/whole`, 11 * MEGABYTE, 413],
      ['/v2/apis', 17 * MEGABYTE, 413],
      ['/nowhere', 5, 404],
    ] as const) {
      const { statuses, text } = await ask(target, length)
      expect(statuses).toEqual([status])
      expect(text).toMatch(/^connection: close\r$/im)
    }
  })
})
