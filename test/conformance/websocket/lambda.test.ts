import { type Call, integration, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { functionArn } from '../../fixtures/functions.ts'
import { startGatewayInProcess } from '../../fixtures/gateway-in-process.ts'
import { createTestFunctions, Failure, type Handler, invocationOf } from '../../fixtures/handlers.ts'
import { connect, shakeHands } from '../../fixtures/websocket.ts'
import { createApi } from '../management-calls.ts'
import { addressOf, errorFrame, integrationResponse, oneWay, twoWay } from './scene.ts'

type Started = Awaited<ReturnType<typeof startGatewayInProcess>>

/** What the function `told` was told, and the function itself: a test says what it returns. */
const results = new Map<string, Handler>()
const functions = createTestFunctions({
  told: () => ({ statusCode: 200, body: 'told' }),
  fn: (event, invocation) => (results.get('fn') as Handler)(event, invocation),
})

let started: Started

beforeAll(async () => {
  started = await startGatewayInProcess({}, functions)
})

afterAll(() => started.gateway.close())

const lambda = (name: string, members: object = {}): Call =>
  integration({
    integrationType: 'AWS_PROXY',
    integrationMethod: 'POST',
    integrationUri: invocationOf(name),
    ...members,
  })

async function create(calls: readonly Call[], stageVariables: object = {}): Promise<string> {
  const apiId = await createApi(started.gateway.url, '', [
    webSocketApi,
    ...calls,
    stage('live', { autoDeploy: true, stageVariables }),
  ])
  return addressOf(started.gateway.url, apiId)
}

const since = (count: number) => functions.events.slice(count).map(({ event }) => event)
const NOW = Date.UTC(2026, 8, 25)

/** websocket-apis §5.2 */
describe('the event of a function', () => {
  it('has on $connect, for a message and on $disconnect exactly what the service sends', async () => {
    const url = await create([lambda('told'), oneWay('$connect'), ...twoWay('join'), oneWay('$disconnect')], {
      tier: 'beta',
    })
    const [, apiId] = /execute-api\/(\w+)/.exec(url) ?? []
    const before = functions.events.length
    const client = await connect(`${url}?room=red&room=blue&q=a+b%21`, {
      headers: {
        Origin: 'https://app.example',
        'User-Agent': 'demo/1.0',
        'X-Many': ['1', '2'] as never,
        'X-Forwarded-For': '203.0.113.9',
      },
    })
    expect(await client.ask('{"action":"join","room":"blue"}')).toBe('told')
    await client.close(4000, 'bye')
    await expect.poll(() => since(before).length).toBe(3)
    const [connected, message, disconnected] = since(before) as [
      Record<string, never>,
      Record<string, never>,
      Record<string, never>,
    ]
    const { requestContext } = connected as unknown as { requestContext: Record<string, string> }
    const context = {
      extendedRequestId: expect.stringMatching(/^[\w-]{15}=$/),
      requestId: expect.stringMatching(/^[\w-]{15}=$/),
      requestTime: '25/Sep/2026:00:00:00 +0000',
      requestTimeEpoch: NOW,
      messageDirection: 'IN',
      stage: 'live',
      connectedAt: NOW,
      identity: { userAgent: 'demo/1.0', sourceIp: '127.0.0.1' },
      domainName: `${apiId}.execute-api.us-east-1.amazonaws.com`,
      connectionId: requestContext.connectionId,
      apiId,
    }
    expect(requestContext.connectionId).toMatch(/^[\w-]{18}==$/)
    const { host } = new URL(url)
    expect(connected).toEqual({
      headers: {
        Host: host,
        Origin: 'https://app.example',
        'Sec-WebSocket-Key': expect.any(String),
        'Sec-WebSocket-Version': '13',
        'User-Agent': 'demo/1.0',
        'X-Many': '2',
        'X-Amzn-Trace-Id': expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/),
        'X-Forwarded-For': '203.0.113.9, 127.0.0.1',
        'X-Forwarded-Port': new URL(url).port,
        'X-Forwarded-Proto': 'http',
      },
      multiValueHeaders: expect.objectContaining({
        Host: [host],
        'X-Many': ['1', '2'],
        'X-Forwarded-Proto': ['http'],
      }),
      queryStringParameters: { room: 'blue', q: 'a b!' },
      multiValueQueryStringParameters: { room: ['red', 'blue'], q: ['a b!'] },
      stageVariables: { tier: 'beta' },
      requestContext: { ...context, routeKey: '$connect', eventType: 'CONNECT' },
      isBase64Encoded: false,
    })
    expect(message).toEqual({
      stageVariables: { tier: 'beta' },
      requestContext: {
        ...context,
        routeKey: 'join',
        eventType: 'MESSAGE',
        messageId: expect.stringMatching(/^[\w-]{18}==$/),
      },
      body: '{"action":"join","room":"blue"}',
      isBase64Encoded: false,
    })
    const headers = { Host: context.domainName, 'x-api-key': '', 'X-Forwarded-For': '', 'x-restapi': '' }
    expect(disconnected).toEqual({
      headers,
      multiValueHeaders: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]])),
      stageVariables: { tier: 'beta' },
      requestContext: {
        ...context,
        routeKey: '$disconnect',
        eventType: 'DISCONNECT',
        disconnectStatusCode: 4000,
        disconnectReason: 'bye',
      },
      isBase64Encoded: false,
    })
  })

  it('leaves out what is absent', async () => {
    const url = await create([lambda('told'), oneWay('$connect'), ...twoWay('$default')])
    const before = functions.events.length
    const client = await connect(url)
    await client.ask('x')
    await client.close()
    const [connected, message] = since(before) as [object, { requestContext: object }]
    for (const name of ['queryStringParameters', 'multiValueQueryStringParameters', 'stageVariables', 'body'])
      expect(connected).not.toHaveProperty(name)
    expect(message).not.toHaveProperty('headers')
    expect(message).not.toHaveProperty('stageVariables')
    expect(message.requestContext).toHaveProperty('identity', { sourceIp: '127.0.0.1' })
    expect(message.requestContext).not.toHaveProperty('authorizer')
    expect(JSON.stringify([connected, message])).not.toContain('null')
  })

  it('keeps a header that is called as nothing else may be', async () => {
    const url = await create([lambda('told'), oneWay('$connect')])
    const before = functions.events.length
    expect((await shakeHands(url, ['__proto__', 'x', 'constructor', 'y'])).status).toBe(101)
    await expect.poll(() => since(before).length).toBe(1)
    const { headers } = since(before)[0] as { headers: object }
    expect(Object.entries(headers)).toContainEqual(['__proto__', 'x'])
    expect(Object.entries(headers)).toContainEqual(['constructor', 'y'])
  })

  it.each([
    [
      'by a stage variable in its name',
      `arn:aws:lambda:us-east-1:111122223333:function:\${stageVariables.fn}`,
    ],
    ['by an alias', `${functionArn('told')}:live`],
  ])('goes to a function named %s', async (_title, integrationUri) => {
    const url = await create([lambda('told', { integrationUri }), ...twoWay('$default')], { fn: 'told' })
    const client = await connect(url)
    expect(await client.ask('x')).toBe('told')
    await client.close()
  })
})

