import type { HoldEvent } from '@gatehouse/functions'
import { ByteBudget, SMALL_BYTES } from './byte-budget.ts'

/** As APIs share what bodies may have, and never less than the longest event. *Assumed*. http-apis §12.2 */
const FUNCTION_SHARE = 1 / 2
const MIN_PART_BYTES = 16 * 1024 * 1024

/**
 * Room for events of functions beside that for bodies: a call goes on when its client has left, or waits no longer, and its body counts no more
 * by then. Functions are told apart by the names that they are known by, so that they are few.
 */
export function createEventBudget(maxBytes: number, onRefused: () => void): HoldEvent {
  const all = new ByteBudget(maxBytes)
  const own = new Map<string, ByteBudget>()

  function budgetOf(name: string): ByteBudget {
    const part = Math.min(maxBytes, Math.max(maxBytes * FUNCTION_SHARE, MIN_PART_BYTES))
    const budget = own.get(name) ?? new ByteBudget(part, { whole: all })
    own.set(name, budget)
    return budget
  }

  return (name, length) => {
    const budget = budgetOf(name)
    if (budget.take(length, length <= SMALL_BYTES)) return () => budget.give(length)
    onRefused()
    return undefined
  }
}
