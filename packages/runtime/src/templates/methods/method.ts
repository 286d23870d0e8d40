import { formatText } from '../values/format-text.ts'
import { TemplateError } from '../values/limits.ts'
import type { RenderScope, Value } from '../values/value.ts'

/** A method that templates may call. */
export type Method<T> = (self: T, args: readonly Value[], scope: RenderScope) => Value

/** The methods of one kind of value by their names in Java. */
export type Methods<T> = ReadonlyMap<string, Method<T>>

/** Every kind of value has a `toString`; the type says so, or JavaScript's would be meant. */
interface Table<T> {
  readonly [name: string]: Method<T>
  readonly toString: Method<T>
}

export function methods<T>(table: Table<T>): Methods<T> {
  return new Map(Object.entries(table))
}

/** An argument as text. Throws where it is missing, as Java does for null. */
export function textArgument(args: readonly Value[], at: number, { budget }: RenderScope): string {
  const value = args[at] ?? null
  if (value === null) throw new TemplateError(`argument ${at + 1} of a method is missing`)
  return formatText(value, budget)
}

/** An argument that is an integer. Throws for any other. */
export function integerArgument(args: readonly Value[], at: number): number {
  const value = args[at]
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new TemplateError(`argument ${at + 1} of a method is not an integer`)
  return value
}

/** Fails as Java does beyond the ends of a text or list. */
export function checkIndex(index: number, length: number): number {
  if (index < 0 || index >= length) throw new TemplateError(`there is no position ${index}`)
  return index
}
