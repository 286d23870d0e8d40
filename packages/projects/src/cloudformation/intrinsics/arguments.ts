import { ProjectError, type SourcePosition } from '../../project/project.ts'
import { NO_VALUE, type Scope } from '../scope/scope.ts'

/** Evaluates an argument that is to be a list; `AWS::NoValue` among its members is left out. */
export function listOf(argument: unknown, scope: Scope, { name, at }: Place): readonly unknown[] {
  const value = scope.evaluate(argument, at)
  if (Array.isArray(value)) return value
  throw new ProjectError(`${name} takes a list, and has ${describe(value)}`, at)
}

/** Evaluates an argument that is to be a single value, and gives its text. */
export function textOf(argument: unknown, scope: Scope, { name, at }: Place): string {
  const value = scope.evaluate(argument, at)
  if (isScalar(value)) return String(value)
  throw new ProjectError(`${name} takes text, and has ${describe(value)}`, at)
}

/** Members of a list that a function takes as they stand, not evaluated yet. */
export function partsOf(
  argument: unknown,
  counts: readonly number[],
  { name, at }: Place,
): readonly unknown[] {
  if (Array.isArray(argument) && counts.includes(argument.length)) return argument
  throw new ProjectError(
    `${name} takes a list of ${counts.join(' or ')} members, and has ${describe(argument)}`,
    at,
  )
}

/** The function that takes an argument, for messages. */
export interface Place {
  readonly name: string
  readonly at: SourcePosition
}

/** Whether a value is text, a number or a boolean. */
export function isScalar(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function describe(value: unknown): string {
  if (value === NO_VALUE) return 'AWS::NoValue'
  if (Array.isArray(value)) return `a list of ${value.length}`
  if (value === null || value === undefined) return 'nothing'
  return typeof value === 'object' ? 'a map' : JSON.stringify(value)
}
