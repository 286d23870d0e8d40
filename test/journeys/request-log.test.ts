import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createApi } from '../conformance/management-calls.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'
import { wholeLines } from '../fixtures/whole-lines.ts'

const ARN = 'arn:aws:lambda:us-east-1:000000000000:function:hello'

let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let quiet: GatewayProcess
beforeAll(async () => {
  folder = await createDataFolder()
  writeFileSync(join(folder.path, 'hello.mjs'), 'export const handler = async () => "hello"')
  const args = ['--functions', folder.path, '--log-level', 'info']
  gateway = await startGatewayProcess(':memory:', [...args, '--request-log'])
  quiet = await startGatewayProcess(':memory:', args)
})
afterAll(async () => {
  await gateway.stop()
  await quiet.stop()
  await folder.remove()
})

function make({ url }: GatewayProcess): Promise<string> {
  return createApi(url, '', [
    {
      method: 'POST',
      path: '/v2/apis',
      body: { name: 'a', protocolType: 'HTTP', target: ARN },
      saveAs: 'api',
    },
    {
      method: 'POST',
      path: '/v2/apis/<api>/integrations',
      body: {
        integrationType: 'HTTP_PROXY',
        integrationMethod: 'GET',
        integrationUri: 'http://127.0.0.1:1/',
        payloadFormatVersion: '1.0',
      },
      saveAs: 'integration',
    },
    {
      method: 'POST',
      path: '/v2/apis/<api>/routes',
      body: { routeKey: 'GET /down', target: 'integrations/<integration>' },
    },
  ])
}

/** What a gateway has said so far: every line is JSON. */
const linesOf = (it: GatewayProcess) =>
  wholeLines(it.output()).map((line) => JSON.parse(line) as Record<string, unknown>)

const said = (msg: string) => linesOf(gateway).filter((it) => it.msg === msg)

it.each([
  ['a plain connection', {}],
  ['a connection that Node reads', { connection: 'keep-alive, x' }],
])('has a line for each request on %s', async (_name, headers) => {
  const apiId = await make(gateway)
  const base = `/_aws/execute-api/${apiId}`
  const ask = (path: string) => sendHttp(gateway.url, `${base}${path}`, { headers })
  const [found, down] = [await ask('/x?secret=1'), await ask('/down')]
  const requestIds = [found, down].map((it) => it.headers['apigw-requestid'])
  const lines = () => said('request').filter(({ requestId }) => requestIds.includes(requestId as string))
  await expect.poll(() => lines().length).toBe(2)
  const common = { level: 30, method: 'GET', apiId, stage: '$default', durationMs: expect.any(Number) }
  expect(lines()).toMatchObject([
    { ...common, path: `${base}/x`, route: '$default', status: 200, bytes: 5, function: ARN },
    { ...common, path: `${base}/down`, route: 'GET /down', status: 503 },
  ])
  expect(gateway.output()).not.toContain('secret')
  const failed = said('no answer of a backend').find((it) => it.requestId === requestIds[1])
  expect(failed).toMatchObject({
    level: 40,
    apiId,
    stage: '$default',
    route: 'GET /down',
    origin: 'http://127.0.0.1:1',
    failure: 'unreachable',
  })
})

it('tells of a request that leads to no stage', async () => {
  const answer = await sendHttp(gateway.url, '/_aws/execute-api/nothing123/x')
  await expect
    .poll(() => said('request').at(-1))
    .toMatchObject({ status: 404, path: '/_aws/execute-api/nothing123/x' })
  expect(answer.status).toBe(404)
})

it('has a line for each management call: who, what, of what, and how it ended', async () => {
  const authorization =
    'AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20260302/us-east-1/apigateway/aws4_request, SignedHeaders=host, Signature=0'
  await sendHttp(gateway.url, '/v2/apis/none', { headers: { authorization } })
  await expect
    .poll(() => said('management call').at(-1))
    .toMatchObject({
      who: 'AKIDEXAMPLE',
      operation: 'GetApi',
      method: 'GET',
      resource: '/v2/apis/none',
      status: 404,
      requestId: expect.any(String),
    })
})

it('is off unless it is asked for', async () => {
  const apiId = await make(quiet)
  await sendHttp(quiet.url, `/_aws/execute-api/${apiId}/x`)
  await sendHttp(quiet.url, `/_aws/execute-api/${apiId}/down`)
  await expect.poll(() => linesOf(quiet).map(({ msg }) => msg)).toContain('no answer of a backend')
  expect(linesOf(quiet).map(({ msg }) => msg)).not.toContain('request')
  expect(linesOf(quiet).map(({ msg }) => msg)).not.toContain('management call')
})
