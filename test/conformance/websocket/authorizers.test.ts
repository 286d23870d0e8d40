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

const EXPLICIT =
  'User is not authorized to access this resource with an explicit deny in an identity-based policy'
const IMPLICIT =
  'User is not authorized to access this resource because no identity-based policy allows the execute-api:Invoke action'
const thrown =
  (message: string): Handler =>
  () => {
    throw new Error(message)
  }

/** websocket-apis §9.3 */
describe('what a Lambda authorizer says', () => {
  it.each<readonly [title: string, handler: Handler, status: number, message: string | undefined]>([
    ['a policy that allows everything', () => allowing(), 101, undefined],
    [
      'a policy that allows what the event names',
      ({ methodArn }) => allowing({ policyDocument: policy('Allow', methodArn) }),
      101,
      undefined,
    ],
    [
      'a policy with wildcards',
      () =>
        allowing({ policyDocument: policy('Allow', 'arn:aws:execute-api:*:*:*/l?ve/*', 'execute-api:*') }),
      101,
      undefined,
    ],
    [
      'several statements, the last of which allows',
      () =>
        allowing({
          policyDocument: {
            Statement: [
              { Effect: 'Allow', Action: '*', Resource: 'arn:x' },
              { Effect: 'Allow', Action: '*', Resource: ['arn:y', '*'] },
            ],
          },
        }),
      101,
      undefined,
    ],
    ['a policy that denies', () => allowing({ policyDocument: policy('Deny', '*') }), 403, EXPLICIT],
    [
      'a policy that allows and denies',
      () =>
        allowing({
          policyDocument: {
            Statement: [
              { Effect: 'Allow', Action: '*', Resource: '*' },
              { Effect: 'Deny', Action: '*', Resource: '*' },
            ],
          },
        }),
      403,
      EXPLICIT,
    ],
    [
      'a policy of another stage',
      () => allowing({ policyDocument: policy('Allow', 'arn:aws:execute-api:*:*:*/prod/*') }),
      403,
      IMPLICIT,
    ],
    [
      'a policy of the form of HTTP routes',
      () => allowing({ policyDocument: policy('Allow', 'arn:aws:execute-api:*:*:*/live/*/*') }),
      403,
      IMPLICIT,
    ],
    [
      'a policy of another action',
      () => allowing({ policyDocument: policy('Allow', '*', 's3:GetObject') }),
      403,
      IMPLICIT,
    ],
    ['a policy without statements', () => allowing({ policyDocument: { Statement: [] } }), 403, IMPLICIT],
    ['an error Unauthorized', thrown('Unauthorized'), 401, 'Unauthorized'],
    ['an error Unauthorized and more', thrown('Unauthorized!'), 500, 'Internal server error'],
    ['another error', thrown('boom'), 500, 'Internal server error'],
    ['nothing in time', () => new Failure('timeout'), 500, 'Internal server error'],
    ['null', () => null, 500, 'Internal server error'],
    ['a text', () => '"allow"', 500, 'Internal server error'],
    ['what is no JSON', () => 'allow', 500, 'Internal server error'],
    ['no principalId', () => allowing({ principalId: undefined }), 500, 'Internal server error'],
    ['no policy', () => ({ principalId: 'u' }), 500, 'Internal server error'],
    ['a simple response', () => ({ isAuthorized: true }), 500, 'Internal server error'],
    [
      'a statement that is none',
      () => allowing({ policyDocument: policy('Perhaps', '*') }),
      500,
      'Internal server error',
    ],
    ['a context with a list', () => allowing({ context: { a: [] } }), 500, 'Internal server error'],
    ['a context with an object', () => allowing({ context: { a: {} } }), 500, 'Internal server error'],
    ['more than 8 KB', () => allowing({ context: { a: 'x'.repeat(8_192) } }), 500, 'Internal server error'],
  ])('%s', async (_title, handler, status, message) => {
    decide = handler
    const before = functions.events.length
    const answer = await shakeHands(await create())
    expect(answer.status, answer.text).toBe(status)
    if (message !== undefined)
      expect(JSON.parse(answer.text)).toMatchObject({ message, requestId: answer.headers['x-amz-apigw-id'] })
    const asked = functions.events
      .slice(before)
      .filter(({ event }) => (event as { type?: string }).type !== 'REQUEST')
    expect(
      asked.some(({ event }) => (event.requestContext as { eventType: string }).eventType === 'CONNECT'),
    ).toBe(status === 101)
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

  it.each<readonly [sources: readonly string[], rest: string, headers: readonly string[], isAsked: boolean]>([
    [[], '', [], true],
    [['route.request.header.X-Token'], '', ['x-token', 't'], true],
    [['route.request.header.X-Token'], '', [], false],
    [['route.request.header.X-Token'], '', ['X-Token', ''], false],
    [['route.request.querystring.token'], '?token=t', [], true],
    [['route.request.querystring.token'], '?Token=t', [], false],
    [['route.request.querystring.token'], '?token=', [], false],
    [['route.request.header.A', 'route.request.querystring.b'], '?b=1', ['A', '1'], true],
    [['route.request.header.A', 'route.request.querystring.b'], '', ['A', '1'], false],
    [['context.connectionId', 'context.connectedAt', 'context.requestTimeEpoch'], '', [], true],
    [['context.eventType'], '', [], false],
    [['context.messageDirection'], '', [], false],
    [['stageVariables.there'], '', [], true],
    [['stageVariables.nothing'], '', [], false],
  ])('by the identity sources %j, of %s and %j: %s', async (sources, rest, headers, isAsked) => {
    decide = () => allowing()
    const url = await create(sources, { there: 'yes' })
    const before = functions.events.length
    const answer = await shakeHands(url + rest, headers)
    expect(answer.status).toBe(isAsked ? 101 : 401)
    if (!isAsked) expect(JSON.parse(answer.text)).toMatchObject({ message: 'Unauthorized' })
    expect(functions.events.slice(before).some(({ name }) => name === 'decide')).toBe(isAsked)
  })

  it('is not asked of several Authorization headers', async () => {
    const before = functions.events.length
    const answer = await shakeHands(await create(), ['Authorization', 'a', 'authorization', 'b'])
    expect(answer.status).toBe(400)
    expect(answer.headers['content-type']).toBe('text/html')
    expect(answer.text).toContain('<h1>400 Bad Request</h1>')
    expect(functions.events.length).toBe(before)
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
