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
    return made(`[${value.items.map((item) => formatText(item, budget, depth + 1)).join(', ')}]`, budget)
  }
  if (value instanceof MapEntry) return formatMember(value.key, value.value, budget, depth)
  if (!(value instanceof Map)) return ''
  budget.spend(value.size)
  const members = [...value].map(([name, member]) => formatMember(name, member, budget, depth))
  return made(`{${members.join(', ')}}`, budget)
}

function formatMember(name: string, value: Value, budget: RenderBudget, depth: number): string {
  budget.spendText(name.length)
  return `${name}=${formatText(value, budget, depth + 1)}`
}

/** A value as JSON. */
function formatJsonText(value: Value, budget: RenderBudget, depth = 0): string {
  enter(budget, depth)
  if (typeof value === 'string') {
    budget.spendText(value.length)
    return made(JSON.stringify(value), budget)
  }
  if (value === null || typeof value !== 'object') return String(value)
  if (value instanceof List)
    return made(`[${value.items.map((item) => formatJsonText(item, budget, depth + 1)).join(',')}]`, budget)
  if (value instanceof MapEntry) return `{${formatJsonMember(value.key, value.value, budget, depth)}}`
  if (!(value instanceof Map)) return 'null'
  budget.spend(value.size)
  const members = [...value].map(([name, member]) => formatJsonMember(name, member, budget, depth))
  return made(`{${members.join(',')}}`, budget)
}

function formatJsonMember(name: string, value: Value, budget: RenderBudget, depth: number): string {
  budget.spendText(name.length)
  return `${JSON.stringify(name)}:${formatJsonText(value, budget, depth + 1)}`
}

/** A text that was joined, at each depth anew. */
function made(text: string, budget: RenderBudget): string {
  budget.spendText(text.length)
  return text
}

/** A list can be put into itself, and lists that share their items print far longer than they are. */
function enter(budget: RenderBudget, depth: number): void {
  budget.spend(2)
  if (depth > MAX_NESTING) throw new TemplateError(`a value is nested more than ${MAX_NESTING} deep`)
}
