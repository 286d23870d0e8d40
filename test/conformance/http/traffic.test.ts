import { fileURLToPath } from 'node:url'
import {
  createAnswering,
  functionIds,
  judgeTraffic,
  placeOf,
  sendRequest,
  type TrafficAnswer,
  withBackend,
  withToken,
} from '@gatehouse/conformance'
import { ECHO, type Request } from '@gatehouse/conformance/cases/traffic/scene'
import { httpTraffic } from '@gatehouse/conformance/cases/traffic/traffic'
import { createIssuer, type Issuer } from '@gatehouse/issuer'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { functionArn } from '../../fixtures/functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'

/** The function of the kit. */
const FUNCTIONS = fileURLToPath(new URL('../../../packages/conformance/function', import.meta.url))

let backend: Backend
let gateway: GatewayProcess
let issuer: Issuer

beforeAll(async () => {
  backend = await startBackend(createAnswering())
  gateway = await startGatewayProcess(':memory:', ['--functions', FUNCTIONS])
  issuer = await createIssuer()
})

afterAll(async () => {
  await gateway.stop()
  await issuer.close()
  await backend.close()
})

type Form = 'host' | 'path'

/** The address of an API in one of the forms. */
function endpointOf(apiId: string, form: Form): string {
  return form === 'host'
    ? `http://${apiId}.execute-api.us-east-1.localhost:4080`
    : `${gateway.url}/_aws/execute-api/${apiId}`
}

async function sendTo(endpoint: string, request: Request): Promise<TrafficAnswer> {
  return sendRequest(endpoint, await withToken(request, issuer), { connectTo: gateway.url })
}

describe.each(httpTraffic)('$name', ({ given, rows }) => {
  let apiId: string
  beforeAll(async () => {
    const ids = { issuer: issuer.url, ...functionIds(functionArn('gatehouse-conformance')) }
    apiId = await createApi(gateway.url, backend.url, given, undefined, ids)
  })

  for (const form of ['host', 'path'] as const) {
    const table = rows
      .filter(({ only }) => only === undefined || only === form)
      .map((row) => [row.title, row] as const)
    it.each(table)(`%s, by ${form}`, async (_title, { before = [], when, outcome }) => {
      const endpoint = endpointOf(apiId, form)
      for (const it of before) await sendTo(endpoint, it)
      const count = backend.received.length
      const got = await sendTo(endpoint, when)
      expect(judgeTraffic(got, withBackend(outcome, backend.url), placeOf(endpoint)), got.text).toEqual([])
      expect(backend.received.length - count).toBe(outcome.message === undefined && !outcome.isOwn ? 1 : 0)
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
  await sendTo(endpointOf(apiId, 'path'), { path: '/' })
  const { host } = new URL(gateway.url)
  expect(backend.received.at(-1)?.headers.forwarded).toBe(
    `by=127.0.0.1;for=127.0.0.1;host="${host}";proto=http`,
  )
})
