import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Project, planProject, readProject } from '../../src/index.ts'
import { createTarget, perform } from '../apply-project.ts'
import { assumed, inputs, openPlans, type Planned, remarked, to, type Values } from './planned.ts'

const { read, folder } = openPlans()

const API: Planned = {
  address: 'aws_apigatewayv2_api.a',
  values: { id: 'abcdef1234', name: 'a', protocol_type: 'HTTP' },
  expressions: { name: {}, protocol_type: {} },
}

const NO_SETTINGS = {
  data_trace_enabled: false,
  detailed_metrics_enabled: false,
  logging_level: '',
  throttling_burst_limit: 0,
  throttling_rate_limit: 0,
}

const ROUTE: Planned = {
  address: 'aws_apigatewayv2_route.r',
  values: { id: 'r1', api_id: 'abcdef1234', route_key: 'GET /a' },
}

/** A stage as the provider keeps it once it is applied. */
const stage = (values: Values, expressions?: Values): Planned => ({
  address: 'aws_apigatewayv2_stage.s',
  values: {
    api_id: 'abcdef1234',
    id: 's',
    name: 's',
    auto_deploy: true,
    deployment_id: 'dep123',
    default_route_settings: [NO_SETTINGS],
    ...values,
  },
  expressions: { name: {}, auto_deploy: {}, ...expressions },
})

describe('what was applied', () => {
  it('has no deployment by hand, and no throttles that nobody wrote', async () => {
    const written = { throttling_burst_limit: {}, throttling_rate_limit: {} }
    const closed = { ...NO_SETTINGS, route_key: 'GET /a', detailed_metrics_enabled: true }
    const half = { ...NO_SETTINGS, throttling_rate_limit: 5 }
    const settings = { dataTraceEnabled: false, detailedMetricsEnabled: false }
    for (const [planned, expected] of [
      [stage({}), { defaultRouteSettings: settings }],
      [
        stage(
          { default_route_settings: [half] },
          { default_route_settings: [{ throttling_rate_limit: {} }] },
        ),
        { defaultRouteSettings: { ...settings, throttlingRateLimit: 5 } },
      ],
      [
        stage({ route_settings: [closed] }, { route_settings: [written] }),
        {
          defaultRouteSettings: settings,
          routeSettings: {
            'GET /a': {
              dataTraceEnabled: false,
              detailedMetricsEnabled: true,
              throttlingBurstLimit: 0,
              throttlingRateLimit: 0,
            },
          },
        },
      ],
    ] as const) {
      const project = await read([API, ROUTE, planned])
      expect(inputs(project, 'Stage')).toEqual([{ stageName: 's', autoDeploy: true, ...expected }])
      await perform(planProject(project), createTarget())
    }
    const [byHand] = inputs(await read([API, stage({ auto_deploy: false })]), 'Stage')
    expect(byHand).toMatchObject({ deploymentId: 'dep123' })
  })

  it('has authorizers without what they may not have', async () => {
    const authorizer = (name: string, values: Values): Planned => ({
      address: `aws_apigatewayv2_authorizer.${name}`,
      values: {
        name,
        enable_simple_responses: false,
        authorizer_result_ttl_in_seconds: 0,
        authorizer_uri: 'arn:aws:apigateway:us-east-1:lambda:path/2015-03-31/functions/f/invocations',
        authorizer_type: 'REQUEST',
        ...values,
      },
    })
    const project = await read([
      API,
      { address: 'aws_apigatewayv2_api.w', values: { id: 'w', name: 'w', protocol_type: 'WEBSOCKET' } },
      authorizer('jwt', {
        api_id: 'abcdef1234',
        authorizer_type: 'JWT',
        authorizer_uri: null,
        identity_sources: ['$request.header.Authorization'],
        jwt_configuration: [{ audience: ['a'], issuer: 'https://issuer.example' }],
      }),
      authorizer('request', { api_id: 'abcdef1234', authorizer_payload_format_version: '2.0' }),
      authorizer('socket', { api_id: 'w', identity_sources: ['route.request.header.Auth'] }),
    ])
    expect(
      inputs(project, 'Authorizer').map(
        ({ enableSimpleResponses: simple, authorizerResultTtlInSeconds: seconds, identitySource }) => [
          simple,
          seconds,
          identitySource,
        ],
      ),
    ).toEqual([
      [undefined, undefined, ['$request.header.Authorization']],
      [undefined, 0, []],
      [undefined, undefined, ['route.request.header.Auth']],
    ])
  })
})

const FUNCTIONS = ['one', 'two'].map(
  (name): Planned => ({
    address: `aws_lambda_function.${name}`,
    values: { function_name: name, filename: 'f.zip' },
    unknown: { invoke_arn: true },
  }),
)
const TWO = to('aws_lambda_function.one.invoke_arn', 'aws_lambda_function.two.invoke_arn')
const named = (project: Project) =>
  inputs(project, 'Integration').map(({ integrationUri: uri }) => /function:(\w+)/.exec(String(uri))?.[1])

