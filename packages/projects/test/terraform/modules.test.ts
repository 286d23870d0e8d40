import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Values } from './planned.ts'
import { FUNCTIONS, openProjects } from './projects.ts'

const { folder, outputOf, readFiles } = openProjects()

/** A project whose module `m` has this file, and puts out `value`. */
const module = (call: string, file: string, value: string) => ({
  'main.tf': `module "m" {\n  source = "./m"\n${call}\n}\noutput "x" {\n  value = module.m.out\n}\n`,
  'm/main.tf': `${file}\noutput "out" {\n  value = ${value}\n}\n`,
})
const CALLED = { configuration: { root_module: { module_calls: { m: { source: './m', module: {} } } } } }
const variables = (given: Values) => ({
  variables: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { value }])),
})
const root = (file: string, value: string) => ({
  'main.tf': `${file}\noutput "x" {\n  value = ${value}\n}\n`,
})

describe('variables of a module', () => {
  it.each<[string, string, string, string, string]>([
    [
      'its default, though something given has a member of its name',
      'routes = { "GET /" = { auth = "admin" } }',
      'variable "auth" { default = "none" }\nvariable "routes" {}',
      'var.auth',
      'none',
    ],
    [
      'null where that is given',
      'a = null',
      'variable "a" { default = "x" }',
      'var.a == null ? "null" : var.a',
      'null',
    ],
    [
      'its default for null where it may not be null',
      'a = null',
      'variable "a" {\n  default = "x"\n  nullable = false\n}',
      'var.a',
      'x',
    ],
    [
      'its default, beside a type that has a member `default`',
      '',
      'variable "a" {\n  type = object({ default = bool })\n  default = { default = true }\n}',
      'var.a.default',
      'true',
    ],
    ['converted', 'a = 80', 'variable "a" { type = string }', 'var.a == "80"', 'true'],
    [
      'converted in maps',
      'a = { p = "1" }',
      'variable "a" { type = map(number) }',
      'jsonencode(var.a)',
      '{"p":1}',
    ],
    [
      'without what its type has not',
      'a = { p = 1, q = 2 }',
      'variable "a" { type = object({ p = number, r = optional(number, -1), s = optional(string) }) }',
      'jsonencode(var.a)',
      '{"p":1,"r":-1,"s":null}',
    ],
    [
      'a set',
      'a = ["b", "a", "b"]',
      'variable "a" { type = set(string) }',
      '[for k, v in var.a : k]',
      '["a","b"]',
    ],
    [
      'a tuple',
      'a = ["1", 2]',
      'variable "a" { type = tuple([number, string]) }',
      'jsonencode(var.a)',
      '[1,"2"]',
    ],
    [
      'of each where it refers to functions',
      'a = { for k, f in aws_lambda_function.f : k => f }',
      'variable "a" {}',
      'join(",", [for k, f in var.a : f.function_name])',
      'a,b',
    ],
  ])('are %s', async (_title, call, file, value, expected) => {
    expect(await outputOf(module(call, file, value), CALLED)).toBe(expected)
  })

  it.each<[Values, string, string, string]>([
    [
      { n: '1', on: 'true' },
      'variable "n" { type = number }\nvariable "on" { type = bool }',
      'var.n == 1 && var.on ? "yes" : "no"',
      'yes',
    ],
    [{ n: 8080 }, 'variable "n" { type = string }', 'var.n == "8080" ? "yes" : "no"', 'yes'],
    [{}, 'variable "n" { default = "x" }', 'var.n', 'x'],
  ])('of the root that are texts, %j, are of their types', async (given, file, value, expected) => {
    expect(await outputOf(root(file, value), variables(given))).toBe(expected)
  })
})

