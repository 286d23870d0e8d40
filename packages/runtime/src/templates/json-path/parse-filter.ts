import { compileComparison } from './compare.ts'
import { type Operand, type PathSource, type Test, walkSteps } from './path.ts'

/** Parses what is in `[?(…)]`: comparisons, paths that must lead somewhere, `&&`, `||`, `!` and parentheses. */
export function parseFilter(source: PathSource): Test {
  return source.nested(() => {
    let left = parseAnd(source)
    while (source.take(/\s*\|\|/y)) {
      const before = left
      const right = parseAnd(source)
      left = (value, walk) => before(value, walk) || right(value, walk)
    }
    return left
  })
}

function parseAnd(source: PathSource): Test {
  let left = parseTest(source)
  while (source.take(/\s*&&/y)) {
    const before = left
    const right = parseTest(source)
    left = (value, walk) => before(value, walk) && right(value, walk)
  }
  return left
}

function parseTest(source: PathSource): Test {
  source.take(/\s*/y)
  if (source.take(/!(?!=)/y)) {
    const test = source.nested(() => parseTest(source))
    return (value, walk) => {
      walk.spend(1)
      return !test(value, walk)
    }
  }
  if (!source.take(/\(/y)) return parseComparison(source)
  const test = parseFilter(source)
  source.expect(/\s*\)/y, "')'")
  return test
}

const OPERATOR = /\s*(==|!=|<=|>=|=~|<|>|in\b|nin\b)\s*/y

function parseComparison(source: PathSource): Test {
  const left = parseOperand(source)
  const operator = source.take(OPERATOR)?.[1]
  if (operator === undefined)
    return (value, walk) => {
      walk.spend(1)
      return left(value, walk) !== undefined
    }
  if (operator === '=~') return compileComparison(operator, left, parsePattern(source))
  return compileComparison(operator, left, parseOperand(source))
}

function parsePattern(source: PathSource): Operand {
  const [, pattern = '', flag] = source.expect(/\/((?:[^/\\]|\\[\s\S])*)\/(i?)/y, 'a regular expression')
  const regex = (flag ? '(?i)' : '') + pattern.replaceAll('\\/', '/')
  return () => regex
}

const LITERAL = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true\b|false\b|null\b/y

function parseOperand(source: PathSource): Operand {
  source.take(/\s*/y)
  const start = source.take(/[@$]/y)?.[0]
  if (start) return compileOperandPath(source, start === '$')
  if (source.take(/\[/y)) return parseLiteralList(source)
  const value = parseLiteral(source)
  return () => value
}

function parseLiteral(source: PathSource): unknown {
  const [quoted, single, double] =
    source.take(/\s*(?:'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)")/y) ?? []
  if (quoted !== undefined) return (single ?? double ?? '').replace(/\\([\s\S])/g, '$1')
  source.take(/\s*/y)
  return JSON.parse(source.expect(LITERAL, 'a value')[0]) as unknown
}

function parseLiteralList(source: PathSource): Operand {
  const values: unknown[] = []
  if (source.take(/\s*\]/y)) return () => values
  do values.push(parseLiteral(source))
  while (source.take(/\s*,/y))
  source.expect(/\s*\]/y, "']'")
  return () => values
}

function compileOperandPath(source: PathSource, isFromRoot: boolean): Operand {
  const { steps, isDefinite } = source.nested(() => source.grammar.steps(source))
  return (value, walk) => {
    walk.spend(1)
    const found = walkSteps(steps, isFromRoot ? walk.root : value, walk)
    if (isDefinite) return found[0]
    return found.length === 0 ? undefined : found
  }
}
