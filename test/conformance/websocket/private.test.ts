import { readFile, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { type Call, LOG_GROUP_ARN, post, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Backend, closeServer, listenLocally, startBackend } from '../../fixtures/backend.ts'
import { createCertificate } from '../../fixtures/certificates.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { connect } from '../../fixtures/websocket.ts'
import { wholeLines } from '../../fixtures/whole-lines.ts'
import { createApi, createCaller, createHttpTarget } from '../management-calls.ts'
import { addressOf, errorFrame, integrationResponse, oneWay, proxy, twoWay } from './scene.ts'

const arnOf = (link: string) => `arn:aws:apigateway:us-east-1::/vpclinks/${link}`

let backends: Backend[]
let secure: Server
/** The names that clients asked the server with TLS for. */
const names: (string | false | null)[] = []
let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess

beforeAll(async () => {
  backends = await Promise.all([startBackend(), startBackend()])
  folder = await createDataFolder()
  const authority = createCertificate({ name: 'authority', isAuthority: true })
  secure = createServer(
    createCertificate({ name: 'b', hosts: ['internal.example'], issuer: authority }),
    (request, response) => {
      names.push((request.socket as TLSSocket & { servername: string }).servername)
      response.end(`secure ${request.headers.host}`)
    },
  )
  await listenLocally(secure)
  const { port } = secure.address() as { port: number }
  const ca = join(folder.path, 'ca.pem')
  await writeFile(ca, authority.cert)
  const [one, two] = backends.map(({ url }) => url)
  const targets = [
    `${arnOf('one')}=${one}/base`,
    ...[`${arnOf('many')}=http://127.0.0.1:1`, `${arnOf('many')}=${two}`],
    `${arnOf('tls')}=https://127.0.0.1:${port}`,
  ]
  gateway = await startGatewayProcess(
    ':memory:',
    ['--access-log', join(folder.path, 'access.log'), ...targets.flatMap((it) => ['--vpc-target', it])],
    ['env', `NODE_EXTRA_CA_CERTS=${ca}`],
  )
})

afterAll(async () => {
  await gateway.stop()
  await Promise.all(backends.map((it) => it.close()))
  await closeServer(secure)
  await folder.remove()
})

/** How long a line may take on a busy machine. */
const WAIT = 20_000
const LOGGED = stage('live', {
  autoDeploy: true,
  accessLogSettings: {
    destinationArn: LOG_GROUP_ARN,
    format:
      '$context.apiId|$context.status|$context.integration.error|$context.error.responseType|$context.requestId',
  },
})

const privateApi = (connectionId: string, integrationUri: string, members: object = {}): Call[] => [
  webSocketApi,
  ...proxy('', { connectionType: 'VPC_LINK', connectionId, integrationUri, ...members }),
  integrationResponse('$default'),
  ...twoWay('$default'),
]

async function connectTo(calls: readonly Call[], stageVariables: object = {}) {
  const live = stage('live', { autoDeploy: true, stageVariables })
  return connect(addressOf(gateway.url, await createApi(gateway.url, '', [...calls, live])))
}

/** management §4.5 */
describe('an integration over a VPC link', () => {
  it.each(['HTTP_PROXY', 'HTTP'])('of type %s reaches the target of its link by the URL', async (type) => {
    const client = await connectTo(
      privateApi('one', 'http://pets.internal:8080/v1/{kind}?a=b', {
        integrationType: type,
        requestParameters: { 'integration.request.path.kind': 'route.request.body.kind' },
      }),
    )
    const echo = JSON.parse(await client.ask({ kind: 'cats' })) as {
      url: string
      headers: object
      body: string
    }
    expect(echo).toMatchObject({ method: 'POST', url: '/base/v1/cats?a=b', body: '{"kind":"cats"}' })
    expect(echo.headers).toMatchObject({ host: 'pets.internal:8080' })
    await client.close()
  })

  it('may have its link from a stage variable', async () => {
    const client = await connectTo(privateApi('${stageVariables.link}', 'http://pets.internal/'), {
      link: 'one',
    })
    expect(await client.ask('x')).toContain('"url":"/base/"')
    await client.close()
    const lost = await connectTo(privateApi('${stageVariables.link}', 'http://pets.internal/'), {
      link: 'none',
    })
    expect(await lost.ask('x')).toMatch(errorFrame('Service Unavailable'))
    await lost.close()
  })

  it('leaves a target out that failed, while there is another', async () => {
    const client = await connectTo(privateApi('many', 'http://pets.internal/'))
    expect(await client.ask('x')).toMatch(errorFrame('Network error communicating with endpoint'))
    for (let count = 0; count < 3; count += 1) expect(await client.ask('x')).toContain('"body":"x"')
    await client.close()
  })

  it('over TLS asks for the name in the URL and believes no other', async () => {
    const client = await connectTo(privateApi('tls', 'https://internal.example/'))
    expect(await client.ask('x')).toBe('secure internal.example')
    await client.close()
    const other = await connectTo(privateApi('tls', 'https://other.example/'))
    expect(await other.ask('x')).toMatch(errorFrame('Network error communicating with endpoint'))
    await other.close()
    expect(names).toEqual(['internal.example'])
  })

  it.each([
    ['none', 'http://pets.internal/', /vpclinks\/none has no target: start the gateway with --vpc-target/],
    ['one', 'https://pets.internal/', /the integration asks for https, and \S+ has the target http:/],
  ])('by the link %s to %s is deployed, and its route answers an error', async (link, uri, reason) => {
    const caller = createCaller(createHttpTarget(gateway.url))
    await caller.prepare([...privateApi(link, uri), oneWay('other')])
    const answer = await caller.send(post('/apis/<api>/deployments', {}))
    expect([answer.status, answer.body]).toEqual([
      201,
      expect.objectContaining({ deploymentStatus: 'DEPLOYED' }),
    ])
    await caller.prepare([LOGGED])
    const apiId = String(caller.resolve('<api>'))
    const client = await connect(addressOf(gateway.url, apiId))
    expect(await client.ask('x')).toMatch(errorFrame('Service Unavailable'))
    await client.close()
    await vi.waitFor(async () => {
      const lines = wholeLines(await readFile(join(folder.path, 'access.log'), 'utf8'))
      const [, status, error = '', type] =
        lines.find((it) => it.startsWith(`${apiId}|503|`))?.split('|') ?? []
      expect([status, type]).toEqual(['503', 'INTEGRATION_FAILURE'])
      expect(error).toMatch(reason)
    }, WAIT)
    await vi.waitFor(
      () => expect(gateway.output()).toMatch(new RegExp(`route \\$default is closed: .*${reason.source}`)),
      WAIT,
    )
    const routes = await sendHttp(gateway.url, '/_gatehouse/routes')
    const { stages } = routes.json() as {
      stages: { apiId: string; routes: { routeKey: string; problem?: string }[] }[]
    }
    const own = stages.find((it) => it.apiId === apiId)?.routes.find((it) => it.routeKey === '$default')
    expect(own?.problem).toMatch(reason)
  })

  it('on $connect refuses the handshake with 503', async () => {
    const calls = privateApi('none', 'http://pets.internal/')
    const apiId = await createApi(gateway.url, '', [...calls, oneWay('$connect'), LOGGED])
    await expect(connect(addressOf(gateway.url, apiId))).rejects.toThrow(/503/)
  })
})