describe('files of a module', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    [
      'in comments are none',
      { 'a.tf': 'locals { a = "new" }\n/*\nlocals { a = "old" }\n*/\n# locals { a = "older" }\n' },
      'new',
    ],
    [
      'without quotes',
      { 'a.tf': 'locals { a = data.aws_region.r.name }\ndata aws_region r {}\n' },
      'eu-west-1',
    ],
    [
      'that override others are read last',
      { 'override.tf': 'locals { a = "new" }', 'z.tf': 'locals { a = "old" }' },
      'new',
    ],
    [
      'of several lines, with Windows line ends',
      { 'a.tf': 'locals {\r\n  a = <<EOT\r\nx\r\nEOT\r\n}\r\n' },
      'x',
    ],
    [
      'with odd names',
      {
        'a.tf':
          'locals {\n  m = { "__proto__" = "x", constructor = "y" }\n  a = "${local.m.constructor}${local.m["__proto__"]}"\n}',
      },
      'yx',
    ],
    [
      'whose locals refer to each other',
      { 'a.tf': 'locals {\n  a = "${local.b}c"\n  b = upper(local.c)\n  c = "ab"\n}' },
      'ABc',
    ],
    [
      'whose workspace was chosen',
      { 'a.tf': 'locals { a = terraform.workspace }', '.terraform/environment': 'live' },
      'live',
    ],
    [
      'whose modules are broken off',
      { 'a.tf': 'locals { a = terraform.workspace }', '.terraform/modules/modules.json': '{' },
      'default',
    ],
  ])('%s', async (_title, files, expected) => {
    const resources = [
      ...FUNCTIONS,
      {
        mode: 'data',
        type: 'aws_region',
        name: 'r',
        address: 'data.aws_region.r',
        values: { name: 'eu-west-1' },
      },
    ]
    const planned = { outputs: { x: {} }, root_module: { resources } }
    const found = await outputOf({ ...files, ...root('', 'local.a') }, { planned_values: planned })
    expect(found?.trim()).toBe(expected)
  })

  it.each([
    ['local.a', 'locals {\n  a = local.b\n  b = local.a\n}'],
    ['local.a', ''],
    ['var.a', ''],
    ['module.none.x', ''],
    ['aws_lambda_function.f', ''],
    ['aws_lambda_function.g["a"].arn', ''],
  ])('that do not say %s say nothing', async (value, file) => {
    expect(await outputOf(root(file, value))).toBeUndefined()
  })

  it.each([
    ['length(aws_lambda_function.f["b"].function_name)', '1'],
    ['coalesce(aws_lambda_function.f["b"].description, "none")', 'none'],
    ['lookup({ a = "found" }, aws_lambda_function.f["a"].function_name, "none")', 'found'],
    ['zipmap(values(aws_lambda_function.f)[*].function_name, ["x", "y"])["b"]', 'y'],
    ['join(",", distinct([aws_lambda_function.f["a"].function_name, "a"]))', 'a'],
    ['[for f in aws_lambda_function.f : f.function_name]', '["a","b"]'],
    ['aws_lambda_function.f["a"].arn == "" ? "none" : "some"', 'some'],
  ])('know of what is made: %s', async (value, expected) => {
    expect(await outputOf(root('', value))).toBe(expected)
  })

  it('have modules without resources, and none of those that are called for nothing', async () => {
    const files = {
      'main.tf': `module "label" { 
  source = "./label"
  name = "shop"
}
module "none" {
  count = 0
  source = "./label"
  name = "none"
}
output "x" { value = "\${module.label.id}\${try(module.none[0].id, "-none")}" }
`,
      'label/main.tf': 'variable "name" {}\noutput "id" { value = "${var.name}-live" }\n',
    }
    const calls = {
      label: { source: './label', module: {} },
      none: { source: './label', count_expression: {}, module: {} },
    }
    const found = await outputOf(files, { configuration: { root_module: { module_calls: calls } } })
    expect(found).toBe('shop-live-none')
  })

  it('have the region of the provider, also where it is a local value', async () => {
    const files = {
      'main.tf':
        'provider "aws" {\n  region = local.region\n}\nprovider "aws" {\n  alias = "other"\n  region = "us-west-2"\n}\nlocals { region = "eu-west-1" }\n',
    }
    const project = await readFiles(files, {
      planned_values: { root_module: {} },
      configuration: {
        provider_config: { aws: { expressions: { region: { references: ['local.region'] } } } },
      },
    })
    expect(project.region).toBe('eu-west-1')
  })

  it('lead functions to their own layers', async () => {
    const layer = (index: string) => ({
      ...{ mode: 'managed', type: 'aws_lambda_layer_version', name: 'l', index },
      address: `aws_lambda_layer_version.l["${index}"]`,
      values: { filename: `${index}.zip` },
    })
    const project = await readFiles(
      {
        'main.tf':
          'resource "aws_lambda_function" "f" {\n  for_each = toset(["a", "b"])\n  layers = [aws_lambda_layer_version.l[each.key].arn]\n}\n',
      },
      {
        planned_values: { root_module: { resources: [...FUNCTIONS, layer('a'), layer('b')] } },
        resource_changes: FUNCTIONS.map(({ address }) => ({
          address,
          change: { after_unknown: { layers: true } },
        })),
        configuration: {
          root_module: {
            resources: [
              {
                address: 'aws_lambda_function.f',
                expressions: { layers: { references: ['aws_lambda_layer_version.l'] } },
              },
            ],
          },
        },
      },
    )
    expect(project.functions.map(({ layers }) => layers)).toEqual([
      [join(folder(), 'a.zip')],
      [join(folder(), 'b.zip')],
    ])
    expect(project.remarks).toEqual([])
  })

  it('are read of a document that has a data source twice, and objects that are to go', async () => {
    const data = (name: string) => ({
      mode: 'data',
      type: 'aws_region',
      name: 'r',
      address: 'data.aws_region.r',
      values: { name },
    })
    const files = root('', '"${data.aws_region.r.name}${aws_lambda_function.f["a"].arn == "" ? "" : "!"}"')
    const found = await outputOf(files, {
      planned_values: { outputs: { x: {} }, root_module: { resources: [...FUNCTIONS, data('new')] } },
      prior_state: { values: { root_module: { resources: [data('old')] } } },
      resource_changes: [
        {
          address: 'aws_lambda_function.f["a"]',
          deposed: 'x',
          change: { after_unknown: { function_name: true } },
        },
      ],
    })
    expect(found).toBe('new!')
  })
})
