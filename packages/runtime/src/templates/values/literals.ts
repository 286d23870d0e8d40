import { formatText } from './format-text.ts'
import { TemplateError } from './limits.ts'
import { type Expression, List, type Value } from './value.ts'

/** `[1, "a"]` */
export function compileList(items: readonly Expression[]): Expression {
  return (scope) => {
    scope.budget.spend(1 + items.length)
    return new List(items.map((item) => item(scope)))
  }
}

/** `{"a": 1}` */
export function compileMap(members: readonly (readonly [Expression, Expression])[]): Expression {
  return (scope) => {
    scope.budget.spend(1 + members.length)
    const map = new Map<string, Value>()
    for (const [key, value] of members) map.set(formatText(key(scope), scope.budget), value(scope))
    return map
  }
}

/** `[1..3]`, or `[3..1]`. Null where an end is not a number. */
export function compileRange(first: Expression, last: Expression): Expression {
  return (scope) => {
    const from = first(scope)
    const to = last(scope)
    if (typeof from !== 'number' || typeof to !== 'number') return null
    const length = Math.abs(to - from) + 1
    if (!Number.isSafeInteger(length)) throw new TemplateError('a range is not of integers')
    scope.budget.spend(length)
    const step = to < from ? -1 : 1
    return new List(Array.from({ length }, (_, at) => from + at * step))
  }
}
