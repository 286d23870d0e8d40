import { httpApi } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE, leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { attributesOf, type Collector, type Span, startCollector } from '../../fixtures/collector.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'

let backend: Backend
let gateway: GatewayProcess
let collector: Collector
let apiId: string

beforeAll(async () => {
  backend = await startBackend()
  collector = await startCollector()
  gateway = await startGatewayProcess(
    ':memory:',
    [],
    [
      'env',
      `OTEL_EXPORTER_OTLP_ENDPOINT=${collector.url}/base`,
      'OTEL_EXPORTER_OTLP_HEADERS=x-key=a%20b',
      'OTEL_SERVICE_NAME=pets',
      'OTEL_RESOURCE_ATTRIBUTES=deployment.environment=test',
    ],
  )
  apiId = await createApi(gateway.url, backend.url, [
    httpApi,
    ...leads('GET /pets/{id}', '/pets'),
    DEFAULT_STAGE,
  ])
})

beforeEach(() => collector.forget())

afterAll(async () => {
  await gateway.stop()
  await collector.close()
  await backend.close()
})

const call = (path: string, headers: object = {}) =>
  sendHttp(gateway.url, `/_aws/execute-api/${apiId}${path}`, { headers: { ...headers } })

const CALLER = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'

describe('an OpenTelemetry collector', () => {
  it('is told of a request, which goes on as part of its trace', async () => {
    const answer = await call('/pets/7?a=b', { traceparent: CALLER, 'user-agent': 'tests' })
    expect(answer.status).toBe(200)
    const [span] = (await collector.spans()) as [Span]
    expect(span).toMatchObject({
      traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
      parentSpanId: '00f067aa0ba902b7',
      name: 'GET /pets/{id}',
      kind: 2,
      status: {},
    })
    expect(BigInt(span.endTimeUnixNano)).toBeGreaterThan(BigInt(span.startTimeUnixNano))
    expect(Math.abs(Number(BigInt(span.endTimeUnixNano) / 1_000_000n) - Date.now())).toBeLessThan(60_000)
    expect(attributesOf(span)).toMatchObject({
      'http.request.method': 'GET',
      'http.response.status_code': 200,
      'http.route': 'GET /pets/{id}',
      'url.path': `/_aws/execute-api/${apiId}/pets/7`,
      'user_agent.original': 'tests',
      'aws.api_gateway.api_id': apiId,
      'aws.api_gateway.stage': '$default',
    })
    expect(backend.received.at(-1)?.headers.traceparent).toBe(`00-${span.traceId}-${span.spanId}-01`)
    const [{ request, body }] = collector.exports as unknown as [(typeof collector.exports)[number]]
    expect([request.url, request.headers['x-key']]).toEqual(['/base/v1/traces', 'a b'])
    expect(attributesOf(body.resourceSpans[0].resource)).toEqual({
      'service.name': 'pets',
      'deployment.environment': 'test',
    })
  })

  it.each([
    undefined,
    'nonsense',
    '00-00000000000000000000000000000000-00f067aa0ba902b7-01',
    'ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  ])('is told of a new trace where a request brings %s', async (traceparent) => {
    await call('/pets/7', traceparent ? { traceparent } : {})
    const [span] = (await collector.spans()) as [Span]
    expect(span.traceId).toMatch(/^(?!0{32}|4bf92f35)[0-9a-f]{32}$/)
    expect(span).not.toHaveProperty('parentSpanId')
    expect(backend.received.at(-1)?.headers.traceparent).toBe(`00-${span.traceId}-${span.spanId}-01`)
  })

  it('is told of what the gateway answers by itself, and not of what its caller does not record', async () => {
    await call('/pets/7', { traceparent: CALLER.replace(/01$/, '00') })
    await call('/cats')
    const told = await collector.spans()
    expect(
      told.map(({ name, attributes }) => [name, attributesOf({ attributes })['http.response.status_code']]),
    ).toEqual([['GET', 404]])
    expect(backend.received.at(-1)?.headers.traceparent).toMatch(
      /^00-4bf92f3577b34da6a3ce929d0e0e4736-[0-9a-f]{16}-00$/,
    )
  })

  it('is not needed: requests are served while it is away, and the log says what was lost', async () => {
    const lonely = await startGatewayProcess(
      ':memory:',
      [],
      ['env', 'OTEL_EXPORTER_OTLP_ENDPOINT=http://127.0.0.1:1'],
    )
    const api = await createApi(lonely.url, backend.url, [httpApi, ...leads('$default', ''), DEFAULT_STAGE])
    expect((await sendHttp(lonely.url, `/_aws/execute-api/${api}/x`)).status).toBe(200)
    expect(await lonely.stop()).toBe(0)
    expect(lonely.output()).toContain('spans were lost')
  })
})
