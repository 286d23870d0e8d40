import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  authorizer,
  type Call,
  httpApi,
  integration,
  LOG_GROUP_ARN,
  route,
  save,
  stage,
} from '@gatehouse/conformance/cases/row'
import { leads } from '@gatehouse/conformance/cases/traffic/scene'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { createFunctionFolder, type FunctionFolder, functionArn } from '../../fixtures/functions.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, sendHttp } from '../../fixtures/http.ts'
import { wholeLines } from '../../fixtures/whole-lines.ts'
import { createCaller, createHttpTarget } from '../management-calls.ts'

const FILES = {
  'echo.mjs': 'export const handler = async (event) => ({ statusCode: 200, body: JSON.stringify(event) })',
  /** Does what the request's own `x-say` says, and writes down that it was asked. */
  'judge.mjs': `import { appendFileSync } from 'node:fs'
    export const handler = async (event) => {
      appendFileSync(process.env.CALLS, JSON.stringify(event) + '\\n')
      const { throws, returns, exits, waits } = JSON.parse(event.headers['x-say'])
      if (throws !== undefined) throw new Error(throws)
      if (exits) process.exit(1)
      if (waits) await new Promise((resolve) => setTimeout(resolve, waits))
      return returns
    }`,
  'judge.function.json': '{"timeout":30}',
}

let gateway: GatewayProcess
let folder: FunctionFolder

beforeAll(async () => {
  folder = await createFunctionFolder(FILES)
  await folder.write('judge.env', `CALLS=${join(folder.path, 'calls.log')}\n`)
  const log = join(folder.path, 'access.log')
  gateway = await startGatewayProcess(':memory:', ['--functions', folder.path, '--access-log', log])
})

afterAll(async () => {
  await gateway.stop()
  await folder.remove()
})

const URI = (name: string) =>
  `arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/${functionArn(name)}/invocations`

interface Guarded {
  readonly apiId: string
  readonly account: string
  call(path: string, say: object, headers?: Readonly<Record<string, string>>): Promise<HttpAnswer>
  manage(method: string, path: string): Promise<{ status: number; body: unknown }>
}

/** An API whose routes `ANY /pets/{id}` and `GET /other` have an authorizer of this kind. */
async function guard(
  members: object,
  more: readonly Call[] = [],
  payloadFormatVersion = '2.0',
): Promise<Guarded> {
  const caller = createCaller(createHttpTarget(gateway.url))
  const guarded = {
    target: 'integrations/<integration>',
    authorizationType: 'CUSTOM',
    authorizerId: '<authorizer>',
  }
  await caller.prepare([
    httpApi,
    save(
      'authorizer',
      authorizer({
        authorizerType: 'REQUEST',
        authorizerUri: URI('judge'),
        authorizerPayloadFormatVersion: '2.0',
        identitySource: ['$request.header.Authorization'],
        authorizerResultTtlInSeconds: 0,
        name: 'judge',
        ...members,
      }),
    ),
    integration({
      integrationType: 'AWS_PROXY',
      integrationUri: functionArn('echo'),
      payloadFormatVersion,
    }),
    route('ANY /pets/{id}', guarded),
    route('GET /other', guarded),
    ...more,
    stage('$default', {
      autoDeploy: true,
      stageVariables: { key: 'k1', fn: 'judge' },
      accessLogSettings: {
        destinationArn: LOG_GROUP_ARN,
        format:
          'id=$context.requestId who=$context.authorizer.principalId plan=$context.authorizer.plan level=$context.authorizer.level error=$context.authorizer.error type=$context.error.responseType',
      },
    }),
  ])
  const apiId = String(caller.resolve('<api>'))
  return {
    apiId,
    account: caller.account,
    call: (path, say, headers = { authorization: 'secret' }) =>
      sendHttp(gateway.url, `/_aws/execute-api/${apiId}${path}`, {
        headers: { 'x-say': JSON.stringify(say), ...headers },
      }),
    manage: (method, path) => caller.send({ method, path: `/v2/apis/<api>${path}` }),
  }
}

/** The events that the authorizer of an API got. */
async function askedOf(apiId: string): Promise<object[]> {
  const text = await readFile(join(folder.path, 'calls.log'), 'utf8').catch(() => '')
  const events = wholeLines(text).map((line) => JSON.parse(line) as object)
  return events.filter((event) => JSON.stringify(event).includes(apiId))
}

const policy = (effect: string, resource: unknown, action: unknown = 'execute-api:Invoke') => ({
  Effect: effect,
  Action: action,
  Resource: resource,
})
const says = (statements: unknown, more: object = {}) => ({
  returns: {
    principalId: 'rex',
    policyDocument: { Version: '2012-10-17', Statement: statements },
    ...more,
  },
})
const simple = (isAuthorized: unknown, more: object = {}) => ({ returns: { isAuthorized, ...more } })
const ALLOWED = says([policy('Allow', '*')])
const SIMPLE = { enableSimpleResponses: true }
const V1 = { authorizerPayloadFormatVersion: '1.0' }

