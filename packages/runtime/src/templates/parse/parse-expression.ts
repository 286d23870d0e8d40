import { compileList, compileMap, compileRange } from '../values/literals.ts'
import { compileOperator, counted } from '../values/operators.ts'
import { type Expression, isTruthy, type Value } from '../values/value.ts'
import type { TemplateSource } from './grammar.ts'
import { parseExpressions } from './parse-arguments.ts'
import { parseReference } from './parse-reference.ts'
import { parseString } from './parse-string.ts'

const NOT = /!|not\b/y
const REFERENCE = /\$/y
const OPEN = /\(/y
const CLOSE = /\)/y
const OPEN_LIST = /\[/y
const CLOSE_LIST = /\]/y
const OPEN_MAP = /\{/y
const CLOSE_MAP = /\}/y
const RANGE = /\.\./y
const COMMA = /,/y
const COLON = /:/y
const SPACE = /\s*/y

/** The operators, loosest first; those of one level go from left to right. */
const LEVELS = [
  /\|\||or\b/y,
  /&&|and\b/y,
  /==|!=|eq\b|ne\b/y,
  /<=|>=|<|>|le\b|ge\b|lt\b|gt\b/y,
  /[+-]/y,
  /[*/%]/y,
]

const NUMBER = /-?\d+(?:\.(?!\.)\d+)?(?:[eE][+-]?\d+)?/y
const WORD = /(?:true|false|null)\b/y
const WORDS: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['true', true],
  ['false', false],
  ['null', null],
])

/** Parses an expression of Velocity, with the space around it. */
export function parseExpression(source: TemplateSource): Expression {
  return source.nested(() => parseLevel(source, 0))
}

function parseLevel(source: TemplateSource, level: number): Expression {
  const operator = LEVELS[level]
  if (!operator) return parseUnary(source)
  let left = parseLevel(source, level + 1)
  for (;;) {
    source.take(SPACE)
    const found = source.take(operator)
    if (!found) return left
    left = compileOperator(found[0], left, parseLevel(source, level + 1))
  }
}

function parseUnary(source: TemplateSource): Expression {
  source.take(SPACE)
  if (!source.take(NOT)) return parsePrimary(source)
  const operand = source.nested(() => parseUnary(source))
  return counted((scope) => !isTruthy(operand(scope)))
}

/** Parses one operand. */
export function parsePrimary(source: TemplateSource): Expression {
  if (source.see(REFERENCE)) return parseReference(source)?.evaluate ?? source.fail('a reference expected')
  if (source.take(OPEN)) {
    const inner = parseExpression(source)
    source.expect(CLOSE, "')'")
    return inner
  }
  return parseString(source) ?? parseLiteral(source)
}

function parseLiteral(source: TemplateSource): Expression {
  if (source.take(OPEN_LIST)) return parseList(source)
  if (source.take(OPEN_MAP)) return parseMap(source)
  const number = source.take(NUMBER)
  if (number) {
    const value = Number(number[0])
    return counted(() => value)
  }
  const value = WORDS.get(source.take(WORD)?.[0] ?? '')
  if (value === undefined) return source.fail('a value expected')
  return counted(() => value)
}

function parseList(source: TemplateSource): Expression {
  source.take(SPACE)
  if (source.take(CLOSE_LIST)) return compileList([])
  const first = parseExpression(source)
  if (source.take(RANGE)) {
    const last = parseExpression(source)
    source.expect(CLOSE_LIST, "']'")
    return compileRange(first, last)
  }
  const rest = source.take(COMMA) ? parseExpressions(source) : []
  source.expect(CLOSE_LIST, "']'")
  return compileList([first, ...rest])
}

function parseMap(source: TemplateSource): Expression {
  const members: [Expression, Expression][] = []
  source.take(SPACE)
  if (source.take(CLOSE_MAP)) return compileMap(members)
  do {
    const key = parseExpression(source)
    source.expect(COLON, "':'")
    members.push([key, parseExpression(source)])
  } while (source.take(COMMA))
  source.expect(CLOSE_MAP, "'}'")
  return compileMap(members)
}
