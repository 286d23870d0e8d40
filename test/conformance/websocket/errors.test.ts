import {
  authorizer,
  type Call,
  integration,
  post,
  route,
  stage,
  webSocketApi,
} from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { functionArn } from '../../fixtures/functions.ts'
import { startGatewayInProcess } from '../../fixtures/gateway-in-process.ts'
import { createTestFunctions, Failure, type Handler, invocationOf } from '../../fixtures/handlers.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { connect, shakeHands } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, LIVE, mock, oneWay, proxy, says } from './scene.ts'

type Started = Awaited<ReturnType<typeof startGatewayInProcess>>

let started: Started
let handler: Handler = () => null

const functions = createTestFunctions({ fn: (event, invocation) => handler(event, invocation) })

beforeAll(async () => {
  started = await startGatewayInProcess({}, functions)
})

afterAll(() => started.gateway.close())

const create = (...calls: readonly Call[]) => createApi(started.gateway.url, '', [webSocketApi, ...calls])
const lambda = integration({
  integrationType: 'AWS_PROXY',
  integrationMethod: 'POST',
  integrationUri: functionArn('fn'),
})
const none = { throttlingRateLimit: 0, throttlingBurstLimit: 0 }
const closed = (defaultRouteSettings: object) => stage('live', { autoDeploy: true, defaultRouteSettings })
const thrown =
  (message: string): Handler =>
  () => {
    throw new Error(message)
  }
const asked = [
  authorizer({
    authorizerType: 'REQUEST',
    authorizerUri: invocationOf('fn'),
    identitySource: [],
    name: 'ask',
  }),
  ...mock(200),
  oneWay('$connect', { authorizationType: 'CUSTOM', authorizerId: '<authorizer>' }),
  LIVE,
]
const policy =
  (Effect: string, Resource: string): Handler =>
  () => ({
    principalId: 'u',
    policyDocument: { Statement: [{ Effect, Action: 'execute-api:Invoke', Resource }] },
  })

const DENIED = 'User is not authorized to access this resource'

/** websocket-apis §12: every answer that the gateway itself gives to a handshake. */
const refusals: readonly (readonly [
  title: string,
  calls: readonly Call[],
  handler: Handler,
  status: number,
  message: string,
])[] = [
  [
    'an identity source that is missing',
    [
      authorizer({
        authorizerType: 'REQUEST',
        authorizerUri: invocationOf('fn'),
        identitySource: ['route.request.header.X'],
        name: 'ask',
      }),
      ...asked.slice(1),
    ],
    policy('Allow', '*'),
    401,
    'Unauthorized',
  ],
  ['an authorizer that says Unauthorized', asked, thrown('Unauthorized'), 401, 'Unauthorized'],
  [
    'an explicit deny',
    asked,
    policy('Deny', '*'),
    403,
    `${DENIED} with an explicit deny in an identity-based policy`,
  ],
  [
    'an implicit deny',
    asked,
    policy('Allow', 'arn:x'),
    403,
    `${DENIED} because no identity-based policy allows the execute-api:Invoke action`,
  ],
  ['an authorizer that fails', asked, thrown('boom'), 500, 'Internal server error'],
  [
    'an unsigned request for AWS_IAM',
    [...mock(200), oneWay('$connect', { authorizationType: 'AWS_IAM' }), LIVE],
    thrown(''),
    403,
    'Missing Authentication Token',
  ],
  [
    'a missing API key',
    [...mock(200), oneWay('$connect', { apiKeyRequired: true }), LIVE],
    thrown(''),
    403,
    'Forbidden',
  ],
  [
    'a throttled route',
    [...mock(200), oneWay('$connect'), closed(none)],
    thrown(''),
    429,
    'Too Many Requests',
  ],
  [
    'a missing parameter',
    [
      ...mock(200),
      oneWay('$connect', { requestParameters: { 'route.request.header.X': { required: true } } }),
      LIVE,
    ],
    thrown(''),
    400,
    'Missing required request parameters: [X]',
  ],
  ['a function that threw', [lambda, oneWay('$connect'), LIVE], thrown('boom'), 502, 'Internal server error'],
  ['a malformed result', [lambda, oneWay('$connect'), LIVE], () => null, 500, 'Internal server error'],
  [
    'a time-out',
    [lambda, oneWay('$connect'), LIVE],
    () => new Failure('timeout'),
    504,
    'Endpoint request timed out',
  ],
  [
    'a passthrough that is refused',
    [
      integration({
        integrationType: 'HTTP',
        integrationMethod: 'POST',
        integrationUri: 'http://127.0.0.1:9/',
        passthroughBehavior: 'NEVER',
      }),
      oneWay('$connect'),
      LIVE,
    ],
    thrown(''),
    415,
    'Unsupported Media Type',
  ],
]

describe('a handshake is refused by an envelope', () => {
  it.each(refusals)('for %s', async (_title, calls, given, status, message) => {
    handler = given
    const answer = await shakeHands(addressOf(started.gateway.url, await create(...calls)))
    const id = '[A-Za-z0-9_-]'
    expect(answer.status, answer.text).toBe(status)
    expect(answer.text.replace(new RegExp(`${id}{18}==`), 'C').replace(new RegExp(`${id}{15}=`), 'R')).toBe(
      `{"message":"${message}","connectionId":"C","requestId":"R"}`,
    )
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=UTF-8',
      'x-amz-apigw-id': (JSON.parse(answer.text) as { requestId: string }).requestId,
    })
  })
})

const model = post('/apis/<api>/models', { name: 'thing', schema: '{"type":"object"}' })
const validated = { modelSelectionExpression: 'x', requestModels: { other: 'thing' } }

