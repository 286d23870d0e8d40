import { JSONPath } from 'jsonpath-plus'

type Json = Record<string, unknown>

interface Overlay {
  readonly actions: readonly { readonly target: string; readonly update?: Json; readonly remove?: boolean }[]
}

/** A document as an overlay makes it. Source: OpenAPI Overlay 1.0.0, "Applying an Overlay". */
export function applyOverlay(document: Json, { actions }: Overlay): Json {
  const copy = structuredClone(document)
  for (const { target, update, remove } of actions) {
    const found = JSONPath({ path: target, json: copy, resultType: 'all' }) as Found[]
    if (found.length === 0) throw new Error(`${target} is not there`)
    for (const it of found) {
      if (remove) delete it.parent?.[it.parentProperty ?? '']
      else merge(it.value as Json, update ?? {})
    }
  }
  return copy
}

interface Found {
  readonly value: unknown
  readonly parent: Json | null
  readonly parentProperty: string | null
}

function merge(target: Json, update: Json): void {
  for (const [key, value] of Object.entries(update)) {
    const present = target[key]
    if (Array.isArray(present) && Array.isArray(value)) present.push(...value)
    else if (isObject(present) && isObject(value)) merge(present, value)
    else target[key] = value
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
