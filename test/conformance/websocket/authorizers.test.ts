import { authorizer, type Call, integration, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADMIN, GUEST, INVOKER, NOBODY, STRANGER, writeCredentials } from '../../fixtures/credentials.ts'
import { functionArn } from '../../fixtures/functions.ts'
import { startGatewayInProcess } from '../../fixtures/gateway-in-process.ts'
import { createDataFolder } from '../../fixtures/gateway-process.ts'
import { createTestFunctions, Failure, type Handler, invocationOf } from '../../fixtures/handlers.ts'
import { type Key, type Signable, sign } from '../../fixtures/signer.ts'
import { connect, HANDSHAKE_HEADERS, shakeHands } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, mock, oneWay, says, twoWay } from './scene.ts'

type Started = Awaited<ReturnType<typeof startGatewayInProcess>>

let started: Started
let folder: Awaited<ReturnType<typeof createDataFolder>>
let decide: Handler = () => null

const functions = createTestFunctions({
  decide: (event, invocation) => decide(event, invocation),
  told: () => ({ statusCode: 200, body: 'told' }),
})

beforeAll(async () => {
  folder = await createDataFolder()
  started = await startGatewayInProcess({ credentials: await writeCredentials(folder.path) }, functions)
})

afterAll(async () => {
  await started.gateway.close()
  await folder.remove()
})

const policy = (Effect: string, Resource: unknown, Action: unknown = 'execute-api:Invoke') => ({
  Version: '2012-10-17',
  Statement: [{ Effect, Action, Resource }],
})
const allowing = (members: object = {}) => ({
  principalId: 'u-17',
  policyDocument: policy('Allow', '*'),
  ...members,
})

const told: Call = integration({
  integrationType: 'AWS_PROXY',
  integrationMethod: 'POST',
  integrationUri: functionArn('told'),
})

/** An API whose `$connect` asks the function `decide`. */
async function create(
  identitySource: readonly string[] = [],
  stageVariables: object = {},
  members: object = {},
) {
  const apiId = await createApi(started.gateway.url, '', [
    webSocketApi,
    authorizer({
      authorizerType: 'REQUEST',
      authorizerUri: invocationOf('decide'),
      identitySource,
      name: 'ask',
      ...members,
    }),
    told,
    oneWay('$connect', { authorizationType: 'CUSTOM', authorizerId: '<authorizer>' }),
    ...twoWay('$default'),
    oneWay('$disconnect'),
    stage('live', { autoDeploy: true, stageVariables }),
  ])
  return addressOf(started.gateway.url, apiId)
}

const thrown =
  (message: string): Handler =>
  () => {
    throw new Error(message)
  }

/** websocket-apis §9.3, besides the cases of the kit */
describe('what a Lambda authorizer says', () => {
  it.each<readonly [title: string, handler: Handler]>([
    ['nothing in time', () => new Failure('timeout')],
    ['what is no JSON', () => 'allow'],
    ['no principalId', () => allowing({ principalId: undefined })],
    ['more than 8 KB', () => allowing({ context: { a: 'x'.repeat(8_192) } })],
  ])('lets nobody in: %s', async (_title, handler) => {
    decide = handler
    const before = functions.events.length
    const answer = await shakeHands(await create())
    expect(answer.status, answer.text).toBe(500)
    const told = { message: 'Internal server error', requestId: answer.headers['x-amz-apigw-id'] }
    expect(JSON.parse(answer.text)).toMatchObject(told)
    expect(functions.events.slice(before).map(({ name }) => name)).toEqual(['decide'])
  })

  it('is asked anew by every client, and by no message', async () => {
    decide = () => allowing()
    const url = await create()
    const count = () => functions.events.filter(({ name }) => name === 'decide').length
    const before = count()
    for (const _ of [1, 2]) {
      const client = await connect(url)
      await client.ask('x')
      await client.close()
    }
    expect(count() - before).toBe(2)
  })

  it('is closed when its function is not there', async () => {
    const url = await create([], {}, { authorizerUri: invocationOf('nobody') })
    expect((await shakeHands(url)).status).toBe(500)
  })
})