const thrown =
  (message: string): Handler =>
  () => {
    throw new Error(message)
  }

/** websocket-apis §1.3, §5.2, §5.7: what a function does besides the cases of the kit, the answer to a handshake, and to a message that waits for one. */
const outcomes: readonly (readonly [
  title: string,
  handler: Handler,
  status: number,
  text: string | undefined,
  reply: string | undefined,
])[] = [
  [
    'returns null for and among the values of headers',
    () => ({ statusCode: 403, multiValueHeaders: { a: null, b: [null, 'x'] }, body: 'no' }),
    403,
    'no',
    'no',
  ],
  [
    'returns null for what is not known',
    () => ({ statusCode: 403, cookies: null, body: 'no' }),
    403,
    'no',
    'no',
  ],
  ['is throttled', () => new Failure('throttled'), 502, 'Internal server error', undefined],
  ['does not answer in time', () => new Failure('timeout'), 504, 'Endpoint request timed out', undefined],
  [
    'cannot be reached',
    () => new Failure('unreachable'),
    504,
    'Network error communicating with endpoint',
    undefined,
  ],
  ['returns what is no JSON', () => '{', 500, 'Internal server error', undefined],
]

describe('a function behind AWS_PROXY', () => {
  it.each(outcomes)('that %s', async (_title, handler, status, text, reply) => {
    results.set('fn', handler)
    const refused = await shakeHands(await create([lambda('fn'), oneWay('$connect')]))
    expect(refused.status).toBe(status)
    if (reply === undefined) expect(JSON.parse(refused.text)).toMatchObject({ message: text })
    else if (text !== undefined) expect(refused.text).toBe(text)
    const client = await connect(await create([lambda('fn'), ...twoWay('$default')]))
    const answer = await client.ask('x')
    if (reply === undefined) expect(answer).toMatch(errorFrame(String(text)))
    else expect(answer).toBe(reply)
    await client.close()
  })

  it('refuses with the headers that it gives, and with none that could break the answer', async () => {
    results.set('fn', () => ({
      statusCode: 401,
      headers: {
        'WWW-Authenticate': 'Basic',
        'content-type': 'application/json',
        'x-bad': 'a\r\nx-smuggled: 1',
        'x y': '1',
      },
      multiValueHeaders: {
        'set-cookie': ['a=1', 'b=2'],
        'content-length': ['99'],
        'transfer-encoding': ['chunked'],
      },
      body: '{}',
    }))
    const answer = await shakeHands(await create([lambda('fn'), oneWay('$connect')]))
    expect(answer).toMatchObject({ status: 401, text: '{}' })
    expect(answer.headers).toMatchObject({
      'www-authenticate': 'Basic',
      'content-type': 'application/json; charset=UTF-8',
      'set-cookie': ['a=1', 'b=2'],
      'content-length': '2',
    })
    for (const name of ['x-bad', 'x-smuggled', 'transfer-encoding'])
      expect(answer.headers).not.toHaveProperty(name)
  })

  it('chooses a subprotocol by a header of its answer', async () => {
    results.set('fn', (event) => {
      const { headers } = event as { headers: Record<string, string> }
      const [first] = headers['Sec-WebSocket-Protocol']?.split(',') ?? []
      return { statusCode: 200, headers: { 'Sec-WebSocket-Protocol': first, 'content-type': 'text/plain' } }
    })
    const client = await connect(await create([lambda('fn'), oneWay('$connect')]), {
      protocols: ['v2', 'v1'],
    })
    expect(client.socket.protocol).toBe('v2')
    expect(client.upgrade.headers).not.toHaveProperty('content-type')
    await client.close()
  })

  it('has no say on $disconnect, and is asked once', async () => {
    results.set('fn', thrown('boom'))
    const before = functions.events.length
    const client = await connect(await create([lambda('fn'), oneWay('$disconnect')]))
    expect((await client.close(1000)).code).toBe(1000)
    await expect.poll(() => since(before).length).toBe(1)
  })

  it('is given the time of its integration', async () => {
    results.set('fn', (_event, { timeoutMs }) => ({ statusCode: 200, body: String(timeoutMs) }))
    const client = await connect(
      await create([lambda('fn', { timeoutInMillis: 1_234 }), ...twoWay('$default')]),
    )
    expect(await client.ask('x')).toBe('1234')
    await client.close()
  })
})