const OK = [200]
const FAILED = [500, '{"message":"Internal Server Error"}']

function expectOutcome(answer: HttpAnswer, [status, text]: readonly unknown[]): void {
  expect(answer.status, answer.text).toBe(status)
  if (text === undefined) return
  expect(answer.text).toBe(text)
  expect(answer.headers['content-type']).toBe('application/json')
  expect(answer.headers['www-authenticate']).toBeUndefined()
}

/** http-apis §4.2 */
describe('an answer of a Lambda authorizer', () => {
  it('that comes after ten seconds is none', async () => {
    const { call } = await guard(SIMPLE)
    const startedAt = performance.now()
    expectOutcome(await call('/pets/1', { ...simple(true), waits: 11_000 }), FAILED)
    expect(performance.now() - startedAt).toBeGreaterThan(9_900)
  })

  it('of a function that is not there is none', async () => {
    const { call } = await guard({ ...SIMPLE, authorizerUri: URI('nobody') })
    expectOutcome(await call('/pets/1', simple(true)), FAILED)
  })
})

const REQUEST_ID = expect.stringMatching(/^[\w-]{15}=$/)

describe('the event of a Lambda authorizer', () => {
  const headers = {
    authorization: 'secret',
    'user-agent': 'me',
    cookie: 'a=1; b=2',
    'X-Many': '1',
  }
  const say = JSON.stringify(ALLOWED)
  const sent = async (members: object) => {
    const made = await guard({
      ...members,
      identitySource: ['$request.header.Authorization', '$stageVariables.key'],
    })
    await made.call('/pets/1?tag=a&tag=b', ALLOWED, headers)
    const [event] = await askedOf(made.apiId)
    const host = `${made.apiId}.execute-api.us-east-1.amazonaws.com`
    return { ...made, event, host, port: new URL(gateway.url).port }
  }
  const TRACE = expect.stringMatching(/^Root=1-[0-9a-f]{8}-[0-9a-f]{24}$/)

  it('in format 2.0, whole', async () => {
    const { event, host, port, apiId, account } = await sent({})
    expect(event).toStrictEqual({
      version: '2.0',
      type: 'REQUEST',
      routeArn: `arn:aws:execute-api:us-east-1:${account}:${apiId}/$default/GET/pets/1`,
      identitySource: ['secret', 'k1'],
      routeKey: 'ANY /pets/{id}',
      rawPath: '/pets/1',
      rawQueryString: 'tag=a&tag=b',
      cookies: ['a=1', 'b=2'],
      headers: {
        authorization: 'secret',
        'content-length': '0',
        host,
        'user-agent': 'me',
        'x-amzn-trace-id': TRACE,
        'x-forwarded-for': '127.0.0.1',
        'x-forwarded-port': port,
        'x-forwarded-proto': 'http',
        'x-many': '1',
        'x-say': say,
      },
      queryStringParameters: { tag: 'a,b' },
      requestContext: {
        accountId: account,
        apiId,
        domainName: host,
        domainPrefix: apiId,
        http: {
          method: 'GET',
          path: '/pets/1',
          protocol: 'HTTP/1.1',
          sourceIp: '127.0.0.1',
          userAgent: 'me',
        },
        requestId: REQUEST_ID,
        routeKey: 'ANY /pets/{id}',
        stage: '$default',
        time: expect.stringMatching(/ \+0000$/),
        timeEpoch: expect.any(Number),
      },
      pathParameters: { id: '1' },
      stageVariables: { key: 'k1', fn: 'judge' },
    })
  })

  it('in format 1.0, whole', async () => {
    const { event, host, port, apiId, account } = await sent(V1)
    expect(event).toStrictEqual({
      version: '1.0',
      type: 'REQUEST',
      methodArn: `arn:aws:execute-api:us-east-1:${account}:${apiId}/$default/GET/pets/1`,
      identitySource: 'secret,k1',
      authorizationToken: 'secret,k1',
      resource: '/pets/{id}',
      path: '/pets/1',
      httpMethod: 'GET',
      headers: {
        authorization: 'secret',
        'Content-Length': '0',
        cookie: 'a=1; b=2',
        Host: host,
        'User-Agent': 'me',
        'X-Amzn-Trace-Id': TRACE,
        'X-Forwarded-For': '127.0.0.1',
        'X-Forwarded-Port': port,
        'X-Forwarded-Proto': 'http',
        'X-Many': '1',
        'x-say': say,
      },
      queryStringParameters: { tag: 'b' },
      pathParameters: { id: '1' },
      stageVariables: { key: 'k1', fn: 'judge' },
      requestContext: {
        path: '/pets/1',
        accountId: account,
        resourceId: 'ANY /pets/{id}',
        stage: '$default',
        requestId: REQUEST_ID,
        identity: { sourceIp: '127.0.0.1', userAgent: 'me' },
        resourcePath: '/pets/{id}',
        httpMethod: 'GET',
        apiId,
      },
    })
  })

  it("tells of the integration's trace", async () => {
    const { call, apiId } = await guard({})
    const { headers: integrated } = (await call('/pets/1', ALLOWED)).json() as { headers: object }
    const [event] = (await askedOf(apiId)) as { headers: object }[]
    expect(event?.headers).toMatchObject({
      'x-amzn-trace-id': (integrated as Record<string, string>)['x-amzn-trace-id'],
    })
  })
})

