import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'
import { ECHO, type Outcome, type Request } from './scenes/traffic.ts'
import { traffic } from './tables/traffic.ts'

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

describe.each(Object.entries(traffic))('%s', (_name, { given, rows }) => {
  let apiId: string
  beforeAll(async () => {
    apiId = await createApi(gateway.url, backend.url, given)
  })

  for (const form of ['host', 'path'] as const) {
    const table = rows
      .filter(({ only }) => only === undefined || only === form)
      .map((row) => [row.title, row] as const)
    it.each(table)(`%s, by ${form}`, async (_title, { when, outcome }) => {
      const before = backend.received.length
      const got = await sendTo(apiId, form, when)
      judge(got, outcome)
      expect(backend.received.length - before).toBe(outcome.message === undefined ? 1 : 0)
    })
  }
})

describe('an API by its name', () => {
  it.each([
    '%s.execute-api.localhost',
    '%s.execute-api.eu-west-1.amazonaws.com',
    '%s.EXECUTE-API.any.suffix:99',
  ])('is served at %s', async (form) => {
    const apiId = await createApi(gateway.url, backend.url, ECHO)
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
  for (const [name, value] of Object.entries(headers ?? {})) expect(got.headers[name], name).toEqual(value)
  if (text !== undefined) expect(got.text).toBe(text)
  if (received) expect(got.json()).toMatchObject(received)
  if (decodedUrl) expect(decodeURIComponent((got.json() as { url: string }).url)).toBe(decodedUrl)
  for (const [name, value] of Object.entries(receivedHeaders ?? {})) {
    const sent = (got.json() as { headers: Record<string, string> }).headers[name]
    expect(sent && Buffer.from(sent, 'latin1').toString(), name).toEqual(value)
  }
}
