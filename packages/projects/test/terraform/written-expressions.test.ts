import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Project, planProject, readProject } from '../../src/index.ts'
import { createTarget, perform } from '../apply-project.ts'
import { assumed, openPlans, type Planned, remarked, to, type Values } from './planned.ts'

const { read, folder } = openPlans()

const API: Planned = {
  address: 'aws_apigatewayv2_api.a',
  values: { id: 'abcdef1234', name: 'a', protocol_type: 'HTTP' },
}
const FUNCTIONS = ['read', 'write'].map(
  (key): Planned => ({
    address: 'aws_lambda_function.f',
    index: key,
    values: { function_name: key, filename: 'f.zip' },
    unknown: { invoke_arn: true, arn: true },
  }),
)
const KEYS = ['GET /pets', 'POST /pets']
/** As many of a resource as there are keys, with a property that is not known. */
const each = (
  address: string,
  property: string,
  values: Values,
  references: readonly string[],
): readonly Planned[] =>
  KEYS.map((index) => ({
    address,
    index,
    each: { references: ['local.routes'] },
    values: { api_id: 'abcdef1234', ...values, ...(address.includes('_route.') && { route_key: index }) },
    unknown: { id: true, [property]: true },
    expressions: { [property]: { references } },
  }))

const inputs = (project: Project, kind: string) =>
  project.resources.filter((one) => one.kind === kind).map(({ input }) => input)
const called = (project: Project) =>
  inputs(project, 'Integration').map(
    ({ integrationUri: uri }) => /function:([\w-]+)/.exec(String(uri))?.[1] ?? uri,
  )

const LOCALS = `locals {
  routes = {
    for key in ["GET /pets", "POST /pets"] : key => {
      fn      = startswith(key, "GET") ? "read" : "write"
      path    = lower(split(" ", key)[1])
      isAdmin = !startswith(key, "GET")
    }
  }
}
`
const integrationFile = (uri: string, forEach = 'local.routes') => `${LOCALS}
resource "aws_apigatewayv2_integration" "i" {
  for_each        = ${forEach}
  integration_uri = ${uri}
  dynamic "tls_config" {
    for_each = []
    content {}
  }
}
`

