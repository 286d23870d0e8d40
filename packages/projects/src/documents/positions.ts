import type { SourcePosition } from '../project/project.ts'

/** A map of a document; members stand in the order of the source. */
export type DocumentMap = Record<string, unknown>

interface Marks {
  readonly own: SourcePosition
  readonly members: ReadonlyMap<string, SourcePosition>
}

/** Positions are kept beside the values, so that a document is plain data and positions follow copies that say what they are made of. */
const marks = new WeakMap<object, Marks>()

/** Says where a map or list stands, and each of its members (of a list by index). */
export function markPositions(
  value: object,
  own: SourcePosition,
  members: ReadonlyMap<string, SourcePosition> = new Map(),
): void {
  marks.set(value, { own, members })
}

/** Gives `copy` the positions of `original`, and returns it. */
export function markAs<T extends object>(copy: T, original: unknown): T {
  const found = isContainer(original) ? marks.get(original) : undefined
  if (found) marks.set(copy, found)
  return copy
}

/** Gives `copy` the positions of members of each of `originals`, of the first one that has the member. */
export function markAsMerged<T extends object>(copy: T, originals: readonly object[]): T {
  const found = originals.flatMap((one) => marks.get(one) ?? [])
  const [first] = found
  if (!first) return copy
  const members = new Map(found.toReversed().flatMap((one) => [...one.members]))
  marks.set(copy, { own: first.own, members })
  return copy
}

/** Where a map or list stands, or one of its members; undefined for what no file says. */
export function positionOf(value: unknown, member?: string | number): SourcePosition | undefined {
  const found = isContainer(value) ? marks.get(value) : undefined
  if (!found) return undefined
  return member === undefined ? found.own : (found.members.get(String(member)) ?? found.own)
}

/** Whether a value is a map of a document. */
export function isMap(value: unknown): value is DocumentMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
