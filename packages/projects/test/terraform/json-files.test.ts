import { describe, expect, it } from 'vitest'
import { API, FUNCTIONS, openProjects } from './projects.ts'

const { outputOf, readFiles } = openProjects()

describe('files in JSON', () => {
  it('are read as the others are', async () => {
    const document = {
      '//': 'written by a program',
      variable: { n: { type: 'object({ a = string, b = optional(number, 2) })', default: { a: '1' } } },
      locals: {
        name: 'a "${upper("b")}" $${c}\n',
        list: [1, '${local.name}', null],
        more: { k: { v: '${join("-", ["x", "y"])}' } },
      },
      output: {
        x: {
          value:
            '${jsonencode([local.name, local.list[0], local.more.k.v, var.n, local.other, try(aws_lambda_function.f["a"].function_name, "")])}',
        },
      },
      data: [{ aws_region: [{ r: {} }] }],
    }
    const files = {
      'main.tf.json': JSON.stringify(document, null, 2),
      'other.tf': 'locals { other = "hcl" }',
      'bad.tf.json': '{',
    }
    expect(JSON.parse((await outputOf(files)) ?? '')).toEqual([
      'a "B" ${c}\n',
      1,
      'x-y',
      { a: '1', b: 2 },
      'hcl',
      'a',
    ])
  })

  it('have their blocks by labels, nested ones, and dynamic ones', async () => {
    const authorizer = (name: string) => ({
      ...{ mode: 'managed', type: 'aws_apigatewayv2_authorizer', name },
      address: `aws_apigatewayv2_authorizer.${name}`,
      values: {
        api_id: 'abcdef1234',
        name,
        authorizer_type: 'JWT',
        identity_sources: ['x'],
        jwt_configuration: [{}],
      },
    })
    const authorizers = ['plain', 'dynamic'].map(authorizer)
    const jwt = {
      audience: ['${aws_lambda_function.f["a"].function_name}'],
      issuer: 'https://${local.host}/',
    }
    const content = { audience: '${cfg.value.audience}', issuer: '${cfg.value.issuer}' }
    const document = {
      locals: { host: 'issuer.example', jwt },
      resource: {
        aws_apigatewayv2_authorizer: {
          plain: { jwt_configuration: [jwt] },
          dynamic: {
            dynamic: { jwt_configuration: { for_each: ['${local.jwt}'], iterator: 'cfg', content } },
          },
        },
      },
    }
    const project = await readFiles(
      { 'cdk.tf.json': JSON.stringify(document, null, 2) },
      {
        planned_values: { root_module: { resources: [API, ...FUNCTIONS, ...authorizers] } },
        resource_changes: authorizers.map(({ address }) => ({
          address,
          change: { after_unknown: { jwt_configuration: [{ audience: true, issuer: true }] } },
        })),
      },
    )
    const made = project.resources.filter(({ kind }) => kind === 'Authorizer')
    expect(made.map(({ input }) => input.jwtConfiguration)).toEqual([
      { audience: ['a'], issuer: 'https://issuer.example/' },
      { audience: ['a'], issuer: 'https://issuer.example/' },
    ])
    expect(made.map(({ at }) => at.line)).toEqual([13, 23])
  })
})
