import { httpApi, integration, LOG_GROUP_ARN, ROLE_ARN, route, stage } from '@gatehouse/conformance/cases/row'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Backend, type Received, startBackend } from '../../fixtures/backend.ts'
import { type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { type HttpAnswer, type HttpCall, sendHttp } from '../../fixtures/http.ts'
import { verifySignature } from '../../fixtures/signed-call.ts'
import { wholeLines } from '../../fixtures/whole-lines.ts'
import { createApi } from '../management-calls.ts'
import { type ServiceRow, services } from './tables/services.ts'

const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'example-secret',
  AWS_SESSION_TOKEN: 'example-session',
}
const CALL_ID = '3f1c0000-0000-4000-8000-000000000001'
const SEND = { QueueUrl: 'https://sqs.example/1/pets', MessageBody: '$request.body' }
const UNAVAILABLE = '{"message":"Service Unavailable"}'
const BAD_REQUEST = '{"message":"Bad Request"}'

/** Stands for AWS. */
let aws: Backend
let gateway: GatewayProcess

beforeAll(async () => {
  Object.assign(process.env, KEYS)
  aws = await startBackend((_request, response, body) => {
    const text = body.toString()
    if (text.includes('never-answered')) return
    const isRefused = text.includes('refused')
    response
      .writeHead(isRefused ? 403 : 200, {
        'content-type': 'application/x-amz-json-1.0',
        'x-amzn-requestid': CALL_ID,
      })
      .end(isRefused ? '{"__type":"AccessDeniedException"}' : '{"told":"by the service"}')
  })
  gateway = await startGatewayProcess(':memory:', [
    ...['--aws-endpoint', `${aws.url}/`, '--aws-credentials', 'environment'],
  ])
})

afterAll(async () => {
  for (const name of Object.keys(KEYS)) delete process.env[name]
  await gateway.stop()
  await aws.close()
})

const format =
  '$context.requestId|$context.integration.requestId|$context.integration.integrationStatus|$context.integration.error|'

function create(
  integrationSubtype: string,
  requestParameters: object,
  { url = gateway.url, members = {} }: { url?: string; members?: object } = {},
): Promise<string> {
  return createApi(url, '', [
    httpApi,
    integration({
      integrationType: 'AWS_PROXY',
      integrationSubtype,
      credentialsArn: ROLE_ARN,
      payloadFormatVersion: '1.0',
      requestParameters,
      ...members,
    }),
    route('ANY /pets/{id}', { target: 'integrations/<integration>' }),
    stage('$default', {
      autoDeploy: true,
      stageVariables: { queue: 'https://sqs.example/1/from-stage' },
      accessLogSettings: { destinationArn: LOG_GROUP_ARN, format },
    }),
  ])
}

const call = (apiId: string, request: HttpCall = {}, url = gateway.url, query = '') =>
  sendHttp(url, `/_aws/execute-api/${apiId}/pets/7${query}`, { method: 'POST', ...request })

function lastReceived(): Received {
  const received = aws.received.at(-1)
  if (!received) throw new Error('nothing came')
  return received
}

function readFields({ headers, body }: Received): unknown {
  if (body === '') return undefined
  return headers['content-type'] === 'application/x-www-form-urlencoded'
    ? Object.fromEntries(new URLSearchParams(body))
    : JSON.parse(body)
}

/** The line of the access log that tells of an answer, in its parts. */
async function logged({ headers }: HttpAnswer): Promise<string[]> {
  const id = String(headers['apigw-requestid'])
  const find = () => wholeLines(gateway.output()).find((it) => it.startsWith(`${id}|`))
  await vi.waitFor(() => expect(find()).toBeDefined())
  return (find() ?? '').split('|').slice(1, -1)
}

describe('a service integration', () => {
  it.each<[string, ServiceRow]>(Object.entries(services))(
    '%s is sent in its wire form, signed, and its answer comes back',
    async (_title, { subtype, parameters, when = {}, received: wanted }) => {
      const apiId = await create(subtype, parameters)
      const before = aws.received.length
      const answer = await call(apiId, when)
      expect([answer.status, answer.text]).toEqual([200, '{"told":"by the service"}'])
      expect(answer.headers).toMatchObject({
        'content-type': 'application/x-amz-json-1.0',
        'x-amzn-requestid': CALL_ID,
      })
      expect(aws.received.length - before).toBe(1)
      const received = lastReceived()
      expect([received.method, received.url]).toEqual([wanted.method ?? 'POST', wanted.url ?? '/'])
      expect(received.headers).toMatchObject({
        host: new URL(aws.url).host,
        'x-amz-security-token': KEYS.AWS_SESSION_TOKEN,
        ...wanted.headers,
      })
      expect(readFields(received)).toEqual(wanted.fields)
      expect(verifySignature(received, KEYS)).toEqual({
        service: wanted.service,
        region: wanted.region ?? 'us-east-1',
      })
    },
  )
})

