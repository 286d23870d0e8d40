import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UsageError } from '@gatehouse/command-line'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseTransfer, type TransferCommand } from '../../packages/gateway/src/cli/parse-transfer.ts'
import { runTransfer } from '../../packages/gateway/src/cli/transfer.ts'
import { createGateway, type TestGateway } from '../../packages/testing/src/index.ts'
import { ADMIN, writeCredentials } from '../fixtures/credentials.ts'

let from: TestGateway
let to: TestGateway
const FUNCTION =
  'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/arn:aws:lambda:us-east-1:000000000000:function:f/invocations'
const folder = mkdtempSync(join(tmpdir(), 'gatehouse-transfer-'))
beforeAll(async () => {
  from = await createGateway()
  to = await createGateway()
})
afterAll(async () => {
  await Promise.all([from?.close(), to?.close()])
  rmSync(folder, { recursive: true })
})
beforeEach(() => Promise.all([from.reset(), to.reset()]))

/** Runs a command; resolves to its status and to what it printed. */
const run = (verb: TransferCommand['verb'], ...args: string[]) => runWith({}, verb, ...args)

async function runWith(env: NodeJS.ProcessEnv, verb: TransferCommand['verb'], ...args: string[]) {
  const lines: string[] = []
  const print = (line: string) => void lines.push(line)
  const status = await runTransfer(parseTransfer(verb, args), { env, print, isTerminal: false })
  return { status, lines }
}

const pull = (apiId: string) => run('pull', '--from', from.endpoint, '--api', apiId, folder)
const diff = (gateway: TestGateway) => run('diff', folder, '--to', gateway.endpoint)
const push = (gateway: TestGateway) => run('push', folder, '--to', gateway.endpoint, '--yes')
const edit = (file: string, change: (text: string) => string) =>
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))

/** Changes the resources document. */
// biome-ignore lint/suspicious/noExplicitAny: a document that a person writes
const change = (act: (document: any) => void) =>
  edit('resources.json', (text) => {
    const document = JSON.parse(text)
    act(document)
    return JSON.stringify(document)
  })

const HTTP = {
  name: 'shop',
  description: 'All that is sold',
  tags: { team: 'shop' },
  corsConfiguration: { allowOrigins: ['https://shop.example'], allowMethods: ['GET'] },
  authorizers: {
    people: { issuer: 'https://issuer.example', audience: 'web' },
    door: { function: 'door' },
  },
  routes: {
    'GET /cart': { function: 'cart', authorizer: 'people', authorizationScopes: ['read'] },
    'POST /cart/{id}': { function: 'cart', authorizer: 'door', operationName: 'AddToCart' },
    'ANY /files/{proxy+}': {
      url: 'https://files.example/{proxy}',
      integration: { timeoutInMillis: 5000, requestParameters: { 'append:header.from': 'shop' } },
    },
    $default: { url: 'https://other.example' },
  },
  stages: {
    $default: {
      stageVariables: { currency: 'EUR' },
      defaultRouteSettings: { throttlingRateLimit: 5, throttlingBurstLimit: 9 },
    },
    test: {
      autoDeploy: false,
      description: 'For us',
      routeSettings: { 'GET /cart': { throttlingRateLimit: 1 } },
    },
  },
}

const CHAT = {
  name: 'chat',
  protocolType: 'WEBSOCKET' as const,
  routeSelectionExpression: '$request.body.kind',
  authorizers: { door: { function: 'door', identitySource: ['route.request.querystring.key'] } },
  routes: {
    $connect: { function: 'connect', authorizer: 'door' },
    say: {
      url: 'https://backend.example/say',
      routeResponseSelectionExpression: '$default',
      modelSelectionExpression: '$request.body.kind',
      requestModels: { say: 'Message' },
      integration: {
        integrationType: 'HTTP' as const,
        templateSelectionExpression: 'small',
        requestTemplates: { small: '{}', large: '[]' },
      },
    },
    $default: { function: 'connect' },
  },
  stages: { live: {}, test: { autoDeploy: false, stageVariables: { to: 'test' } } },
}

