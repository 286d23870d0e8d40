import type { Scanner } from '../parse/scanner.ts'
import type { RenderBudget } from '../values/limits.ts'

/** One step of a JSONPath: the values it leads to from one. `root` is for filters. */
export type Step = (from: unknown, walk: Walk) => readonly unknown[]

/** What steps need besides a value. */
export interface Walk {
  readonly root: unknown
  readonly budget: RenderBudget
  /** Counts the visited values; throws when there were too many. */
  readonly spend: (steps: number) => void
}

/** A compiled JSONPath. */
export interface Path {
  /** Whether it can lead to one value only: then that is its result, else a list. websocket-apis §8.1 */
  readonly isDefinite: boolean
  readonly steps: readonly Step[]
}

/** A JSONPath while it is parsed: filters have paths in them. */
export type PathSource = Scanner<{ readonly steps: (source: PathSource) => Path }>

/** Whether a filter lets a value through. */
export type Test = (value: unknown, walk: Walk) => boolean

/** A side of a comparison: undefined where a path leads nowhere. */
export type Operand = (value: unknown, walk: Walk) => unknown

/** All values that steps lead to. */
export function walkSteps(steps: readonly Step[], from: unknown, walk: Walk): readonly unknown[] {
  let found: readonly unknown[] = [from]
  for (const step of steps) {
    if (found.length === 0) return found
    walk.spend(found.length)
    const [only] = found
    found = found.length === 1 ? step(only, walk) : found.flatMap((value) => step(value, walk))
  }
  return found
}

/** A member or item of a value that is its own: nothing of JavaScript's. */
export function memberOf(value: unknown, name: string | number): readonly unknown[] {
  if (value === null || typeof value !== 'object') return []
  if (Array.isArray(value) !== (typeof name === 'number')) return []
  return Object.hasOwn(value, name) ? [(value as Record<string | number, unknown>)[name]] : []
}

/** All members or items of a value. */
export function childNodesOf(value: unknown, { spend }: Walk): readonly unknown[] {
  if (value === null || typeof value !== 'object') return []
  const children: unknown[] = Object.values(value)
  spend(children.length)
  return children
}