describe('the parameters of a service integration', () => {
  it.each<[source: string, text: string]>([
    ['fixed text', 'fixed text'],
    ['$request.header.X-Pet', 'a,b'],
    ['$request.querystring.q', 'x y'],
    ['$request.path.id', '7'],
    ['$request.path', '/pets/7'],
    ['$request.body', '{"pet":{"name":"Rex","tags":["a","b"]}}'],
    ['$request.body.pet.name', 'Rex'],
    ['$request.body.pet.tags', '["a","b"]'],
    ['$request.body.pet.tags[1]', 'b'],
    ['$context.httpMethod', 'POST'],
    ['$stageVariables.queue', 'https://sqs.example/1/from-stage'],
    ['api.$context.stage', 'api.$default'],
    ['$request.path.id/$request.body.pet.name!', '7/Rex!'],
    [
      '{"q":"$request.querystring.q","all":$request.body}',
      '{"q":"x y","all":{"pet":{"name":"Rex","tags":["a","b"]}}}',
    ],
    ['${request.path.id}-${context.stage}-${request.body.pet.none}', '7-$default-'],
  ])('may be %s', async (source, text) => {
    const apiId = await create('SQS-SendMessage', { ...SEND, MessageBody: source })
    const body = '{"pet":{"name":"Rex","tags":["a","b"]}}'
    await call(apiId, { headers: ['Host', 'x', 'X-Pet', 'a', 'x-pet', 'b'], body }, gateway.url, '?q=x%20y')
    expect(readFields(lastReceived())).toMatchObject({ MessageBody: text })
  })

  it.each<[subtype: string, parameters: Record<string, string>, name: string]>([
    ['SQS-SendMessage', { ...SEND, MessageBody: '$request.body.none' }, 'MessageBody'],
    ['SQS-SendMessage', { ...SEND, MessageBody: '${request.header.none}' }, 'MessageBody'],
    ['SQS-SendMessage', { ...SEND, QueueUrl: '$stageVariables.none' }, 'QueueUrl'],
    ['SQS-SendMessage', { ...SEND, DelaySeconds: '$request.header.delay' }, 'DelaySeconds'],
    ['SQS-SendMessage', { ...SEND, MessageGroupId: '$request.querystring.group' }, 'MessageGroupId'],
    ['SQS-SendMessage', { ...SEND, Region: '$request.header.region' }, 'Region'],
    ['SQS-SendMessage', { ...SEND, MessageAttributes: '$request.body' }, 'MessageAttributes'],
    ['SQS-SendMessage', { ...SEND, MessageAttributes: '{"color":"$request.body.pet"}' }, 'MessageAttributes'],
    ['SQS-SendMessage', { ...SEND, Region: 'evil.example/' }, 'Region'],
    ['SQS-ReceiveMessage', { QueueUrl: 'q', AttributeNames: '[{}]' }, 'AttributeNames'],
    ['EventBridge-PutEvents', { Detail: '{}', DetailType: 'a', Source: 'b', Time: 'noon' }, 'Time'],
    [
      'AppConfig-GetConfiguration',
      { Application: '..', Environment: 'e', Configuration: 'c', ClientId: 'i' },
      'Application',
    ],
  ])(
    'of %s are refused when one has no value that can stand for it: %o, %s',
    async (subtype, parameters, name) => {
      const apiId = await create(subtype, parameters)
      const before = aws.received.length
      const answer = await call(apiId, { body: '{"pet":1}' })
      expect([answer.status, answer.text]).toEqual([400, BAD_REQUEST])
      expect(aws.received.length).toBe(before)
      expect((await logged(answer))[2]).toBe(
        `Unable to resolve property ${name} from source ${parameters[name]}`,
      )
    },
  )
})

describe('the answer of a service', () => {
  it('is an internal error when it is an error, and the log has its identifier', async () => {
    const answer = await call(await create('SQS-SendMessage', SEND), { body: 'refused' })
    expect([answer.status, answer.text]).toEqual([500, '{"message":"Internal Server Error"}'])
    expect((await logged(answer)).slice(0, 2)).toEqual([CALL_ID, '403'])
  })

  it('is changed by response parameters', async () => {
    const responseParameters = {
      200: { 'overwrite:statuscode': '418', 'append:header.x-told': '$response.body.told' },
    }
    const apiId = await create('SQS-SendMessage', SEND, { members: { responseParameters } })
    const answer = await call(apiId, { body: 'hello' })
    expect([answer.status, answer.headers['x-told']]).toEqual([418, 'by the service'])
  })

  it('is waited for as long as timeoutInMillis says', async () => {
    const apiId = await create('SQS-SendMessage', SEND, { members: { timeoutInMillis: 100 } })
    const answer = await call(apiId, { body: 'never-answered' })
    expect([answer.status, answer.text]).toEqual([503, UNAVAILABLE])
    expect((await logged(answer))[2]).not.toBe('-')
  })

  it('is unavailable where nothing listens', async () => {
    const other = await startGatewayProcess(':memory:', [
      ...['--aws-endpoint', 'http://127.0.0.1:1', '--aws-credentials', 'environment'],
    ])
    const apiId = await create('SQS-SendMessage', SEND, { url: other.url })
    const answer = await call(apiId, { body: 'hello' }, other.url)
    await other.stop()
    expect([answer.status, answer.text]).toEqual([503, UNAVAILABLE])
  })
})