describe('the context of a Lambda authorizer', () => {
  const context = { plan: 'gold', level: 3, admin: true, tags: ['a'], none: null }
  const given = simple(true, { context })
  const flat = { plan: 'gold', level: 3, admin: true }
  const inEvent = (answer: HttpAnswer) =>
    (answer.json() as { requestContext: { authorizer?: unknown } }).requestContext.authorizer

  it('is in the event of format 2.0 with its types', async () => {
    const { call } = await guard(SIMPLE)
    expect(inEvent(await call('/pets/1', given))).toStrictEqual({ lambda: context })
  })

  it('is null in the event of format 2.0 where there is none', async () => {
    const { call } = await guard(SIMPLE)
    expect(inEvent(await call('/pets/1', simple(true)))).toStrictEqual({ lambda: null })
  })

  it('is flat in the event of format 1.0, beside the principal, and without what is reserved', async () => {
    const { call } = await guard(V1, [], '1.0')
    const answer = await call('/pets/1', says([policy('Allow', '*')], { context: { ...flat, claims: 'x' } }))
    expect(inEvent(answer)).toStrictEqual({ ...flat, principalId: 'rex' })
  })

  it('reaches mappings and the log', async () => {
    const mapped = {
      integrationType: 'AWS_PROXY',
      integrationUri: functionArn('echo'),
      payloadFormatVersion: '2.0',
      requestParameters: {
        'append:header.x-who': '$context.authorizer.principalId',
        'append:header.x-level': '$context.authorizer.level',
        'append:header.x-tags': '$context.authorizer.tags',
        'append:header.x-none': '$context.authorizer.none',
      },
    }
    const [lead, leadRoute] = leads('GET /mapped', '', mapped) as [Call, Call]
    const body = {
      ...(leadRoute.body as object),
      authorizationType: 'CUSTOM',
      authorizerId: '<authorizer>',
    }
    const { call } = await guard({}, [
      { ...lead, body: mapped },
      { ...leadRoute, body },
    ])
    const answer = await call('/mapped', says([policy('Allow', '*')], { context }))
    const { headers } = answer.json() as { headers: Record<string, string> }
    expect(headers).toMatchObject({ 'x-who': 'rex', 'x-level': '3' })
    expect(headers).not.toHaveProperty('x-none')
    expect(await logged(answer)).toMatchObject({ who: 'rex', plan: 'gold', level: '3', error: '-' })
  })

  it.each<[string, object, object]>([
    ['Forbidden', simple(false), { error: 'Forbidden', type: 'ACCESS_DENIED' }],
    ['what failed', { throws: 'no database' }, { error: 'no database', type: 'AUTHORIZER_FAILURE' }],
  ])('is %s in the log where nobody gets in', async (_title, say, wanted) => {
    const { call } = await guard(SIMPLE)
    expect(await logged(await call('/pets/1', say))).toMatchObject(wanted)
  })

  async function logged(answer: HttpAnswer): Promise<Record<string, string>> {
    const id = `id=${String(answer.headers['apigw-requestid'])}`
    const line = await vi.waitFor(async () => {
      const text = await readFile(join(folder.path, 'access.log'), 'utf8')
      const found = wholeLines(text).find((it) => it.startsWith(id))
      if (found === undefined) throw new Error(`${id} is not in the log`)
      return found
    })
    return Object.fromEntries(
      [...line.matchAll(/(\w+)=(.*?)(?= \w+=|$)/g)].map(([, name, value]) => [name, value]),
    )
  }
})

