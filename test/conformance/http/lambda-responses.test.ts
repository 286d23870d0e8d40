import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  httpApi,
  INVOCATION_ARN,
  integration,
  LAMBDA_ARN,
  LOG_GROUP_ARN,
  route,
  stage,
} from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../../fixtures/functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, type HttpCall, sendHttp } from '../../fixtures/http.ts'
import { wholeLines } from '../../fixtures/whole-lines.ts'
import { createApi } from '../management-calls.ts'

const FILES = {
  /** Returns what it is told to, or its event. */
  'pets.mjs': `export const handler = async (event) => {
    const { returned = event } = JSON.parse(event.body ?? '{}')
    return returned
  }`,
  'nothing.mjs': 'export const handler = async () => undefined',
  'throws.mjs': "export const handler = async () => { throw new Error('no pets today') }",
  'slow.mjs': 'export const handler = () => new Promise((resolve) => setTimeout(resolve, 5000, 1))',
  'short.mjs': 'export const handler = () => new Promise((resolve) => setTimeout(resolve, 5000, 1))',
  'short.function.json': '{"timeout":1}',
  'busy.mjs': 'export const handler = async () => 1',
  'busy.function.json': '{"reservedConcurrentExecutions":0}',
  'huge.mjs': "export const handler = async () => 'x'.repeat(7_000_000)",
  'broken.mjs': 'export const handler = (',
}

let gateway: GatewayProcess
let folder: FunctionFolder

beforeAll(async () => {
  folder = await createFunctionFolder(FILES)
  gateway = await startGatewayProcess(':memory:', [
    '--functions',
    folder.path,
    '--access-log',
    join(folder.path, 'access.log'),
  ])
})

afterAll(async () => {
  await gateway.stop()
  await folder.remove()
})

const LOG = {
  destinationArn: LOG_GROUP_ARN,
  format: [
    'id=$context.requestId',
    'status=$context.status',
    'function=$context.integration.status',
    'lambda=$context.integration.integrationStatus/$context.integrationStatus',
    'call=$context.integration.requestId/$context.awsEndpointRequestId',
    'type=$context.error.responseType',
    'error=$context.integrationErrorMessage',
    'same=$context.integration.error',
  ].join(' '),
}

/** An API whose every route leads to a function. */
function create(members: object = {}, api = httpApi): Promise<string> {
  return createApi(gateway.url, '', [
    api,
    integration({
      integrationType: 'AWS_PROXY',
      integrationUri: LAMBDA_ARN,
      payloadFormatVersion: '2.0',
      ...members,
    }),
    route('$default', { target: 'integrations/<integration>' }),
    stage('$default', {
      autoDeploy: true,
      accessLogSettings: LOG,
      stageVariables: { fn: 'pets', alias: 'live', whole: LAMBDA_ARN },
    }),
  ])
}

const call = (apiId: string, path = '/', sent: HttpCall = {}): Promise<HttpAnswer> =>
  sendHttp(gateway.url, `/_aws/execute-api/${apiId}${path}`, sent)

/** Lets the function return a value. */
const returning = (apiId: string, returned: unknown, method = 'POST'): Promise<HttpAnswer> =>
  call(apiId, '/', {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ returned }),
  })

/** What the access log says of a request, by name. */
async function logged(answer: HttpAnswer): Promise<Record<string, string>> {
  const id = `id=${String(answer.headers['apigw-requestid'])}`
  const line = await vi.waitFor(async () => {
    const text = await readFile(join(folder.path, 'access.log'), 'utf8')
    const found = wholeLines(text).find((it) => it.startsWith(id))
    if (found === undefined) throw new Error(`${id} is not in the log`)
    return found
  })
  return Object.fromEntries(
    [...line.matchAll(/(\w+)=(.*?)(?= \w+=|$)/g)].map(([, name, value]) => [name, value]),
  )
}

/** The gateway's own error, whole. */
function expectFault(answer: HttpAnswer, status: number, message: string): void {
  expect([answer.status, answer.text]).toEqual([status, JSON.stringify({ message })])
  expect(answer.headers).toMatchObject({
    'content-type': 'application/json',
    'content-length': String(answer.body.length),
    'apigw-requestid': expect.stringMatching(/^[\w-]{15}=$/),
  })
}

