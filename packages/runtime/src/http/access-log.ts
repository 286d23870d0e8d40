import { compileVariable, type ReadVariable } from './context.ts'
import type { Facts } from './facts.ts'

const VARIABLE = /\$context\.([A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*)/

/** Compiles the format of an access log to what writes one request's line. A variable without a value is `-`. §7.3 */
export function compileLogFormat(format: string): (facts: Facts) => string {
  const parts = format.split(VARIABLE).map((part, index): string | ReadVariable => {
    return index % 2 === 0 ? part : compileVariable(part)
  })
  return (facts) => parts.map((part) => (typeof part === 'string' ? part : (part(facts) ?? '-'))).join('')
}
