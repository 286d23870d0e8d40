import { isMap } from '../../documents/positions.ts'
import { ProjectError, type SourcePosition } from '../../project/project.ts'
import type { Intrinsic, Scope } from '../scope/scope.ts'
import { partsOf } from './arguments.ts'

/** `Fn::If`: `[condition, value if it holds, value if not]`. */
export const choose: Intrinsic = (argument, scope, at) => {
  const [condition, whenTrue, whenFalse] = partsOf(argument, [3], { name: 'Fn::If', at })
  const holds =
    typeof condition === 'string' ? scope.isTrue(condition, at) : holdsExpression(condition, scope, at)
  return scope.evaluate(holds ? whenTrue : whenFalse, at)
}

/** `Fn::Equals`: texts are compared, so that `true` equals "true". */
export const equals: Intrinsic = (argument, scope, at) => {
  const [left, right] = partsOf(argument, [2], { name: 'Fn::Equals', at }).map((part) =>
    scope.evaluate(part, at),
  )
  return comparable(left) === comparable(right)
}

/** `Fn::And` of 2 to 10 conditions. */
export const and: Intrinsic = (argument, scope, at) =>
  conditionsOf(argument, 'Fn::And', at).every((one) => holdsExpression(one, scope, at))

/** `Fn::Or` of 2 to 10 conditions. */
export const or: Intrinsic = (argument, scope, at) =>
  conditionsOf(argument, 'Fn::Or', at).some((one) => holdsExpression(one, scope, at))

/** `Fn::Not` of one condition, in a list. */
export const not: Intrinsic = (argument, scope, at) =>
  !holdsExpression(partsOf(argument, [1], { name: 'Fn::Not', at })[0], scope, at)

/** Whether an expression of the section `Conditions` holds; `{ Condition: name }` names another one. */
export function holdsExpression(expression: unknown, scope: Scope, at: SourcePosition): boolean {
  if (isMap(expression) && typeof expression.Condition === 'string')
    return scope.isTrue(expression.Condition, at)
  const value = scope.evaluate(expression, at)
  if (value === true || value === 'true') return true
  if (value === false || value === 'false') return false
  throw new ProjectError('a condition is made of Fn::Equals, Fn::And, Fn::Or, Fn::Not and Condition', at)
}

function conditionsOf(argument: unknown, name: string, at: SourcePosition): readonly unknown[] {
  return partsOf(argument, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { name, at })
}

function comparable(value: unknown): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}