/** http-apis §5.5; what comes of each answer is a case of the conformance kit. */
it.each([
  ['2.0', { statusCode: 'ok' }],
  ['1.0', { statusCode: 'ok' }],
  ['2.0', { statusCode: 200, body: [1] }],
  ['2.0', { statusCode: 200, headers: { a: 'b\r\nx-evil: 1' } }],
  ['1.0', 'hello'],
])('tells the log of an answer of format %s that is none: %j', async (payloadFormatVersion, result) => {
  const answer = await returning(await create({ payloadFormatVersion }), result)
  expectFault(answer, 500, 'Internal Server Error')
  expect((await logged(answer)).error).toMatch(/^The response from the Lambda function doesn't match/)
})

/** http-apis §5.5 */
describe('a function that gives no answer', () => {
  const INTERNAL = 'Internal Server Error'
  const UNAVAILABLE = 'Service Unavailable'

  it.each<[string, string, object, number, string, object]>([
    ['throws', 'throws', {}, 500, INTERNAL, { lambda: '200/200', error: /error: no pets today\. Check/ }],
    ['cannot be loaded', 'broken', {}, 500, INTERNAL, { lambda: '200/200', error: /error: Unexpected/ }],
    [
      'is not there',
      'nowhere',
      {},
      500,
      INTERNAL,
      { lambda: '404/404', error: /permission.*Function not found/ },
    ],
    ['returns too much', 'huge', {}, 500, INTERNAL, { lambda: '200/200', error: /6291556 bytes/ }],
    [
      'runs out of its own time',
      'short',
      {},
      500,
      INTERNAL,
      { lambda: '200/200', error: /timed out after 1\.00 s/ },
    ],
    ['is busy', 'busy', {}, 503, UNAVAILABLE, { lambda: '429/429', error: /Rate Exceeded/ }],
    [
      'is too slow for the integration',
      'slow',
      { timeoutInMillis: 50 },
      503,
      UNAVAILABLE,
      { lambda: '-/-', error: /no answer within 50 ms/, type: 'INTEGRATION_TIMEOUT' },
    ],
  ])('because it %s', async (_title, name, members, status, message, log) => {
    const answer = await call(await create({ integrationUri: functionArn(name), ...members }))
    expectFault(answer, status, message)
    const line = await logged(answer)
    expect(line).toMatchObject({ status: String(status), function: '-' })
    for (const [key, wanted] of Object.entries(log)) {
      if (wanted instanceof RegExp) expect(line[key]).toMatch(wanted)
      else expect(line[key]).toBe(wanted)
    }
    expect(line.same).toBe(line.error)
  })

  it('has the headers of CORS in its error', async () => {
    const cors = { allowOrigins: ['https://app.example'] }
    const api = { ...httpApi, body: { ...(httpApi.body as object), corsConfiguration: cors } }
    const apiId = await create({ integrationUri: functionArn('throws') }, api)
    const answer = await call(apiId, '/', { headers: { origin: 'https://app.example' } })
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([
      500,
      'https://app.example',
    ])
  })
})

it("tells logs the function's own status and Lambda's", async () => {
  const answer = await returning(await create(), { statusCode: 401, body: 'no' })
  expect(await logged(answer)).toMatchObject({
    status: '401',
    function: '401',
    lambda: '200/200',
    call: expect.stringMatching(/^([0-9a-f-]{36})\/\1$/),
    error: '-',
    type: '-',
  })
})

/** management §4.5 */
describe('the function of a URI', () => {
  const invocation = (arn: string) => INVOCATION_ARN.replace(LAMBDA_ARN, arn)

  it.each<[string, string]>([
    ['an ARN', LAMBDA_ARN],
    ['an ARN with an alias', `${LAMBDA_ARN}:live`],
    ['an ARN with a version', `${LAMBDA_ARN}:7`],
    ['an invocation URI', INVOCATION_ARN],
    ['an invocation URI with an alias', invocation(`${LAMBDA_ARN}:live`)],
    ['a stage variable for the name', functionArn('${stageVariables.fn}')],
    ['stage variables for name and alias', functionArn('${stageVariables.fn}:${stageVariables.alias}')],
    ['a stage variable in an invocation URI', invocation(functionArn('${stageVariables.fn}'))],
    ['a stage variable within the name', functionArn('p${stageVariables.e}ts')],
  ])('is found by %s', async (title, integrationUri) => {
    const answer = await returning(await create({ integrationUri }), 'found')
    if (title.endsWith('within the name')) expectFault(answer, 500, 'Internal Server Error')
    else expect(answer.text).toBe('found')
  })
})

/** http-apis §6 */
describe('parameter mappings', () => {
  const mapped = async (requestParameters: object, format = '2.0', sent: HttpCall = {}) => {
    const apiId = await create({ requestParameters, payloadFormatVersion: format })
    const text = (await call(apiId, '/pets/7?tag=a&tag=b', { headers: { 'x-a': '1' }, ...sent })).text
    return JSON.parse(text) as Record<string, unknown>
  }

  it.each<[string, string, object]>([
    ['append:header.x-a', '2', { headers: { 'x-a': '1,2' } }],
    ['overwrite:header.x-a', 'ü', { headers: { 'x-a': 'ü' } }],
    ['append:header.cookie', 'a=1; b=2', { cookies: ['a=1', 'b=2'] }],
    [
      'append:querystring.tag',
      'c d',
      { rawQueryString: 'tag=a&tag=b&tag=c%20d', queryStringParameters: { tag: 'a,b,c d' } },
    ],
    ['overwrite:querystring.tag', '$request.header.x-a', { rawQueryString: 'tag=1' }],
    ['overwrite:path', '/other/${context.stage}', { rawPath: '/other/$default' }],
    ['overwrite:path', 'no slash?', { rawPath: '/no slash?', requestContext: { http: { path: '/pets/7' } } }],
  ])('reach the event: %s from %s', async (key, value, wanted) => {
    expect(await mapped({ [key]: value })).toMatchObject(wanted)
  })

  it('take headers and parameters away', async () => {
    const event = await mapped({ 'remove:header.x-a': "''", 'remove:querystring.tag': "''" })
    expect(event).not.toHaveProperty('queryStringParameters')
    expect(event.headers).not.toHaveProperty('x-a')
    expect(event.rawQueryString).toBe('')
  })

  it('read the body, which the function gets all the same', async () => {
    const body = '{"pet":{"name":"Rex"}}'
    const headers = { 'content-type': 'application/json' }
    const event = await mapped({ 'append:header.x-name': '$request.body.pet.name' }, '2.0', {
      method: 'POST',
      headers,
      body,
    })
    expect(event).toMatchObject({ headers: { 'x-name': 'Rex' }, body })
  })

  it('reach the result of responses by the status of the function', async () => {
    const responseParameters = {
      '404': { 'overwrite:statuscode': '410', 'append:header.x-why': '$response.body.why' },
    }
    const apiId = await create({ responseParameters })
    const answer = await returning(apiId, { statusCode: 404, body: '{"why":"gone"}' })
    expect([answer.status, answer.headers['x-why'], answer.text]).toEqual([410, 'gone', '{"why":"gone"}'])
    expect((await returning(apiId, { statusCode: 200, body: 'x' })).headers['x-why']).toBeUndefined()
  })
})

describe('a large request', () => {
  const post = async (bytes: number, type: string) =>
    call(await create({ integrationUri: functionArn('nothing') }), '/', {
      method: 'POST',
      headers: { 'content-type': type },
      body: 'x'.repeat(bytes),
    })

  it('passes up to what Lambda takes', async () => {
    expect((await post(6_200_000, 'text/plain')).status).toBe(200)
  })

  it.each([
    ['as text', 6_291_556, 'text/plain'],
    ['in base64', 4_800_000, 'image/png'],
  ])('is refused beyond it, %s', async (_title, bytes, type) => {
    expectFault(await post(bytes, type), 413, 'Request Entity Too Large')
  })
})

it('is explained with the event that the function would get', async () => {
  const apiId = await create()
  const url = `${gateway.url}/_aws/execute-api/${apiId}/pets/7?a=1`
  const answer = await sendHttp(gateway.url, `/_gatehouse/explain?url=${encodeURIComponent(url)}&method=PUT`)
  expect(answer.json()).toMatchObject({
    request: {
      functionArn: LAMBDA_ARN,
      timeoutMs: 30_000,
      event: {
        version: '2.0',
        rawPath: '/pets/7',
        queryStringParameters: { a: '1' },
        requestContext: { http: { method: 'PUT' } },
      },
    },
  })
})
