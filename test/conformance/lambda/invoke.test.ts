import { execFile, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeCredentials } from '../../fixtures/credentials.ts'
import { createFunctionFolder, type FunctionFolder } from '../../fixtures/functions.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../../fixtures/gateway-process.ts'
import { sendHttp } from '../../fixtures/http.ts'
import { hasProgram } from '../../fixtures/programs.ts'
import { sign } from '../../fixtures/signer.ts'

const run = promisify(execFile)

let folder: FunctionFolder

beforeAll(async () => {
  folder = await createFunctionFolder({
    'pets.mjs': `export const handler = async (event, context) => {
      console.log('called', event?.a)
      if (event?.fails) throw new TypeError('no pets')
      if (event?.exits) process.exit(3)
      return { event, arn: context.invokedFunctionArn }
    }`,
    'slow.mjs': 'export const handler = () => new Promise(() => setInterval(() => 0, 1000))',
    'slow.function.json': '{"timeout":1}',
    'full.mjs': 'export const handler = async () => 1',
    'full.function.json': '{"reservedConcurrentExecutions":0}',
    'plain.mjs': 'export const handler = async () => process.env.AWS_REGION',
    'broken.mjs': 'throw new RangeError("no table")',
    'signed.mjs': 'export const handler = async ({ requestContext: { accountId } }) => accountId',
    'signed.function.json': '{"url":{"authType":"AWS_IAM"}}',
  })
})

afterAll(() => folder.remove())

interface Called {
  readonly status: number
  readonly headers: Headers
  readonly body: string
}

const cli = spawnSync('aws', ['--version'], { encoding: 'utf8' })
if (cli.status !== 0) console.warn('Functions are not invoked by the AWS CLI: it is not on this machine')
const hasBoto = hasProgram('python3', ['-c', 'import boto3'])

describe('a signed call of the Lambda Invoke API', () => {
  const KEY = { accessKeyId: 'AKIAINVOKER', secretAccessKey: 'secret' }
  const HOME_KEY = { accessKeyId: 'AKIAHOME', secretAccessKey: 'secret' }
  const allow = { Effect: 'Allow', Action: '*', Resource: '*' }
  const deny = (Resource: string) => ({ Effect: 'Deny', Action: 'lambda:*', Resource })
  const arnOf = (region: string, account: string, name: string) =>
    `arn:aws:lambda:${region}:${account}:function:${name}`
  let gateway: GatewayProcess
  let data: Awaited<ReturnType<typeof createDataFolder>>

  beforeAll(async () => {
    data = await createDataFolder()
    const Statement = [
      allow,
      deny(arnOf('*', '111122223333', 'pets')),
      { Effect: 'Deny', Action: '*', Resource: 'arn:aws:apigateway:*::/_gatehouse/functions/pets/invoke' },
    ]
    const credentials = [
      { ...KEY, account: '111122223333', policies: [{ Statement }] },
      { ...HOME_KEY, policies: [{ Statement: [allow] }] },
    ]
    const file = await writeCredentials(data.path, { credentials })
    gateway = await startGatewayProcess(':memory:', [
      ...['--functions', folder.path, '--auth', 'sigv4', '--credentials', file],
    ])
  })

  afterAll(async () => {
    await gateway.stop()
    await data.remove()
  })

  async function send(path: string, service: string, key = KEY): Promise<{ status: number; text: string }> {
    const request = await sign(gateway.url + path, key, { method: 'POST', body: '{}', service })
    return sendHttp(gateway.url, path, request)
  }

  it.each([
    ['plain', 200],
    ['plain:live', 200],
    ['111122223333:function:plain', 200],
    [arnOf('us-east-1', '111122223333', 'plain'), 200],
    [arnOf('us-west-2', '111122223333', 'plain'), 404],
    [arnOf('us-east-1', '999999999999', 'plain'), 403],
    ['pets', 403],
    ['pets:live', 403],
    ['pets:$LATEST', 403],
    ['111122223333:function:pets', 403],
    ['999999999999:function:pets', 403],
    [arnOf('us-east-1', '111122223333', 'pets'), 403],
    [arnOf('us-west-2', '111122223333', 'pets'), 404],
    [arnOf('us-west-2', '999999999999', 'pets'), 403],
    [arnOf('us-west-2', '999999999999', 'pets').replace('arn:aws:', 'arn:aws-cn:'), 403],
  ])('of %s is judged by the function that runs: %i', async (name, status) => {
    const answer = await send(`/2015-03-31/functions/${encodeURIComponent(name)}/invocations`, 'lambda')
    expect([answer.status, answer.text]).toEqual([status, expect.anything()])
    if (status === 403) expect(answer.text).toContain('is not authorized to perform: lambda:InvokeFunction')
    if (status === 404) expect(answer.text).toContain('not reachable in this region')
  })

  it.each([
    ["of the gateway's account", HOME_KEY, 200, '000000000000'],
    ['of another account', KEY, 403, '{"Message":"Forbidden"}'],
  ])('to a function URL is answered by a key %s', async (_title, key, status, text) => {
    expect(await send('/_aws/lambda-url/signed/', 'lambda', key)).toMatchObject({ status, text })
  })

  it.each([
    ['plain', 200],
    ['pets', 403],
    ['p%65ts', 403],
    ['pets:live', 400],
    [arnOf('us-east-1', '111122223333', 'pets'), 400],
  ])('by hand, of %s, as well: %i', async (name, status) => {
    expect((await send(`/_gatehouse/functions/${name}/invoke`, 'apigateway')).status).toBe(status)
  })
})

