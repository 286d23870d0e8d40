import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { attributesOf, type Collector, type Span, startCollector } from '../../fixtures/collector.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { connect, shakeHands } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, api, mock, oneWay, proxy, twoWay } from './scene.ts'

const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736'
const CALLER = `00-${TRACE_ID}-00f067aa0ba902b7-01`

let backend: Backend
let gateway: GatewayProcess
let collector: Collector

beforeAll(async () => {
  backend = await startBackend(({ url = '' }, response, body) =>
    response.writeHead(url === '/down' ? 503 : 200).end(body),
  )
  collector = await startCollector()
  gateway = await startGatewayProcess(':memory:', [], ['env', `OTEL_EXPORTER_OTLP_ENDPOINT=${collector.url}`])
})

beforeEach(() => collector.forget())

afterAll(async () => {
  await gateway.stop()
  await collector.close()
  await backend.close()
})

const traceparentOf = ({ traceId, spanId }: Span) => `00-${traceId}-${spanId}-01`
const lastTraceparent = () => backend.received.at(-1)?.headers.traceparent

describe('an OpenTelemetry collector', () => {
  it('is told of $connect below its caller, of a message in a trace of its own, of a call and of $disconnect', async () => {
    const apiId = await createApi(
      gateway.url,
      backend.url,
      api(...proxy('/x'), oneWay('$connect'), ...twoWay('$default'), oneWay('$disconnect')),
    )
    const client = await connect(addressOf(gateway.url, apiId), {
      headers: { traceparent: CALLER, 'user-agent': 'demo/1.0' },
    })
    const atConnect = lastTraceparent()
    await client.ask('x')
    const atMessage = lastTraceparent()
    const [connected, message] = (await collector.spans(2)) as [Span, Span]
    const { 'aws.api_gateway.connection_id': id, ...attributes } = attributesOf(connected)
    await sendHttp(
      gateway.url,
      `/_aws/execute-api/${apiId}/live/@connections/${encodeURIComponent(String(id))}`,
      { method: 'DELETE' },
    )
    const spans = await collector.spans(4)
    const call = spans.find(({ name }) => name.startsWith('DELETE')) as Span
    const disconnected = spans.find(({ name }) => name === '$disconnect') as Span

    expect(connected).toMatchObject({
      traceId: TRACE_ID,
      parentSpanId: '00f067aa0ba902b7',
      name: '$connect',
      kind: 2,
      status: {},
    })
    expect(connected).not.toHaveProperty('links')
    expect(attributes).toEqual({
      'network.protocol.name': 'websocket',
      'http.route': '$connect',
      'http.request.method': 'GET',
      'http.response.status_code': 101,
      'client.address': '127.0.0.1',
      'user_agent.original': 'demo/1.0',
      'aws.api_gateway.api_id': apiId,
      'aws.api_gateway.stage': 'live',
      'aws.api_gateway.event_type': 'CONNECT',
    })
    expect(atConnect).toBe(traceparentOf(connected))

    expect(message).toMatchObject({ name: '$default', status: {} })
    expect(message.traceId).not.toBe(TRACE_ID)
    expect(message).not.toHaveProperty('parentSpanId')
    expect(message.links).toEqual([{ traceId: TRACE_ID, spanId: connected.spanId }])
    expect(attributesOf(message)).toMatchObject({
      'aws.api_gateway.event_type': 'MESSAGE',
      'aws.api_gateway.connection_id': id,
      'messaging.message.id': expect.stringMatching(/^[\w-]{18}==$/),
    })
    expect(attributesOf(message)).not.toHaveProperty('http.response.status_code')
    expect(atMessage).toBe(traceparentOf(message))

    expect(call.name).toBe('DELETE /@connections/{connectionId}')
    expect(attributesOf(call)).toMatchObject({
      'http.response.status_code': 204,
      'aws.api_gateway.api_id': apiId,
      'aws.api_gateway.stage': 'live',
    })
    expect(disconnected.links).toEqual([{ traceId: TRACE_ID, spanId: connected.spanId }])
    expect(lastTraceparent()).toBe(traceparentOf(disconnected))
  })

  it('is told of what failed, and of who was refused', async () => {
    const apiId = await createApi(
      gateway.url,
      backend.url,
      api(...mock(1.5), oneWay('wrong'), ...mock(401), oneWay('$connect', { authorizationType: 'NONE' })),
    )
    expect((await shakeHands(addressOf(gateway.url, apiId))).status).toBe(401)
    const open = await createApi(gateway.url, backend.url, api(...mock(1.5), oneWay('wrong')))
    const client = await connect(addressOf(gateway.url, open))
    await client.ask({ action: 'wrong' })
    await client.ask({ action: 'none' })
    await client.close()
    const spans = await collector.spans(5)
    const told = spans.map((span) => [
      span.name,
      span.status,
      attributesOf(span)['http.response.status_code'],
      attributesOf(span)['error.type'],
    ])
    expect(told).toEqual([
      ['$connect', {}, 401, undefined],
      ['CONNECT', {}, 101, undefined],
      ['wrong', { code: 2 }, undefined, 'API_CONFIGURATION_ERROR'],
      ['MESSAGE', {}, undefined, 'ACCESS_DENIED'],
      ['DISCONNECT', {}, undefined, undefined],
    ])
  })

  it('is told of nothing on a connection that its caller does not record, and backends are told so', async () => {
    const apiId = await createApi(gateway.url, backend.url, api(...proxy('/x'), ...twoWay('$default')))
    const url = addressOf(gateway.url, apiId)
    const silent = await connect(url, { headers: { traceparent: CALLER.replace(/01$/, '00') } })
    await silent.ask('x')
    expect(lastTraceparent()).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/)
    await silent.close()
    const loud = await connect(url)
    await loud.ask('x')
    await loud.close()
    const spans = await collector.spans(3)
    expect(spans.map(({ name }) => name)).toEqual(['CONNECT', '$default', 'DISCONNECT'])
  })
})

it('without a collector a backend gets the traceparent of the handshake as it is', async () => {
  const plain = await startGatewayProcess(':memory:')
  const apiId = await createApi(
    plain.url,
    backend.url,
    api(...proxy('/x'), oneWay('$connect'), ...twoWay('$default')),
  )
  const client = await connect(addressOf(plain.url, apiId), { headers: { traceparent: CALLER } })
  expect(lastTraceparent()).toBe(CALLER)
  await client.ask('x')
  expect(lastTraceparent()).toBeUndefined()
  await client.close()
  await plain.stop()
})
