import { once } from 'node:events'
import { ApiGatewayManagementApi } from '@aws-sdk/client-apigatewaymanagementapi'
import { ApiGatewayV2 } from '@aws-sdk/client-apigatewayv2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as keys from '../../fixtures/credentials.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { type Key, type Signable, type Signed, sign } from '../../fixtures/signer.ts'

const { ADMIN, NOBODY, STRANGER } = keys
/** May post to connections, and may not end them. */
const POSTER: Key = { accessKeyId: 'AKIAPOSTER', secretAccessKey: 'secretoftheposter' }

/** May post to connections whose ids end as all of them do: a policy that names ids, and so fits no call. */
const NAMER: Key = { accessKeyId: 'AKIANAMER', secretAccessKey: 'secretofthenamer' }

let folder: Awaited<ReturnType<typeof createDataFolder>>
let gateway: GatewayProcess
let apiId: string
let socket: WebSocket
let connectionId: string

beforeAll(async () => {
  folder = await createDataFolder()
  const statement = (Effect: string, Resource: string) => ({
    Effect,
    Action: 'execute-api:ManageConnections',
    Resource,
  })
  const poster = {
    ...POSTER,
    account: '123456789012',
    arn: 'arn:aws:iam::123456789012:user/poster',
    policies: [
      {
        Statement: [
          statement('Allow', 'arn:aws:execute-api:us-east-1:123456789012:*/dev/*/@connections/*'),
          statement('Deny', 'arn:aws:execute-api:*:*:*/*/DELETE/*'),
        ],
      },
    ],
  }
  const namer = {
    ...NAMER,
    account: '123456789012',
    policies: [{ Statement: statement('Allow', 'arn:aws:execute-api:*:*:*/dev/POST/@connections/*=') }],
  }
  const file = await keys.writeCredentials(folder.path, {
    credentials: [...keys.CREDENTIALS.credentials, poster, namer],
  })
  gateway = await startGatewayProcess(':memory:', ['--auth', 'sigv4', '--credentials', file])
  apiId = await createEcho()
  socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/_aws/execute-api/${apiId}/dev`)
  await once(socket, 'open')
  socket.send('{}')
  const [reply] = (await once(socket, 'message')) as [Buffer]
  connectionId = (JSON.parse(String(reply)) as { connectionId: string }).connectionId
})

afterAll(async () => {
  socket.terminate()
  await gateway.stop()
  await folder.remove()
})

/** A WebSocket API that answers errors, which tell the connection's id. */
async function createEcho(): Promise<string> {
  const client = new ApiGatewayV2({ endpoint: gateway.url, region: 'us-east-1', credentials: { ...ADMIN } })
  const { ApiId } = await client.createApi({
    Name: 'echo',
    ProtocolType: 'WEBSOCKET',
    RouteSelectionExpression: '$request.body.action',
  })
  const { IntegrationId } = await client.createIntegration({
    ApiId,
    IntegrationType: 'MOCK',
    RequestTemplates: { '200': '{"statusCode":200}' },
    TemplateSelectionExpression: '200',
  })
  await client.createRoute({ ApiId, RouteKey: 'known', Target: `integrations/${IntegrationId}` })
  await client.createStage({ ApiId, StageName: 'dev', AutoDeploy: true })
  return String(ApiId)
}

const pathOf = (id: string) => `/_aws/execute-api/${apiId}/dev/@connections/${id}`
const send = ({ method, path, headers, body }: Signed): Promise<HttpAnswer> =>
  sendHttp(gateway.url, path, { method, headers, body })
const signed = (id: string, key: Key, request: Signable = {}) =>
  sign(gateway.url + pathOf(id), key, { service: 'execute-api', ...request })
const POST = { method: 'POST', body: 'hello' }

const outcomeOf = ({ status, headers, text }: HttpAnswer) => [
  status,
  headers['x-amzn-errortype'],
  text === '' ? '' : JSON.parse(text),
]

describe('a call of @connections where calls are signed', () => {
  it('is done for the AWS SDK with a key that may', async () => {
    const client = new ApiGatewayManagementApi({
      endpoint: `${gateway.url}/_aws/execute-api/${apiId}/dev`,
      region: 'us-east-1',
      credentials: { ...POSTER },
    })
    const received = once(socket, 'message')
    await client.postToConnection({ ConnectionId: connectionId, Data: 'from the SDK' })
    expect(String((await received)[0])).toBe('from the SDK')
    expect((await client.getConnection({ ConnectionId: connectionId })).ConnectedAt).toBeInstanceOf(Date)
  })

  it('is refused unsigned', async () => {
    const answer = await sendHttp(gateway.url, pathOf(connectionId), { method: 'POST', body: 'x' })
    expect(outcomeOf(answer)).toEqual([
      403,
      'MissingAuthenticationTokenException',
      { message: 'Missing Authentication Token' },
    ])
  })

  const denied = (arn: string, method: string, reason: string) => ({
    Message: `User: ${arn} is not authorized to perform: execute-api:ManageConnections on resource: arn:aws:execute-api:us-east-1:********9012:${apiId}/dev/${method}/@connections/{connectionId} ${reason}`,
  })
  const NOTHING_ALLOWS = 'because no session policy allows the execute-api:ManageConnections action'

  it.each<[string, Key, string, string, string]>([
    ['no policy allows', NOBODY, 'POST', 'arn:aws:iam::123456789012:user/nobody', NOTHING_ALLOWS],
    [
      'a policy denies',
      POSTER,
      'DELETE',
      'arn:aws:iam::123456789012:user/poster',
      'with an explicit deny in a session policy',
    ],
    [
      'a policy allows it for connections by their ids',
      NAMER,
      'POST',
      'arn:aws:iam::123456789012:user/AKIANAMER',
      NOTHING_ALLOWS,
    ],
    ['another account makes', STRANGER, 'GET', 'arn:aws:iam::999999999999:user/AKIASTRANGER', NOTHING_ALLOWS],
  ])('is refused when %s it', async (_title, key, method, arn, reason) => {
    const answer = await send(await signed(connectionId, key, { method }))
    expect(outcomeOf(answer)).toEqual([403, 'AccessDeniedException', denied(arn, method, reason)])
  })

  it.each<[string, Signable, (request: Signed) => Signed]>([
    ['with an altered body', POST, (it) => ({ ...it, body: 'other' })],
    ['with an altered method', POST, (it) => ({ ...it, method: 'DELETE', body: undefined })],
    ['for another region', { ...POST, region: 'eu-west-1' }, (it) => it],
    ['for another service', { ...POST, service: 'apigateway' }, (it) => it],
    ['of fifteen minutes ago', { ...POST, signedAt: new Date(Date.now() - 900_000) }, (it) => it],
  ])('is refused %s', async (_title, request, alter) => {
    const answer = await send(alter(await signed(connectionId, ADMIN, request)))
    expect(outcomeOf(answer).slice(0, 2)).toEqual([403, 'InvalidSignatureException'])
    expect(socket.readyState).toBe(WebSocket.OPEN)
  })

  it('is told of an id that never was before it is asked for its signature', async () => {
    for (const id of ['nonsense', '%zz', ''])
      expect((await sendHttp(gateway.url, pathOf(id), { method: 'GET' })).status).toBe(400)
  })

  it('is told that a connection is gone only once it is proven', async () => {
    const other = new WebSocket(`${gateway.url.replace('http', 'ws')}/_aws/execute-api/${apiId}/dev`)
    await once(other, 'open')
    other.send('{}')
    const [reply] = (await once(other, 'message')) as [Buffer]
    const gone = (JSON.parse(String(reply)) as { connectionId: string }).connectionId
    other.close()
    await once(other, 'close')
    expect((await sendHttp(gateway.url, pathOf(gone), { method: 'GET' })).status).toBe(403)
    await expect.poll(async () => (await send(await signed(gone, ADMIN))).status).toBe(410)
  })
})
