import { formatText } from './format-text.ts'
import type { RenderBudget } from './limits.ts'
import { List, type Value } from './value.ts'

/** `==`: values of one kind by what they are, of two kinds by their text; nothing equals nothing only. Velocity 1.7 */
export function isEqual(left: Value, right: Value, budget: RenderBudget): boolean {
  budget.spend(1)
  if (typeof left === 'string' && typeof right === 'string') return areTextsEqual(left, right, budget)
  if (left === right) return true
  if (left === null || right === null) return false
  if (typeof left === 'number' && typeof right === 'number') return false
  if (left instanceof List && right instanceof List) return areListsEqual(left, right, budget)
  if (left instanceof Map && right instanceof Map) return areMapsEqual(left, right, budget)
  return formatText(left, budget) === formatText(right, budget)
}

function areTextsEqual(left: string, right: string, budget: RenderBudget): boolean {
  if (left.length !== right.length) return false
  budget.spendText(left.length)
  return left === right
}

function areListsEqual(left: List, right: List, budget: RenderBudget): boolean {
  if (left.items.length !== right.items.length) return false
  return left.items.every((item, at) => isEqual(item, right.items[at] ?? null, budget))
}

function areMapsEqual(left: Map<string, Value>, right: Map<string, Value>, budget: RenderBudget): boolean {
  if (left.size !== right.size) return false
  budget.spend(left.size)
  return [...left].every(
    ([name, member]) => right.has(name) && isEqual(member, right.get(name) ?? null, budget),
  )
}

/** Java's `equals`: a number is never equal to its text. */
export function isSame(left: Value, right: Value, budget: RenderBudget): boolean {
  budget.spend(1)
  return typeof left === typeof right && isEqual(left, right, budget)
}
