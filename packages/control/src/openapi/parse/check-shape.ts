import { type OpenApiDocument, toMembers } from '../document/document.ts'
import { unreadable } from './findings.ts'
import { referenceOf, resolveReference } from './resolve-reference.ts'

/** Levels of objects and lists in a document. */
export const MAX_DEPTH = 100

/**
 * Values in a document, each alias of YAML counted as often as it is used, and so what references stand for: what reading the document
 * costs at most. Documents of 6 MB, the most that is taken, have some 300 000.
 */
const MAX_VALUES = 1_000_000

/** A text counts once more for each so many characters. */
const TEXT_CHARACTERS = 256

/**
 * Refuses a document that is not safe to read: nested too deeply, with aliases that lead back to themselves, with aliases or references
 * that multiply, or with members that JavaScript reads as an object's prototype.
 */
export function checkShape(document: OpenApiDocument): void {
  const counts = new Map<object, number>()
  if (countValues(document, { depth: 0, counts }) > MAX_VALUES) throw tooMany('aliases')
  if (countReferred(document, counts) > MAX_VALUES) throw tooMany('references')
}

function tooMany(what: string) {
  return unreadable(`The document has too many values, those that its ${what} stand for included`)
}

/** What paths and security schemes refer to, which is read for each of them anew. */
function countReferred(document: OpenApiDocument, counts: Walk['counts']): number {
  const { paths, components } = document
  const read = [toMembers(paths), toMembers(toMembers(components).securitySchemes)]
  let count = 0
  for (const value of read.flatMap((it) => Object.values(it))) {
    if (referenceOf(value) === undefined) continue
    count += countValues(resolveReference(document, value).value, { depth: 0, counts })
  }
  return count
}

interface Walk {
  readonly depth: number
  /** How many values each object holds, so that an alias is counted without being walked; 0 while the object is open. */
  readonly counts: Map<object, number>
}

function countValues(value: unknown, { depth, counts }: Walk): number {
  if (typeof value === 'string') return 1 + Math.floor(value.length / TEXT_CHARACTERS)
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
