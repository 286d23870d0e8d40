import { describe, expect, it } from 'vitest'
import { blocksIn } from './hcl.ts'

const FILE = `# resource "aws_lambda_function" "no" {}
/*
resource "aws_lambda_function" "one" {
  handler = "old"
}
*/
resource "aws_lambda_function" "one" {
  function_name = "one" # not "variables = {"
  description   = <<-EOT
    variables = { not = "this" }
  }
  resource "aws_lambda_function" "inner" {
  EOT
  environment {
    variables = { A = "1", "B" = var.b }
  }
  timeout = 1 /* was
    2 */ + 3
  tags = { "}" = "{" }
}

resource aws_lambda_function two {}
locals { a = "x,y" }
check "c" {
  data "http" "d" {}
}
`

describe('a file of Terraform', () => {
  it('has its blocks by their words, comments and texts aside', () => {
    expect(blocksIn(FILE).map(({ words, line }) => [words.join(' '), line])).toEqual([
      ['resource aws_lambda_function one', 7],
      ['resource aws_lambda_function two', 22],
      ['locals', 23],
      ['check c', 24],
    ])
    expect(blocksIn(FILE.replaceAll('\n', '\r\n'))).toHaveLength(4)
    expect(blocksIn('resource "a" "b" {\n  x = 1\n')).toEqual([])
  })

  it.each([
    ['variables', undefined, '{ A = "1", "B" = var.b }'],
    ['function_name', '"one"', '"one"'],
    ['timeout', '1 /* was\n    2 */ + 3', '1 /* was\n    2 */ + 3'],
    ['name', undefined, undefined],
    ['handler', undefined, undefined],
  ])('has the attribute %s as its own, %s, or in a block', (name, own, any) => {
    const body = blocksIn(FILE)[0]?.body
    expect([body?.own(name), body?.any(name)]).toEqual([own, any])
  })

  it('has its own attributes before those of blocks in it, and says nothing of one that these have twice', () => {
    const [a, b, c] = blocksIn(
      'a {\n  b {\n    x = 1\n  }\n  x = "}"\n}\nb {\n  b {\n    x = 1\n  }\n  c {\n    x = 2\n  }\n}\nc {\n  x = 1\n}',
    )
    expect([a?.body.any('x'), b?.body.any('x'), b?.body.own('x')]).toEqual(['"}"', undefined, undefined])
    expect(a?.body.names()).toEqual(['x'])
    expect(c?.body.own('x')).toBe('1')
  })

  it('has dynamic blocks by their labels', () => {
    const [block] = blocksIn(
      'a {\n  dynamic "b" {\n    for_each = [1]\n    content {\n      for_each = 2\n    }\n  }\n}',
    )
    expect(block?.body.dynamic('b')?.own('for_each')).toBe('[1]')
    expect(block?.body.dynamic('c')).toBeUndefined()
  })
})
