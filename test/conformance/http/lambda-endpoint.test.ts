import { httpApi, integration, route } from '@gatehouse/conformance/cases/row'
import { DEFAULT_STAGE } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  computeSignature,
  formatCanonicalRequest,
  parseAuthorization,
} from '../../../packages/client/test/signature.ts'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../../fixtures/functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { createApi } from '../management-calls.ts'

const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example-secret',
  AWS_SESSION_TOKEN: 'example-session',
}
const CALL_ID = '3f1c0000-0000-4000-8000-000000000001'

type Told = readonly [status: number, headers: Readonly<Record<string, string>>, body: string]

/** What the endpoint says, by the function's name. A function without an entry is never answered. */
const TOLD: Readonly<Record<string, Told>> = {
  pets: [200, {}, '{"statusCode":201,"body":"from afar"}'],
  nothing: [200, {}, ''],
  throws: [200, { 'x-amz-function-error': 'Unhandled' }, '{"errorMessage":"no pets","errorType":"Error"}'],
  busy: [
    429,
    { 'x-amzn-errortype': 'TooManyRequestsException' },
    '{"Reason":"x","message":"Rate Exceeded."}',
  ],
  nowhere: [404, { 'x-amzn-errortype': 'ResourceNotFoundException' }, '{"Message":"Function not found"}'],
  secret: [403, { 'x-amzn-errortype': 'AccessDeniedException' }, '{"Message":"not authorized"}'],
  broken: [500, {}, 'oops'],
}

let lambda: Backend
let gateway: GatewayProcess
let folder: FunctionFolder

beforeAll(async () => {
  Object.assign(process.env, KEYS)
  folder = await createFunctionFolder({ 'local.mjs': "export const handler = async () => 'from here'" })
  lambda = await startBackend(({ url = '' }, response) => {
    const [, name = ''] = /^\/2015-03-31\/functions\/([^/]+)\/invocations/.exec(url) ?? []
    const told = TOLD[name]
    if (!told) return
    const [status, headers, body] = told
    response.writeHead(status, { ...headers, 'x-amzn-requestid': CALL_ID }).end(body)
  })
  gateway = await startGatewayProcess(':memory:', [
    '--functions',
    folder.path,
    '--lambda-endpoint',
    lambda.url,
    '--aws-credentials',
    'environment',
  ])
})

afterAll(async () => {
  await gateway.stop()
  await lambda.close()
  await folder.remove()
})

async function call(name: string, url = gateway.url, members: object = {}): Promise<HttpAnswer> {
  const apiId = await createApi(url, '', [
    httpApi,
    integration({
      integrationType: 'AWS_PROXY',
      integrationUri: functionArn(name),
      payloadFormatVersion: '2.0',
      ...members,
    }),
    route('$default', { target: 'integrations/<integration>' }),
    DEFAULT_STAGE,
  ])
  return sendHttp(url, `/_aws/execute-api/${apiId}/`)
}

describe('a function behind an endpoint', () => {
  it.each<[string, object, number, string]>([
    ['pets', {}, 201, 'from afar'],
    ['local', {}, 200, 'from here'],
    ['nothing', {}, 200, 'null'],
    ['throws', {}, 500, '{"message":"Internal Server Error"}'],
    ['busy', {}, 503, '{"message":"Service Unavailable"}'],
    ['nowhere', {}, 500, '{"message":"Internal Server Error"}'],
    ['secret', {}, 500, '{"message":"Internal Server Error"}'],
    ['broken', {}, 503, '{"message":"Service Unavailable"}'],
    ['silent', { timeoutInMillis: 100 }, 503, '{"message":"Service Unavailable"}'],
  ])('%s', async (name, members, status, text) => {
    const answer = await call(name, gateway.url, members)
    expect([answer.status, answer.text]).toEqual([status, text])
  })

  it('is sent the event, signed by the credentials of the environment', async () => {
    await call('pets')
    const received = lambda.received.at(-1)
    if (!received) throw new Error('nothing came')
    expect(received).toMatchObject({
      method: 'POST',
      url: '/2015-03-31/functions/pets/invocations',
      headers: { 'content-type': 'application/json', 'x-amz-security-token': KEYS.AWS_SESSION_TOKEN },
    })
    expect(JSON.parse(received.body)).toMatchObject({ version: '2.0', rawPath: '/' })
    const { accessKeyId, scope, signedHeaders, signature } = parseAuthorization(received)
    expect([accessKeyId, scope]).toEqual([
      KEYS.AWS_ACCESS_KEY_ID,
      expect.stringMatching(/^\d{8}\/us-east-1\/lambda\/aws4_request$/),
    ])
    const date = String(received.headers['x-amz-date'])
    const canonical = formatCanonicalRequest(received, signedHeaders)
    expect(signature).toBe(computeSignature(canonical, KEYS.AWS_SECRET_ACCESS_KEY, scope, date))
  })

  it('is asked for by its version or alias', async () => {
    await call('pets:live')
    expect(lambda.received.at(-1)?.url).toBe('/2015-03-31/functions/pets/invocations?Qualifier=live')
  })

  it('may have an address of its own, as the runtime interface emulator has', async () => {
    const address = `${lambda.url}/2015-03-31/functions/pets/invocations`
    const other = await startGatewayProcess(':memory:', ['--lambda-endpoint', address])
    const answer = await call('whatever', other.url)
    await other.stop()
    expect([answer.status, answer.text]).toEqual([201, 'from afar'])
  })

  it('is unavailable where nothing listens', async () => {
    const other = await startGatewayProcess(':memory:', ['--lambda-endpoint', 'http://127.0.0.1:1'])
    const answer = await call('pets', other.url)
    await other.stop()
    expect([answer.status, answer.text]).toEqual([503, '{"message":"Service Unavailable"}'])
  })

  it('is not signed for unless an option says so, whatever lies in the environment', async () => {
    const other = await startGatewayProcess(':memory:', ['--lambda-endpoint', lambda.url])
    await call('pets', other.url)
    await other.stop()
    expect(lambda.received.at(-1)?.headers).not.toHaveProperty('authorization')
  })

  it('is not asked without the signature that an option wants', async () => {
    for (const name of Object.keys(KEYS)) delete process.env[name]
    const other = await startGatewayProcess(':memory:', [
      ...['--lambda-endpoint', lambda.url, '--aws-credentials', 'environment'],
    ])
    Object.assign(process.env, KEYS)
    const before = lambda.received.length
    expect((await call('pets', other.url)).status).toBe(503)
    await other.stop()
    expect(lambda.received.length).toBe(before)
  })
})

it('is listed, whatever runs in the folder', async () => {
  await call('local')
  const answer = await sendHttp(gateway.url, '/_gatehouse/functions')
  expect(answer.json()).toEqual({
    functions: [
      {
        name: 'local',
        file: `${folder.path}/local.mjs`,
        state: 'loaded',
        calls: expect.any(Number),
        callsUnderWay: 0,
        environments: 1,
        crashes: 0,
        lostCalls: 0,
      },
    ],
  })
})