describe('a value that its file computes', () => {
  it.each([
    ['by an index of its own', 'aws_lambda_function.f[each.value.fn].invoke_arn', 'local.routes'],
    [
      'by a condition',
      'each.value.isAdmin ? aws_lambda_function.f["write"].arn : aws_lambda_function.f["read"].arn',
      'local.routes',
    ],
    [
      'by a map of its own',
      '{ read = aws_lambda_function.f["read"], write = aws_lambda_function.f["write"] }[each.value.fn].arn',
      'local.routes',
    ],
    [
      'by a function',
      'lookup({ for k, f in aws_lambda_function.f : k => f.invoke_arn }, each.value.fn)',
      'local.routes',
    ],
    [
      'by a map of texts',
      'aws_lambda_function.f[each.value].arn',
      '{ "GET /pets" = "read", "POST /pets" = "write" }',
    ],
    [
      'by its key in a set',
      'aws_lambda_function.f[each.value == "GET /pets" ? "read" : "write"].arn',
      'toset(keys(local.routes))',
    ],
    [
      'by try',
      'try(aws_lambda_function.f[each.value.none].arn, aws_lambda_function.f[each.value.fn].arn)',
      'local.routes',
    ],
  ])('leads to what it means: %s', async (_title, uri, forEach) => {
    const planned = each(
      'aws_apigatewayv2_integration.i',
      'integration_uri',
      { integration_type: 'AWS_PROXY', payload_format_version: '2.0' },
      ['aws_lambda_function.f', 'each.value'],
    )
    const project = await read([API, ...FUNCTIONS, ...planned], integrationFile(uri, forEach))
    expect(called(project)).toEqual(['read', 'write'])
    expect(assumed(project)).toEqual([])
    await perform(planProject(project), createTarget())
  })

  it('keeps the text around what is given, of each key', async () => {
    const planned = each(
      'aws_apigatewayv2_integration.i',
      'integration_uri',
      { integration_type: 'HTTP_PROXY', integration_method: 'ANY', payload_format_version: '1.0' },
      ['aws_lb.x.dns_name', 'aws_lb.x', 'each.value.path', 'each.value'],
    )
    const balancer = { address: 'aws_lb.x', values: { name: 'x' }, unknown: { dns_name: true } }
    const file = integrationFile('"http://${aws_lb.x.dns_name}${each.value.path}/${var.stage}"')
    const project = await read([API, balancer, ...planned], file, {
      overrides: { 'aws_lb.x.dns_name': 'localhost:3000' },
    })
    expect(called(project)).toEqual(['http://localhost:3000/pets/live', 'http://localhost:3000/pets/live'])
    expect(assumed(project)).toEqual([])
  })

  it('is said to be a guess where it cannot be read', async () => {
    const planned = each(
      'aws_apigatewayv2_integration.i',
      'integration_uri',
      { integration_type: 'HTTP_PROXY', integration_method: 'ANY', payload_format_version: '1.0' },
      ['aws_lb.x.dns_name', 'aws_lb.x'],
    )
    const balancer = { address: 'aws_lb.x', values: { name: 'x' }, unknown: { dns_name: true } }
    const project = await read(
      [API, balancer, ...planned],
      integrationFile('"http://${aws_lb.x.dns_name}/${cidrhost("10.0.0.0/8", 1)}"'),
    )
    expect(called(project)).toEqual(Array(2).fill('http://internal-x.us-east-1.elb.amazonaws.com'))
    expect(assumed(project)).toEqual([
      'aws_lb.x.dns_name',
      ...KEYS.map((key) => `aws_apigatewayv2_integration.i["${key}"].integration_uri`),
    ])
  })

  it.each([
    [
      'from its file',
      'each.value.isAdmin ? aws_apigatewayv2_authorizer.admin.id : aws_apigatewayv2_authorizer.user.id',
      ['user', 'admin'],
      0,
    ],
    ['from no file: the first, which is said', undefined, ['admin', 'admin'], 2],
  ])(
    'of an authorizer is the one that its condition means %s',
    async (_title, expression, expected, remarks) => {
      const authorizers = ['admin', 'user'].map(
        (name): Planned => ({
          address: `aws_apigatewayv2_authorizer.${name}`,
          values: {
            api_id: 'abcdef1234',
            name,
            authorizer_type: 'JWT',
            identity_sources: ['$request.header.Authorization'],
            jwt_configuration: [{ audience: ['a'], issuer: 'https://issuer.example' }],
          },
          unknown: { id: true },
        }),
      )
      const planned = each('aws_apigatewayv2_route.r', 'authorizer_id', { authorization_type: 'JWT' }, [
        'each.value.isAdmin',
        'each.value',
        ...to('aws_apigatewayv2_authorizer.admin.id', 'aws_apigatewayv2_authorizer.user.id').references,
      ])
      const file =
        expression === undefined
          ? ''
          : `${LOCALS}\nresource "aws_apigatewayv2_route" "r" {\n  for_each = local.routes\n  authorizer_id = ${expression}\n}\n`
      const project = await read([API, ...authorizers, ...planned], file)
      const names = new Map(project.resources.map(({ id, input }) => [id, input.name]))
      expect(inputs(project, 'Route').map(({ authorizerId: id }) => names.get(String(id)))).toEqual(expected)
      const said = project.remarks.filter(({ text }) => text.startsWith('means one of several'))
      expect(said).toHaveLength(remarks)
    },
  )

  it('of variables of a function is each its own', async () => {
    const file = `locals {
  functions = {
    read  = { mode = "r", queue = aws_sqs_queue.one.url }
    write = { mode = "w", queue = aws_sqs_queue.two.url }
  }
}
resource "aws_lambda_function" "g" {
  for_each = local.functions
  environment {
    variables = merge({ MODE = each.value.mode, QUEUE = each.value.queue }, { for k, v in { PORT = 80 } : k => v + 1 })
  }
}
`
    const project = await read(
      [
        ...['one', 'two'].map(
          (name): Planned => ({ address: `aws_sqs_queue.${name}`, values: { name }, unknown: { url: true } }),
        ),
        ...['read', 'write'].map(
          (index): Planned => ({
            address: 'aws_lambda_function.g',
            index,
            each: to('aws_sqs_queue.one.url', 'aws_sqs_queue.two.url'),
            values: { function_name: index, filename: 'f.zip' },
            unknown: { environment: true },
            expressions: { environment: [{ variables: { references: ['each.value.mode', 'each.value'] } }] },
          }),
        ),
      ],
      file,
    )
    const queue = (name: string) => `https://sqs.us-east-1.amazonaws.com/000000000000/${name}`
    expect(project.functions.map(({ environment }) => environment)).toEqual([
      { MODE: 'r', QUEUE: queue('one'), PORT: '81' },
      { MODE: 'w', QUEUE: queue('two'), PORT: '81' },
    ])
    expect(project.remarks.filter(({ subject }) => subject.includes('lambda'))).toEqual([])
  })
})