describe('a map of several functions', () => {
  const KEYS = ['GET /pets', 'DELETE /pets']
  const integrations = (each: Values, reference = 'each.value.invoke_arn'): readonly Planned[] =>
    KEYS.map((index) => ({
      address: 'aws_apigatewayv2_integration.i',
      index,
      each,
      values: { api_id: 'abcdef1234', integration_type: 'AWS_PROXY', payload_format_version: '2.0' },
      unknown: { id: true, integration_uri: true },
      expressions: { integration_uri: { references: [reference, 'each.value'] } },
    }))
  const written = (one: string, other: string, reference: string) =>
    `resource "aws_apigatewayv2_integration" "i" {
  for_each = {
    "GET /pets"    = ${one}
    "DELETE /pets" = ${other}
  }
  integration_uri = ${reference}
}
`
  const BARE = written('aws_lambda_function.one', 'aws_lambda_function.two', 'each.value.invoke_arn')
  const ARNS = written(
    'aws_lambda_function.one.invoke_arn',
    'aws_lambda_function.two.invoke_arn',
    'each.value',
  )
  const mapped = (reference: string) =>
    written(
      '{ uri = aws_lambda_function.one.invoke_arn }',
      '{ uri = aws_lambda_function.two.arn }',
      reference,
    )

  it.each<[string, string, readonly Planned[], readonly string[], RegExp | undefined]>([
    ['by its file', BARE, integrations(TWO), ['one', 'two'], undefined],
    ['by the values in its file', ARNS, integrations(TWO, 'each.value'), ['one', 'two'], undefined],
    [
      'by maps in its file',
      mapped('each.value.uri'),
      integrations(TWO, 'each.value.uri'),
      ['one', 'two'],
      undefined,
    ],
    [
      'by its index in maps',
      mapped('each.value["uri"]'),
      integrations(TWO, 'each.value["uri"]'),
      ['one', 'two'],
      undefined,
    ],
    ['without its file: the first', '', integrations(TWO), ['one', 'one'], /one of several each.value/],
    ['to one', '', integrations(to('aws_lambda_function.two')), ['two', 'two'], undefined],
    ['by a local value: made up', '', integrations({ references: ['local.routes'] }), ['i', 'i'], /made up/],
  ])('leads to them %s', async (_title, file, planned, expected, remark) => {
    const project = await read([API, ...FUNCTIONS, ...planned], file)
    expect(named(project)).toEqual(expected)
    const texts = project.remarks.filter(({ kind }) => kind === 'assumed').map(({ text }) => text)
    if (remark) expect(texts.filter((it) => remark.test(it))).toHaveLength(2)
    else expect(assumed(project)).toEqual([])
    await perform(planProject(project), createTarget())
  })

  it('leads to them in a text as well', async () => {
    const keys = ['GET /b', 'GET /a']
    const ids = ['first', 'second']
    const parts = ids.map(
      (name): Planned => ({
        address: `aws_apigatewayv2_integration.${name}`,
        values: {
          api_id: 'abcdef1234',
          integration_type: 'HTTP_PROXY',
          integration_method: 'ANY',
          integration_uri: `http://${name}.example.com`,
          payload_format_version: '1.0',
        },
        unknown: { id: true },
      }),
    )
    const routes = keys.map(
      (index): Planned => ({
        address: 'aws_apigatewayv2_route.r',
        index,
        each: to('aws_apigatewayv2_integration.first.id', 'aws_apigatewayv2_integration.second.id'),
        values: { api_id: 'abcdef1234', route_key: index },
        unknown: { id: true, target: true },
        expressions: { target: { references: ['each.value'] } },
      }),
    )
    const file = `resource "aws_apigatewayv2_route" "r" {
  for_each = {
    "GET /b" = aws_apigatewayv2_integration.first.id
    "GET /a" = aws_apigatewayv2_integration.second.id
  }
  target = "integrations/\${each.value}"
}
`
    const project = await read([API, ...parts, ...routes], file)
    const [first, second] = project.resources.filter(({ kind }) => kind === 'Integration').map(({ id }) => id)
    expect(inputs(project, 'Route').map(({ target }) => target)).toEqual([
      `integrations/${first}`,
      `integrations/${second}`,
    ])
    expect(assumed(project)).toEqual([])
  })
})

