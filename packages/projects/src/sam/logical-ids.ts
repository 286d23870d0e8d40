import { createHash } from 'node:crypto'

/** What SAM appends to a logical id to tell variants of a resource apart: of text as it is, of other values as JSON with sorted keys. */
export function hashOf(data: unknown): string {
  if (!data) return ''
  const text = typeof data === 'string' ? data : JSON.stringify(sorted(data))
  return createHash('sha1').update(text).digest('hex').slice(0, 10)
}

/** Whether a text may be part of a logical id. */
export function isAlphanumeric(text: string): boolean {
  return /^[A-Za-z0-9]+$/.test(text)
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).toSorted(([left], [right]) => (left < right ? -1 : 1))
  return Object.fromEntries(entries.map(([key, member]) => [key, sorted(member)]))
}
