import { writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Backend, closeServer, listenLocally, startBackend } from '../fixtures/backend.ts'
import { createCertificate } from '../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'
import { leads } from './http-traffic/scene.ts'
import { type Call, httpApi, post, stage, vpcLink } from './management/row.ts'
import { createApi, createHttpTarget, createWorld } from './world.ts'

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
    targets.flatMap((it) => ['--vpc-target', it]),
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

  it('leaves the stage out where a mapping says so', async () => {
    const apiId = await create(arnOf('plain'), { requestParameters: { 'overwrite:path': '$request.path' } })
    await call(apiId, '/pets/7')
    expect(backends[0]?.received.at(-1)?.url).toBe('/pets/7')
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
    const apiId = await create(arnOf('tls'), { tlsConfig: { serverNameToVerify: 'internal.example' } })
    expect((await call(apiId, '/pets')).text).toBe('secure')
    expect(names).toEqual(['internal.example'])
    const other = await create(arnOf('tls'), { tlsConfig: { serverNameToVerify: 'other.example' } })
    expect((await call(other, '/pets')).status).toBe(503)
    expect(names).toEqual(['internal.example'])
  })
})

describe('a private integration that has no target', () => {
  const unmapped = arnOf('none')
  const advice = new RegExp(
    `^Integration \\w+: ${unmapped} has no target: start the gateway with --vpc-target '${unmapped}=<url>'$`,
  )

  it('is refused when it is deployed, with what to add', async () => {
    const world = createWorld(createHttpTarget(gateway.url))
    await world.prepare(privateApi(unmapped))
    const answer = await world.send(post('/apis/<api>/deployments', {}))
    expect([answer.status, answer.body]).toEqual([400, { message: expect.stringMatching(advice) }])
  })

  it('leaves a stage that deploys itself where it was, and the stage says why', async () => {
    const world = createWorld(createHttpTarget(gateway.url))
    await world.prepare([...privateApi(unmapped), DEV])
    const { body } = await world.send({ method: 'GET', path: '/v2/apis/<api>/stages/dev' })
    expect(body).not.toHaveProperty('deploymentId')
    const { lastDeploymentStatusMessage } = body as { lastDeploymentStatusMessage: string }
    expect(lastDeploymentStatusMessage.replace('Deployment attempt failed: ', '')).toMatch(advice)
    expect((await call(String(world.resolve('<api>')), '/pets')).status).toBe(404)
  })

  it('is refused where it asks for TLS and its target has none', async () => {
    const world = createWorld(createHttpTarget(gateway.url))
    await world.prepare(privateApi(arnOf('plain'), { tlsConfig: { serverNameToVerify: 'internal.example' } }))
    const answer = await world.send(post('/apis/<api>/deployments', {}))
    expect([answer.status, answer.body]).toEqual([
      400,
      { message: expect.stringContaining('the integration asks for https') },
    ])
  })

  it('answers 501 once the target of a deployed one is gone', async () => {
    const { path, remove } = await createDataFolder()
    const first = await startGatewayProcess(path, ['--vpc-target', `${arnOf('one')}=${backends[0]?.url}`])
    const apiId = await createApi(first.url, '', [...privateApi(arnOf('one')), DEV])
    await first.stop()
    const second = await startGatewayProcess(path)
    const answer = await sendHttp(second.url, `/_aws/execute-api/${apiId}/dev/pets`)
    expect([answer.status, answer.text]).toEqual([501, expect.stringContaining('--vpc-target')])
    await second.stop()
    await remove()
  })
})
