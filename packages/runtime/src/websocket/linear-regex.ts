import { createRequire } from 'node:module'
import type { RE2JS as Regex } from 're2js'

/**
 * The engine for regular expressions that others write: it never backtracks, so its time grows with the text alone and none can
 * hold up the process. Back references are the price: it refuses them. Loaded by the first pattern; most gateways have none.
 */
export function loadLinearRegex(): typeof Regex {
  return (createRequire(import.meta.url)('re2js') as { RE2JS: typeof Regex }).RE2JS
}
