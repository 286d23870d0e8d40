import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { httpApi, LOG_GROUP_ARN, stage } from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Backend, startBackend } from '../../fixtures/backend.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, type HttpCall, sendHttp } from '../../fixtures/http.ts'
import { wholeLines } from '../../fixtures/whole-lines.ts'
import { createApi } from '../management-calls.ts'

const MEBIBYTE = 1024 * 1024

let backend: Backend
let gateway: GatewayProcess
let folder: Awaited<ReturnType<typeof createDataFolder>>
let logFile: string

beforeAll(async () => {
  folder = await createDataFolder()
  logFile = join(folder.path, 'access.log')
  gateway = await startGatewayProcess(':memory:', ['--access-log', logFile])
  backend = await startBackend((request, response, body) => {
    const bytes = Number(/bytes=(\d+)/.exec(request.url ?? '')?.[1] ?? 0)
    const known = !request.url?.includes('chunked')
    response.writeHead(200, known && bytes ? { 'content-length': bytes } : {})
    response.end(bytes ? Buffer.alloc(bytes, 'x') : String(body.length))
  })
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
  await folder.remove()
})

/** An API whose stage `dev` has these settings. */
function createWith(settings: object): Promise<string> {
  return createApi(gateway.url, backend.url, [
    httpApi,
    ...leads('ANY /pets/{id}', '/pets'),
    ...leads('GET /free', '/free'),
    ...leads('GET /down', '', { integrationUri: 'http://127.0.0.1:9' }),
    stage('dev', { autoDeploy: true, ...settings }),
  ])
}

const call = (apiId: string, path: string, options: HttpCall = {}): Promise<HttpAnswer> =>
  sendHttp(gateway.url, `/_aws/execute-api/${apiId}/dev${path}`, options)

/** The status of several calls, one after another. */
async function statuses(apiId: string, ...paths: string[]): Promise<number[]> {
  const found: number[] = []
  for (const path of paths) found.push((await call(apiId, path)).status)
  return found
}

/** http-apis §8 */
describe('throttling', () => {
  const slow = { throttlingRateLimit: 0.001, throttlingBurstLimit: 2 }

  it('refuses what is beyond the burst, each route by itself', async () => {
    const apiId = await createWith({ defaultRouteSettings: slow })
    const found = await statuses(apiId, '/pets/1', '/pets/2', '/pets/3', '/free')
    expect(found).toEqual([200, 200, 429, 200])
    const answer = await call(apiId, '/pets/4')
    expect(answer.json()).toEqual({ message: 'Too Many Requests' })
    expect(answer.headers).not.toHaveProperty('retry-after')
  })

  it("takes a route's own limits before the stage's", async () => {
    const apiId = await createWith({
      defaultRouteSettings: slow,
      routeSettings: { 'GET /free': { throttlingRateLimit: 0.001, throttlingBurstLimit: 1 } },
    })
    expect(await statuses(apiId, '/free', '/free', '/pets/1', '/pets/1', '/pets/1')).toEqual([
      200, 429, 200, 200, 429,
    ])
  })

  it('lets nothing in where the limit is 0', async () => {
    const apiId = await createWith({
      defaultRouteSettings: { throttlingRateLimit: 0, throttlingBurstLimit: 0 },
    })
    expect(await statuses(apiId, '/free')).toEqual([429])
  })

  it('fills up again', async () => {
    const apiId = await createWith({
      defaultRouteSettings: { throttlingRateLimit: 20, throttlingBurstLimit: 1 },
    })
    expect(await statuses(apiId, '/free')).toEqual([200])
    await expect.poll(async () => (await call(apiId, '/free')).status, { interval: 60 }).toBe(200)
  })
})

/** http-apis §9 */
describe('the limits of a request', () => {
  it.each([
    ['10 MB', 10 * MEBIBYTE, 200],
    ['a byte more', 10 * MEBIBYTE + 1, 413],
  ])('are met by a body of %s', async (_title, bytes, status) => {
    const apiId = await createWith({})
    const known = await call(apiId, '/pets/1', { method: 'POST', body: Buffer.alloc(bytes) }).catch(() => 413)
    expect(typeof known === 'number' ? known : known.status).toBe(status)
  })

  it.each([
    ['of 10 MB', `bytes=${10 * MEBIBYTE}`, 200],
    ['of a byte more', `bytes=${10 * MEBIBYTE + 1}`, 500],
  ])('hold for an answer %s', async (_title, query, status) => {
    const answer = await call(await createWith({}), `/pets/1?${query}`)
    expect(answer.status).toBe(status)
    if (status === 500) expect(answer.json()).toEqual({ message: 'Internal Server Error' })
  })

  it('hold for an answer of unknown length that grows beyond them', async () => {
    const answer = await call(await createWith({}), `/pets/1?chunked&bytes=${10 * MEBIBYTE + 1}`)
    expect([answer.status, answer.json()]).toEqual([500, { message: 'Internal Server Error' }])
  })

  it.each([
    ['fit', 9_000, 200],
    ['do not', 10_400, 431],
  ])('hold for headers that %s', async (_title, bytes, status) => {
    const answer = await call(await createWith({}), '/free', { headers: { 'x-long': 'x'.repeat(bytes) } })
    expect(answer.status).toBe(status)
    if (status === 431) expect(answer.json()).toEqual({ message: 'Request Header Fields Too Large' })
  })
})