/** What seeding leaves out: models, responses, deployments. */
async function seedChat(): Promise<string> {
  const { client } = from
  const [{ apiId = '' } = {}] = await from.seed({ ...CHAT, routes: {}, stages: {} })
  await client.createModel({
    apiId,
    name: 'Message',
    contentType: 'application/json',
    schema: '{"type":"object"}',
  })
  await client.deleteApi({ apiId })
  const seeded = await from.seed({
    ...CHAT,
    routes: { $connect: CHAT.routes.$connect, $default: CHAT.routes.$default },
  })
  const id = seeded[0]?.apiId ?? ''
  const { integration, url, requestModels: _, ...say } = CHAT.routes.say
  await client.createModel({
    apiId: id,
    name: 'Message',
    contentType: 'application/json',
    schema: '{"type":"object"}',
  })
  const { integrationId = '' } = await client.createIntegration({
    apiId: id,
    integrationMethod: 'POST',
    integrationUri: url,
    ...integration,
  })
  await client.createIntegrationResponse({
    apiId: id,
    integrationId,
    integrationResponseKey: '/2\\d\\d/',
    responseTemplates: { small: '{"ok":true}' },
  })
  const { routeId = '' } = await client.createRoute({
    apiId: id,
    routeKey: 'say',
    target: `integrations/${integrationId}`,
    requestModels: { say: 'Message' },
    ...say,
  })
  await client.createRouteResponse({ apiId: id, routeId, routeResponseKey: '$default' })
  await client.createDeployment({ apiId: id, stageName: 'test' })
  return id
}

describe('pull, diff and push of an HTTP API', () => {
  beforeEach(async () => {
    const [api] = await from.seed(HTTP)
    await from.client.createDeployment({ apiId: api?.apiId ?? '', stageName: 'test' })
    await pull(api?.apiId ?? '')
  })

  it('makes the same API elsewhere: then there is no difference, and nothing to do', async () => {
    expect((await diff(from)).lines).toEqual(['shop: no difference'])
    expect((await diff(to)).lines[1]).toBe('  + ImportApi the API')
    expect((await push(to)).status).toBe(0)
    expect(await diff(to)).toEqual({ status: 0, lines: ['shop: no difference'] })
    expect(await push(to)).toEqual({ status: 0, lines: ['shop: no difference'] })
    const [api] = (await to.client.getApis()).items ?? []
    expect(api).toMatchObject({ name: 'shop', tags: { team: 'shop' } })
    const { items = [] } = await to.client.getRoutes({ apiId: api?.apiId ?? '' })
    expect(items.map(({ routeKey }) => routeKey).sort()).toEqual(Object.keys(HTTP.routes).sort())
  })

  it('tells what was changed in the folder, and makes it so', async () => {
    await push(to)
    edit('openapi.json', (text) =>
      text.replaceAll('"/cart"', '"/basket"').replace('https://shop.example', 'https://other.example'),
    )
    change(({ stages }) => {
      stages.$default.stageVariables = { language: 'en' }
      delete stages.test
    })
    const { status, lines } = await diff(to)
    expect(status).toBe(1)
    expect(lines.slice(1)).toEqual([
      '  - DeleteStage stage test',
      '  ~ ReimportApi the API',
      '      ~ CORS',
      '      - GET /cart',
      '      + GET /basket',
      '  ~ UpdateStage stage $default: stageVariables',
    ])
    await push(to)
    expect((await diff(to)).lines).toEqual(['shop: no difference'])
    const [{ apiId = '' } = {}] = (await to.client.getApis()).items ?? []
    const { stageVariables } = await to.client.getStage({ apiId, stageName: '$default' })
    expect(stageVariables).toEqual({ language: 'en' })
  })

  it('deploys what was imported, also when it broke off before the deployment', async () => {
    await push(to)
    edit('openapi.json', (text) => text.replaceAll('AddToCart', 'PutIntoCart'))
    const fault = to.faults.add({ operation: 'CreateDeployment', status: 400 })
    await expect(push(to)).rejects.toThrow('+ CreateDeployment stage test is refused: ')
    fault.remove()
    expect((await diff(to)).lines.slice(1)).toEqual([
      '  + CreateDeployment stage test',
      '  - UntagResource the API',
    ])
    expect((await push(to)).status).toBe(0)
    expect((await diff(to)).lines).toEqual(['shop: no difference'])
    const [api] = (await to.client.getApis()).items ?? []
    expect(api?.tags).toEqual({ team: 'shop' })
  })

  it('tells what was changed at the endpoint', async () => {
    await push(to)
    const [{ apiId = '' } = {}] = (await to.client.getApis()).items ?? []
    await to.client.updateStage({ apiId, stageName: 'test', description: 'For them' })
    expect((await diff(to)).lines.slice(1)).toEqual(['  ~ UpdateStage stage test: description'])
    await push(to)
    expect((await to.client.getStage({ apiId, stageName: 'test' })).description).toBe('For us')
    expect((await diff(to)).status).toBe(0)
  })
})

