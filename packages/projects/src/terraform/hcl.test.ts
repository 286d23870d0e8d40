import { describe, expect, it } from 'vitest'
import { argumentsOf, attributeIn, blockAt, membersOf } from './hcl.ts'

const FILE = `# a file
resource "aws_lambda_function" "one" {
  function_name = "one" # not "variables = {"
  description   = <<-EOT
    variables = { not = "this" }
  }
  EOT
  environment {
    variables = { A = "1", "B" = var.b }
  }
  tags = { "}" = "{" }
}

resource "aws_lambda_function" "two" {}
`

describe('a file of Terraform', () => {
  it('has blocks to the bracket that closes them', () => {
    expect(blockAt(FILE, 2)).toMatch(/^resource "aws_lambda_function" "one" \{[\s\S]*tags = [^\n]*\n\}$/)
    expect(blockAt(FILE, 14)).toBe('resource "aws_lambda_function" "two" {}')
  })

  it.each([
    ['variables', '{ A = "1", "B" = var.b }'],
    ['function_name', '"one"'],
    ['name', undefined],
    ['handler', undefined],
  ])('has the attribute %s as %s', (name, expression) => {
    expect(attributeIn(blockAt(FILE, 2), name)).toBe(expression)
  })

  it('has its own attributes before those of blocks in it, and says nothing of one that these have twice', () => {
    expect(attributeIn('a {\n  b {\n    x = 1\n  }\n  x = "}"\n}', 'x')).toBe('"}"')
    expect(attributeIn('a {\n  b {\n    x = 1\n  }\n  c {\n    x = 2\n  }\n}', 'x')).toBeUndefined()
  })
})

describe('a map', () => {
  it.each([
    ['{}', []],
    ['{ A = "1", B = var.b }', ['A', '"1"', 'B', 'var.b']],
    ['{\n  A = "x,y" # a comment\n\n  // another\n  B : "}"\n}', ['A', '"x,y"', 'B', '"}"']],
    [
      '{\n  A = join(",", [\n    "1",\n    "2"\n  ])\n  B = 2\n}',
      ['A', 'join(",", [\n    "1",\n    "2"\n  ])', 'B', '2'],
    ],
    ['{ A = "${lookup(local.m, "}")}", B = 2 }', ['A', '"${lookup(local.m, "}")}"', 'B', '2']],
    ['{\n  A = <<EOT\nB = 1\nEOT\n  C = 2\n}', ['A', '<<EOT\nB = 1\nEOT', 'C', '2']],
  ])('%j has its members', (map, members) => {
    expect([...(membersOf(map) ?? [])].flat()).toEqual(members)
  })

  it.each([
    'local.env',
    '{ for k, v in local.env : k => v }',
    '{ (var.name) = 1 }',
    '{ "${var.name}" = 1 }',
    '{ A = 1 } ',
  ])('%j is none that is read', (map) => {
    expect(membersOf(map)).toBeUndefined()
  })
})

describe('arguments of a function', () => {
  it.each([
    ['merge(local.a, { B = 1 })', ['local.a', '{ B = 1 }']],
    ['merge(\n  local.a,\n  {\n    B = 1\n  },\n)', ['local.a', '{\n    B = 1\n  }']],
    ['merge()', []],
    ['merge(a) == b', undefined],
    ['local.merge', undefined],
  ])('%j are %j', (expression, found) => {
    expect(argumentsOf(expression, 'merge')).toEqual(found)
  })
})
