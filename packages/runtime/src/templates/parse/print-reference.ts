import { formatText } from '../values/format-text.ts'
import { MAX_CALL_DEPTH } from '../values/limits.ts'
import { Defined, type RenderScope, type Signal } from '../values/value.ts'
import type { Reference } from './parse-reference.ts'
import { deeper, write } from './scope.ts'

/** Writes a reference: its value, or how it is written where it has none. websocket-apis §8.3 */
export function printReference(reference: Reference, scope: RenderScope): Signal {
  const value = reference.evaluate(scope)
  if (value instanceof Defined) return deeper(scope, () => value.body(scope), MAX_CALL_DEPTH)
  if (value !== null) write(scope, formatText(value, scope.budget))
  else if (!reference.isQuiet && !isOfService(reference.name)) write(scope, reference.text)
  return undefined
}

/**
 * What the service's own names lead to and is not there is empty. *Assumed* for all but `$stageVariables`. websocket-apis §8.1
 */
function isOfService(name: string): boolean {
  return name === 'input' || name === 'util' || name === 'context' || name === 'stageVariables'
}