/** websocket-apis §9.2 */
describe('what a Lambda authorizer is asked', () => {
  it('is exactly what the service sends', async () => {
    decide = () => allowing()
    const url = await create()
    const [, apiId] = /execute-api\/(\w+)/.exec(url) ?? []
    const before = functions.events.length
    await shakeHands(`${url}?token=abc`, ['X-Room', 'blue'])
    const [asked] = functions.events.slice(before)
    const { host, port } = new URL(url)
    expect(asked?.event).toEqual({
      type: 'REQUEST',
      methodArn: expect.stringMatching(
        new RegExp(`^arn:aws:execute-api:us-east-1:\\d{12}:${apiId}/live/\\$connect$`),
      ),
      headers: {
        ...HANDSHAKE_HEADERS,
        Host: host,
        'X-Room': 'blue',
        'content-length': '0',
        'X-Amzn-Trace-Id': expect.stringMatching(/^Root=/),
        'X-Forwarded-For': '127.0.0.1',
        'X-Forwarded-Port': port,
        'X-Forwarded-Proto': 'http',
      },
      multiValueHeaders: expect.objectContaining({
        Host: [host],
        'X-Room': ['blue'],
        Upgrade: ['websocket'],
      }),
      queryStringParameters: { token: 'abc' },
      multiValueQueryStringParameters: { token: ['abc'] },
      stageVariables: {},
      requestContext: expect.objectContaining({
        routeKey: '$connect',
        eventType: 'CONNECT',
        apiId,
        stage: 'live',
      }),
    })
    expect(asked?.event.requestContext).not.toHaveProperty('authorizer')
  })

  it('is not asked of several Authorization headers', async () => {
    const count = () => functions.events.filter(({ name }) => name === 'decide').length
    const before = count()
    const answer = await shakeHands(await create(), ['Authorization', 'a', 'authorization', 'b'])
    expect(answer.status).toBe(400)
    expect(answer.headers['content-type']).toBe('text/html')
    expect(answer.text).toContain('<h1>400 Bad Request</h1>')
    expect(count()).toBe(before)
  })
})

it('what a Lambda authorizer tells is known to every later event, as texts', async () => {
  decide = () => allowing({ context: { plan: 'pro', age: 7, admin: true } })
  const before = functions.events.length
  const client = await connect(await create())
  await client.ask('x')
  await client.close()
  const contexts = () =>
    functions.events
      .slice(before)
      .filter(({ name }) => name === 'told')
      .map(({ event }) => (event.requestContext as { authorizer: unknown }).authorizer)
  await expect.poll(() => contexts().length).toBe(3)
  const told = { principalId: 'u-17', plan: 'pro', age: '7', admin: 'true' }
  expect(contexts()).toEqual([{ ...told, integrationLatency: 0 }, told, told])
})

/** websocket-apis §9.4 */
describe('AWS_IAM', () => {
  const ACCOUNT = '123456789012'
  async function createGuarded(): Promise<string> {
    const calls = [
      webSocketApi,
      told,
      oneWay('$connect', { authorizationType: 'AWS_IAM' }),
      ...says('$default', 'let in'),
      stage('live', { autoDeploy: true }),
    ]
    return addressOf(started.gateway.url, await createApi(started.gateway.url, '', calls, ACCOUNT))
  }
  const NOW = new Date(Date.UTC(2026, 8, 25))
  const signed: Signable = { service: 'execute-api', signedAt: NOW }

  async function shakeSigned(url: string, key: Key, how: Signable = signed) {
    const { path, headers } = await sign(url.replace('ws', 'http'), key, how)
    const { origin } = new URL(url.replace('ws', 'http'))
    return shakeHands(`${origin.replace('http', 'ws')}${path}`, Object.entries(headers).flat())
  }

  it.each<readonly [title: string, key: Key, how: Signable, status: number, message: RegExp | undefined]>([
    ['somebody who may, by headers', ADMIN, signed, 101, undefined],
    ['somebody who may, by the query string', ADMIN, { ...signed, expiresIn: 300 }, 101, undefined],
    ["somebody with a role's key", GUEST, signed, 101, undefined],
    [
      'somebody who may not',
      NOBODY,
      signed,
      403,
      /^User: arn:aws:iam::123456789012:user\/nobody is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:123456789012:\w+\/live\/\$connect$/,
    ],
    ['somebody who may invoke something else', INVOKER, signed, 403, /^User: /],
    ['somebody of another account', STRANGER, signed, 403, /^User: /],
    ['somebody unknown', { accessKeyId: 'AKIAX', secretAccessKey: 'x' }, signed, 403, /security token/],
    ['a wrong secret', { ...ADMIN, secretAccessKey: 'x' }, signed, 403, /signature/],
    ['another service', ADMIN, { ...signed, service: 's3' }, 403, /service/],
    ['another region', ADMIN, { ...signed, region: 'eu-west-1' }, 403, /region/],
    ['an hour ago', ADMIN, { ...signed, signedAt: new Date(NOW.getTime() - 3_600_000) }, 403, /expired/],
  ])('answers %s', async (_title, key, how, status, message) => {
    const answer = await shakeSigned(await createGuarded(), key, how)
    expect(answer.status, answer.text).toBe(status)
    if (message) expect(JSON.parse(answer.text)).toMatchObject({ message: expect.stringMatching(message) })
  })

  it('answers nobody', async () => {
    const answer = await shakeHands(await createGuarded())
    expect(answer.status).toBe(403)
    expect(JSON.parse(answer.text)).toMatchObject({ message: 'Missing Authentication Token' })
  })

  it('tells functions who the caller is', async () => {
    const before = functions.events.length
    await shakeSigned(await createGuarded(), GUEST)
    const [asked] = functions.events.slice(before)
    expect(asked?.event.requestContext).toHaveProperty('identity', {
      sourceIp: '127.0.0.1',
      accountId: ACCOUNT,
      caller: 'AROAGUESTS:g1',
      user: 'AROAGUESTS:g1',
      userArn: `arn:aws:sts::${ACCOUNT}:assumed-role/guests/g1`,
    })
  })
})

