import { childNodesOf, memberOf, type Step } from './path.ts'

/** `.name` and `['a', 'b']` */
export function compileNames(names: readonly string[]): Step {
  const [only = ''] = names
  if (names.length === 1) return (value) => memberOf(value, only)
  return (value, { spend }) => {
    spend(names.length)
    return names.flatMap((name) => memberOf(value, name))
  }
}

/** `[0]`, `[-1]` and `[0, 2]` */
export function compilePositions(positions: readonly number[]): Step {
  return (value, { spend }) => {
    if (!Array.isArray(value)) return []
    spend(positions.length)
    return positions.flatMap((at) => memberOf(value, at < 0 ? value.length + at : at))
  }
}

/** `[1:3]`, `[:2]`, `[-2:]` */
export function compileSlice(start: number | undefined, end: number | undefined): Step {
  return (value, { spend }) => {
    if (!Array.isArray(value)) return []
    const items: unknown[] = value.slice(start ?? 0, end)
    spend(items.length)
    return items
  }
}

/** `.*` and `[*]` */
export const CHILDREN: Step = childNodesOf

/** `..`: a value and all that is in it, from the outside in. */
export const DESCENDANTS: Step = (value, walk) => {
  const found: unknown[] = []
  const open = [value]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next)
    open.push(...childNodesOf(next, walk).toReversed())
  }
  return found
}

/** `[?(…)]`: of a list its items, of an object the object itself, as Jayway has it. */
export function compileFilter(test: (value: unknown, walk: Parameters<Step>[1]) => boolean): Step {
  return (value, walk) => {
    const candidates: unknown[] = Array.isArray(value) ? value : [value]
    walk.spend(candidates.length)
    return candidates.filter((candidate) => test(candidate, walk))
  }
}

/** `.length()`, `.size()` */
export const LENGTH: Step = (value, walk) => {
  if (Array.isArray(value) || typeof value === 'string') return [value.length]
  return value !== null && typeof value === 'object' ? [childNodesOf(value, walk).length] : []
}
