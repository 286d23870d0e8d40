import { unreadable } from './findings.ts'

/** Levels of objects and lists in a document. */
export const MAX_DEPTH = 100

/**
 * Values in a document, each alias of YAML counted as often as it is used: what reading the document costs at most. Documents of
 * 6 MB, the most that is taken, have some 300 000.
 */
const MAX_VALUES = 1_000_000

/**
 * Refuses a value that is not safe to read: nested too deeply, with aliases that lead back to themselves or that multiply, or
 * with members that JavaScript reads as an object's prototype.
 */
export function checkShape(value: unknown): void {
  if (countValues(value, { depth: 0, counts: new Map() }) > MAX_VALUES) {
    throw unreadable('The document has too many values, those that its aliases stand for included')
  }
}

interface Walk {
  readonly depth: number
  /** How many values each object holds, so that an alias is counted without being walked; 0 while the object is open. */
  readonly counts: Map<object, number>
}

function countValues(value: unknown, { depth, counts }: Walk): number {
  if (typeof value !== 'object' || value === null) return 1
  const known = counts.get(value)
  if (known === 0) throw unreadable('The document has an alias that leads back to itself')
  if (known !== undefined) return known
  if (depth >= MAX_DEPTH) throw unreadable(`The document is nested more than ${MAX_DEPTH} levels deep`)
  if (Object.hasOwn(value, '__proto__')) throw unreadable('The document has a key __proto__')
  counts.set(value, 0)
  let count = 1
  for (const member of Object.values(value)) count += countValues(member, { depth: depth + 1, counts })
  counts.set(value, count)
  return count
}