describe.each([1, 2])('the Lambda Invoke API of %i processes', (workers) => {
  let gateway: GatewayProcess

  beforeAll(async () => {
    gateway = await startGatewayProcess(':memory:', [
      '--functions',
      folder.path,
      '--workers',
      String(workers),
    ])
  })

  afterAll(() => gateway.stop())

  async function call(name: string, body = '{}', headers: Record<string, string> = {}): Promise<Called> {
    const url = `${gateway.url}/2015-03-31/functions/${name}/invocations`
    const response = await fetch(url, { method: 'POST', body, headers })
    return { status: response.status, headers: response.headers, body: await response.text() }
  }

  const OWN = 'arn:aws:lambda:us-east-1:000000000000:function:pets'

  it.each([
    ['pets', OWN],
    ['pets:live', `${OWN}:live`],
    ['pets?Qualifier=3', `${OWN}:3`],
    ['111122223333:function:pets', 'arn:aws:lambda:us-east-1:111122223333:function:pets'],
    [
      encodeURIComponent('arn:aws:lambda:eu-west-1:111122223333:function:pets:live'),
      'arn:aws:lambda:eu-west-1:111122223333:function:pets:live',
    ],
    ['function:pets', OWN],
  ])('calls %s', async (name, arn) => {
    const [path, query = ''] = name.split('?')
    const url = `${gateway.url}/2015-03-31/functions/${path}/invocations?${query}`
    const response = await fetch(url, { method: 'POST', body: '{"a":1}' })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({ event: { a: 1 }, arn })
    expect(response.headers.get('x-amz-executed-version')).toBe(query ? '3' : '$LATEST')
    expect(response.headers.get('x-amzn-requestid')).toMatch(/^[0-9a-f-]{36}$/)
    expect(response.headers.has('x-amz-function-error')).toBe(false)
  })

  it('tells a function the region of the gateway, by whatever ARN it is called first', async () => {
    const first = encodeURIComponent('arn:aws:lambda:xx-invented-1:999999999999:function:plain')
    for (const name of [first, 'plain']) expect((await call(name)).body).toBe('"us-east-1"')
  })

  it('takes the region of the signature, and an empty event for {}', async () => {
    const authorization =
      'AWS4-HMAC-SHA256 Credential=AKID/20260101/ap-south-1/lambda/aws4_request, SignedHeaders=host, Signature=0'
    const { body } = await call('pets', '', { authorization })
    expect(JSON.parse(body)).toEqual({ event: {}, arn: OWN.replace('us-east-1', 'ap-south-1') })
  })

  it.each<[string, string, object]>([
    [
      'pets',
      '{"fails":true}',
      {
        errorType: 'TypeError',
        errorMessage: 'no pets',
        trace: [expect.stringMatching(/^TypeError: no pets/), expect.stringMatching(/pets\.mjs:3/)],
      },
    ],
    [
      'pets',
      '{"exits":true}',
      {
        errorType: 'Runtime.ExitError',
        errorMessage: expect.stringMatching(
          /^RequestId: \S+ Error: Runtime exited with error: exit status 3$/,
        ),
      },
    ],
    [
      'slow',
      '{}',
      {
        errorType: 'Sandbox.Timedout',
        errorMessage: expect.stringMatching(/^RequestId: \S+ Error: Task timed out after 1\.00 seconds$/),
      },
    ],
    ['broken', '{}', { errorType: 'RangeError', errorMessage: 'no table', trace: expect.any(Array) }],
  ])('answers the error of %s for %s as Lambda does', async (name, event, error) => {
    const { status, headers, body } = await call(name, event)
    expect(status).toBe(200)
    expect(headers.get('x-amz-function-error')).toBe('Unhandled')
    expect(JSON.parse(body)).toEqual(error)
  })

  it.each<[string, string, Record<string, string>, number, string, object]>([
    [
      'nothing',
      '{}',
      {},
      404,
      'ResourceNotFoundException',
      { Type: 'User', Message: `Function not found: ${OWN.replace('pets', 'nothing')}` },
    ],
    [
      'nothing',
      '{}',
      { 'x-amz-invocation-type': 'Event' },
      404,
      'ResourceNotFoundException',
      { Type: 'User', Message: expect.any(String) },
    ],
    [
      'nothing',
      '{}',
      { 'x-amz-invocation-type': 'DryRun' },
      404,
      'ResourceNotFoundException',
      { Type: 'User', Message: expect.any(String) },
    ],
    [
      'pets',
      '{',
      {},
      400,
      'InvalidRequestContentException',
      { Type: 'User', message: expect.stringMatching(/^Could not parse request body into json: /) },
    ],
    [
      'full',
      '{}',
      {},
      429,
      'TooManyRequestsException',
      {
        Type: 'User',
        message: 'Rate Exceeded.',
        Reason: 'ReservedFunctionConcurrentInvocationLimitExceeded',
      },
    ],
    ['a%20b', '{}', {}, 400, 'ValidationException', { Type: 'User', message: expect.any(String) }],
    [
      'pets',
      '{}',
      { 'x-amz-invocation-type': 'Later' },
      400,
      'ValidationException',
      { Type: 'User', message: expect.stringContaining('[Event, RequestResponse, DryRun]') },
    ],
    [
      'pets',
      `"${'x'.repeat(6_291_455)}"`,
      {},
      413,
      'RequestTooLargeException',
      {
        Type: 'User',
        message: 'Request must be smaller than 6291456 bytes for the InvokeFunction operation',
      },
    ],
    [
      'pets',
      '{}',
      { origin: 'https://evil.example' },
      403,
      'AccessDeniedException',
      { message: expect.stringContaining('--cors-origin') },
    ],
  ])('refuses %s', async (name, event, headers, status, code, body) => {
    const answer = await call(name, event, headers)
    expect([answer.status, answer.headers.get('x-amzn-errortype')]).toEqual([status, code])
    expect(JSON.parse(answer.body)).toEqual(body)
  })

  it.each(['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'])('runs nothing by %s', async (method) => {
    for (const path of [
      '2015-03-31/functions/pets/invocations',
      '2014-11-13/functions/pets/invoke-async',
      '2021-11-15/functions/pets/response-streaming-invocations',
    ]) {
      const { status, headers } = await fetch(`${gateway.url}/${path}`, { method })
      expect([path, status, headers.get('x-amzn-errortype')]).toEqual([
        path,
        404,
        'UnknownOperationException',
      ])
    }
  })

  it.each([
    ['POST', 'pets', 200],
    ['POST', 'p%65ts', 200],
    ['POST', '%zz', 404],
    ['POST', '%ff', 404],
    ['POST', '%2e%2e%2fpets', 404],
    ['GET', 'pets', 405],
    ['HEAD', 'pets', 405],
  ])('is there by hand too: %s of %s is %i', async (method, name, status) => {
    const answer = await fetch(`${gateway.url}/_gatehouse/functions/${name}/invoke`, { method })
    expect(answer.status).toBe(status)
  })

  it('gives the last of the log to who asks for it', async () => {
    const { headers } = await call('pets', '{"a":"x"}', { 'x-amz-log-type': 'Tail' })
    const log = Buffer.from(headers.get('x-amz-log-result') ?? '', 'base64').toString()
    expect(log).toMatch(
      /^START RequestId: (\S+) Version: \$LATEST\ncalled x\nEND RequestId: \1\nREPORT RequestId: \1\tDuration: [\d.]+ ms\tBilled Duration: \d+ ms\tMemory Size: 128 MB\t/,
    )
    expect((await call('pets')).headers.has('x-amz-log-result')).toBe(false)
  })

  it('begins events and does not wait, and tries nothing for a dry run', async () => {
    const event = await call('slow', '{}', { 'x-amz-invocation-type': 'Event' })
    expect([event.status, event.body]).toEqual([202, ''])
    const dry = await call('slow', '{}', { 'x-amz-invocation-type': 'DryRun' })
    expect([dry.status, dry.body]).toEqual([204, ''])
  })

  it.skipIf(cli.status !== 0)('is called by the AWS CLI', async () => {
    const out = join(folder.path, `out-${workers}.txt`)
    const { stdout } = await run(
      'aws',
      [
        'lambda',
        'invoke',
        '--function-name',
        'pets',
        '--payload',
        '{"a":2}',
        '--log-type',
        'Tail',
        ...(cli.stdout.startsWith('aws-cli/1') ? [] : ['--cli-binary-format', 'raw-in-base64-out']),
        '--endpoint-url',
        gateway.url,
        out,
      ],
      { env: { ...process.env, ...KEYS } },
    )
    expect(JSON.parse(stdout)).toMatchObject({
      StatusCode: 200,
      ExecutedVersion: '$LATEST',
      LogResult: expect.any(String),
    })
    expect(JSON.parse(readFileSync(out, 'utf8'))).toEqual({ event: { a: 2 }, arn: OWN })
    rmSync(out)
  })

  it.skipIf(!hasBoto)('is called by boto3, streams too', async () => {
    const { stdout } = await run('python3', ['-c', BOTO, gateway.url], { env: { ...process.env, ...KEYS } })
    expect(JSON.parse(stdout)).toEqual({
      value: { event: { a: 3 }, arn: OWN },
      error: ['Unhandled', 'TypeError'],
      missing: 'ResourceNotFoundException',
      stream: [{ event: { a: 4 }, arn: OWN }, {}],
      failed: [{ ErrorCode: 'Unhandled', ErrorDetails: expect.stringContaining('no pets') }],
    })
  })
})

const KEYS = {
  AWS_ACCESS_KEY_ID: 'AKID',
  AWS_SECRET_ACCESS_KEY: 'x',
  AWS_REGION: 'us-east-1',
  AWS_DEFAULT_REGION: 'us-east-1',
}

const BOTO = `
import boto3, json, sys
client = boto3.client("lambda", endpoint_url=sys.argv[1])
value = client.invoke(FunctionName="pets", Payload=json.dumps({"a": 3}))
error = client.invoke(FunctionName="pets", Payload=json.dumps({"fails": True}))
try:
    client.invoke(FunctionName="nothing")
    missing = None
except client.exceptions.ResourceNotFoundException as it:
    missing = it.response["Error"]["Code"]
def stream(event):
    answer = client.invoke_with_response_stream(FunctionName="pets", Payload=json.dumps(event))
    return [json.loads(it["PayloadChunk"]["Payload"]) if "PayloadChunk" in it else it["InvokeComplete"] for it in answer["EventStream"]]
print(json.dumps({
    "value": json.load(value["Payload"]),
    "error": [error["FunctionError"], json.load(error["Payload"])["errorType"]],
    "missing": missing, "stream": stream({"a": 4}), "failed": stream({"fails": True}),
}))
`