describe('pull, diff and push of a WebSocket API', () => {
  beforeEach(async () => void (await pull(await seedChat())))

  it('makes the same API elsewhere: then there is no difference', async () => {
    expect((await diff(from)).lines).toEqual(['chat: no difference'])
    expect((await push(to)).status).toBe(0)
    expect(await diff(to)).toEqual({ status: 0, lines: ['chat: no difference'] })
    const [{ apiId = '' } = {}] = (await to.client.getApis()).items ?? []
    expect((await to.client.getStage({ apiId, stageName: 'test' })).deploymentId).toBeDefined()
  })

  it('waits for its turn where calls are throttled as AWS throttles them', async () => {
    const routes = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`route${at}`, { url: `https://backend.example/${at}` }]),
    )
    const [{ apiId = '' } = {}] = await from.seed({ ...CHAT, name: 'large', authorizers: {}, routes })
    const reads = from.faults.add({ operation: 'Get*', throttle: { rate: 5, burst: 5 } })
    const changes = to.faults.add({ operation: 'Create*', throttle: { rate: 5, burst: 5 } })
    await pull(apiId)
    expect((await push(to)).status).toBe(0)
    expect([reads.hits > 0, changes.hits > 0]).toEqual([true, true])
    changes.remove()
    expect((await diff(to)).lines).toEqual(['large: no difference'])
  })

  it.each([1, 4, 8, 12])('goes on where it broke off: after %s calls', async (calls) => {
    const fault = to.faults.add({
      operation: ['Create*', 'Import*', 'Update*', 'Delete*', 'Tag*'],
      status: 400,
      every: calls + 1,
    })
    await expect(push(to)).rejects.toThrow('is refused: ')
    fault.remove()
    expect((await push(to)).status).toBe(0)
    expect((await diff(to)).lines).toEqual(['chat: no difference'])
    expect((await to.client.getApis()).items).toHaveLength(1)
  })

  it('changes what differs, and deploys it, also when it broke off before the deployment', async () => {
    await push(to)
    const [{ apiId = '' } = {}] = (await to.client.getApis()).items ?? []
    const before = await to.client.getStage({ apiId, stageName: 'test' })
    change(({ routes, integrations, models }) => {
      routes.say.operationName = 'Say'
      delete integrations.say.requestTemplates.large
      models.Message.description = 'What is said'
      routes.away = { integration: '$connect' }
      delete routes.$default
      delete integrations.$default
    })
    const { lines } = await diff(to)
    expect(lines.slice(1).map((it) => it.trim())).toEqual(
      expect.arrayContaining(['+ CreateRoute route away', '- DeleteRoute route $default']),
    )
    const fault = to.faults.add({ operation: 'CreateDeployment', status: 400 })
    await expect(push(to)).rejects.toThrow('CreateDeployment stage test is refused')
    fault.remove()
    expect((await diff(to)).lines.slice(1)).toEqual([
      '  + CreateDeployment stage test',
      '  - UntagResource the API',
    ])
    await push(to)
    expect((await diff(to)).lines).toEqual(['chat: no difference'])
    expect((await to.client.getStage({ apiId, stageName: 'test' })).deploymentId).not.toBe(
      before.deploymentId,
    )
    expect((await to.client.getApi({ apiId })).tags ?? {}).toEqual({})
  })
})

