import { isObject } from '@gatehouse/contract'
/** An object of a document: nothing is known of its members but that they are JSON. */
export type Members = Readonly<Record<string, unknown>>

/** The whole of an OpenAPI document. */
export type OpenApiDocument = Members

/** The object that is there; an empty one where something else is, or nothing. */
export function toMembers(value: unknown): Members {
  return isObject(value) ? value : {}
}

/** The list that is there; an empty one where something else is, or nothing. */
export function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

/** A scalar as text, as authors leave quotes out; undefined for anything else, and for `null`. */
export function toText(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** Text that is not empty. */
export function toFilledText(value: unknown): string | undefined {
  return toText(value) || undefined
}

/** A flag, which authors write as text too. */
export function isTrue(value: unknown): boolean {
  return value === true || value === 'true'
}
