import { isEqual } from './compare.ts'
import { formatText } from './format-text.ts'
import { type Expression, isTruthy, type RenderScope, type Value } from './value.ts'

type Operator = (left: Value, right: Value, scope: RenderScope) => Value

const isNotEqual: Operator = (left, right, { budget }) => !isEqual(left, right, budget)
const equals: Operator = (left, right, { budget }) => isEqual(left, right, budget)
const isLess = compares((left, right) => left < right)
const isGreater = compares((left, right) => left > right)
const isAtMost = compares((left, right) => left <= right)
const isAtLeast = compares((left, right) => left >= right)

const OPERATORS: Readonly<Record<string, Operator>> = {
  '==': equals,
  eq: equals,
  '!=': isNotEqual,
  ne: isNotEqual,
  '<': isLess,
  lt: isLess,
  '>': isGreater,
  gt: isGreater,
  '<=': isAtMost,
  le: isAtMost,
  '>=': isAtLeast,
  ge: isAtLeast,
  '+': add,
  '-': calculates((left, right) => left - right),
  '*': calculates((left, right) => left * right),
  '/': calculates(divide),
  '%': calculates((left, right) => (right === 0 ? null : left % right)),
}

/** Compiles an operator between two expressions. */
export function compileOperator(name: string, left: Expression, right: Expression): Expression {
  if (name === '||' || name === 'or')
    return counted((scope) => isTruthy(left(scope)) || isTruthy(right(scope)))
  if (name === '&&' || name === 'and')
    return counted((scope) => isTruthy(left(scope)) && isTruthy(right(scope)))
  const operator = OPERATORS[name]
  if (!operator) throw new TypeError(`there is no operator ${name}`)
  return counted((scope) => operator(left(scope), right(scope), scope))
}

/** An expression that costs a step, whatever its parts cost. */
export function counted(expression: Expression): Expression {
  return (scope) => {
    scope.budget.spend(1)
    return expression(scope)
  }
}

/** Adds numbers, and joins texts with anything. */
function add(left: Value, right: Value, { budget }: RenderScope): Value {
  if (typeof left === 'number' && typeof right === 'number') return left + right
  if (typeof left !== 'string' && typeof right !== 'string') return null
  const text = formatText(left, budget) + formatText(right, budget)
  budget.spendText(text.length)
  return text
}

/** Integers give an integer, as in Java; a division by nothing gives null. websocket-apis §8.3 */
function divide(left: number, right: number): number | null {
  if (right === 0) return null
  const quotient = left / right
  return Number.isInteger(left) && Number.isInteger(right) ? Math.trunc(quotient) : quotient
}

/** Arithmetic on anything but numbers has the result null. Velocity logs it and goes on. */
function calculates(calculate: (left: number, right: number) => number | null): Operator {
  return (left, right) =>
    typeof left === 'number' && typeof right === 'number' ? calculate(left, right) : null
}

/** A value that is not a number is neither less nor more than another. Velocity logs it and goes on. */
function compares(compare: (left: number, right: number) => boolean): Operator {
  return (left, right) => typeof left === 'number' && typeof right === 'number' && compare(left, right)
}
