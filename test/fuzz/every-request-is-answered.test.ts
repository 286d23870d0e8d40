import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { type ClientHttp2Session, connect, type OutgoingHttpHeaders } from 'node:http2'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { createCertificate, writeCertificate } from '../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'
import { isWhole, sendRaw } from '../fixtures/raw-http.ts'
import { type ClientInput, createInputs } from './client-inputs.ts'
import { createRandom } from './random.ts'

// biome-ignore-start lint/suspicious/noUndeclaredEnvVars: for a person to set, and no part of any task.
/** How many requests are made over all protocols; `GATEHOUSE_FUZZ_REQUESTS` asks for more. */
const REQUESTS = Number(process.env.GATEHOUSE_FUZZ_REQUESTS ?? 1_500)
/** `GATEHOUSE_FUZZ_SEED` repeats a run. */
const SEED = Number(process.env.GATEHOUSE_FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31))
// biome-ignore-end lint/suspicious/noUndeclaredEnvVars: as above.

/** How many requests are under way at once. */
const AT_ONCE = 16
/** Far longer than an answer takes, and shorter than whatever would give a request up. */
const PATIENCE_MS = 20_000

let backend: Backend
let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let session: ClientHttp2Session
let tlsUrl: string
let prefix: string

beforeAll(async () => {
  backend = await startBackend()
  folder = await createDataFolder()
  const certificates = join(folder.path, 'certificates')
  await mkdir(certificates)
  await writeCertificate(
    certificates,
    'default',
    createCertificate({ name: 'localhost', hosts: ['localhost'] }),
  )
  gateway = await startGatewayProcess(':memory:', ['--tls-port', '0', '--certificates', certificates])
  tlsUrl = `https://localhost:${await gateway.tlsPort()}`
  prefix = `/_aws/execute-api/${await createApi()}`
})

afterAll(async () => {
  session?.destroy()
  await gateway.stop()
  await backend.close()
  await folder.remove()
})

describe('a request of any client', () => {
  it(`ends with an answer, over each protocol, of ${REQUESTS} (seed ${SEED})`, {
    timeout: 60_000 + REQUESTS * 20,
  }, async () => {
    console.log(`fuzz: ${REQUESTS} requests over three readers, GATEHOUSE_FUZZ_SEED=${SEED}`)
    const inputs = createInputs(createRandom(SEED), ROUTES)
    const statuses = new Map<number, number>()
    const wrong: string[] = []
    const send = async () => {
      const input = inputs.next()
      const status = await SENDERS[input.reader](input).catch((error: Error) => error.message)
      if (typeof status === 'number') statuses.set(status, (statuses.get(status) ?? 0) + 1)
      if (typeof status !== 'number' || status === 500) wrong.push(`${status} to ${JSON.stringify(input)}`)
    }
    for (let left = REQUESTS; left > 0 && wrong.length < 10; left -= AT_ONCE)
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, left) }, send))
    expect(wrong).toEqual([])
    expect(gateway.output()).not.toContain('a request failed')
    expect((await sendHttp(gateway.url, '/_gatehouse/health')).status).toBe(200)
    // Inputs that are all refused at once, or all served, would show nothing.
    for (const status of [200, 400, 401, 403]) expect(statuses.get(status), `of ${status}`).toBeGreaterThan(0)
  })
})

const SENDERS = { fast: sendOverHttp1, node: sendOverHttp1, http2: sendOverHttp2 } satisfies Record<
  ClientInput['reader'],
  (input: ClientInput) => Promise<number>
>

/** Rejects where no whole answer comes. The input's bytes stand on the wire as they are. */
async function sendOverHttp1({ reader, method, path, headers, body }: ClientInput): Promise<number> {
  const length = Buffer.byteLength(body, 'latin1')
  const lines = [
    `${method} ${prefix}${path} HTTP/1.1`,
    'Host: localhost',
    // What Node's parser alone takes: the fast path leaves such a connection to it.
    ...(reader === 'node' ? ['Connection: keep-alive, x'] : []),
    ...headers.map(([name, value]) => `${name}: ${value}`),
    `Content-Length: ${length}`,
  ]
  const { text } = await sendRaw(
    gateway.url,
    `${lines.join('\r\n')}\r\n\r\n${body}`,
    (it) => isWhole(it) || (method === 'HEAD' && it.includes('\r\n\r\n')),
  )
  const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(text) ?? []
  if (status === undefined) throw new Error(`no answer, but ${JSON.stringify(text)}`)
  if (method !== 'HEAD' && !isWhole(text)) throw new Error(`half an answer: ${JSON.stringify(text)}`)
  return Number(status)
}