describe('what a Lambda authorizer said', () => {
  const KEPT = { ...SIMPLE, authorizerResultTtlInSeconds: 300 }
  const askedTimes = async ({ apiId }: Guarded) => (await askedOf(apiId)).length
  const statuses = async (made: Guarded, calls: readonly (readonly [string, object, object?])[]) => {
    const found: number[] = []
    for (const [path, say, headers] of calls)
      found.push((await made.call(path, say, headers && { ...headers })).status)
    return found
  }

  it('is kept for its identity, over all routes', async () => {
    const made = await guard(KEPT)
    const calls = [
      ['/pets/1', simple(true)],
      ['/pets/2', simple(false)],
      ['/other', simple(false)],
      ['/pets/1', simple(false), { authorization: 'another' }],
      ['/pets/1', simple(true), { authorization: 'another' }],
    ] as const
    expect(await statuses(made, calls)).toEqual([200, 200, 200, 403, 403])
    expect(await askedTimes(made)).toBe(2)
  })

  it('keeps its context', async () => {
    const made = await guard(KEPT)
    await made.call('/pets/1', simple(true, { context: { a: 1 } }))
    expect((await made.call('/pets/1', {})).json()).toMatchObject({
      requestContext: { authorizer: { lambda: { a: 1 } } },
    })
  })

  it('is kept apart by route where the route is an identity source', async () => {
    const made = await guard({
      ...KEPT,
      identitySource: ['$request.header.Authorization', '$context.routeKey'],
    })
    const calls = [
      ['/pets/1', simple(true)],
      ['/other', simple(false)],
      ['/pets/2', simple(false)],
    ] as const
    expect(await statuses(made, calls)).toEqual([200, 403, 200])
    expect(await askedTimes(made)).toBe(2)
  })

  it('is never mixed up between identities whose values join to the same text', async () => {
    const made = await guard({ ...KEPT, identitySource: ['$request.header.a', '$request.header.b'] })
    const calls = [
      ['/pets/1', simple(true), { a: 'x,y', b: 'z' }],
      ['/pets/1', simple(false), { a: 'x', b: 'y,z' }],
    ] as const
    expect(await statuses(made, calls)).toEqual([200, 403])
  })

  it('is judged anew for each route where it is a policy', async () => {
    const made = await guard({ authorizerResultTtlInSeconds: 300 })
    const say = says([policy('Allow', 'arn:aws:execute-api:*:*:*/$default/GET/pets/1')])
    const calls = [
      ['/pets/1', say],
      ['/pets/2', say],
      ['/pets/1', say],
    ] as const
    expect(await statuses(made, calls)).toEqual([200, 403, 200])
    expect(await askedTimes(made)).toBe(1)
  })

  it.each<[string, object]>([
    ['a failure', { throws: 'x' }],
    ['nonsense', { returns: 1 }],
    ['the one word', { throws: 'Unauthorized' }],
  ])('is not kept when it is %s', async (_title, say) => {
    const made = await guard(KEPT)
    await made.call('/pets/1', say)
    expect(await statuses(made, [['/pets/1', simple(true)]])).toEqual([200])
  })

  it('is not kept without a time to live', async () => {
    const made = await guard(SIMPLE)
    const calls = [
      ['/pets/1', simple(true)],
      ['/pets/1', simple(false)],
    ] as const
    expect(await statuses(made, calls)).toEqual([200, 403])
  })

  it('is kept for as long as it may live', async () => {
    const made = await guard({ ...KEPT, authorizerResultTtlInSeconds: 1 })
    await made.call('/pets/1', simple(true))
    const startedAt = performance.now()
    await vi.waitFor(async () => expect(await statuses(made, [['/pets/1', simple(false)]])).toEqual([403]))
    expect(performance.now() - startedAt).toBeGreaterThan(900)
  })

  it('is forgotten with ResetAuthorizersCache, and the stage is as it was', async () => {
    const made = await guard(KEPT)
    await made.call('/pets/1', simple(true))
    const before = await made.manage('GET', '/stages/%24default')
    expect((await made.manage('DELETE', '/stages/%24default/cache/authorizers')).status).toBe(204)
    expect(await statuses(made, [['/pets/1', simple(false)]])).toEqual([403])
    expect((await made.manage('GET', '/stages/%24default')).body).toEqual(before.body)
  })

  it('is not shared by two stages', async () => {
    const made = await guard(KEPT, [stage('dev', { autoDeploy: true })])
    expect(await statuses(made, [['/pets/1', simple(true)]])).toEqual([200])
    expect(await statuses(made, [['/dev/pets/1', simple(false)]])).toEqual([403])
  })
})

it.each([
  ['that is there', '${stageVariables.fn}', OK],
  ['that is not there', '${stageVariables.none}', FAILED],
])('asks a function by a stage variable %s', async (_title, name, outcome) => {
  const { call } = await guard({ ...SIMPLE, authorizerUri: URI(name) })
  expectOutcome(await call('/pets/1', simple(true)), outcome)
})
