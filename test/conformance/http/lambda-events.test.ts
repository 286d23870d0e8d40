import { Readable } from 'node:stream'
import { DOMAIN, domain, httpApi, integration, mapping, route, stage } from '@gatehouse/conformance/cases/row'
import { eventV1, eventV2 } from '@gatehouse/conformance/cases/traffic/lambda-events'
import { SHAPES, type Shape } from '@gatehouse/conformance/cases/traffic/lambda-shapes'
import { DEFAULT_STAGE, type Place } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../../fixtures/functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { createCaller, createHttpTarget } from '../management-calls.ts'

/** Answers with the event that it got. */
const ECHO = 'export const handler = async (event) => ({ statusCode: 200, body: JSON.stringify(event) })'

let gateway: GatewayProcess
let folder: FunctionFolder

beforeAll(async () => {
  folder = await createFunctionFolder({ 'echo.mjs': ECHO })
  gateway = await startGatewayProcess(':memory:', ['--functions', folder.path])
})

afterAll(async () => {
  await gateway.stop()
  await folder.remove()
})

interface EventScene {
  readonly account: string
  readonly apiId: string
  readonly domainName: string
}

/** An API whose routes lead to the function, in one of the formats. */
async function createCallerOf(payloadFormatVersion: string): Promise<EventScene> {
  const caller = createCaller(createHttpTarget(gateway.url))
  const target = { target: 'integrations/<integration>' }
  await caller.prepare([
    httpApi,
    integration({
      integrationType: 'AWS_PROXY',
      integrationUri: functionArn('echo'),
      payloadFormatVersion,
    }),
    route('ANY /pets/{id}', target),
    route('GET /files/{proxy+}', target),
    route('$default', target),
    DEFAULT_STAGE,
    stage('dev', { autoDeploy: true, stageVariables: { table: 'pets-dev', empty: '' } }),
    domain,
    mapping({ stage: 'dev', apiMappingKey: 'v1' }),
  ])
  const resolve = (text: string) => String(caller.resolve(text))
  return { account: caller.account, apiId: resolve('<api>'), domainName: resolve(DOMAIN) }
}

function send(shape: Shape, { apiId, domainName }: EventScene): { sent: Promise<HttpAnswer>; host: string } {
  const { port } = new URL(gateway.url)
  const { method = 'GET', by = 'host', path, headers = [], body = '', chunked = false, expected } = shape
  const ownHost = `${apiId}.execute-api.eu-west-3.localhost:${port}`
  const host = { host: ownHost, prefix: `localhost:${port}`, domain: domainName }[by]
  const length = method === 'POST' && !chunked ? ['Content-Length', String(Buffer.byteLength(body))] : []
  const coding = chunked ? ['Transfer-Encoding', 'chunked'] : []
  const agent = expected.userAgent === null ? [] : ['user-agent', 'shapes/1.0']
  const sent = sendHttp(gateway.url, by === 'prefix' ? `/_aws/execute-api/${apiId}${path}` : path, {
    method,
    headers: ['Host', host, ...agent, ...headers, ...length, ...coding],
    body: chunked ? Readable.from([Buffer.from(body.slice(0, 3)), Buffer.from(body.slice(3))]) : body,
  })
  return { sent, host: by === 'prefix' ? `${apiId}.execute-api.us-east-1.amazonaws.com` : host }
}

/**
 * The conformance kit has all shapes but those on custom domains, and does not know who calls whom. One of each address is judged to the
 * letter here.
 */
const EXACT = SHAPES.filter(
  ({ by, title }) =>
    by !== undefined || ['a path variable', 'JSON', 'a proxy before the gateway'].includes(title),
)

describe.each([
  ['2.0', eventV2],
  ['1.0', eventV1],
] as const)('the event of payload format %s', (format, toEvent) => {
  let caller: EventScene

  beforeAll(async () => {
    caller = await createCallerOf(format)
  })

  it.each(EXACT.map((shape) => [shape.title, shape] as const))(
    'of a request with %s',
    async (_title, shape) => {
      const { sent, host } = send(shape, caller)
      const answer = await sent
      expect(answer.status, answer.text).toBe(200)
      const { port } = new URL(gateway.url)
      const domainName = host.replace(/:\d+$/, '')
      const place: Place = {
        ...caller,
        host,
        domainName,
        domainPrefix: domainName.split('.')[0],
        scheme: 'http',
        sourceIp: '127.0.0.1',
        port: /:(\d+)$/.exec(host)?.[1] ?? (shape.by === 'prefix' ? port : '80'),
      }
      expect(answer.json()).toStrictEqual(toEvent(shape, place))
    },
  )

  it('carries the request identifier that the client gets', async () => {
    const { sent } = send({ title: '', path: '/', expected: { path: '/' } }, caller)
    const answer = await sent
    const { requestContext } = answer.json() as { requestContext: { requestId: string } }
    expect(requestContext.requestId).toBe(answer.headers['apigw-requestid'])
  })
})
