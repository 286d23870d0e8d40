import { compileLinearRegex, loadLinearRegex } from '../../expressions/linear-regex.ts'

/**
 * The `pattern`s of models in an engine without backtracking, so that no message can hold up the process (ReDoS). A pattern that this
 * engine has not, such as one with a back reference, runs in JavaScript's, under a watch.
 */
export const LINEAR_PATTERNS = Object.assign(compilePattern, { code: 'compilePattern' })

/** What Ajv asks of a regular expression. */
interface Pattern {
  test(text: string): boolean
  /** What it is known by: Ajv takes patterns of one name for the same. */
  toString(): string
}

/** Throws for what is no regular expression. Compiled when it first judges a text, which is where the time is watched. */
function compilePattern(pattern: string, _flags: string): Pattern {
  const own = new RegExp(pattern, 'u')
  let compiled: Pick<Pattern, 'test'> | undefined
  return {
    test(text) {
      compiled ??= compileLinear(pattern) ?? own
      return compiled.test(text)
    },
    toString: () => String(own),
  }
}

function compileLinear(pattern: string): Pick<Pattern, 'test'> | undefined {
  try {
    const regex = compileLinearRegex(loadLinearRegex().translateRegExp(pattern))
    return { test: (text) => regex.matcher(text).find() }
  } catch {
    return undefined
  }
}