/** websocket-apis §12: every frame that tells of an error. The connection stays. */
const frames: readonly (readonly [
  title: string,
  calls: readonly Call[],
  handler: Handler,
  message: string,
])[] = [
  ['no route', [...says('join', 'x'), LIVE], thrown(''), 'Forbidden'],
  ['a route without an integration', [route('$default'), LIVE], thrown(''), 'Internal server error'],
  ['a function that threw', [lambda, oneWay('$default'), LIVE], thrown('boom'), 'Internal server error'],
  ['a malformed result', [lambda, oneWay('$default'), LIVE], () => 'x', 'Internal server error'],
  [
    'a template that cannot be rendered',
    [
      integration({ integrationType: 'MOCK', requestTemplates: { $default: '#if(' } }),
      oneWay('$default'),
      LIVE,
    ],
    thrown(''),
    'Internal server error',
  ],
  [
    'no integration response',
    [mock(200)[0] as Call, oneWay('$default'), LIVE],
    thrown(''),
    'Internal server error',
  ],
  [
    'a message that fits no model',
    [...mock(200), model, oneWay('$default', validated), LIVE],
    thrown(''),
    'Invalid request body',
  ],
  [
    'a passthrough that is refused',
    [
      integration({
        integrationType: 'HTTP',
        integrationMethod: 'POST',
        integrationUri: 'http://127.0.0.1:9/',
        passthroughBehavior: 'NEVER',
      }),
      oneWay('$default'),
      LIVE,
    ],
    thrown(''),
    'Unsupported Media Type',
  ],
  [
    'a time-out',
    [lambda, oneWay('$default'), LIVE],
    () => new Failure('timeout'),
    'Endpoint request timed out',
  ],
  [
    'a backend that is not there',
    [...proxy('', { integrationUri: 'http://127.0.0.1:9/' }), oneWay('$default'), LIVE],
    thrown(''),
    'Network error communicating with endpoint',
  ],
  [
    'a throttled route',
    [
      ...mock(200),
      oneWay('$default'),
      stage('live', { autoDeploy: true, routeSettings: { $default: none } }),
    ],
    thrown(''),
    'Too Many Requests',
  ],
]

describe('a message is answered with an error frame', () => {
  it.each(frames)('for %s, and the connection stays', async (_title, calls, given, message) => {
    handler = given
    const client = await connect(addressOf(started.gateway.url, await create(...calls)))
    for (const _ of [1, 2]) {
      const frame = await client.ask('{"action":"nothing"}')
      expect(frame.replace(/[\w-]{18}==/, 'C').replace(/[\w-]{15}=/, 'R')).toBe(
        `{"message": "${message}", "connectionId":"C", "requestId":"R"}`,
      )
    }
    await client.close()
  })
})

/** websocket-apis §7 */
describe('a message to a route with models', () => {
  it.each([
    ['that is no JSON', { modelSelectionExpression: 'x', requestModels: { x: 'thing' } }, 'no JSON'],
    [
      'whose model is not named',
      { modelSelectionExpression: '$request.body.kind', requestModels: { y: 'thing' } },
      '{"kind":"x"}',
    ],
    ['that names no models', { modelSelectionExpression: 'x' }, '{}'],
  ])('%s is refused, and reaches nothing', async (_title, members, message) => {
    let calls = 0
    handler = () => {
      calls += 1
      return { statusCode: 200 }
    }
    const client = await connect(
      addressOf(started.gateway.url, await create(model, lambda, oneWay('$default', members), LIVE)),
    )
    expect(JSON.parse(await client.ask(message))).toMatchObject({ message: 'Invalid request body' })
    expect(calls).toBe(0)
    await client.close()
  })

  it('passes where no model is selected by an expression', async () => {
    handler = () => ({ statusCode: 200 })
    const calls = [model, ...says('$default', 'fine')]
    const withModels = calls.map((call) =>
      call.path.endsWith('/routes')
        ? { ...call, body: { ...(call.body as object), requestModels: { $default: 'thing' } } }
        : call,
    )
    const client = await connect(addressOf(started.gateway.url, await create(...withModels, LIVE)))
    expect(await client.ask('no JSON')).toBe('fine')
    await client.close()
  })
})

/** websocket-apis §2.3 */
describe('new connections', () => {
  it('are 500 at once in an account and region, and as many a second', async () => {
    const { gateway, time } = await startGatewayInProcess()
    const apiId = await createApi(gateway.url, '', [
      webSocketApi,
      ...mock(403),
      oneWay('$connect'),
      ...says('x', 'x'),
      LIVE,
    ])
    const url = addressOf(gateway.url, apiId)
    const statuses = async (count: number) => {
      const answers = await Promise.all(Array.from({ length: count }, () => shakeHands(url)))
      return answers.map(({ status }) => status)
    }
    const found = [...(await statuses(250)), ...(await statuses(260))]
    expect(found.filter((status) => status === 403)).toHaveLength(500)
    expect(found.filter((status) => status === 429)).toHaveLength(10)
    time.advance(100)
    expect((await statuses(60)).filter((status) => status === 403)).toHaveLength(50)
    await gateway.close()
  })
})

it('explains that a WebSocket API serves no plain request', async () => {
  const apiId = await create(...says('x', 'x'), LIVE)
  const url = encodeURIComponent(`${started.gateway.url}/_aws/execute-api/${apiId}/live`)
  const answer = await sendHttp(started.gateway.url, `/_gatehouse/explain?url=${url}`)
  expect(answer.json()).toEqual({ answer: { status: 403, message: 'Forbidden' } })
})
