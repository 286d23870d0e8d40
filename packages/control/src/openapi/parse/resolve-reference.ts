import { isObject } from '@gatehouse/contract'
import type { OpenApiDocument } from '../document/document.ts'

/** References that lead to references: more than anyone writes. */
const MAX_STEPS = 16

/** What a reference leads to, or why it leads nowhere. */
export type Resolution =
  | { readonly value: unknown; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string }

/**
 * Follows `value` to what it stands for: itself, unless it is an object with a `$ref`. Only references within the document are
 * followed. *Assumed*: the texts of the problems. management §8.3
 */
export function resolveReference(document: OpenApiDocument, value: unknown): Resolution {
  let current = value
  for (let step = 0; step <= MAX_STEPS; step += 1) {
    const reference = referenceOf(current)
    if (reference === undefined) return { value: current }
    if (!reference.startsWith('#')) return { problem: formatExternal(reference) }
    current = lookUp(document, reference)
    if (current === undefined) return { problem: `the reference ${reference} leads nowhere` }
  }
  return { problem: 'its reference leads back to itself' }
}

/** The `$ref` of an object that is a reference. */
export function referenceOf(value: unknown): string | undefined {
  if (!isObject(value) || !Object.hasOwn(value, '$ref')) return undefined
  return typeof value.$ref === 'string' ? value.$ref : undefined
}

/** Whether a reference within the document leads somewhere. */
export function isResolvable(document: OpenApiDocument, reference: string): boolean {
  return lookUp(document, reference) !== undefined
}

/** Why a reference to elsewhere is refused: nothing is ever fetched. */
export function formatExternal(reference: string): string {
  return `the reference ${reference} leads out of the document, which is not supported`
}

/** What references were found to lead to, by document: one of megabytes may stand behind thousands of others. */
const found = new WeakMap<OpenApiDocument, Map<string, unknown>>()

function lookUp(document: OpenApiDocument, reference: string): unknown {
  const known = found.get(document) ?? new Map<string, unknown>()
  found.set(document, known)
  if (!known.has(reference)) known.set(reference, valueAt(document, parsePointer(reference)))
  return known.get(reference)
}

/** The steps of a JSON pointer in a URI fragment: `#/components/schemas/Pet`. RFC 6901 §6 */
function parsePointer(reference: string): readonly string[] {
  return reference
    .slice(1)
    .split('/')
    .slice(1)
    .map((step) => (/[%~]/.test(step) ? decode(step).replaceAll('~1', '/').replaceAll('~0', '~') : step))
}

function decode(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}

function valueAt(document: OpenApiDocument, steps: readonly string[]): unknown {
  let value: unknown = document
  for (const step of steps) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string, unknown>)[step]
  }
  return value
}