it('is left to the provider where it is null, and a number where it is one', async () => {
  const one = (name: string): Planned => ({
    address: `aws_apigatewayv2_integration.${name}`,
    values: {
      api_id: 'abcdef1234',
      integration_type: 'HTTP_PROXY',
      integration_method: 'ANY',
      integration_uri: 'http://x.example',
      payload_format_version: '1.0',
    },
    unknown: { id: true, timeout_milliseconds: true },
    expressions: { timeout_milliseconds: { references: ['local.none', 'aws_lambda_function.f'] } },
  })
  const file = `resource "aws_apigatewayv2_integration" "none" {
  timeout_milliseconds = local.none
}
resource "aws_apigatewayv2_integration" "some" {
  timeout_milliseconds = local.none == null ? 1000 * 5 : local.none
}
locals { none = null }
`
  const project = await read([API, ...FUNCTIONS, ...['none', 'some', 'unread'].map(one)], file)
  expect(inputs(project, 'Integration').map(({ timeoutInMillis }) => timeoutInMillis)).toEqual([
    undefined,
    5000,
    undefined,
  ])
  expect(remarked(project, 'missing')).toEqual(['aws_apigatewayv2_integration.unread'])
})

it('of a `dynamic` block is what that is made for, or made up', async () => {
  const one = (name: string): Planned => ({
    address: `aws_apigatewayv2_authorizer.${name}`,
    values: {
      api_id: 'abcdef1234',
      name,
      authorizer_type: 'JWT',
      identity_sources: ['$request.header.Authorization'],
      jwt_configuration: [{}],
    },
    unknown: { id: true, jwt_configuration: [{ audience: true, issuer: true }] },
    expressions: { name: {} },
  })
  const pool: readonly Planned[] = [
    { address: 'aws_cognito_user_pool.p', values: { name: 'p' }, unknown: { endpoint: true } },
    { address: 'aws_cognito_user_pool_client.c', values: { name: 'c' }, unknown: { id: true } },
  ]
  const file = `locals {
  jwt = { audience = [aws_cognito_user_pool_client.c.id, "mine"], issuer = "https://\${aws_cognito_user_pool.p.endpoint}" }
}
resource "aws_apigatewayv2_authorizer" "written" {
  dynamic "jwt_configuration" {
    for_each = local.jwt == null ? [] : [local.jwt]
    content {
      audience = jwt_configuration.value.audience
      issuer   = jwt_configuration.value["issuer"]
    }
  }
}
`
  const project = await read([API, ...pool, ...['written', 'unread'].map(one)], file, {
    overrides: {
      'aws_cognito_user_pool.p.endpoint': 'localhost:9000',
      'aws_cognito_user_pool_client.c.id': 'web',
    },
  })
  const [written, unread] = inputs(project, 'Authorizer').map(({ jwtConfiguration }) => jwtConfiguration)
  expect(written).toEqual({ audience: ['web', 'mine'], issuer: 'https://localhost:9000' })
  expect(unread).toEqual({ audience: [expect.any(String)], issuer: expect.stringMatching(/^https:/) })
  expect(assumed(project)).toEqual([
    'aws_apigatewayv2_authorizer.unread.audience',
    'aws_apigatewayv2_authorizer.unread.issuer',
  ])
  await perform(planProject(project), createTarget())
})