describe('an API key', () => {
  /** An API whose `$connect` asks for a key; its function tells what it got. */
  const keyed = (members: object, api: Call = webSocketApi) => [
    api,
    authorizer({
      authorizerType: 'REQUEST',
      authorizerUri: invocationOf('decide'),
      identitySource: [],
      name: 'ask',
    }),
    ...mock(200),
    oneWay('$connect', { apiKeyRequired: true, ...members }),
    stage('live', { autoDeploy: true }),
  ]
  const GUARDED = { authorizationType: 'CUSTOM', authorizerId: '<authorizer>' }
  const open = async (given: readonly Call[]) =>
    addressOf(started.gateway.url, await createApi(started.gateway.url, '', given))

  it.each<[string, string[], number]>([
    ['no key', [], 403],
    ['a key that is not known', ['x-api-key', 'guess'], 403],
    ['a key that is not enabled', ['x-api-key', 'shut'], 403],
    ['a key for other stages', ['x-api-key', 'elsewhere'], 403],
    ['a key for the stage', ['x-api-key', 'sesame'], 101],
    ['a key, its header in capitals', ['X-API-KEY', 'sesame'], 101],
  ])('%s is answered in the handshake', async (_title, headers, status) => {
    const answer = await shakeHands(await open(keyed({})), headers)
    expect(answer.status).toBe(status)
    if (status === 403) expect(JSON.parse(answer.text)).toMatchObject({ message: 'Forbidden' })
  })

  it('is asked for after the authorizer', async () => {
    const address = await open(keyed(GUARDED))
    decide = thrown('Unauthorized')
    expect((await shakeHands(address, ['x-api-key', 'sesame'])).status).toBe(401)
    decide = () => allowing()
    expect((await shakeHands(address)).status).toBe(403)
    expect((await shakeHands(address, ['x-api-key', 'sesame'])).status).toBe(101)
  })

  it('may be what the authorizer names, and then the header is none', async () => {
    const api = {
      ...webSocketApi,
      body: {
        ...(webSocketApi.body as object),
        apiKeySelectionExpression: '$context.authorizer.usageIdentifierKey',
      },
    }
    const address = await open(keyed(GUARDED, api))
    decide = () => allowing({ usageIdentifierKey: 'sesame' })
    expect((await shakeHands(address)).status).toBe(101)
    decide = () => allowing({ usageIdentifierKey: 'guess' })
    expect((await shakeHands(address, ['x-api-key', 'sesame'])).status).toBe(403)
    decide = () => allowing()
    expect((await shakeHands(address, ['x-api-key', 'sesame'])).status).toBe(403)
  })

  it('is told to functions afterwards', async () => {
    const events: unknown[] = []
    decide = (event) => {
      events.push(event)
      return { statusCode: 200 }
    }
    const told = integration({
      integrationType: 'AWS_PROXY',
      integrationMethod: 'POST',
      integrationUri: functionArn('decide'),
    })
    const address = await open([
      webSocketApi,
      told,
      oneWay('$connect', { apiKeyRequired: true }),
      stage('live', { autoDeploy: true }),
    ])
    expect((await shakeHands(address, ['x-api-key', 'sesame'])).status).toBe(101)
    expect(events[0]).toMatchObject({ requestContext: { identity: { apiKey: 'sesame', apiKeyId: 'key1' } } })
  })
})

it('a route that demands authorization is closed even where it has no target', async () => {
  const apiId = await createApi(started.gateway.url, '', [
    webSocketApi,
    ...says('$default', 'x'),
    {
      method: 'POST',
      path: '/v2/apis/<api>/routes',
      body: { routeKey: '$connect', authorizationType: 'AWS_IAM' },
    },
    stage('live', { autoDeploy: true }),
  ])
  expect((await shakeHands(addressOf(started.gateway.url, apiId))).status).toBe(403)
})
