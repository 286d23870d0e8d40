import { expect, it } from 'vitest'
import { planProject } from '../../src/index.ts'
import { createTarget, perform } from '../apply-project.ts'
import { assumed, called, inputs, openPlans, type Planned, remarked, to } from './planned.ts'

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
