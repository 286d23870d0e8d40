import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { type Project, readProject } from '../../src/index.ts'

const HERE = dirname(fileURLToPath(import.meta.url))
const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true })
})

function createFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-serverless-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}

const read = (text: string, files: Readonly<Record<string, string>> = {}) =>
  readProject(createFolder({ 'serverless.yml': text, ...files }), { env: {} })

/** What two readings of one service must have in common. */
function comparable({ resources, functions, permissions, outputs }: Project): unknown {
  const named = resources.map(({ at: _, dependsOn: __, ids: ___, ...one }) => {
    if (one.kind === 'Deployment') return ['Deployment', one.input]
    return [one.logicalId, { ...one, input: { ...one.input, deploymentId: '' } }]
  })
  return {
    resources: Object.fromEntries(named),
    functions: Object.fromEntries(functions.map(({ at, code, qualifiers, ...one }) => [one.logicalId, one])),
    permissions: permissions
      .map(({ at, ...one }) => JSON.stringify(one, Object.keys(one).toSorted()))
      .toSorted(),
    outputs: Object.fromEntries(outputs.map(({ name, value }) => [name, value])),
  }
}

describe('a service of the Serverless Framework', () => {
  it('is what the template of osls 3.77 says, in every form of events and settings', async () => {
    const folder = createFolder({})
    cpSync(join(HERE, 'every-form'), folder, { recursive: true })
    mkdirSync(join(folder, '.serverless'))
    cpSync(
      join(folder, 'packaged.json'),
      join(folder, '.serverless/cloudformation-template-update-stack.json'),
    )
    const own = await readProject(folder, { env: {} })
    const packaged = await readProject(folder, { env: {}, packaged: true })
    expect(own.resources).toHaveLength(32)
    expect(comparable(own)).toEqual(comparable(packaged))
  })

  it('is refused with its line where an event names what is not there', async () => {
    const text = `service: s
provider: { name: aws, httpApi: { authorizers: { r: { type: request, functionName: none } } } }
functions:
  f:
    handler: f.handler
    events:
      - httpApi: GET /a
`
    await expect(read(text)).rejects.toThrow(
      /serverless\.yml:2:\d+: Function "none" for HTTP API authorizer "r" not found in service\./,
    )
  })

  const EVENTS: readonly (readonly [event: string, refusal: RegExp])[] = [
    ["httpApi: { path: '/a' }", /:6:\d+: Missing "method" property in function f/],
    ["httpApi: { path: '/a', method: FETCH }", /Invalid "method" property in function f/],
    ["httpApi: { path: '*', method: GET }", /Invalid "path" property in function f/],
    ['httpApi: nonsense', /Invalid httpApi event "nonsense" in function f/],
    [
      'httpApi: { method: GET, path: /a, authorizer: none }',
      /Event references not configured authorizer 'none'/,
    ],
    [
      'httpApi: { method: GET, path: /a, authorizer: { type: aws_iam, name: x } }',
      /When configuring authorizer with type: "aws_iam", all other properties are not supported\./,
    ],
    [
      'httpApi: { method: GET, path: /a, authorizer: { type: jwt } }',
      /When configuring an authorizer with type: "jwt", property "id" or "name" has to be specified\./,
    ],
    ['websocket: { authorizer: f }', /Missing "route" property in function f for websocket event/],
    ['websocket: { route: a, authorizer: none }', /Function "none" doesn't exist in this Service/],
  ]

  it.each(EVENTS)('refuses the event %s', async (event, refusal) => {
    const text = `service: s
provider: { name: aws }
functions:
  f:
    handler: f.handler
    events: [${event.includes('{') ? `{ ${event} }` : `{ ${event} }`}]
`
    await expect(read(text)).rejects.toThrow(refusal)
  })

  it('refuses two events of one route', async () => {
    const text = `service: s
provider: { name: aws }
functions:
  f: { handler: f.handler, events: [{ httpApi: GET /a }] }
  g: { handler: f.handler, events: [{ httpApi: get /a }] }
`
    await expect(read(text)).rejects.toThrow(/:5:\d+: Duplicate route 'GET \/a' configuration in function g/)
  })

  it('says once what plug-ins and events of other services would have done', async () => {
    const { remarks } = await read(`service: s
provider: aws
plugins:
  - serverless-esbuild
  - some-plugin
functions:
  f:
    handler: f.handler
    events: [{ http: GET /a }, { http: GET /b }, { schedule: rate(1 hour) }, { httpApi: GET /c }]
`)
    const facts = remarks.map(({ subject, kind, at }) => `${at.line} ${kind} ${subject}`)
    expect(facts.toSorted()).toEqual([
      '4 ignored plug-in serverless-esbuild',
      '5 missing plug-in some-plugin',
      '9 missing event http of function f',
      '9 missing event schedule of function f',
    ])
  })

  it('brings up the routes of an API of another service, under its id, and lets nobody through an authorizer of it', async () => {
    const { resources, remarks } = await read(`service: s
provider: { name: aws, httpApi: { id: abc123defg } }
functions:
  f:
    handler: f.handler
    events: [{ httpApi: GET /open }, { httpApi: { method: GET, path: /closed, authorizer: { id: zzz, scopes: [a] } } }]
`)
    const routes = resources.filter(({ kind }) => kind === 'Route')
    expect(resources.find(({ kind }) => kind === 'Api')?.id).toBe('abc123defg')
    const { routeKey, authorizationType, authorizationScopes } = routes[1]?.input ?? {}
    expect(routes[0]?.input).toMatchObject({ routeKey: 'GET /open' })
    expect(routes[0]?.input.authorizationType).toBeUndefined()
    // Scopes are of JWT alone: the management API would refuse the route with them.
    expect([routeKey, authorizationType, authorizationScopes]).toEqual(['GET /closed', 'CUSTOM', undefined])
    expect(remarks.map(({ subject }) => subject)).toEqual([
      'provider.httpApi.id',
      'authorizer of GET /closed',
    ])
  })

  it.each([
    ['a map', (own: string) => `resources: { Resources: ${own} }`],
    ['a list', (own: string) => `resources: [{ Conditions: {} }, { Resources: ${own} }]`],
  ])('takes an authorizer of its own resources, which are %s', async (_title, resources) => {
    const own = `{ MyAuth: { Type: AWS::ApiGatewayV2::Authorizer, Properties: { ApiId: { Ref: HttpApi }, Name: own, AuthorizerType: JWT, IdentitySource: [$request.header.Authorization], JwtConfiguration: { Issuer: https://issuer.example, Audience: [a] } } } }`
    const { resources: found, remarks } = await read(`service: s
provider: { name: aws }
${resources(own)}
functions:
  f:
    handler: f.handler
    events: [{ httpApi: { method: GET, path: /x, authorizer: { type: jwt, id: { Ref: MyAuth }, scopes: [b] } } }]
`)
    const route = found.find(({ kind }) => kind === 'Route')
    expect(route?.input).toMatchObject({ authorizationType: 'JWT', authorizationScopes: ['b'] })
    expect(remarks).toEqual([])
  })

  it('has layers and artifacts that are on this machine', async () => {
    const { functions } = await read(
      `service: s
provider: { name: aws }
package: { artifact: all.zip }
layers: { tools: { path: layers/tools } }
functions:
  f: { handler: f.handler, layers: [{ Ref: ToolsLambdaLayer }] }
  g: { handler: g.handler, package: { artifact: g.zip } }
`,
      { 'all.zip': '', 'g.zip': '', 'layers/tools/nodejs/index.js': '' },
    )
    const folder = folders.at(-1) as string
    expect(functions.map(({ code, layers }) => [code, layers])).toEqual([
      [{ type: 'file', path: join(folder, 'all.zip') }, [join(folder, 'layers/tools')]],
      [{ type: 'file', path: join(folder, 'g.zip') }, []],
    ])
  })

  it('may be a module that Node runs', async () => {
    const folder = createFolder({
      'serverless.js': `console.log('noise')
module.exports = { service: 's', provider: { name: 'aws', stage: 'x' }, functions: { f: { handler: 'f.handler', events: [{ httpApi: 'GET /a' }] } } }`,
    })
    const { resources, functions, name } = await readProject(folder, { env: { PATH: process.env.PATH } })
    expect([name, functions[0]?.name, resources.some(({ input }) => input.routeKey === 'GET /a')]).toEqual([
      's-x',
      's-x-f',
      true,
    ])
  })

  it('is read anew when a file changes that it is made of', async () => {
    const { files } = await read('service: s\nprovider: { name: aws }\nfunctions: ${file(./f.yml)}\n', {
      'f.yml': 'f: { handler: f.handler }',
    })
    const folder = folders.at(-1) as string
    expect(files).toEqual([join(folder, 'serverless.yml'), join(folder, 'f.yml')])
  })

  it.each([
    ['a variable', 'functions: ${file(./absent.yml), null}\n', 'absent.yml'],
    ['useDotenv', 'useDotenv: true\n', '.env.dev'],
  ])('is read anew when a file comes that %s asks for', async (_what, text, name) => {
    const { files } = await read(`service: s\nprovider: { name: aws }\n${text}`)
    expect(files).toContain(join(folders.at(-1) as string, name))
  })
})
