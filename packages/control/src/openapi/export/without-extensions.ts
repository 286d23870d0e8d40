import { isObject } from '@gatehouse/contract'
import type { Members } from '../document/document.ts'

/** A document without the service's extensions, and without the components that had nothing else. management §3.3 */
export function withoutExtensions(document: Members): Members {
  const { components, ...rest } = strip(document) as Members
  return isObject(components) && Object.keys(components).length > 0 ? { ...rest, components } : rest
}

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip)
  if (!isObject(value)) return value
  const kept = Object.entries(value).filter(
    ([key, member]) => member !== undefined && !key.startsWith('x-amazon-'),
  )
  return Object.fromEntries(kept.map(([key, member]) => [key, strip(member)]))
}
