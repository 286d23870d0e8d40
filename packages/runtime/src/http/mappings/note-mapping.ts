import type { Destination, MappingChange } from '@gatehouse/contract'
import { type RawHeaders, valuesOf } from '../../exchange/raw-headers.ts'
import type { Recording } from '../../exchange/recording.ts'

/** What a mapping writes to, of either way. */
interface Draft {
  readonly path?: string
  readonly query?: string
  readonly headers: RawHeaders
  readonly status?: number
}

/** One entry of a mapping that was carried out. */
interface Carried {
  /** As it is configured. */
  readonly key: string
  readonly text: string
  readonly destination: Destination
  /** Undefined where there was nothing to read. */
  readonly value: string | undefined
  /** The expressions in it that found nothing. */
  readonly missing: readonly string[]
  readonly before: Draft
  readonly after: Draft
}

/** Notes what an entry of `requestParameters` changed. */
export function noteRequestMapping(recording: Recording, carried: Carried): void {
  recording.notes.requestMappings ??= []
  recording.notes.requestMappings.push(describe(carried))
}

/** Notes what an entry of `responseParameters` changed. */
export function noteResponseMapping(recording: Recording, carried: Carried): void {
  recording.notes.responseMappings ??= []
  recording.notes.responseMappings.push(describe(carried))
}

function describe({ key, text, destination, value, missing, before, after }: Carried): MappingChange {
  const old = valuesAt(before, destination)
  const now = valuesAt(after, destination)
  const skipped = value === undefined ? 'there is nothing to read' : undefined
  const isRemoval = destination.action === 'remove'
  return {
    destination: key,
    expression: text,
    ...(value !== undefined && !isRemoval && { value }),
    before: old,
    after: now,
    ...(skipped !== undefined && { skipped }),
    ...(missing.length > 0 && !isRemoval && { missing }),
  }
}

function valuesAt(draft: Draft, { place, name }: Destination): readonly string[] {
  switch (place) {
    case 'path':
      return draft.path === undefined ? [] : [draft.path]
    case 'statuscode':
      return draft.status === undefined ? [] : [String(draft.status)]
    case 'querystring':
      return new URLSearchParams(draft.query).getAll(name)
    case 'header':
      return valuesOf(draft.headers, name.toLowerCase())
  }
}
