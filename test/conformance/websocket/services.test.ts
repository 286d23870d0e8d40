import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Call, integration, post, ROLE_ARN, stage, webSocketApi } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseAuthorization } from '../../../packages/client/test/signature.ts'
import { type Backend, type Received, startBackend } from '../../fixtures/backend.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { verifySignature } from '../../fixtures/signed-call.ts'
import { connect, shakeHands } from '../../fixtures/websocket.ts'
import { createApi, createCaller, createHttpTarget } from '../management-calls.ts'
import { addressOf, errorFrame, integrationResponse, LIVE, oneWay, twoWay } from './scene.ts'

const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example-secret',
  AWS_SESSION_TOKEN: 'example-session',
}

/** Stands for AWS. */
let aws: Backend
let gateway: GatewayProcess
let folder: Awaited<ReturnType<typeof createDataFolder>>

beforeAll(async () => {
  Object.assign(process.env, KEYS)
  folder = await createDataFolder()
  aws = await startBackend((_request, response, body) => {
    const text = body.toString()
    if (text.includes('never-answered')) return
    const status = text.includes('refused') ? 403 : 200
    response
      .writeHead(status, { 'content-type': 'application/x-amz-json-1.0' })
      .end(status === 200 ? '{"MessageId":"m-1"}' : '{"__type":"AccessDeniedException"}')
  })
  gateway = await startGatewayProcess(':memory:', [
    ...['--aws-endpoint', `${aws.url}/base/`, '--aws-credentials', 'environment'],
    ...['--execution-log', join(folder.path, 'execution.log')],
  ])
})

afterAll(async () => {
  for (const name of Object.keys(KEYS)) delete process.env[name]
  await gateway.stop()
  await aws.close()
  await folder.remove()
})

const service = (integrationUri: string, members: object = {}): Call =>
  integration({
    integrationType: 'AWS',
    integrationMethod: 'POST',
    credentialsArn: ROLE_ARN,
    integrationUri: `arn:aws:apigateway:${integrationUri}`,
    ...members,
  })

const ANY_RESPONSE = integrationResponse('$default')

async function create(calls: readonly Call[], stageVariables: object = {}): Promise<string> {
  const apiId = await createApi(gateway.url, '', [
    webSocketApi,
    ...calls,
    stage('live', { autoDeploy: true, stageVariables, defaultRouteSettings: { loggingLevel: 'ERROR' } }),
  ])
  return addressOf(gateway.url, apiId)
}

/** What the service got of a message, and what the client got back. */
async function sendTo(
  uri: string,
  members: object,
  { message = 'hello', variables = {} }: { message?: unknown; variables?: object } = {},
): Promise<{ received: Received; reply: string }> {
  const client = await connect(
    await create([service(uri, members), ANY_RESPONSE, ...twoWay('$default')], variables),
  )
  const before = aws.received.length
  const reply = await client.ask(message)
  await client.close()
  expect(aws.received.length - before).toBe(1)
  return { received: aws.received.at(-1) as Received, reply }
}

const FORM = { 'integration.request.header.Content-Type': "'application/x-www-form-urlencoded'" }

interface Row {
  readonly uri: string
  readonly members?: object
  readonly message?: unknown
  readonly variables?: object
  readonly url: string
  readonly method?: string
  readonly headers?: object
  readonly body?: string
  readonly signedFor: string
}

