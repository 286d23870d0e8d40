import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../fixtures/http.ts'
import { type Outcome, type Request, traffic, unserved } from './http-traffic.ts'
import { createHttpTarget, createWorld } from './world.ts'

let backend: Backend
let gateway: GatewayProcess

beforeAll(async () => {
  backend = await startBackend(answer)
  gateway = await startGatewayProcess(':memory:')
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
})

/** What the backend says at its own places; anywhere else it answers with what it received. */
const PLACES: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/answer-headers': (response) =>
    response
      .writeHead(202, {
        'set-cookie': ['a=1; Path=/', 'b=2'],
        server: 'tiny/1.0',
        etag: '"abc"',
        connection: 'close, X-Hop',
        'x-hop': '1',
        'proxy-authenticate': 'Basic',
        'apigw-requestid': 'mine',
      })
      .end('ok'),
  '/redirect': (response) => response.writeHead(302, { location: 'https://else.example/' }).end(),
  '/teapot': (response) => response.writeHead(418).end('short and stout'),
  '/nothing': (response) => response.writeHead(204).end(),
}

function answer(request: IncomingMessage, response: ServerResponse, body: Buffer): void {
  const { method = '', url = '', headers } = request
  const place = PLACES[url]
  if (place) return place(response)
  response.writeHead(200, { 'content-type': 'application/json', 'x-method': method, 'x-url': url })
  response.end(
    method === 'HEAD' ? undefined : JSON.stringify({ method, url, headers, body: body.toString() }),
  )
}

type Form = 'host' | 'path'

function sendTo(
  apiId: string,
  form: Form,
  { method = 'GET', path, headers = [], body }: Request,
): Promise<HttpAnswer> {
  const host = form === 'host' ? `${apiId}.execute-api.us-east-1.localhost:4080` : new URL(gateway.url).host
  const target = form === 'host' ? path : `/_aws/execute-api/${apiId}${path}`
  const length = body === undefined ? [] : ['Content-Length', String(Buffer.byteLength(body))]
  const sent = [...headers, ...length].map((text) => Buffer.from(text).toString('latin1'))
  return sendHttp(gateway.url, target, { method, headers: ['Host', host, ...sent], body })
}

async function createApi(given: Parameters<ReturnType<typeof createWorld>['prepare']>[0]): Promise<string> {
  const world = createWorld(createHttpTarget(gateway.url), { backend: backend.url })
  await world.prepare(given)
  return String(world.resolve('<api>'))
}

describe.each(Object.entries(traffic))('%s', (_name, { given, rows }) => {
  let apiId: string
  beforeAll(async () => {
    apiId = await createApi(given)
  })

  for (const form of ['host', 'path'] as const) {
    const table = rows.filter(({ only }) => only === undefined || only === form)
    it.each(table)(`$title, by ${form}`, async ({ when, then }) => {
      const before = backend.received.length
      const got = await sendTo(apiId, form, when)
      judge(got, then)
      expect(backend.received.length - before).toBe(then.message === undefined ? 1 : 0)
    })
  }
})

describe('what is not served yet', () => {
  it.each(unserved)(
    '%s answers 501 with the reason, and the backend receives nothing',
    async (_title, given) => {
      const apiId = await createApi(given)
      const before = backend.received.length
      for (const path of ['/', '/live/']) {
        const got = await sendTo(apiId, 'host', { path })
        const isStage = given.some(({ body }) => (body as { stageName?: string }).stageName === 'live')
        if (isStage === (path === '/')) continue
        judge(got, { status: 501, message: expect.stringMatching(/not served by this version of Gatehouse/) })
      }
      expect(backend.received.length).toBe(before)
    },
  )
})

describe('addresses', () => {
  it.each([
    ['an API that there is not, by host', 'none000000.execute-api.us-east-1.localhost', '/'],
    ['an API that there is not, by path', 'localhost', '/_aws/execute-api/none000000/'],
    ['a path that leads nowhere', 'localhost', '/pets'],
  ])('%s is not found', async (_title, host, path) => {
    const got = await sendHttp(gateway.url, path, { headers: { host } })
    expect([got.status, got.json()]).toEqual([404, { message: 'Not Found' }])
  })

  it.each([
    '%s.execute-api.localhost',
    '%s.execute-api.eu-west-1.amazonaws.com',
    '%s.EXECUTE-API.any.suffix:99',
  ])('serves an API at %s', async (form) => {
    const apiId = await createApi(traffic['decoding (§2.3)']?.given ?? [])
    const got = await sendHttp(gateway.url, '/x', {
      headers: { host: form.replace('%s', apiId.toUpperCase()) },
    })
    expect(got.json()).toMatchObject({ url: '/x' })
  })
})

function judge(
  got: HttpAnswer,
  { status, message, received, decodedUrl, receivedHeaders, headers, text }: Outcome,
): void {
  expect(got.status, got.text).toBe(status)
  expect(got.headers['apigw-requestid']).toMatch(/^[\w-]{15}=$/)
  expect(got.headers.date).toBeDefined()
  if (message !== undefined) {
    expect(got.json()).toEqual({ message })
    expect(got.headers['content-type']).toBe('application/json')
    expect(got.headers['content-length']).toBe(String(got.body.length))
  }
  if (headers) expect(got.headers).toMatchObject(headers)
  if (text !== undefined) expect(got.text).toBe(text)
  if (received) expect(got.json()).toMatchObject(received)
  if (decodedUrl) expect(decodeURIComponent((got.json() as { url: string }).url)).toBe(decodedUrl)
  for (const [name, value] of Object.entries(receivedHeaders ?? {})) {
    const sent = (got.json() as { headers: Record<string, string> }).headers[name]
    expect(sent && Buffer.from(sent, 'latin1').toString(), name).toEqual(value)
  }
}
