import { createRequire } from 'node:module'
import type { RE2JS as Regex } from 're2js'

/**
 * How large a pattern may be, its repetitions written out, as `patternSizeOf` estimates it. *Assumed*; compiled in tenths of a second.
 * websocket-apis §14.2
 */
const MAX_SIZE = 20_000

/**
 * Compiles a regular expression that others wrote, in an engine that never backtracks, against ReDoS: its time grows with the
 * pattern's size and the text alone, and no pattern can hold up the process. Back references are the price. Throws for those, and
 * for what is too large.
 */
export function compileLinearRegex(pattern: string): Regex {
  if (patternSizeOf(pattern) > MAX_SIZE) throw new Error('the pattern with its repetitions is too large')
  return loadLinearRegex().compile(pattern)
}

/** Loaded by the first pattern: most gateways have none. */
export function loadLinearRegex(): typeof Regex {
  return (createRequire(import.meta.url)('re2js') as { RE2JS: typeof Regex }).RE2JS
}

/** The most that a pattern's repetitions can multiply to where they nest: the engine refuses more. */
const MAX_REPEATS = 1000

/** An upper bound of a pattern's size: its length times its largest repetition, times those of groups, which may nest. */
export function patternSizeOf(pattern: string): number {
  let largest = 1
  let ofGroups = 1
  for (const [, group, least = '', most = ''] of pattern.matchAll(/(\))?\{(\d+)(?:,(\d*))?\}/g)) {
    const repeats = Math.max(1, Number(least), Number(most))
    if (group) ofGroups *= repeats
    else largest = Math.max(largest, repeats)
  }
  return pattern.length * Math.min(MAX_REPEATS, largest * ofGroups)
}