it('of lists and maps is each member', async () => {
  const api: Planned = {
    address: 'aws_apigatewayv2_api.c',
    values: {
      name: 'c',
      protocol_type: 'HTTP',
      cors_configuration: [{ allow_origins: [null, 'https://x.example'] }],
    },
    unknown: { id: true, cors_configuration: [{ allow_origins: [true, false], allow_headers: true }] },
    expressions: {
      cors_configuration: [
        { allow_origins: to('aws_lb.x.dns_name'), allow_headers: { references: ['local.headers'] } },
      ],
    },
  }
  const dynamic: Planned = { ...api, address: 'aws_apigatewayv2_api.d', expressions: { name: {} } }
  const stage: Planned = {
    address: 'aws_apigatewayv2_stage.s',
    values: { api_id: 'abcdef1234', name: 's' },
    unknown: { stage_variables: true },
    expressions: { stage_variables: { references: ['aws_lambda_function.f'] } },
  }
  const balancer: Planned = { address: 'aws_lb.x', values: { name: 'x' }, unknown: { dns_name: true } }
  const cors =
    'allow_origins = ["https://${aws_lb.x.dns_name}", "https://x.example"]\n    allow_headers = local.headers'
  const file = `locals { headers = ["a", lower("B")] }
resource "aws_apigatewayv2_api" "c" {
  cors_configuration {
    ${cors}
  }
}
resource "aws_apigatewayv2_api" "d" {
  dynamic "cors_configuration" {
    for_each = [1]
    content {
    ${cors}
    }
  }
}
resource "aws_apigatewayv2_stage" "s" {
  stage_variables = { for k, f in aws_lambda_function.f : k => f.function_name }
}
resource "aws_kms_key" "key" {}
`
  const options = { overrides: { 'aws_lb.x.dns_name': 'y.example' } }
  const unread = await read([API, ...FUNCTIONS, balancer, api, stage])
  expect(inputs(unread, 'Stage').map(({ stageVariables }) => stageVariables)).toEqual([undefined])
  await perform(planProject(unread), createTarget())
  const project = await read([API, ...FUNCTIONS, balancer, api, dynamic, stage], file, options)
  const expected = { allowOrigins: ['https://y.example', 'https://x.example'], allowHeaders: ['a', 'b'] }
  expect(inputs(project, 'Api').flatMap(({ corsConfiguration }) => corsConfiguration ?? [])).toEqual([
    expected,
    expected,
  ])
  expect(inputs(project, 'Stage').map(({ stageVariables }) => stageVariables)).toEqual([
    { read: 'read', write: 'write' },
  ])
  expect(assumed(project)).toEqual([])
  await perform(planProject(project), createTarget())
})

it('is read from another resource that has it as an argument', async () => {
  const file = `resource "aws_apigatewayv2_integration" "one" {
  integration_uri = aws_lambda_function.f["write"].arn
}
resource "aws_apigatewayv2_integration" "two" {
  integration_uri = endswith(aws_apigatewayv2_integration.one.integration_uri, "write") ? aws_lambda_function.f["read"].arn : ""
}
`
  const planned = ['one', 'two'].map(
    (name): Planned => ({
      address: `aws_apigatewayv2_integration.${name}`,
      values: { api_id: 'abcdef1234', integration_type: 'AWS_PROXY', payload_format_version: '2.0' },
      unknown: { id: true, integration_uri: true },
      expressions: { integration_uri: { references: ['aws_lambda_function.f'] } },
    }),
  )
  expect(called(await read([API, ...FUNCTIONS, ...planned], file))).toEqual(['write', 'read'])
})

