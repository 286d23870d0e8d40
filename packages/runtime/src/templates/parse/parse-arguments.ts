import type { Expression } from '../values/value.ts'
import type { TemplateSource } from './grammar.ts'

const SPACE = /\s*/y
const COMMA = /,/y
const CLOSE = /\)/y

/** Parses expressions with commas between them. */
export function parseExpressions(source: TemplateSource): Expression[] {
  const expressions: Expression[] = []
  do expressions.push(source.grammar.expression(source))
  while (source.take(COMMA))
  return expressions
}

/** Parses what stands between a call's parentheses, and the closing one. */
export function parseArguments(source: TemplateSource): Expression[] {
  source.take(SPACE)
  if (source.take(CLOSE)) return []
  const args = parseExpressions(source)
  source.expect(CLOSE, "')'")
  return args
}