/** websocket-apis §5.5, §6.2 */
describe('a function behind AWS', () => {
  const plain = (members: object = {}) => lambda('fn', { integrationType: 'AWS', ...members })
  const failing = thrown('NotFound: no such pet')

  it('answers at once whatever the pattern and the error are, and matches what it cannot run by nothing', async () => {
    let errorMessage = `${'a'.repeat(100_000)}b`
    results.set('fn', () => {
      throw new Error(errorMessage)
    })
    const says = (key: string, text: string) =>
      integrationResponse(key, { responseTemplates: { $default: text } })
    const client = await connect(
      await create([
        plain(),
        says('/(a+)+/', 'all'),
        says('/(a)\\1*b/', 'back reference'),
        says('/(a|aa)+b/', 'matched'),
        says('$default', 'default'),
        ...twoWay('$default'),
      ]),
    )
    const askedAt = performance.now()
    expect(await client.ask('{}')).toBe('matched')
    expect(performance.now() - askedAt).toBeLessThan(30_000)
    errorMessage = `${'a'.repeat(400_000)}b`
    expect(await client.ask('{}')).toBe('default')
    await client.close()
  })

  it('answers an error by its document, and with a gateway error where no response matches', async () => {
    results.set('fn', failing)
    const first = await connect(
      await create([plain(), integrationResponse('$default'), ...twoWay('$default')]),
    )
    expect(await first.ask('{}')).toBe('{"errorMessage":"NotFound: no such pet"}')
    await first.close()
    const second = await connect(await create([plain(), integrationResponse('/x/'), ...twoWay('$default')]))
    expect(await second.ask('{}')).toMatch(errorFrame('Internal server error'))
    await second.close()
  })

  it('refuses a handshake by an error, with what the response says', async () => {
    results.set('fn', failing)
    const responses = integrationResponse('$default', {
      responseTemplates: { $default: 'sorry' },
      responseParameters: { 'method.response.header.x-why': 'integration.response.body.errorMessage' },
    })
    const answer = await shakeHands(await create([plain(), responses, oneWay('$connect')]))
    expect(answer).toMatchObject({ status: 502, text: 'sorry' })
    expect(answer.headers['x-why']).toBe('NotFound: no such pet')
    results.set('fn', () => ({ fine: true }))
    expect((await shakeHands(await create([plain(), responses, oneWay('$connect')]))).status).toBe(101)
  })

  it('is not waited for when it is invoked as an event', async () => {
    let release: (value: unknown) => void = () => undefined
    results.set(
      'fn',
      () =>
        new Promise((resolve) => {
          release = resolve
        }),
    )
    const requestParameters = { 'integration.request.header.X-Amz-Invocation-Type': "'Event'" }
    const client = await connect(
      await create([
        plain({ requestParameters }),
        integrationResponse('$default', { responseTemplates: { $default: 'taken' } }),
        ...twoWay('$default'),
      ]),
    )
    expect(await client.ask('{}')).toBe('taken')
    release(null)
    await client.close()
  })
})
