import { describe, expect, it } from 'vitest'
import { type Project, planProject } from '../../src/index.ts'
import { createTarget, perform } from '../apply-project.ts'
import { assumed, openPlans, type Planned, remarked, to, type Values } from './planned.ts'

const { read } = openPlans()

const API: Planned = {
  address: 'aws_apigatewayv2_api.a',
  values: { id: 'abcdef1234', name: 'a', protocol_type: 'HTTP' },
  expressions: { name: {}, protocol_type: {} },
}

const inputs = (project: Project, kind: string) =>
  project.resources.filter((one) => one.kind === kind).map(({ input }) => input)

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
      inputs(project, 'Authorizer').map(({ enableSimpleResponses: simple, authorizerResultTtlInSeconds }) => [
        simple,
        authorizerResultTtlInSeconds,
      ]),
    ).toEqual([
      [undefined, undefined],
      [undefined, 0],
      [undefined, undefined],
    ])
  })
})

describe('a map of several functions', () => {
  const functions = ['one', 'two'].map(
    (name): Planned => ({
      address: `aws_lambda_function.${name}`,
      values: { function_name: name, filename: 'f.zip' },
      unknown: { invoke_arn: true },
    }),
  )
  const EACH = to('aws_lambda_function.one.invoke_arn', 'aws_lambda_function.two.invoke_arn')
  const integrations = (keys: readonly string[], each: Values): readonly Planned[] =>
    keys.map((index) => ({
      address: 'aws_apigatewayv2_integration.i',
      index,
      each,
      values: { api_id: 'abcdef1234', integration_type: 'AWS_PROXY', payload_format_version: '2.0' },
      unknown: { id: true, integration_uri: true },
      expressions: { integration_uri: { references: ['each.value.invoke_arn', 'each.value'] } },
    }))
  const names = (project: Project) =>
    inputs(project, 'Integration').map(({ integrationUri: uri }) => /function:(\w+)/.exec(String(uri))?.[1])

  it.each<[string, readonly string[], Values, readonly (string | undefined)[], RegExp | undefined]>([
    ['in the order of its keys', ['GET /a', 'GET /b'], EACH, ['one', 'two'], /by the order of its keys/],
    [
      'by the first where the keys are others',
      ['a', 'b', 'c'],
      EACH,
      ['one', 'one', 'one'],
      /one of several/,
    ],
    ['clearly, where it leads to one', ['a', 'b'], to('aws_lambda_function.two'), ['two', 'two'], undefined],
    ['by a local value: made up', ['a', 'b'], { references: ['local.routes'] }, ['i', 'i'], /made up/],
  ])('leads to them %s', async (_title, keys, each, expected, remark) => {
    const project = await read([API, ...functions, ...integrations(keys, each)])
    expect(names(project)).toEqual(expected)
    const texts = project.remarks.filter(({ kind }) => kind === 'assumed').map(({ text }) => text)
    if (remark) expect(texts.filter((it) => remark.test(it))).toHaveLength(keys.length)
    else expect(assumed(project)).toEqual([])
    await perform(planProject(project), createTarget())
  })
})

it('a document that is known only after it is applied is left out, and said to be missing', async () => {
  const project = await read([
    { ...API, unknown: { body: true }, expressions: { body: to('aws_lambda_function.f.invoke_arn') } },
    { address: 'aws_lambda_function.f', values: { function_name: 'f', filename: 'f.zip' } },
  ])
  expect(inputs(project, 'Api')).toEqual([{ name: 'a', protocolType: 'HTTP' }])
  expect(remarked(project, 'missing')).toContain('aws_apigatewayv2_api.a')
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