describe('a folder that a person wrote', () => {
  const write = (resources: object) => {
    rmSync(join(folder, 'openapi.json'), { force: true })
    writeFileSync(join(folder, 'resources.json'), JSON.stringify(resources))
  }

  it('needs no defaults', async () => {
    write({
      protocolType: 'WEBSOCKET',
      api: { name: 'small', routeSelectionExpression: '$request.body.action' },
      integrations: { all: { integrationType: 'MOCK', requestTemplates: { '200': '{"statusCode":200}' } } },
      routes: {
        $default: { integration: 'all', authorizationType: 'NONE' },
        $connect: { integration: 'all' },
      },
      stages: {
        live: { autoDeploy: true, defaultRouteSettings: { loggingLevel: 'OFF', throttlingRateLimit: 3 } },
      },
    })
    expect((await push(to)).status).toBe(0)
    expect((await diff(to)).lines).toEqual(['small: no difference'])
  })

  it.each([
    ['MOCK', { integrationType: 'MOCK', integrationMethod: 'POST' }],
    ['a function without a method', { integrationType: 'AWS_PROXY', integrationUri: FUNCTION }],
    [
      'a function with its method',
      { integrationType: 'AWS', integrationMethod: 'POST', integrationUri: FUNCTION },
    ],
    [
      'an address',
      {
        integrationType: 'HTTP_PROXY',
        integrationMethod: 'PUT',
        integrationUri: 'https://a.example',
        timeoutInMillis: 29_000,
      },
    ],
  ])('settles with an integration of %s', async (_title, all) => {
    write({
      protocolType: 'WEBSOCKET',
      api: { name: 'small', routeSelectionExpression: '$request.body.action', version: '' },
      models: { Message: { schema: '{}', contentType: 'application/json' } },
      integrations: { all },
      routes: { $default: { integration: 'all' } },
      stages: { live: { autoDeploy: true, clientCertificateId: 'abc' } },
    })
    await push(to)
    expect(await diff(to)).toEqual({ status: 0, lines: ['small: no difference'] })
  })

  it.each([
    ['integrations', 'tlsConfig', { serverNameToVerify: 'a.example' }],
    ['integrations', 'responseParameters', { 200: { 'append:header.a': 'b' } }],
    ['integrations', 'integrationSubtype', 'SQS-SendMessage'],
    ['authorizers', 'jwtConfiguration', {}],
    ['authorizers', 'authorizerResultTtlInSeconds', 300],
    ['routes', 'authorizationScopes', ['read']],
  ])('says that %s of WebSocket APIs have no %s', async (kind, member, value) => {
    write({ protocolType: 'WEBSOCKET', [kind]: { one: { [member]: value } } })
    await expect(diff(to)).rejects.toThrow(`${kind}.one has no member ${member} for this protocol`)
  })

  it('says that stages of HTTP APIs have no client certificate', async () => {
    write({ protocolType: 'HTTP', stages: { live: { clientCertificateId: 'abc' } } })
    await expect(diff(to)).rejects.toThrow('stages.live has no member clientCertificateId for this protocol')
  })

  it.each([
    [{ protocolType: 'REST' }, 'protocolType must be HTTP or WEBSOCKET, not "REST"'],
    [{ protocolType: 'WEBSOCKET', routes: [] }, 'routes must be an object, not []'],
    [
      { protocolType: 'WEBSOCKET', routes: { send: { targte: 'x' } } },
      'routes.send has no member targte for this protocol',
    ],
    [
      { protocolType: 'WEBSOCKET', source: { endpoint: 'aws' } },
      'source must have the texts endpoint, region and apiId',
    ],
    [
      { protocolType: 'WEBSOCKET', source: { endpoint: 'nowhere', region: 'us-east-1', apiId: 'a' } },
      'source.endpoint must be aws, or an http or https URL',
    ],
    [
      {
        protocolType: 'WEBSOCKET',
        source: { endpoint: 'aws', region: 'x.evil.example/', apiId: 'a' },
      },
      'resources.json: source.region must be a region such as us-east-1',
    ],
    [
      { protocolType: 'WEBSOCKET', source: { endpoint: 'aws', region: 'us-east-1', apiId: '..' } },
      "resources.json: source.apiId must be an API's id",
    ],
    [{ protocolType: 'HTTP' }, 'openapi.json: ENOENT'],
  ])('is refused: %j', async (resources, message) => {
    write(resources)
    await expect(diff(to)).rejects.toThrow(message)
  })

  it('is refused where AWS_REGION is no region, before anything is sent', async () => {
    write({ protocolType: 'WEBSOCKET' })
    const env = { AWS_REGION: 'x.evil.example/', AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 's' }
    await expect(runWith(env, 'diff', folder, '--to', 'aws')).rejects.toThrow(
      "AWS_REGION must be a region such as us-east-1, not 'x.evil.example/'",
    )
  })

  it('may be a document of OpenAPI with much that no import reads', async () => {
    const integration = { type: 'HTTP_PROXY', httpMethod: 'ANY', uri: 'https://pets.example' }
    writeFileSync(
      join(folder, 'openapi.json'),
      JSON.stringify({
        openapi: '3.0.1',
        info: { title: 'pets', version: '2' },
        tags: [{ name: 'team', 'x-amazon-apigateway-tag-value': 'pets' }],
        'x-amazon-apigateway-cors': { allowOrigins: ['https://pets.example'] },
        paths: {
          '/pets/{id}': {
            parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
            get: {
              summary: 'A pet',
              responses: {
                '200': {
                  description: 'It',
                  content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
                },
              },
              'x-amazon-apigateway-integration': {
                $ref: '#/components/x-amazon-apigateway-integrations/all',
              },
            },
          },
        },
        components: {
          schemas: { Pet: { type: 'object' } },
          securitySchemes: {
            unasked: {
              type: 'oauth2',
              'x-amazon-apigateway-authorizer': {
                type: 'jwt',
                identitySource: '$request.header.Authorization',
                jwtConfiguration: { issuer: 'https://issuer.example', audience: ['web'] },
              },
            },
          },
          'x-amazon-apigateway-integrations': { all: integration },
        },
      }),
    )
    writeFileSync(
      join(folder, 'resources.json'),
      JSON.stringify({ protocolType: 'HTTP', stages: { $default: { autoDeploy: true } } }),
    )
    expect((await push(to)).status).toBe(0)
    expect((await diff(to)).lines).toEqual(['pets: no difference'])
    edit('openapi.json', (text) => JSON.stringify({ ...JSON.parse(text), tags: undefined }))
    expect((await push(to)).status).toBe(0)
    expect((await diff(to)).lines).toEqual(['pets: no difference'])
  })

  it('is pushed to one API of its name, and asks which where there are several', async () => {
    write({
      protocolType: 'WEBSOCKET',
      api: { name: 'twin', routeSelectionExpression: '$request.body.action' },
    })
    for (const _ of [1, 2])
      await to.client.createApi({
        name: 'twin',
        protocolType: 'WEBSOCKET',
        routeSelectionExpression: '$request.body.action',
      })
    await expect(diff(to)).rejects.toThrow('there are 2 APIs called twin: say which with --api <id>: ')
    const [{ apiId = '' } = {}] = (await to.client.getApis()).items ?? []
    expect((await run('diff', folder, '--to', to.endpoint, '--api', apiId)).lines).toEqual([
      'twin: no difference',
    ])
    await expect(run('diff', folder, '--to', to.endpoint, '--api', 'none')).rejects.toThrow(
      'there is no API none',
    )
  })

  it('takes away what a stage has beyond it, as far as a call does', async () => {
    const stage = {
      autoDeploy: true,
      description: 'Stays',
      defaultRouteSettings: { loggingLevel: 'INFO', throttlingRateLimit: 5 },
      routeSettings: {
        send: { loggingLevel: 'ERROR', throttlingRateLimit: 2 },
        gone: { loggingLevel: 'INFO' },
      },
      stageVariables: { a: '1', b: '2' },
    }
    const small = (live: object) => ({
      protocolType: 'WEBSOCKET',
      api: {
        name: 'small',
        routeSelectionExpression: '$request.body.action',
        disableSchemaValidation: true,
      },
      integrations: { all: { integrationType: 'MOCK' } },
      routes: { send: { integration: 'all' }, gone: { integration: 'all' } },
      stages: { live },
    })
    write(small(stage))
    await push(to)
    write(
      small({
        autoDeploy: true,
        defaultRouteSettings: { throttlingBurstLimit: 9 },
        routeSettings: { send: { throttlingBurstLimit: 9 } },
        stageVariables: { a: '1' },
      }),
    )
    await push(to)
    expect((await diff(to)).lines).toEqual(['small: no difference'])
    const [{ apiId = '' } = {}] = (await to.client.getApis()).items ?? []
    const { routeSettings, ...found } = await to.client.getStage({ apiId, stageName: 'live' })
    expect(found).toMatchObject({ description: 'Stays', stageVariables: { a: '1' } })
    const settings = { loggingLevel: 'OFF', throttlingBurstLimit: 9 }
    expect(found.defaultRouteSettings).toMatchObject({ ...settings, throttlingRateLimit: 5 })
    expect(routeSettings).toEqual({ send: expect.objectContaining({ ...settings, throttlingRateLimit: 2 }) })
  })

  it.each([
    ['integration', { integration: 'none' }],
    ['authorizer', { authorizer: 'none', authorizationType: 'CUSTOM' }],
  ])('names a route whose %s is not there', async (kind, route) => {
    write({
      protocolType: 'WEBSOCKET',
      api: { name: 'small', routeSelectionExpression: '$request.body.action' },
      routes: { send: route },
    })
    await expect(push(to)).rejects.toThrow(`routes.send names an ${kind} none that is not there`)
  })

  it('says in a line what an endpoint refuses, and that none answers', async () => {
    await expect(run('pull', '--from', to.endpoint, '--api', 'none', folder)).rejects.toThrow(
      new UsageError('NotFoundException: Invalid API identifier specified none'),
    )
    const closed = await createGateway()
    await closed.close()
    const asked = run('pull', '--from', closed.endpoint, '--api', 'none', folder)
    await expect(asked).rejects.toThrow(UsageError)
    await expect(asked).rejects.toThrow(`No answer from ${closed.endpoint}/v2/apis/none`)
  })

  it('changes nothing unasked', async () => {
    write({
      protocolType: 'WEBSOCKET',
      api: { name: 'new', routeSelectionExpression: '$request.body.action' },
    })
    await expect(run('push', folder, '--to', to.endpoint)).rejects.toThrow(
      'add --yes where nobody can answer',
    )
    expect((await to.client.getApis()).items).toEqual([])
  })
})