const FILES: Readonly<Record<string, string>> = {
  'main.tf': `locals {
  functions = { one = "a", two = "b" }
}
module "fn" {
  for_each = local.functions
  source   = "./fn"
  name     = each.key
}
module "api" {
  source = "example/api/aws"
  routes = {
    for path, name in { "GET /one" = "one", "GET /two" = "two" } :
    path => { integration = { uri = module.fn[name].invoke_arn } }
  }
  fallback = { fn = module.fn["two"].function }
}
`,
  'fn/main.tf': `variable "name" {}
resource "aws_lambda_function" "this" {
  function_name = var.name
}
output "invoke_arn" {
  value = aws_lambda_function.this.invoke_arn
}
output "function" {
  value = aws_lambda_function.this
}
`,
  '.terraform/modules/modules.json': JSON.stringify({
    Modules: [
      { Key: '', Source: '', Dir: '.' },
      { Key: 'fn', Source: './fn', Dir: 'fn' },
      { Key: 'api', Source: 'registry.terraform.io/example/api/aws', Dir: '.terraform/modules/api' },
    ],
  }),
  '.terraform/modules/api/main.tf': `variable "routes" {
  type = map(object({
    authorizer = optional(string)
    integration = object({ uri = optional(string), type = optional(string, "AWS_PROXY") })
  }))
}
variable "fallback" {}
variable "create" {
  default = true
}
resource "aws_apigatewayv2_integration" "this" {
  for_each        = { for k, v in var.routes : k => v.integration if var.create && v.authorizer == null && v.integration.type == "AWS_PROXY" }
  integration_uri = each.value.uri
}
resource "aws_apigatewayv2_integration" "last" {
  integration_uri = var.fallback.fn.invoke_arn
}
`,
}

it('a module of a registry, given what others put out, has each by its files', async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(join(folder(), name, '..'), { recursive: true })
    writeFileSync(join(folder(), name), text)
  }
  const values = { api_id: 'abcdef1234', integration_type: 'AWS_PROXY', payload_format_version: '2.0' }
  const integration = (name: string, index?: string) => ({
    ...{ mode: 'managed', type: 'aws_apigatewayv2_integration', name, values },
    ...(index !== undefined && { index }),
    address: `module.api.aws_apigatewayv2_integration.${name}${index === undefined ? '' : `["${index}"]`}`,
  })
  const integrations = [integration('this', 'GET /one'), integration('this', 'GET /two'), integration('last')]
  const fn = (name: string) => ({
    address: `module.fn["${name}"]`,
    resources: [
      {
        ...{ mode: 'managed', type: 'aws_lambda_function', name: 'this' },
        address: `module.fn["${name}"].aws_lambda_function.this`,
        values: { function_name: name, filename: 'f.zip' },
      },
    ],
  })
  const plan = {
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: [{ mode: 'managed', type: 'aws_apigatewayv2_api', name: 'a', ...API }],
        child_modules: [fn('one'), fn('two'), { address: 'module.api', resources: integrations }],
      },
    },
    resource_changes: integrations.map(({ address }) => ({
      address,
      change: { after_unknown: { id: true, integration_uri: true } },
    })),
    configuration: {
      root_module: {
        module_calls: {
          fn: { source: './fn', for_each_expression: { references: ['local.functions'] }, module: {} },
          api: {
            source: 'example/api/aws',
            expressions: { routes: { references: ['module.fn'] }, fallback: { references: ['module.fn'] } },
            module: {
              resources: [
                {
                  address: 'aws_apigatewayv2_integration.this',
                  expressions: { integration_uri: { references: ['each.value.uri', 'each.value'] } },
                },
                {
                  address: 'aws_apigatewayv2_integration.last',
                  expressions: {
                    integration_uri: { references: ['var.fallback.fn.invoke_arn', 'var.fallback'] },
                  },
                },
              ],
            },
          },
        },
      },
    },
  }
  writeFileSync(join(folder(), 'plan.json'), JSON.stringify(plan))
  const project = await readProject(folder(), { env: {}, stackName: 's' })
  expect(called(project)).toEqual(['one', 'two', 'two'])
  expect(assumed(project)).toEqual([])
})
