import { matchesAll } from '../values/regex.ts'
import { writeJson } from '../values/write-json.ts'
import type { Operand, Test, Walk } from './path.ts'

type Compare = (left: unknown, right: unknown, walk: Walk) => boolean

const COMPARISONS: Readonly<Record<string, Compare>> = {
  '==': isEqual,
  '!=': (left, right, walk) => !isEqual(left, right, walk),
  '<': ordered((order) => order < 0),
  '<=': ordered((order) => order <= 0),
  '>': ordered((order) => order > 0),
  '>=': ordered((order) => order >= 0),
  in: isIn,
  nin: (left, right, walk) => !isIn(left, right, walk),
  '=~': (left, right, walk) =>
    typeof left === 'string' && typeof right === 'string' && matchesAll(left, right, walk),
}

/** Compiles one comparison of a filter. */
export function compileComparison(operator: string, left: Operand, right: Operand): Test {
  const compare = COMPARISONS[operator]
  if (!compare) throw new TypeError(`there is no comparison ${operator}`)
  return (value, walk) => {
    walk.spend(1)
    return compare(left(value, walk), right(value, walk), walk)
  }
}

/** Objects and lists are equal when their JSON is. */
function isEqual(left: unknown, right: unknown, { budget }: Walk): boolean {
  budget.spend(1)
  if (typeof left === 'string' && typeof right === 'string')
    budget.spendText(Math.min(left.length, right.length))
  if (left === right) return true
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return false
  return writeJson(left, budget) === writeJson(right, budget)
}

function ordered(isOrder: (order: number) => boolean): Compare {
  return (left, right, { budget }) => {
    if (typeof left === 'number' && typeof right === 'number') return isOrder(left - right)
    if (typeof left !== 'string' || typeof right !== 'string') return false
    budget.spendText(Math.min(left.length, right.length))
    return isOrder(left === right ? 0 : left < right ? -1 : 1)
  }
}

function isIn(left: unknown, right: unknown, walk: Walk): boolean {
  return Array.isArray(right) && right.some((item) => isEqual(left, item, walk))
}