describe('an endpoint that verifies signatures', () => {
  it('is called with the credentials of the environment, and with none of them not at all', async () => {
    const credentials = await writeCredentials(folder)
    await using guarded = await createGateway({
      options: { auth: 'sigv4', credentials, account: '123456789012' },
      resources: { name: 'signed', routes: { 'GET /a': 'https://a.example' } },
    })
    const apiId = guarded.apis.signed?.apiId ?? ''
    const { accessKeyId, secretAccessKey } = ADMIN
    const env = { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey }
    const target = join(folder, 'signed')
    const args = ['--from', guarded.endpoint, '--api', apiId, target]
    await expect(run('pull', ...args)).rejects.toThrow('Missing Authentication Token')
    expect((await runWith(env, 'pull', ...args)).status).toBe(0)
    expect((await runWith(env, 'diff', target)).lines).toEqual(['signed: no difference'])
    await expect(run('diff', target, '--to', 'aws')).rejects.toThrow(
      'calls of AWS are signed: set AWS_ACCESS_KEY_ID',
    )
  })

  it('is not told who calls where only a folder names it, or others could read along', async () => {
    const env = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret' }
    const lines: string[] = []
    const print = (line: string) => void lines.push(line)
    const command = parseTransfer('diff', [folder, '--to', 'http://gateway.invalid'])
    await expect(runTransfer(command, { env, print, isTerminal: false })).rejects.toThrow('No answer from')
    expect(lines).toEqual([
      'Calls to http://gateway.invalid are not signed: --aws-credentials environment has them signed',
    ])
  })
})