/** http-apis §7 */
describe('the access log', () => {
  /** The lines that have a mark. */
  async function linesOf(mark: string): Promise<string[]> {
    return wholeLines(await readFile(logFile, 'utf8')).filter((line) => line.includes(mark))
  }

  const logging = (format: string) => ({ accessLogSettings: { destinationArn: LOG_GROUP_ARN, format } })

  it.each([
    [
      'CLF',
      '$context.identity.sourceIp - - [$context.requestTime] "$context.httpMethod $context.routeKey $context.protocol" $context.status $context.responseLength $context.requestId',
      /^127\.0\.0\.1 - - \[\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d \+0000\] "GET GET \/free HTTP\/1\.1" 200 1 \S{15}=$/,
    ],
    [
      'CSV',
      '$context.routeKey,$context.status,$context.apiId,$context.requestId',
      /^GET \/free,200,[a-z0-9]{10},\S{15}=$/,
    ],
    [
      'JSON',
      '{"requestId":"$context.requestId","epoch":$context.requestTimeEpoch,"path":"$context.path","error":"$context.error.message"}',
      /^\{"requestId":"\S{15}=","epoch":\d{10},"path":"\/dev\/free","error":"-"\}$/,
    ],
    [
      'XML',
      '<request id="$context.requestId"><status>$context.integrationStatus</status></request>',
      /^<request id="\S{15}="><status>200<\/status><\/request>$/,
    ],
  ])('has one line a request as %s', async (_name, format, line) => {
    const answer = await call(await createWith(logging(format)), '/free')
    const mark = String(answer.headers['apigw-requestid'])
    await expect.poll(() => linesOf(mark)).toEqual([expect.stringMatching(line)])
  })

  it.each([
    ['/nothing', ['404', '-', 'Not Found', '"Not Found"', '-']],
    ['/down', ['503', 'GET /down', 'Service Unavailable', '"Service Unavailable"', '-']],
    ['/free', ['200', 'GET /free', '-', '-', '200']],
  ])('says what became of %s', async (path, wanted) => {
    const format =
      '$context.requestId|$context.status|$context.routeKey|$context.error.message|$context.error.messageString|$context.integrationStatus'
    const answer = await call(await createWith(logging(format)), path)
    const mark = String(answer.headers['apigw-requestid'])
    await expect.poll(() => linesOf(mark)).toEqual([[mark, ...wanted].join('|')])
  })

  it.skipIf(process.platform === 'win32')('is written to a new file after SIGHUP', async () => {
    const apiId = await createWith(logging('$context.requestId'))
    const before = String((await call(apiId, '/free')).headers['apigw-requestid'])
    await expect.poll(() => linesOf(before)).toHaveLength(1)
    await rename(logFile, `${logFile}.1`)
    gateway.process.kill('SIGHUP')
    await expect.poll(() => readFile(logFile, 'utf8').catch(() => 'none')).toBe('')
    const after = String((await call(apiId, '/free')).headers['apigw-requestid'])
    await expect.poll(() => linesOf(after)).toEqual([after])
    expect(await readFile(`${logFile}.1`, 'utf8')).toContain(before)
  })
})

/** http-apis §8 */
describe('the metrics', () => {
  async function metric(name: string, apiId: string): Promise<Record<string, number>> {
    const { text } = await sendHttp(gateway.url, '/_gatehouse/metrics')
    const lines = text
      .split('\n')
      .filter((line) => line.startsWith(`aws_apigateway_${name}{`) && line.includes(apiId))
    return Object.fromEntries(
      lines.map((line) => [/Route="([^"]*)"/.exec(line)?.[1] ?? '', Number(line.split(' ').at(-1))]),
    )
  }

  it('count requests, errors, bytes and latencies of a stage', async () => {
    const apiId = await createWith({})
    await statuses(apiId, '/free', '/free', '/nothing', '/down')
    await expect.poll(() => metric('count_total', apiId)).toEqual({ '': 4 })
    expect(await metric('4xx_total', apiId)).toEqual({ '': 1 })
    expect(await metric('5xx_total', apiId)).toEqual({ '': 1 })
    expect(await metric('data_processed_bytes_total', apiId)).toEqual({ '': 1 + 1 + 23 + 33 })
    expect(await metric('latency_seconds_count', apiId)).toEqual({ '': 4 })
    expect(await metric('integration_latency_seconds_count', apiId)).toEqual({ '': 3 })
  })

  it('tell routes apart where the stage asks for detail', async () => {
    const apiId = await createWith({ defaultRouteSettings: { detailedMetricsEnabled: true } })
    await statuses(apiId, '/free', '/pets/1', '/pets/2')
    await expect.poll(() => metric('count_total', apiId)).toEqual({ 'GET /free': 1, 'ANY /pets/{id}': 2 })
  })
})