/** Rejects where the stream ends without an answer. */
async function sendOverHttp2({ method, path, headers, body }: ClientInput): Promise<number> {
  if (!session || session.closed || session.destroyed) {
    session = connect(tlsUrl, { rejectUnauthorized: false })
    session.on('error', () => undefined)
  }
  const fields: OutgoingHttpHeaders = { ':method': method, ':path': prefix + path }
  for (const [name, value] of headers) if (name !== 'te') fields[name] = value
  const stream = session.request(fields, { endStream: body === '' })
  stream.setTimeout(PATIENCE_MS, () => stream.destroy(new Error('no answer in time')))
  if (body !== '') stream.end(Buffer.from(body, 'latin1'))
  const [answer] = (await once(stream, 'response')) as [{ ':status': number }]
  stream.resume()
  await once(stream, 'end')
  return answer[':status']
}

/** Paths of the routes below; a `{}` is where an input goes. */
const ROUTES = ['/guarded/{}', '/mapped/{}', '/greedy/{}/{}', '/{}', '/signed/{}', '/logged?{}={}']

async function createApi(): Promise<string> {
  const post = async (path: string, body: object): Promise<Record<string, string>> => {
    const answer = await sendHttp(gateway.url, path, { method: 'POST', body: JSON.stringify(body) })
    if (answer.status !== 201) throw new Error(answer.text)
    return answer.json() as Record<string, string>
  }
  const { apiId } = await post('/v2/apis', {
    name: 'fuzz',
    protocolType: 'HTTP',
    corsConfiguration: { allowOrigins: ['https://a.example'], allowHeaders: ['*'], allowMethods: ['*'] },
  })
  const api = `/v2/apis/${apiId}`
  const { authorizerId } = await post(`${api}/authorizers`, {
    name: 'tokens',
    authorizerType: 'JWT',
    identitySource: ['$request.header.Authorization'],
    jwtConfiguration: { issuer: backend.url, audience: ['x'] },
  })
  const integrate = (path: string, requestParameters?: object) =>
    post(`${api}/integrations`, {
      integrationType: 'HTTP_PROXY',
      integrationMethod: 'ANY',
      integrationUri: backend.url + path,
      payloadFormatVersion: '1.0',
      ...(requestParameters && { requestParameters }),
    })
  const plain = await integrate('/')
  const greedy = await integrate('/{proxy}')
  const mapped = await integrate('/', {
    'append:header.x-given': '$request.header.x-given $request.querystring.q',
    'overwrite:header.x-path': '$request.path.proxy',
    'overwrite:path': '/to/$request.path.proxy/$request.header.x-given',
    'append:querystring.copy': '$request.querystring.q$request.body.a.b',
  })
  const routes: [string, Record<string, string>, object?][] = [
    ['ANY /guarded/{proxy+}', plain, { authorizationType: 'JWT', authorizerId }],
    ['ANY /signed/{proxy+}', plain, { authorizationType: 'AWS_IAM' }],
    ['ANY /mapped/{proxy+}', mapped],
    ['ANY /greedy/{proxy+}', greedy],
    ['$default', plain],
  ]
  for (const [routeKey, { integrationId }, more] of routes)
    await post(`${api}/routes`, { routeKey, target: `integrations/${integrationId}`, ...more })
  await post(`${api}/stages`, {
    stageName: '$default',
    autoDeploy: true,
    accessLogSettings: {
      destinationArn: 'arn:aws:logs:us-east-1:000000000000:log-group:x',
      format: '{"a":"$context.requestId","p":"$context.path","e":"$context.authorizer.error"}',
    },
  })
  return apiId as string
}
