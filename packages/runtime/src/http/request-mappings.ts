import { type Destination, parseRequestDestination } from '@gatehouse/contract'
import type { UpstreamRequest } from '../exchange.ts'
import { appendHeader, removeHeader } from './headers.ts'
import { type CompiledValue, compileValue, type Readings, type ReadValue } from './mapping-value.ts'
import { encodePath } from './path.ts'

/** A request as mappings change it. */
type Draft = Pick<UpstreamRequest, 'target' | 'headers'>

interface Mapping {
  readonly destination: Destination
  readonly value: CompiledValue
}

export interface CompiledMappings<T> {
  readonly readsBody: boolean
  readonly apply: (draft: T, readings: Readings) => T
}

/**
 * Compiles an integration's `requestParameters`; undefined when there are none. Every value is read from the request as it came,
 * before any of them is written. *Assumed*: a value that is not there leaves its destination as it is. http-apis facts §6.1
 */
export function compileRequestMappings(
  parameters: Readonly<Record<string, string>> | undefined,
  stageVariables: Readonly<Record<string, string>>,
): CompiledMappings<Draft> | undefined {
  if (!parameters) return undefined
  const mappings = Object.entries(parameters).flatMap(([key, text]): Mapping[] => {
    const destination = parseRequestDestination(key)
    const value = compileValue(text, 'request', stageVariables)
    return destination && value ? [{ destination, value }] : []
  })
  return {
    readsBody: mappings.some(({ value }) => value.readsBody),
    apply: (draft, readings) =>
      mappings
        .map(({ destination, value }) => [destination, valueFor(destination, value.read, readings)] as const)
        .reduce((result, [destination, value]) => write(result, destination, value), draft),
  }
}

/** What is removed needs no value: any text will do. */
export function valueFor({ action }: Destination, read: ReadValue, readings: Readings): string | undefined {
  return action === 'remove' ? '' : read(readings)
}

function write(draft: Draft, destination: Destination, value: string | undefined): Draft {
  if (value === undefined) return draft
  const { action, place, name } = destination
  if (place === 'path') return { ...draft, target: withPath(draft.target, value) }
  if (place === 'querystring') return { ...draft, target: withQuery(draft.target, { action, name, value }) }
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

function withPath(target: string, path: string): string {
  const cut = target.indexOf('?')
  const rooted = path.startsWith('/') ? path : `/${path}`
  return `${encodePath(rooted)}${cut === -1 ? '' : target.slice(cut)}`
}

function withQuery(
  target: string,
  { action, name, value }: Pick<Destination, 'action' | 'name'> & { value: string },
): string {
  const cut = target.indexOf('?')
  const path = cut === -1 ? target : target.slice(0, cut)
  const pairs =
    cut === -1
      ? []
      : target
          .slice(cut + 1)
          .split('&')
          .filter(Boolean)
  const kept = action === 'append' ? pairs : pairs.filter((pair) => nameOf(pair) !== name)
  const added = action === 'remove' ? [] : [`${encodeURIComponent(name)}=${encodeURIComponent(value)}`]
  const query = [...kept, ...added].join('&')
  return query === '' ? path : `${path}?${query}`
}

function nameOf(pair: string): string | undefined {
  return new URLSearchParams(pair).keys().next().value
}