/** websocket-apis §5.1, §5.4 */
const ROWS: Readonly<Record<string, Row>> = {
  'a path with a template that makes a form': {
    uri: 'us-east-1:sqs:path/111122223333/pets',
    members: {
      requestParameters: FORM,
      passthroughBehavior: 'NEVER',
      templateSelectionExpression: '\\$default',
      requestTemplates: {
        $default: 'Action=SendMessage&MessageBody=$util.urlEncode($input.body)&Id=$context.connectionId',
      },
    },
    url: '/base/111122223333/pets',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: expect.stringMatching(/^Action=SendMessage&MessageBody=hello&Id=[\w-]{18}==$/) as unknown as string,
    signedFor: 'us-east-1/sqs',
  },
  'an action of a service of JSON': {
    uri: 'eu-west-1:dynamodb:action/PutItem',
    members: {
      requestTemplates: { $default: '{"TableName":"pets","Item":{"id":{"S":"$input.path(\'$.id\')"}}}' },
    },
    message: { id: '7' },
    url: '/base/',
    headers: {
      'x-amz-target': 'DynamoDB_20120810.PutItem',
      'content-type': 'application/x-amz-json-1.0',
      accept: 'application/json',
      'user-agent': expect.stringMatching(/^AmazonAPIGateway_/),
    },
    body: '{"TableName":"pets","Item":{"id":{"S":"7"}}}',
    signedFor: 'eu-west-1/dynamodb',
  },
  'an action of a service of queries, with parameters of URI and mapping': {
    uri: 'us-east-1:sns:action/Publish&TopicArn={topic}&Subject=fixed',
    members: {
      integrationMethod: 'GET',
      requestParameters: {
        'integration.request.path.topic': 'stageVariables.topic',
        'integration.request.querystring.Message': 'route.request.body.text',
      },
    },
    message: { text: 'a&b=c d' },
    variables: { topic: 'arn:aws:sns:us-east-1:1:a' },
    method: 'GET',
    url: '/base/?TopicArn=arn%3Aaws%3Asns%3Aus-east-1%3A1%3Aa&Subject=fixed&Action=Publish&Version=2010-03-31&Message=a%26b%3Dc%20d',
    body: '',
    signedFor: 'us-east-1/sns',
  },
  'an action of a service of queries as a form, with what a template adds': {
    uri: 'us-east-1:sqs:action/SendMessage&DelaySeconds=5',
    members: { requestTemplates: { $default: 'MessageBody=$util.urlEncode($input.body)' } },
    message: 'a&b',
    url: '/base/',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: 'DelaySeconds=5&Action=SendMessage&Version=2012-11-05&MessageBody=a%26b',
    signedFor: 'us-east-1/sqs',
  },
  'an action of a service of queries without a message that is no form': {
    uri: 'us-east-1:sns:action/Publish',
    members: { requestParameters: { 'integration.request.querystring.Message': 'route.request.body.text' } },
    message: { text: 'hello' },
    url: '/base/',
    body: 'Action=Publish&Version=2010-03-31&Message=hello',
    signedFor: 'us-east-1/sns',
  },
  'a path with mapped parts, header and query': {
    uri: 'us-east-1:s3:path/{bucket}/{key}?x=y',
    members: {
      integrationMethod: 'PUT',
      requestParameters: {
        'integration.request.path.bucket': "'pets'",
        'integration.request.path.key': 'route.request.body.key',
        'integration.request.header.x-amz-meta-who': 'context.identity.sourceIp',
        'integration.request.header.host': "'evil.example'",
      },
    },
    message: { key: 'a b/\u00e9' },
    method: 'PUT',
    url: '/base/pets/a%20b/%C3%A9?x=y',
    headers: { 'x-amz-meta-who': '127.0.0.1', 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
    body: '{"key":"a b/\u00e9"}',
    signedFor: 'us-east-1/s3',
  },
  'a header that names the action itself, and a stage variable in the URI': {
    uri: 'us-east-1:dynamodb:path/${stageVariables.place}',
    members: {
      requestParameters: {
        'integration.request.header.X-Amz-Target': "'DynamoDB_20120810.Query'",
        'integration.request.header.Authorization': "'AWS4-HMAC-SHA256 forged'",
      },
    },
    message: 'x',
    variables: { place: 'there' },
    url: '/base/there',
    headers: { 'x-amz-target': 'DynamoDB_20120810.Query' },
    body: 'x',
    signedFor: 'us-east-1/dynamodb',
  },
  'bytes that the message has in Base64': {
    uri: 'us-east-1:sqs:path//',
    members: { contentHandlingStrategy: 'CONVERT_TO_BINARY' },
    message: Buffer.from('bytes').toString('base64'),
    url: '/base/',
    body: 'bytes',
    signedFor: 'us-east-1/sqs',
  },
}

describe('an AWS integration of another service than Lambda', () => {
  it.each(Object.entries(ROWS))('sends %s, signed', async (_title, row) => {
    const { uri, members = {}, message, variables } = row
    const { received, reply } = await sendTo(uri, members, { message, variables: variables ?? {} })
    expect(reply).toBe('{"MessageId":"m-1"}')
    expect([received.method, received.url, received.body]).toEqual([row.method ?? 'POST', row.url, row.body])
    expect(received.headers).toMatchObject({ host: new URL(aws.url).host, ...row.headers })
    expect(parseAuthorization(received).scope).toContain(`/${row.signedFor}/`)
    // S3's own form of a signature covers the body by a header.
    if (received.headers['x-amz-content-sha256'] === undefined) verifySignature(received, KEYS)
  })

  it('chooses the integration response by the status, as data', async () => {
    const client = await connect(
      await create([
        service('us-east-1:sqs:path//'),
        integrationResponse('/4\\d\\d/', { responseTemplates: { $default: "no: $input.path('$.__type')" } }),
        integrationResponse('200', { responseTemplates: { $default: "yes: $input.path('$.MessageId')" } }),
        ...twoWay('$default'),
      ]),
    )
    expect(await client.ask('hello')).toBe('yes: m-1')
    expect(await client.ask('refused')).toBe('no: AccessDeniedException')
    await client.close()
  })

  it('lets a client in on $connect, or not, by the status', async () => {
    const accepting = [service('us-east-1:sqs:path//'), ANY_RESPONSE, oneWay('$connect')]
    expect((await shakeHands(await create(accepting))).status).toBe(101)
    const refusing = service('us-east-1:sqs:path//', { requestTemplates: { $default: 'refused' } })
    expect(await shakeHands(await create([refusing, ANY_RESPONSE, oneWay('$connect')]))).toMatchObject({
      status: 403,
      text: '{"__type":"AccessDeniedException"}',
    })
  })

  it('is waited for as long as timeoutInMillis says', async () => {
    const client = await connect(
      await create([
        service('us-east-1:sqs:path//', { timeoutInMillis: 100 }),
        ANY_RESPONSE,
        ...twoWay('$default'),
      ]),
    )
    expect(await client.ask('never-answered')).toMatch(errorFrame('Endpoint request timed out'))
    await client.close()
  })

  it('goes nowhere else by what a message maps into its path', async () => {
    const requestParameters = { 'integration.request.path.queue': 'route.request.body.queue' }
    const client = await connect(
      await create([
        service('us-east-1:sqs:path/111122223333/{queue}', { requestParameters }),
        ANY_RESPONSE,
        ...twoWay('$default'),
      ]),
    )
    const before = aws.received.length
    for (const queue of ['../999/theirs', '..', './x', 'a/../../b', '%2e%2e/theirs'])
      expect(await client.ask({ queue })).toMatch(errorFrame('Bad Request'))
    expect(aws.received.length).toBe(before)
    for (const queue of ['..a', '\ud800?x#y']) expect(await client.ask({ queue })).toBe('{"MessageId":"m-1"}')
    expect(aws.received.slice(before).map(({ url }) => url)).toEqual([
      '/base/111122223333/..a',
      '/base/111122223333/%EF%BF%BD%3Fx%23y',
    ])
    await client.close()
  })

  it('tells the execution log of what it cannot use', async () => {
    const url = await create([
      service('us-east-1:dynamodb:path/x', { integrationUri: 'arn:aws:apigateway:us-east-1:sqs:action/a.b' }),
      ANY_RESPONSE,
      ...twoWay('$default'),
    ])
    const client = await connect(url)
    expect(await client.ask('x')).toMatch(errorFrame('Internal server error'))
    await client.close()
    expect(await readFile(join(folder.path, 'execution.log'), 'utf8')).toContain(
      'Execution failed due to configuration error: the integration URI does not name a service',
    )
  })
})

/** What this machine lacks closes the route at the message, not the deployment. */
describe('an AWS integration of another service is deployed and closed', () => {
  const deploy = async (url: string, members: object) => {
    const caller = createCaller(createHttpTarget(url))
    await caller.prepare([
      webSocketApi,
      service('us-east-1:sqs:path//', members),
      ANY_RESPONSE,
      ...twoWay('$default'),
    ])
    const { status } = await caller.send(post('/apis/<api>/deployments', {}))
    expect(status).toBe(201)
    await caller.prepare([LIVE])
    return String(caller.resolve('<api>'))
  }

  const problemOf = async (url: string, apiId: string) => {
    const client = await connect(addressOf(url, apiId))
    expect(await client.ask('x')).toMatch(errorFrame('Service Unavailable'))
    await client.close()
    const { stages } = (await sendHttp(url, '/_gatehouse/routes')).json() as {
      stages: { apiId: string; routes: { problem?: string }[] }[]
    }
    return stages.find((it) => it.apiId === apiId)?.routes[0]?.problem
  }

  const BY_ENVIRONMENT = ['--aws-credentials', 'environment']

  const withoutCredentials = async (data: string, args: readonly string[], env: object = {}) => {
    for (const name of Object.keys(KEYS)) delete process.env[name]
    Object.assign(process.env, env)
    const other = await startGatewayProcess(data, ['--aws-endpoint', aws.url, ...args])
    Object.assign(process.env, KEYS)
    return other
  }

  it.each([
    ['that an option names, although the environment has some', [], KEYS, /--aws-credentials says/],
    ['in the environment', BY_ENVIRONMENT, {}, /set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY$/],
  ])('without credentials %s, and log and routes say so', async (_what, args, env, reason) => {
    const other = await withoutCredentials(':memory:', args, env)
    const before = aws.received.length
    const problem = await problemOf(other.url, await deploy(other.url, {}))
    await other.stop()
    expect(problem).toMatch(reason)
    expect(other.output()).toContain(`route $default is closed: ${problem}`)
    expect(aws.received.length).toBe(before)
  })

  it("where it asks for its caller's credentials", async () => {
    const apiId = await deploy(gateway.url, { credentialsArn: 'arn:aws:iam::*:user/*' })
    expect(await problemOf(gateway.url, apiId)).toContain('cannot sign as its caller')
  })

  it('also when it was deployed with credentials', async () => {
    const { path, remove } = await createDataFolder()
    const first = await startGatewayProcess(path, ['--aws-endpoint', aws.url, ...BY_ENVIRONMENT])
    const apiId = await deploy(first.url, {})
    await first.stop()
    const second = await withoutCredentials(path, BY_ENVIRONMENT)
    expect(await problemOf(second.url, apiId)).toMatch(/AWS_ACCESS_KEY_ID/)
    await second.stop()
    await remove()
  })
})
