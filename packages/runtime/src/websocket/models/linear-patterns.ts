import { createRequire } from 'node:module'
import type { RE2JS as Regex } from 're2js'

/**
 * The `pattern`s of models in an engine without backtracking, so that no message can hold up the process. A pattern that this
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
    const regex = loadRegex().compile(loadRegex().translateRegExp(pattern))
    return { test: (text) => regex.matcher(text).find() }
  } catch {
    return undefined
  }
}

/** Loaded by the first pattern. */
function loadRegex(): typeof Regex {
  return (createRequire(import.meta.url)('re2js') as { RE2JS: typeof Regex }).RE2JS
}
