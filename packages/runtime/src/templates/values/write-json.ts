import type { RenderBudget } from './limits.ts'

/** The JSON of a value, paid for before it is made. */
export function writeJson(json: unknown, budget: RenderBudget): string {
  spendJson(json, budget)
  const text = JSON.stringify(json)
  budget.spendText(text.length)
  return text
}

/**
 * Takes what the JSON of a value costs from the budget, before there is any: a step for each value and the length of each text.
 * What a JSONPath finds can have one value in many places, and is far longer than what it was found in.
 */
function spendJson(json: unknown, budget: RenderBudget): void {
  const open = [json]
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    budget.spend(1)
    if (typeof value === 'string') budget.spendText(value.length)
    if (value === null || typeof value !== 'object') continue
    if (!Array.isArray(value)) for (const name of Object.keys(value)) budget.spendText(name.length)
    for (const member of Object.values(value)) open.push(member)
  }
}
