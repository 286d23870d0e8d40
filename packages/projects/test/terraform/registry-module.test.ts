import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readProject } from '../../src/index.ts'
import { assumed, called, openPlans, type Planned } from './planned.ts'

const { folder } = openPlans()

const API: Planned = {
  address: 'aws_apigatewayv2_api.a',
  values: { id: 'abcdef1234', name: 'a', protocol_type: 'HTTP' },
}

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
