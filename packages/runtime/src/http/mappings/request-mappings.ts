import { type Destination, parseRequestDestination } from '@gatehouse/contract/core'
import { toWellFormed } from '../../exchange/path.ts'
import { appendHeader, type RawHeaders, removeHeader } from '../../exchange/raw-headers.ts'
import { recordingOf } from '../../exchange/recording.ts'
import { type CompiledValue, compileValue, type Readings, type ReadValue } from './mapping-value.ts'
import { noteRequestMapping } from './note-mapping.ts'

/** A request as mappings change it. */
export interface RequestDraft {
  /** What a mapping puts in place of the path, decoded, with its leading slash; undefined while none does. */
  readonly path?: string
  /** Percent-encoded, without `?`. */
  readonly query: string
  readonly headers: RawHeaders
}

interface Mapping {
  /** As it is configured. */
  readonly key: string
  readonly text: string
  readonly destination: Destination
  readonly value: CompiledValue
}

export interface CompiledMappings<T> {
  readonly readsBody: boolean
  readonly apply: (draft: T, readings: Readings) => T
}

/**
 * Compiles an integration's `requestParameters`; undefined when there are none. Every value is read from the request as it came,
 * before any of them is written. *Assumed*: a value that is not there leaves its destination as it is. http-apis §6.1
 */
export function compileRequestMappings(
  parameters: Readonly<Record<string, string>> | undefined,
  stageVariables: Readonly<Record<string, string>>,
): CompiledMappings<RequestDraft> | undefined {
  if (!parameters) return undefined
  const mappings = Object.entries(parameters).flatMap(([key, text]): Mapping[] => {
    const destination = parseRequestDestination(key)
    const value = compileValue(text, 'request', stageVariables)
    return destination && value ? [{ key, text, destination, value }] : []
  })
  return {
    readsBody: mappings.some(({ value }) => value.readsBody),
    apply(draft, readings) {
      const values = mappings.map(({ destination, value }) => valueFor(destination, value.read, readings))
      const recording = recordingOf(readings.facts.exchange)
      return mappings.reduce((before, { key, text, destination, value: compiled }, index) => {
        const value = values[index]
        const after = write(before, destination, value)
        if (recording) {
          const missing = compiled.missing(readings)
          noteRequestMapping(recording, { key, text, destination, value, missing, before, after })
        }
        return after
      }, draft)
    },
  }
}

/** What is removed needs no value: any text will do. */
export function valueFor({ action }: Destination, read: ReadValue, readings: Readings): string | undefined {
  return action === 'remove' ? '' : read(readings)
}

function write(draft: RequestDraft, destination: Destination, value: string | undefined): RequestDraft {
  if (value === undefined) return draft
  const { action, place, name } = destination
  if (place === 'path') return { ...draft, path: value.startsWith('/') ? value : `/${value}` }
  if (place === 'querystring') return { ...draft, query: writeQuery(draft.query, { action, name, value }) }
  return { ...draft, headers: writeHeader(draft.headers, destination, value) }
}

/** Appends to, overwrites or removes a header. A value that no header can have leaves it as it is. */
export function writeHeader(
  headers: readonly string[],
  { action, name }: Destination,
  value: string,
): readonly string[] {
  if (action === 'remove') return removeHeader(headers, name)
  return appendHeader(action === 'overwrite' ? removeHeader(headers, name) : headers, name, value)
}

function writeQuery(
  query: string,
  { action, name, value }: Pick<Destination, 'action' | 'name'> & { value: string },
): string {
  const pairs = query.split('&').filter(Boolean)
  const kept = action === 'append' ? pairs : pairs.filter((pair) => nameOf(pair) !== name)
  const added =
    action === 'remove' ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(toWellFormed(value))}`]
  return [...kept, ...added].join('&')
}

function nameOf(pair: string): string | undefined {
  return new URLSearchParams(pair).keys().next().value
}
