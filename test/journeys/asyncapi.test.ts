import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { Parser } from '@asyncapi/parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ADMIN, writeCredentials } from '../fixtures/credentials.ts'
import { createDataFolder, type GatewayProcess, startGatewayProcess } from '../fixtures/gateway-process.ts'
import { sendHttp } from '../fixtures/http.ts'

const run = promisify(execFile)
const command = fileURLToPath(new URL('../../packages/gateway/bin/gatehouse.mjs', import.meta.url))

/** A model of draft 4, which refers to a part of itself. */
const MESSAGE = {
  $schema: 'http://json-schema.org/draft-04/schema#',
  title: 'Message',
  type: 'object',
  required: ['action', 'text'],
  properties: {
    action: { type: 'string' },
    text: { $ref: '#/definitions/text' },
    size: { type: 'number', minimum: 0, exclusiveMinimum: true },
  },
  definitions: { text: { type: 'string', maxLength: 99 } },
}

type Json = Record<string, unknown>

let gateway: GatewayProcess
let apiId: string
beforeAll(async () => {
  gateway = await startGatewayProcess(':memory:')
  apiId = await createChat()
})
afterAll(() => gateway?.stop())

async function call(path: string, body: object): Promise<Json> {
  const answer = await sendHttp(gateway.url, `/v2/apis${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
  })
  expect(answer.status, answer.text).toBe(201)
  return answer.json() as Json
}

async function createChat(): Promise<string> {
  const protocol = { protocolType: 'WEBSOCKET', routeSelectionExpression: '$request.body.action' }
  const { apiId: id } = await call('', { name: 'chat', version: '1.2', description: 'Talk', ...protocol })
  const api = `/${id}`
  await call(`${api}/models`, {
    name: 'Message',
    contentType: 'application/json',
    schema: JSON.stringify(MESSAGE),
  })
  const { integrationId } = await call(`${api}/integrations`, {
    integrationType: 'MOCK',
    requestTemplates: { $default: '{"statusCode":200}' },
  })
  const target = `integrations/${integrationId}`
  await call(`${api}/routes`, { routeKey: '$connect', target, apiKeyRequired: true })
  const { routeId } = await call(`${api}/routes`, {
    routeKey: 'send',
    target,
    operationName: 'SendMessage',
    modelSelectionExpression: '$default',
    requestModels: { $default: 'Message' },
    routeResponseSelectionExpression: '$default',
  })
  await call(`${api}/routes/${routeId}/routeresponses`, { routeResponseKey: '$default' })
  await call(`${api}/routes`, { routeKey: 'a b/~', target })
  // Names of operations and replies that would meet if keys were merely stripped.
  for (const routeKey of ['$default', 'default', 'send-reply'])
    await call(`${api}/routes`, { routeKey, target })
  await call(`${api}/stages`, { stageName: 'live', autoDeploy: true })
  return String(id)
}

async function load(id = apiId) {
  return sendHttp(gateway.url, `/_gatehouse/asyncapi/${id}`)
}

describe('the AsyncAPI document of a WebSocket API', () => {
  it('is accepted by the parser of AsyncAPI, which reads its operations', async () => {
    const { document, diagnostics } = await new Parser().parse((await load()).text)
    expect(diagnostics.filter(({ severity }) => severity === 0)).toEqual([])
    expect(document?.version()).toBe('3.0.0')
    const operations = document?.operations().all() ?? []
    expect(operations.map((it) => `${it.action()} ${it.id()}`).sort()).toEqual([
      ...[
        'receive route-.24.default',
        'receive route-a.20.b.2f..7e.',
        'receive route-default',
        'receive route-send',
        'receive route-send-reply',
        'send push',
      ],
    ])
    const send = operations.find((it) => it.id() === 'route-send')
    expect(send?.reply()?.messages().all().length).toBe(1)
    expect(
      document
        ?.servers()
        .all()
        .map((it) => it.security().length),
    ).toEqual([1])
  })

  it('says where the stages are, and what a message has to be to reach its route', async () => {
    const document = (await load()).json() as Json
    const { host } = new URL(gateway.url)
    expect(document.info).toEqual({ title: 'chat', version: '1.2', description: 'Talk' })
    expect(document.servers).toEqual({
      live: expect.objectContaining({
        protocol: 'ws',
        pathname: `/_aws/execute-api/${apiId}/live`,
        host: expect.stringMatching(new RegExp(`:${host.split(':')[1]}$`)),
      }),
    })
    const { messages, schemas } = document.components as Record<string, Record<string, { payload: Json }>>
    expect(messages?.['route-send']?.payload).toEqual({
      schemaFormat: 'application/schema+json;version=draft-07',
      schema: {
        allOf: [
          { $ref: '#/components/schemas/Message/schema' },
          { type: 'object', required: ['action'], properties: { action: { const: 'send' } } },
        ],
      },
    })
    expect(schemas?.Message).toMatchObject({
      schema: {
        properties: {
          text: { $ref: '#/components/schemas/Message/schema/definitions/text' },
          size: { type: 'number', exclusiveMinimum: 0 },
        },
      },
    })
    expect(messages?.['route-.24.default']?.payload).toMatchObject({ schema: {} })
  })

  it('allows anything where a model refers to one that is not there', async () => {
    const { apiId: id } = await call('', {
      name: 'models',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
    })
    const other = (name: string) => ({
      $ref: `https://apigateway.amazonaws.com/restapis/${id}/models/${name}`,
    })
    const schema = {
      id: 'http://pets.example/root',
      definitions: { tag: { id: '#tag', type: 'string' } },
      properties: {
        self: { $ref: '#' },
        there: other('Other'),
        absent: other('Absent'),
        tag: { $ref: '#tag' },
      },
    }
    const model = { contentType: 'application/json', schema: JSON.stringify(schema) }
    await call(`/${id}/models`, { name: 'One', ...model })
    await call(`/${id}/models`, { name: 'Other', ...model, schema: '{"type":"object"}' })
    await call(`/${id}/routes`, {
      routeKey: 'send',
      modelSelectionExpression: '$default',
      requestModels: { $default: 'One' },
    })
    const answer = await load(String(id))
    const { diagnostics } = await new Parser().parse(answer.text)
    expect(diagnostics.filter(({ severity }) => severity === 0)).toEqual([])
    expect((answer.json() as { components: { schemas: Json } }).components.schemas.One).toMatchObject({
      schema: {
        properties: {
          self: { $ref: '#/components/schemas/One/schema' },
          there: { $ref: '#/components/schemas/Other/schema' },
          absent: {},
          tag: {},
        },
      },
    })
  })

  it('is about as long as its API, however deep and wide what its models say is', async () => {
    const { apiId: id } = await call('', {
      name: 'deep',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
    })
    const [deep, wide] = [800, 14_000]
    const value = `${'['.repeat(deep)}1${',1'.repeat(wide)}${']'.repeat(deep)}`
    const model = { contentType: 'application/json', schema: `{"default":${value}}` }
    for (const name of ['One', 'Two']) await call(`/${id}/models`, { name, ...model })
    const { status, text } = await load(String(id))
    expect([status, text.length < 100_000]).toEqual([200, true])
  })

  it('tells what the authorizer of the handshake reads, wherever it reads it', async () => {
    const { apiId: id } = await call('', {
      name: 'guarded',
      protocolType: 'WEBSOCKET',
      routeSelectionExpression: '$request.body.action',
    })
    const uri =
      'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:a/invocations'
    const { authorizerId } = await call(`/${id}/authorizers`, {
      name: 'tokens',
      authorizerType: 'REQUEST',
      authorizerUri: uri,
      identitySource: [
        'route.request.querystring.token',
        'route.request.header.X-Tenant',
        'route.request.header.X-API-Key',
        'stageVariables.tier',
      ],
    })
    await call(`/${id}/routes`, {
      routeKey: '$connect',
      authorizationType: 'CUSTOM',
      authorizerId,
      apiKeyRequired: true,
    })
    await call(`/${id}/stages`, { stageName: 'live', autoDeploy: true })
    const answer = await load(String(id))
    const { document, diagnostics } = await new Parser().parse(answer.text)
    expect(diagnostics.filter(({ severity }) => severity === 0)).toEqual([])
    expect(document?.servers().all()[0]?.security().length).toBe(4)
    expect(answer.json()).toMatchObject({
      channels: {
        connection: {
          bindings: {
            ws: {
              query: { required: ['token'], properties: { token: { type: 'string' } } },
              headers: { required: ['x-api-key', 'X-Tenant'] },
            },
          },
        },
      },
      components: {
        securitySchemes: {
          apiKey: { in: 'header', name: 'x-api-key' },
          'query-token': { type: 'httpApiKey', in: 'query', name: 'token' },
          'header-X-Tenant': { type: 'httpApiKey', in: 'header', name: 'X-Tenant' },
        },
      },
    })
  })

  it('is what the command prints', async () => {
    const args = ['export', '--asyncapi', apiId, '--gateway', gateway.url]
    const { stdout } = await run(process.execPath, [command, ...args])
    expect(JSON.parse(stdout)).toEqual((await load()).json())
  })

  it.each([
    [['export'], 'export needs --asyncapi <apiId>'],
    [['export', '--asyncapi', 'no/id'], "--asyncapi must be an API's id, not 'no/id'"],
    [['export', 'api', '--asyncapi', 'abc'], "export takes no address: 'api'"],
    [['export', '--asyncapi', 'abc', '--gateway', 'nowhere'], "--gateway must be an address, not 'nowhere'"],
  ])('is refused by %j in one line', async (args, line) => {
    const failed = await run(process.execPath, [command, ...args]).catch((error: { stderr: string }) => error)
    expect(failed.stderr).toBe(`gatehouse: ${line}\n`)
  })

  it('is not there for what is not there, nor for an HTTP API', async () => {
    const missing = await load('nothere123')
    expect([missing.status, missing.json()]).toEqual([
      404,
      { message: 'Invalid API identifier specified nothere123' },
    ])
    const { apiId: http } = await call('', { name: 'pets', protocolType: 'HTTP' })
    const refused = await load(String(http))
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('ExportApi')])
  })

  it('is told only to those who may read the API, where calls are signed', async () => {
    const folder = await createDataFolder()
    const file = await writeCredentials(folder.path)
    const signed = await startGatewayProcess(':memory:', ['--auth', 'sigv4', '--credentials', file])
    const { status } = await sendHttp(signed.url, '/_gatehouse/asyncapi/abcdefghij')
    expect(status).toBe(403)
    const env = {
      ...process.env,
      AWS_ACCESS_KEY_ID: ADMIN.accessKeyId,
      AWS_SECRET_ACCESS_KEY: ADMIN.secretAccessKey,
    }
    const args = [command, 'export', '--asyncapi', 'abcdefghij', '--gateway', signed.url]
    const failed = await run(process.execPath, args, { env }).catch((error: { stderr: string }) => error)
    expect(failed.stderr).toContain('answered 404: {"message":"Invalid API identifier')
    await signed.stop()
    await folder.remove()
  })
})
