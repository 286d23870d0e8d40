import { answerAsTold, judgeTraffic, withBackend, withToken } from '@gatehouse/conformance'
import { ECHO, type Request } from '@gatehouse/conformance/cases/traffic/scene'
import { httpTraffic } from '@gatehouse/conformance/cases/traffic/traffic'
import { createIssuer, type Issuer } from '@gatehouse/issuer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'

let backend: Backend
let gateway: GatewayProcess
let issuer: Issuer

beforeAll(async () => {
  backend = await startBackend(answerAsTold)
  gateway = await startGatewayProcess(':memory:')
  issuer = await createIssuer()
})

afterAll(async () => {
  await gateway.stop()
  await issuer.close()
  await backend.close()
})

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

describe.each(httpTraffic)('$name', ({ given, rows }) => {
  let apiId: string
  beforeAll(async () => {
    apiId = await createApi(gateway.url, backend.url, given, undefined, { issuer: issuer.url })
  })

  for (const form of ['host', 'path'] as const) {
    const table = rows
      .filter(({ only }) => only === undefined || only === form)
      .map((row) => [row.title, row] as const)
    it.each(table)(`%s, by ${form}`, async (_title, { when, outcome }) => {
      const before = backend.received.length
      const got = await sendTo(apiId, form, await withToken(when, issuer))
      expect(judgeTraffic(got, withBackend(outcome, backend.url)), got.text).toEqual([])
      expect(backend.received.length - before).toBe(outcome.message === undefined && !outcome.isOwn ? 1 : 0)
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

it('names the addresses of both ends to the backend', async () => {
  const apiId = await createApi(gateway.url, backend.url, ECHO)
  await sendTo(apiId, 'path', { path: '/' })
  const { host } = new URL(gateway.url)
  expect(backend.received.at(-1)?.headers.forwarded).toBe(
    `by=127.0.0.1;for=127.0.0.1;host="${host}";proto=http`,
  )
})
