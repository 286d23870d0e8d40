import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import {
  type Call,
  httpApi,
  LOG_GROUP_ARN,
  post,
  save,
  stage,
  vpcLink,
} from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Backend, closeServer, listenLocally, startBackend } from '../../fixtures/backend.ts'
import { createCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { wholeLines } from '../../fixtures/whole-lines.ts'
import { createApi, createCaller, createHttpTarget } from '../management-calls.ts'

const arnOf = (name: string) =>
  `arn:aws:elasticloadbalancing:us-east-1:111122223333:listener/app/${name}/1a2b/3c4d`
const CLOUD_MAP = 'arn:aws:servicediscovery:us-east-1:111122223333:service/srv-1'

let backends: Backend[]
let secure: Server
/** The names that clients asked the server with TLS for. */
let names: (string | false | null)[]
let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess

beforeAll(async () => {
  backends = await Promise.all([startBackend(), startBackend(), startBackend()])
  folder = await createDataFolder()
  const authority = createCertificate({ name: 'authority', isAuthority: true })
  secure = createServer(
    createCertificate({ name: 'b', hosts: ['internal.example'], issuer: authority }),
    (request, response) => {
      names.push((request.socket as TLSSocket & { servername: string }).servername)
      response.end('secure')
    },
  )
  await listenLocally(secure)
  const { port } = secure.address() as { port: number }
  const ca = join(folder.path, 'ca.pem')
  await writeFile(ca, authority.cert)
  const [one, two, three] = backends.map(({ url }) => url)
  const targets = [
    `${arnOf('one')}=${one}/base/`,
    ...[`${arnOf('many')}=${one}`, `${arnOf('many')}=${two}`, `${arnOf('many')}=${three}`],
    ...[`${arnOf('sick')}=http://127.0.0.1:1`, `${arnOf('sick')}=${two}`],
    `${arnOf('tls')}=https://127.0.0.1:${port}`,
    `${arnOf('plain')}=${one}`,
    `${CLOUD_MAP}=${three}`,
  ]
  gateway = await startGatewayProcess(
    ':memory:',
    ['--access-log', join(folder.path, 'access.log'), ...targets.flatMap((it) => ['--vpc-target', it])],
    ['env', `NODE_EXTRA_CA_CERTS=${ca}`],
  )
})

beforeEach(() => {
  names = []
})

afterAll(async () => {
  await gateway.stop()
  await Promise.all(backends.map((it) => it.close()))
  await closeServer(secure)
  await folder.remove()
})

/** How long a line may take on a busy machine. */
const WAIT = 20_000
const TLS = { tlsConfig: { serverNameToVerify: 'internal.example' } }
const DEV = stage('dev', { autoDeploy: true })

/** An API whose every request goes over a VPC link. */
const privateApi = (arn: string, members: object = {}): Call[] => [
  httpApi,
  vpcLink,
  ...leads('ANY /{proxy+}', '', {
    connectionType: 'VPC_LINK',
    connectionId: '<vpcLink>',
    integrationUri: arn,
    ...members,
  }),
]

const create = (arn: string, members?: object) =>
  createApi(gateway.url, '', [...privateApi(arn, members), DEV])
const call = (apiId: string, path: string, headers: object = {}) =>
  sendHttp(gateway.url, `/_aws/execute-api/${apiId}/dev${path}`, { headers: { ...headers } })

describe('a private integration', () => {
  it('reaches its target with the client’s path, stage and all, and the host of the API', async () => {
    const apiId = await create(arnOf('one'))
    expect((await call(apiId, '/pets/7?a=b&a=c', { 'x-a': '1' })).status).toBe(200)
    const received = backends[0]?.received.at(-1)
    const host = `${apiId}.execute-api.us-east-1.amazonaws.com`
    expect(received?.url).toBe('/base/dev/pets/7?a=b&a=c')
    expect(received?.headers).toMatchObject({
      host,
      'x-a': '1',
      forwarded: `for=127.0.0.1;host=${host};proto=http`,
      via: 'HTTP/1.1 AmazonAPIGateway',
      'x-amzn-trace-id': expect.stringMatching(/^Root=1-/),
    })
  })

  it('reaches it by the name that the client used', async () => {
    const apiId = await create(arnOf('one'))
    const host = `${apiId}.execute-api.eu-west-1.localhost`
    await sendHttp(gateway.url, '/dev/pets', { headers: { host } })
    expect(backends[0]?.received.at(-1)?.headers.host).toBe(host)
  })

  it.each([
    ['plain', '/pets/7?a=b'],
    ['one', '/base/pets/7?a=b'],
  ])('leaves the stage out where a mapping says so: %s', async (name, url) => {
    const apiId = await create(arnOf(name), { requestParameters: { 'overwrite:path': '$request.path' } })
    await call(apiId, '/pets/7?a=b')
    expect(backends[0]?.received.at(-1)?.url).toBe(url)
  })

  it('reaches several targets in turn', async () => {
    const apiId = await create(arnOf('many'))
    const before = backends.map(({ received }) => received.length)
    for (let count = 0; count < 6; count += 1) await call(apiId, '/pets')
    expect(backends.map(({ received }, index) => received.length - (before[index] ?? 0))).toEqual([2, 2, 2])
  })

  it('leaves a target out that failed, while there is another', async () => {
    const apiId = await create(arnOf('sick'))
    const statuses: number[] = []
    for (let count = 0; count < 6; count += 1) statuses.push((await call(apiId, '/pets')).status)
    expect(statuses).toEqual([503, 200, 200, 200, 200, 200])
  })

  it('of Cloud Map reaches the target of its service, whatever attributes it asks for', async () => {
    const apiId = await create(`${CLOUD_MAP}?stage=prod&deployment=green_deployment`)
    expect((await call(apiId, '/pets')).status).toBe(200)
    expect(backends[2]?.received.at(-1)?.url).toBe('/dev/pets')
  })

  it('with a tlsConfig asks for its name and believes no other', async () => {
    const apiId = await create(arnOf('tls'), TLS)
    expect((await call(apiId, '/pets')).text).toBe('secure')
    expect(names).toEqual(['internal.example'])
    const other = await create(arnOf('tls'), { tlsConfig: { serverNameToVerify: 'other.example' } })
    expect((await call(other, '/pets')).status).toBe(503)
    expect(names).toEqual(['internal.example'])
  })
})

/** An ordinary configuration is deployed as it is: what this machine lacks closes the route at the request. */
describe('a private integration that has no target', () => {
  const unmapped = arnOf('none')
  const advice = `${unmapped} has no target: start the gateway with --vpc-target '${unmapped}=<url>'`
  const NO_TLS = `the integration asks for https, and ${arnOf('plain')} has the target http`
  const UNAVAILABLE = { message: 'Service Unavailable' }
  const LOG = stage('dev', {
    autoDeploy: true,
    accessLogSettings: {
      destinationArn: LOG_GROUP_ARN,
      format: '$context.requestId|$context.status|$context.integration.error|$context.error.message',
    },
  })
  const rows: readonly (readonly [title: string, arn: string, members: object, reason: string])[] = [
    ['names nothing that is here', unmapped, {}, advice],
    ['asks for TLS where there is none', arnOf('plain'), TLS, NO_TLS],
    ['names a Cloud Map service that is not here', `${CLOUD_MAP}2`, {}, `${CLOUD_MAP}2 has no target`],
  ]

  it.each(rows)('is deployed when it %s, and answers 503', async (_title, arn, members, reason) => {
    const caller = createCaller(createHttpTarget(gateway.url))
    await caller.prepare([...privateApi(arn, members), LOG])
    const deployed = await caller.send(post('/apis/<api>/deployments', {}))
    expect([deployed.status, deployed.body]).toEqual([
      201,
      expect.objectContaining({ deploymentStatus: 'DEPLOYED' }),
    ])
    const apiId = String(caller.resolve('<api>'))
    const answer = await call(apiId, '/pets')
    expect([answer.status, answer.json()]).toEqual([503, UNAVAILABLE])
    const requestId = answer.headers['apigw-requestid']
    await vi.waitFor(async () => {
      const log = await readFile(join(folder.path, 'access.log'), 'utf8')
      const line = wholeLines(log).find((it) => it.startsWith(`${requestId}|`))
      const [, status, error = '', message] = line?.split('|') ?? []
      expect([status, message]).toEqual(['503', 'Service Unavailable'])
      expect(error).toContain(reason)
    }, WAIT)
    await vi.waitFor(
      () => expect(gateway.output()).toContain(`route ANY /{proxy+} is closed: ${reason}`),
      WAIT,
    )
  })

  it.each(rows)('is explained when it %s', async (_title, arn, members, reason) => {
    const apiId = await createApi(gateway.url, '', [...privateApi(arn, members), LOG])
    const asked = encodeURIComponent(`${gateway.url}/_aws/execute-api/${apiId}/dev/pets`)
    const explained = await sendHttp(gateway.url, `/_gatehouse/explain?url=${asked}`)
    expect(explained.json()).toMatchObject({
      problem: expect.stringContaining(reason),
      answer: { status: 503, message: 'Service Unavailable' },
    })
    const { stages } = (await sendHttp(gateway.url, '/_gatehouse/routes')).json() as {
      stages: { apiId: string; routes: object[] }[]
    }
    expect(stages.find((it) => it.apiId === apiId)?.routes).toEqual([
      expect.objectContaining({ problem: expect.stringContaining(reason) }),
    ])
  })

  it('asks who calls before it says that it is closed', async () => {
    const [api, link, target, route] = privateApi(unmapped)
    const signed = { ...route, body: { ...(route?.body as object), authorizationType: 'AWS_IAM' } }
    const apiId = await createApi(gateway.url, '', [api, link, target, signed, DEV] as Call[])
    expect((await call(apiId, '/pets')).status).toBe(403)
  })

  it('leaves the other routes of its stage open', async () => {
    const apiId = await createApi(gateway.url, backends[0]?.url ?? '', [
      ...privateApi(unmapped),
      save(
        'integration',
        post('/apis/<api>/integrations', {
          integrationType: 'HTTP_PROXY',
          integrationMethod: 'ANY',
          integrationUri: backends[0]?.url,
        }),
      ),
      post('/apis/<api>/routes', { routeKey: 'GET /open', target: 'integrations/<integration>' }),
      DEV,
    ])
    expect((await call(apiId, '/open')).status).toBe(200)
    expect((await call(apiId, '/pets')).status).toBe(503)
  })

  it('closes once the target of a deployed one is gone, and opens when it is back', async () => {
    const { path, remove } = await createDataFolder()
    const targets = ['--vpc-target', `${arnOf('one')}=${backends[0]?.url}`]
    const statuses: number[] = []
    let apiId = ''
    for (const args of [targets, [], targets]) {
      const each = await startGatewayProcess(path, args)
      apiId ||= await createApi(each.url, '', [...privateApi(arnOf('one')), DEV])
      statuses.push((await sendHttp(each.url, `/_aws/execute-api/${apiId}/dev/pets`)).status)
      await each.stop()
    }
    expect(statuses).toEqual([200, 503, 200])
    await remove()
  })
})
