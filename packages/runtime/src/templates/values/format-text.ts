import { MAX_NESTING, type RenderBudget, TemplateError } from './limits.ts'
import { List, MapEntry, type Value } from './value.ts'

/**
 * A value as a template prints it: text as it is, maps as Java prints them, lists from JSON as JSON.
 * `{a=1, b=[{"c":5}]}`. websocket-apis §8.1
 */
export function formatText(value: Value, budget: RenderBudget, depth = 0): string {
  if (typeof value === 'string') {
    budget.spendText(value.length)
    return value
  }
  enter(budget, depth)
  if (value === null || typeof value !== 'object') return String(value)
  if (value instanceof List) {
    if (value.isJson) return formatJsonText(value, budget, depth)
    return `[${value.items.map((item) => formatText(item, budget, depth + 1)).join(', ')}]`
  }
  if (value instanceof MapEntry) return `${value.key}=${formatText(value.value, budget, depth + 1)}`
  if (!(value instanceof Map)) return ''
  const members = [...value].map(([name, member]) => `${name}=${formatText(member, budget, depth + 1)}`)
  return `{${members.join(', ')}}`
}

/** A value as JSON. */
function formatJsonText(value: Value, budget: RenderBudget, depth = 0): string {
  enter(budget, depth)
  if (typeof value === 'string') {
    budget.spendText(value.length)
    return JSON.stringify(value)
  }
  if (value === null || typeof value !== 'object') return String(value)
  if (value instanceof List)
    return `[${value.items.map((item) => formatJsonText(item, budget, depth + 1)).join(',')}]`
  if (value instanceof MapEntry)
    return `{${JSON.stringify(value.key)}:${formatJsonText(value.value, budget, depth + 1)}}`
  if (!(value instanceof Map)) return 'null'
  const members = [...value].map(
    ([name, member]) => `${JSON.stringify(name)}:${formatJsonText(member, budget, depth + 1)}`,
  )
  return `{${members.join(',')}}`
}

/** A list can be put into itself, and lists that share their items print far longer than they are. */
function enter(budget: RenderBudget, depth: number): void {
  budget.spend(2)
  if (depth > MAX_NESTING) throw new TemplateError(`a value is nested more than ${MAX_NESTING} deep`)
}
