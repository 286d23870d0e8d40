import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { authorizer, type Call, httpApi, save, stage } from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApi } from '../conformance/management-calls.ts'
import { type Backend, startBackend } from '../fixtures/backend.ts'
import { ADMIN, writeCredentials } from '../fixtures/credentials.ts'
import {
  createDataFolder,
  type GatewayProcess,
  MAIN,
  startGatewayProcess,
} from '../fixtures/gateway-process.ts'

let backend: Backend
let gateway: GatewayProcess
let folder: Awaited<ReturnType<typeof createDataFolder>>
let apiId: string

beforeAll(async () => {
  backend = await startBackend()
  folder = await createDataFolder()
  gateway = await startGatewayProcess(':memory:')
  const jwt = {
    authorizerType: 'JWT',
    identitySource: ['$request.header.Authorization'],
    jwtConfiguration: { audience: ['a'], issuer: 'http://127.0.0.1:1' },
    name: 'tokens',
  }
  const [integration, route] = leads('GET /pets/{id}', '/pets') as Call[]
  apiId = await createApi(gateway.url, backend.url, [
    httpApi,
    save('authorizer', authorizer(jwt)),
    integration as Call,
    {
      ...route,
      body: { ...(route?.body as object), authorizationType: 'JWT', authorizerId: '<authorizer>' },
    } as Call,
    ...leads('$default', '/any'),
    ...leads('ANY /{proxy+}', '/greedy'),
    stage('dev', { autoDeploy: true }),
  ])
})

afterAll(async () => {
  await gateway.stop()
  await backend.close()
  await folder.remove()
})

interface Run {
  readonly code: number
  readonly out: string
  readonly err: string
}

function run(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [MAIN, ...args],
      { env: { PATH: process.env.PATH, ...env } },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    )
  })
}

describe('gatehouse routes', () => {
  it('prints the routes of each stage in the order of their selection', async () => {
    const { code, out } = await run(['routes', '--gateway', gateway.url])
    expect([code, out]).toEqual([
      0,
      [
        `${apiId} dev (HTTP)`,
        `  GET /pets/{id}  JWT tokens  HTTP_PROXY ANY ${backend.url}/pets`,
        `  ANY /{proxy+}   NONE        HTTP_PROXY ANY ${backend.url}/greedy`,
        `  $default        NONE        HTTP_PROXY ANY ${backend.url}/any`,
        '',
      ].join('\n'),
    ])
  })

  it('prints them as JSON', async () => {
    const { out } = await run(['routes', '--gateway', gateway.url, '--json'])
    expect(JSON.parse(out)).toMatchObject({ stages: [{ apiId, stageName: 'dev', protocolType: 'HTTP' }] })
  })
})

describe('gatehouse explain', () => {
  it('prints what would become of a request', async () => {
    const url = `${gateway.url}/_aws/execute-api/${apiId}/dev/cats?a=b`
    const { code, out } = await run([
      'explain',
      url,
      '--method',
      'POST',
      '--header',
      'X-A: 1',
      '--gateway',
      gateway.url,
    ])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      route: { routeKey: 'ANY /{proxy+}' },
      request: { method: 'POST', url: `${backend.url}/greedy?a=b` },
    })
    expect(backend.received).toEqual([])
  })

  it.each([
    [['explain'], 'explain needs the address of a request'],
    [['explain', 'nonsense'], 'explain needs the address of a request'],
    [['routes', 'x'], "routes takes no address: 'x'"],
    [['routes', '--gateway', 'x'], "--gateway must be an address, not 'x'"],
    [['routes', '--color'], "Unknown option '--color'"],
    [['routes', '--gateway', 'http://127.0.0.1:1'], 'no gateway answers at http://127.0.0.1:1'],
  ])('refuses %j in one line', async (args, line) => {
    const { code, err } = await run(args)
    expect([code, err.trimEnd()]).toEqual([1, expect.stringMatching(/^gatehouse: [^\n]*$/)])
    expect(err).toContain(line)
  })

  it('asks a gateway whose calls are signed by the credentials of the environment', async () => {
    const signed = await startGatewayProcess(':memory:', [
      '--auth',
      'sigv4',
      '--credentials',
      await writeCredentials(folder.path),
    ])
    const args = ['routes', '--gateway', signed.url]
    expect((await run(args)).err).toContain('answered 403')
    const { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY } = ADMIN
    expect((await run(args, { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY })).out).toBe(
      'no stage has a deployment\n',
    )
    await signed.stop()
  })
})

describe('gatehouse doctor', () => {
  it('says what a gateway would reach', async () => {
    const { code, out } = await run([
      'doctor',
      '--data',
      folder.path,
      '--credentials',
      await writeCredentials(folder.path),
      '--vpc-target',
      `arn:a=${backend.url}`,
    ])
    expect([code, out.split('\n')]).toEqual([
      0,
      [
        `ok      state in ${folder.path}`,
        'ok      credentials',
        'ok      no functions: AWS_PROXY integrations of functions answer 500',
        'ok      no AWS credentials, AWS services are not called: calls of AWS are signed only where --aws-credentials says by whose credentials: environment, or profile:<name>',
        `ok      arn:a at ${backend.url}`,
        '',
      ],
    ])
  })

  it('says what it would miss, and its code is 1', async () => {
    const none = join(folder.path, 'none')
    const { code, out } = await run([
      'doctor',
      '--data',
      ':memory:',
      '--credentials',
      none,
      '--lambda-endpoint',
      'http://127.0.0.1:1',
      '--aws-endpoint',
      backend.url,
    ])
    expect(code).toBe(1)
    expect(out).toMatch(/^MISSING no AWS credentials/m)
    expect(out).toMatch(/^MISSING credentials: .*ENOENT/m)
    expect(out).toMatch(/^MISSING Lambda endpoint at http:\/\/127\.0\.0\.1:1: .*ECONNREFUSED/m)
  })
})
