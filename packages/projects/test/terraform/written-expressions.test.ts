import { describe, expect, it } from 'vitest'
import { planProject } from '../../src/index.ts'
import { createTarget, perform } from '../apply-project.ts'
import { assumed, called, inputs, openPlans, type Planned, to, type Values } from './planned.ts'

const { read } = openPlans()

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
