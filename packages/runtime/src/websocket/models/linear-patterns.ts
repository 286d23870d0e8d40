import { compileLinearRegex, loadLinearRegex } from '../../expressions/linear-regex.ts'

/**
 * The `pattern`s of models in an engine without backtracking, so that no message can hold up the process (ReDoS). A pattern that this
 * engine has not, such as one with a back reference, runs in JavaScript's, under a watch.
 */
export const LINEAR_PATTERNS = Object.assign(compilePattern, { code: 'compilePattern' })

/** What Ajv asks of a regular expression. */
interface Pattern {
  test(text: string): boolean
}

function compilePattern(pattern: string, _flags: string): Pattern {
  return compileLinear(pattern) ?? new RegExp(pattern, 'u')
}

function compileLinear(pattern: string): Pattern | undefined {
  try {
    const regex = compileLinearRegex(loadLinearRegex().translateRegExp(pattern))
    return { test: (text) => regex.matcher(text).find() }
  } catch {
    return undefined
  }
}
