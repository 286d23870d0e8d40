import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { configureApi } from '../fixtures/configure.ts'
import { startGatewayInProcess } from '../fixtures/gateway-in-process.ts'
import { sendHttp } from '../fixtures/http.ts'
import { followRecords, type RecordStream } from '../fixtures/records.ts'

let backend: Backend
let gateway: Awaited<ReturnType<typeof startGatewayInProcess>>['gateway']
let stream: RecordStream

beforeAll(async () => {
  backend = await startBackend()
  gateway = (await startGatewayInProcess({ inspect: true, inspectBytes: 32 })).gateway
  stream = await followRecords(gateway.url)
})

afterAll(async () => {
  stream.close()
  await gateway.close()
  await backend.close()
})

const proxy = (path = '') => ({
  integrationType: 'HTTP_PROXY',
  integrationMethod: 'ANY',
  integrationUri: `${backend.url}${path}`,
})

it('tells of a request: the route and those that it won over, its mappings, its backend, its answer', async () => {
  const { apiId, url } = await configureApi(gateway.url, {
    integrations: {
      one: {
        ...proxy('/base/{id}'),
        requestParameters: {
          'overwrite:header.x-tenant': '$request.header.tenant',
          'append:querystring.from': 'gateway',
        },
        responseParameters: { '200': { 'overwrite:statuscode': '201' } },
      },
    },
    routes: { 'GET /pets/{id}': 'one', 'ANY /{proxy+}': 'one', $default: 'one' },
  })
  const { status } = await sendHttp(url, `${new URL(url).pathname}/pets/7?a=b`, {
    headers: { tenant: 'blue', 'x-tenant': 'red', traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
  })
  expect(status).toBe(201)
  const record = await stream.nextOf('request')
  expect(record).toMatchObject({
    apiId,
    stage: '$default',
    routeKey: 'GET /pets/{id}',
    status: 201,
    traceId: 'a'.repeat(32),
    request: { method: 'GET', url: `${url}/pets/7?a=b`, path: '/pets/7', sourceIp: '127.0.0.1' },
    route: {
      because: 'method and path match in full',
      parameters: { id: '7' },
      candidates: ['ANY /{proxy+}', '$default'],
    },
    requestMappings: [
      {
        destination: 'overwrite:header.x-tenant',
        expression: '$request.header.tenant',
        value: 'blue',
        before: ['red'],
        after: ['blue'],
      },
      { destination: 'append:querystring.from', value: 'gateway', before: [], after: ['gateway'] },
    ],
    responseMappings: [{ destination: 'overwrite:statuscode', before: ['200'], after: ['201'] }],
    backend: {
      type: 'http',
      request: { method: 'GET', url: `${backend.url}/base/7?a=b&from=gateway` },
      answer: { status: 200 },
    },
    answer: { status: 201, body: { isCut: true, text: '{"method":"GET","url":"/base/7?a' } },
  })
  expect(record).not.toHaveProperty('fault')
  expect(record.requestId).toMatch(/=$/)
  expect(record.steps.map(({ name }) => name)).toEqual(['mapping', 'backend', 'mapping back'])
})

it('tells when the connection was open, the first byte came and the answer ended, in this order', async () => {
  const { url } = await configureApi(gateway.url, {
    integrations: { one: proxy() },
    routes: { $default: 'one' },
  })
  await (await fetch(`${url}/first`)).text()
  const { backend: told, durationMs } = await stream.nextOf('request')
  const { sentMs = 0, firstByteMs = 0, endMs = 0 } = told?.timings ?? {}
  expect([0, sentMs, firstByteMs, endMs, durationMs]).toEqual(
    [0, sentMs, firstByteMs, endMs, durationMs].sort((a, b) => a - b),
  )
  expect(endMs).toBeGreaterThan(0)
})

it('masks what proves who a client is, wherever it appears', async () => {
  const { url } = await configureApi(gateway.url, {
    integrations: { one: proxy() },
    routes: { $default: 'one' },
  })
  const secrets = ['tok-1234567890', 'c00kie-value', 'key-1234567890', 'sig-1234567890']
  await sendHttp(url, `${new URL(url).pathname}/?X-Amz-Signature=${secrets[3]}`, {
    headers: {
      authorization: `Bearer ${secrets[0]}`,
      cookie: `sid=${secrets[1]}; a=b`,
      'x-api-key': secrets[2],
    },
  })
  const text = JSON.stringify(await stream.nextOf('request'))
  for (const secret of secrets) expect(text).not.toContain(secret)
  expect(text).toContain('"Bearer ********"')
  expect(text).toContain('"sid=********; a=********"')
})

it('tells of a request whose body streams, and of one that leads to no stage', async () => {
  const { url } = await configureApi(gateway.url, {
    integrations: { one: proxy() },
    routes: { $default: 'one' },
  })
  const body = 'x'.repeat(200_000)
  await (await fetch(url, { method: 'POST', body })).text()
  expect((await stream.nextOf('request')).request.body).toEqual({
    bytes: 200_000,
    text: 'x'.repeat(32),
    isCut: true,
  })
  await fetch(`${gateway.url}/_aws/execute-api/absent1234/pets`)
  expect(await stream.nextOf('request')).toMatchObject({ status: 404, fault: { code: 'stage-not-found' } })
})

it('resumes a stream after the record that a reader had last, and lists by filters', async () => {
  const { url, apiId } = await configureApi(gateway.url, {
    integrations: { one: proxy() },
    routes: { 'GET /there': 'one' },
  })
  await fetch(`${url}/there`)
  const first = await stream.nextOf('request')
  await fetch(`${url}/absent`)
  const second = await stream.nextOf('request')
  const resumed = await followRecords(gateway.url, `api=${apiId}`, { 'last-event-id': first.id })
  expect((await resumed.next()).id).toBe(second.id)
  resumed.close()
  const list = async (query: string) => {
    const answer = await fetch(`${gateway.url}/_gatehouse/events?api=${apiId}&${query}`, {
      headers: { accept: 'application/json' },
    })
    return ((await answer.json()) as { records: { id: string }[] }).records.map(({ id }) => id)
  }
  expect(await list('status=4xx')).toEqual([second.id])
  expect(await list('status=200')).toEqual([first.id])
  expect(await list('route=GET+/there')).toEqual([first.id])
  expect(await list('text=/ABSENT')).toEqual([second.id])
  expect(await list('fault=route-not-found')).toEqual([second.id])
  expect(await list('last=1')).toEqual([second.id])
  const one = await fetch(`${gateway.url}/_gatehouse/events/${first.id}`)
  expect(await one.json()).toEqual(first)
})

it.each([
  ['?status=many', 400],
  ['?last=all', 400],
  ['/absent', 404],
])('answers %s with %i', async (rest, status) => {
  expect((await fetch(`${gateway.url}/_gatehouse/events${rest}`)).status).toBe(status)
})

it('says how to switch records on where none are kept', async () => {
  const { gateway: other } = await startGatewayInProcess()
  const answer = await fetch(`${other.url}/_gatehouse/events`)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toEqual({ message: 'No records are kept: start the gateway with --inspect' })
  await other.close()
})
