import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { connect as connectHttp2 } from 'node:http2'
import { httpApi } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeServer, listenLocally } from '../../fixtures/backend.ts'
import { createCertificate, writeCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'

const TEN_MEGABYTES = 10 * 1024 * 1024

/** As long as may be, and no part of it like another. */
const NUMBERS = Array.from({ length: TEN_MEGABYTES / 8 }, (_, index) => String(index).padStart(8, '0')).join(
  '',
)

/** How long the backend takes with each part of what trickles, and how many parts there are. */
const [PART_MS, PARTS] = [200, 150]

const PLACES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/trickles': (response) => trickle(response.writeHead(200, { 'content-type': 'text/plain' })),
  '/trickles-with-length': (response) => trickle(response.writeHead(200, { 'content-length': PARTS })),
  '/two-parts': (response) => {
    response.write('first ')
    setTimeout(() => response.end('second'), 50)
  },
  '/dies': (response) => {
    response.writeHead(200, { 'content-length': 100_000 }).write('part')
    setTimeout(() => response.destroy(), 50)
  },
  '/ten': (response) => response.end(NUMBERS),
  '/ten-in-chunks': (response) => {
    response.write(NUMBERS.slice(0, 1_000))
    response.end(NUMBERS.slice(1_000))
  },
  '/echo': (response) => response.req.pipe(response),
  '/more': (response) =>
    response
      .writeHead(200, { 'content-length': TEN_MEGABYTES + 1 })
      .end(Buffer.alloc(TEN_MEGABYTES + 1, 'x')),
  '/more-in-chunks': (response) => {
    response.write('x')
    response.end(Buffer.alloc(TEN_MEGABYTES, 'x'))
  },
  '/nothing': (response) => response.writeHead(204).end(),
  '/sized': (response) => response.writeHead(200, { 'content-length': 5 }).end('sized'),
  '/unchanged': (response) => response.writeHead(304, { etag: '"1"', 'content-length': 5_000 }).end(),
}

function trickle(response: ServerResponse): void {
  let parts = 0
  const timer = setInterval(() => {
    parts += 1
    if (parts < PARTS) return response.write('x')
    clearInterval(timer)
    return response.end('x')
  }, PART_MS)
  response.once('close', () => clearInterval(timer))
}

let server: Server
let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let prefix: string
let tlsUrl: string
beforeAll(async () => {
  folder = await createDataFolder()
  server = createServer((incoming, response) => PLACES[incoming.url ?? '']?.(response))
  const url = await listenLocally(server)
  await writeCertificate(folder.path, 'default', createCertificate({ name: 'localhost' }))
  gateway = await startGatewayProcess(':memory:', ['--tls-port', '0', '--certificates', folder.path])
  const apiId = await createApi(gateway.url, url, [
    httpApi,
    ...leads('$default', ''),
    ...leads('ANY /trickles', '/trickles', { timeoutInMillis: 500 }),
    ...leads('ANY /trickles-with-length', '/trickles-with-length', { timeoutInMillis: 500 }),
    ...leads('GET /asked-by-head', '/sized', { integrationMethod: 'HEAD' }),
    ...leads('GET /changed', '/unchanged', {
      responseParameters: { 304: { 'overwrite:statuscode': '200' } },
    }),
    DEFAULT_STAGE,
  ])
  prefix = `/_aws/execute-api/${apiId}`
  tlsUrl = `https://localhost:${await gateway.tlsPort()}`
})
afterAll(async () => {
  await gateway.stop()
  await closeServer(server)
  await folder.remove()
})

type Ask = (path: string) => Promise<Pick<HttpAnswer, 'status' | 'headers' | 'text'>>

const WAYS: readonly (readonly [name: string, ask: Ask])[] = [
  ['a plain connection', (path) => sendHttp(gateway.url, `${prefix}${path}`)],
  // A connection that Node reads.
  [
    'another connection',
    (path) => sendHttp(gateway.url, `${prefix}${path}`, { headers: { connection: 'keep-alive, x' } }),
  ],
  ['HTTP/2', askByHttp2],
]

async function askByHttp2(path: string) {
  const session = connectHttp2(tlsUrl, { rejectUnauthorized: false })
  const stream = session.request({ ':path': `${prefix}${path}` })
  const [headers] = (await once(stream, 'response')) as [Record<string, string>]
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  session.close()
  return { status: Number(headers[':status']), headers, text: Buffer.concat(chunks).toString() }
}

/** http-apis §5.5, §9 */
describe.each(WAYS)('an answer on %s', (_name, ask) => {
  it.each(['/trickles', '/trickles-with-length'])(
    'has to be whole within the time limit: %s',
    async (path) => {
      const before = performance.now()
      const { status, text } = await ask(path)
      expect([status, text]).toEqual([503, '{"message":"Service Unavailable"}'])
      expect(performance.now() - before).toBeLessThan(PART_MS * PARTS)
    },
  )

  it.each<readonly [path: string, status: number, text: string | RegExp, length: string | undefined]>([
    ['/two-parts', 200, 'first second', '12'],
    ['/dies', 503, '{"message":"Service Unavailable"}', '33'],
    ['/more', 500, '{"message":"Internal Server Error"}', '35'],
    ['/more-in-chunks', 500, '{"message":"Internal Server Error"}', '35'],
    ['/nothing', 204, '', undefined],
    ['/unchanged', 304, '', '5000'],
    ['/asked-by-head', 200, '', '0'],
    ['/changed', 200, '', '0'],
  ])('of %s is %i', async (path, status, text, length) => {
    const answer = await ask(path)
    expect([answer.status, answer.text, answer.headers['content-length']]).toEqual([status, text, length])
  })

  it.each(['/ten', '/ten-in-chunks'])('may have 10 MB: %s', async (path) => {
    const { status, headers, text } = await ask(path)
    expect([status, headers['content-length'], text === NUMBERS]).toEqual([200, String(TEN_MEGABYTES), true])
  })
})

describe('a request', () => {
  it('may have 10 MB', async () => {
    const { status, text } = await sendHttp(gateway.url, `${prefix}/echo`, { method: 'POST', body: NUMBERS })
    expect([status, text === NUMBERS]).toEqual([200, true])
  })
})

describe('HEAD', () => {
  it('tells the length that a longer answer would have', async () => {
    const answer = await sendHttp(gateway.url, `${prefix}/more`, { method: 'HEAD' })
    expect([answer.status, answer.headers['content-length']]).toEqual([200, String(TEN_MEGABYTES + 1)])
  })
})