describe('a module that is given functions', () => {
  /** A plan of a module `m` whose integration has its address from what it is given. */
  async function readModule(call: Values, given: Values, indices: readonly string[], file = '') {
    const address = 'aws_apigatewayv2_integration.i'
    const values = { api_id: 'abcdef1234', integration_type: 'AWS_PROXY', payload_format_version: '2.0' }
    const instances = indices.map((index) => ({
      ...{ mode: 'managed', type: 'aws_apigatewayv2_integration', name: 'i', index, values },
      address: `module.m.${address}["${index}"]`,
    }))
    mkdirSync(join(folder(), 'm'))
    if (file !== '') {
      writeFileSync(join(folder(), 'main.tf'), file)
      writeFileSync(join(folder(), 'm', 'main.tf'), MODULE)
    }
    const functions = FUNCTIONS.map(({ address: own, values: known }) => ({
      ...{
        mode: 'managed',
        type: 'aws_lambda_function',
        name: own.split('.')[1],
        address: own,
        values: known,
      },
    }))
    const api = { mode: 'managed', type: 'aws_apigatewayv2_api', name: 'a', ...API }
    const plan = {
      format_version: '1.2',
      planned_values: {
        root_module: {
          resources: [api, ...functions],
          child_modules: [{ address: 'module.m', resources: instances }],
        },
      },
      resource_changes: instances.map((one) => ({
        address: one.address,
        change: { after_unknown: { id: true, integration_uri: true } },
      })),
      configuration: {
        root_module: {
          module_calls: {
            m: { source: './m', expressions: call, module: { resources: [{ address, ...given }] } },
          },
        },
      },
    }
    writeFileSync(join(folder(), 'plan.json'), JSON.stringify(plan))
    return readProject(folder(), { env: {}, stackName: 's' })
  }
  const EACH = {
    for_each_expression: { references: ['var.routes'] },
    expressions: { integration_uri: { references: ['each.value.uri', 'each.value'] } },
  }
  const FILE = `module "m" {
  source = "./m"
  routes = {
    "GET /b" = { uri = aws_lambda_function.one.invoke_arn }
    "GET /a" = { uri = aws_lambda_function.two.invoke_arn }
  }
}
`

  const MODULE = `variable "routes" {}
resource "aws_apigatewayv2_integration" "i" {
  for_each        = var.routes
  integration_uri = each.value.uri
}
`

  it('has each by the key that the file of its parent says', async () => {
    const project = await readModule({ routes: TWO }, EACH, ['GET /b', 'GET /a'], FILE)
    expect(named(project)).toEqual(['one', 'two'])
    expect(assumed(project)).toEqual([])
  })

  it.each(['var.fns["list"]', 'var.fns["list"].invoke_arn'])(
    'has one by %s, if it is the only one',
    async (name) => {
      const given = { expressions: { integration_uri: { references: [name, 'var.fns'] } } }
      const project = await readModule({ fns: to('aws_lambda_function.two.invoke_arn') }, given, ['x'])
      expect(named(project)).toEqual(['two'])
      const several = await readProjectOf(TWO, given)
      expect(named(several)).toEqual(['one'])
      expect(assumed(several)).toHaveLength(1)
    },
  )

  async function readProjectOf(fns: Values, given: Values) {
    rmSync(join(folder(), 'm'), { recursive: true })
    return readModule({ fns }, given, ['x'])
  }
})

it.each([
  ['is left out, and said to be missing', '', undefined],
  [
    'is what its file says, where that is a text',
    `resource "aws_apigatewayv2_api" "a" {\n  body = "{\\"info\\":\\"\${aws_lambda_function.f.function_name}\\"}"\n}\n`,
    '{"info":"f"}',
  ],
])('a document that is known only after it is applied %s', async (_title, file, body) => {
  const project = await read(
    [
      { ...API, unknown: { body: true }, expressions: { body: to('aws_lambda_function.f.invoke_arn') } },
      { address: 'aws_lambda_function.f', values: { function_name: 'f', filename: 'f.zip' } },
    ],
    file,
  )
  const members = { name: 'a', protocolType: 'HTTP' }
  expect(inputs(project, 'Api')).toEqual([body === undefined ? members : { ...members, body }])
  expect(remarked(project, 'missing')).toEqual(body === undefined ? ['aws_apigatewayv2_api.a'] : [])
})

it('a deployment with triggers is another one once what it deploys has changed', async () => {
  const idOf = async (routeKey: string, triggers: Values) => {
    const { resources } = await read([
      API,
      { ...ROUTE, values: { ...ROUTE.values, route_key: routeKey } },
      {
        address: 'aws_apigatewayv2_deployment.d',
        values: { api_id: 'abcdef1234' },
        unknown: { id: true, triggers: true },
        expressions: triggers,
      },
    ])
    return resources.find(({ kind }) => kind === 'Deployment')?.id
  }
  const triggers = { triggers: to('aws_apigatewayv2_route.r') }
  const before = await idOf('GET /a', triggers)
  expect(await idOf('GET /a', triggers)).toBe(before)
  expect(await idOf('GET /b', triggers)).not.toBe(before)
  expect(await idOf('GET /a', {})).toBe(await idOf('GET /b', {}))
})