describe('an explanation of a service integration', () => {
  const explain = async (url: string, apiId: string) => {
    const asked = encodeURIComponent(`${url}/_aws/execute-api/${apiId}/pets/7`)
    const answer = await sendHttp(url, `/_gatehouse/explain?url=${asked}&method=POST`)
    return (answer.json() as { request: object }).request
  }

  it('shows what would be sent, unsigned, and sends nothing', async () => {
    const before = aws.received.length
    const apiId = await create('Kinesis-PutRecord', {
      StreamName: 'pets',
      Data: '$request.path.id',
      PartitionKey: '$request.header.none',
    })
    expect(await explain(gateway.url, apiId)).toEqual({
      method: 'POST',
      url: `${aws.url}/`,
      headers: [
        ...['content-type', 'application/x-amz-json-1.1'],
        ...['x-amz-target', 'Kinesis_20131202.PutRecord'],
      ],
      body: '{"StreamName":"pets","Data":"Nw=="}',
      timeoutMs: 30_000,
      missing: ['PartitionKey'],
    })
    expect(aws.received.length).toBe(before)
  })

  it.each<[subtype: string, parameters: object, url: string]>([
    ['SQS-PurgeQueue', { QueueUrl: 'q' }, 'https://sqs.us-east-1.amazonaws.com/'],
    ['SQS-PurgeQueue', { QueueUrl: 'q', Region: 'cn-north-1' }, 'https://sqs.cn-north-1.amazonaws.com.cn/'],
    [
      'StepFunctions-StartExecution',
      { StateMachineArn: 'arn', Region: 'eu-west-1' },
      'https://states.eu-west-1.amazonaws.com/',
    ],
    [
      'StepFunctions-StartSyncExecution',
      { StateMachineArn: 'arn', Region: 'eu-west-1' },
      'https://sync-states.eu-west-1.amazonaws.com/',
    ],
  ])('of %s %o names the host of AWS where no endpoint is given', async (subtype, parameters, url) => {
    const other = await startGatewayProcess(':memory:', ['--aws-credentials', 'environment'])
    const explained = await explain(other.url, await create(subtype, parameters, { url: other.url }))
    await other.stop()
    expect(explained).toMatchObject({ url })
  })
})

describe('without credentials', () => {
  it.each([
    [
      'that an option names, although the environment has some',
      [],
      KEYS,
      'calls of AWS are signed only where --aws-credentials says by whose credentials',
    ],
    [
      'in the environment that is named',
      ['--aws-credentials', 'environment'],
      {},
      'calls of AWS are signed by the credentials of the environment, which has none: set AWS_ACCESS_KEY_ID',
    ],
    [
      'in the profile that is named',
      ['--aws-credentials', 'profile:nobody'],
      KEYS,
      'the AWS profile nobody has no credentials',
    ],
  ])(
    'a service integration answers 503, sends nothing and says why: none %s',
    async (_what, args, env, lack) => {
      for (const name of Object.keys(KEYS)) delete process.env[name]
      Object.assign(process.env, env)
      const other = await startGatewayProcess(':memory:', ['--aws-endpoint', aws.url, ...args])
      Object.assign(process.env, KEYS)
      const before = aws.received.length
      const apiId = await create('SQS-SendMessage', SEND, { url: other.url })
      const answer = await call(apiId, { body: 'hello' }, other.url)
      const asked = encodeURIComponent(`${other.url}/_aws/execute-api/${apiId}/pets/7`)
      const explained = await sendHttp(other.url, `/_gatehouse/explain?url=${asked}&method=POST`)
      const described = await sendHttp(other.url, '/_gatehouse/routes')
      await other.stop()
      const reason = `SQS-SendMessage: ${lack}`
      expect([answer.status, answer.text]).toEqual([503, UNAVAILABLE])
      // What a profile holds is known once something is to be signed.
      const problem = args.includes('profile:nobody') ? undefined : expect.stringContaining(reason)
      if (problem) expect(explained.json()).toMatchObject({ problem, answer: { status: 503 } })
      if (problem) expect(described.json()).toMatchObject({ stages: [{ routes: [{ problem }] }] })
      expect(aws.received.length).toBe(before)
      expect(other.output()).toContain(`|-|-|${reason}`)
      expect(other.output()).toContain(`"msg":"${reason}`)
    },
  )
})
