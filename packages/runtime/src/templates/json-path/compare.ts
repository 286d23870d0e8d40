import { matchesAll } from '../values/regex.ts'
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
  '=~': (left, right, { spend }) =>
    typeof left === 'string' &&
    typeof right === 'string' &&
    matchesAll(left, right, { budget: { spend, spendText: spend } }),
}

/** Compiles one comparison of a filter. */
export function compileComparison(operator: string, left: Operand, right: Operand): Test {
  const compare = COMPARISONS[operator]
  if (!compare) throw new TypeError(`there is no comparison ${operator}`)
  return (value, walk) => compare(left(value, walk), right(value, walk), walk)
}

/** Objects and lists are equal when their JSON is. */
function isEqual(left: unknown, right: unknown, { spend }: Walk): boolean {
  spend(1)
  if (left === right) return true
  if (left === null || right === null || typeof left !== 'object' || typeof right !== 'object') return false
  const first = JSON.stringify(left)
  const second = JSON.stringify(right)
  spend((first.length + second.length) / 16)
  return first === second
}

function ordered(isOrder: (order: number) => boolean): Compare {
  return (left, right) => {
    if (typeof left === 'number' && typeof right === 'number') return isOrder(left - right)
    if (typeof left !== 'string' || typeof right !== 'string') return false
    return isOrder(left === right ? 0 : left < right ? -1 : 1)
  }
}

function isIn(left: unknown, right: unknown, walk: Walk): boolean {
  return Array.isArray(right) && right.some((item) => isEqual(left, item, walk))
}
