import {
  type JsonPath,
  type MappingSide,
  ownMember,
  parseJson,
  parseMappingValue,
  type Source,
} from '@gatehouse/contract/core'
import { headerOf } from '../../exchange/raw-headers.ts'
import { readPath } from '../../expressions/json-value.ts'
import { type Facts, queryOf } from '../facts/facts.ts'
import { compileVariable } from '../facts/variables.ts'

/** A body that mappings read from is cut at this length first. http-apis §6.1 */
const MAX_READ_BYTES = 100 * 1024

/** What mappings read, besides the facts: the answer's headers on its way back, and the body of either way. */
export interface Readings {
  readonly facts: Facts
  readonly headers: readonly string[]
  readonly body: ReadableBody
}

/** A body as text and as JSON, parsed once at most. */
export interface ReadableBody {
  text(): string
  json(): unknown
}

export function toReadableBody(bytes: Uint8Array): ReadableBody {
  let parsed: { value: unknown } | undefined
  const text = () => Buffer.from(bytes.subarray(0, MAX_READ_BYTES)).toString()
  return {
    text,
    json() {
      parsed ??= { value: parseJson(text()) }
      return parsed.value
    },
  }
}

/** Reads one mapping's value; undefined when what it reads from is not there. */
export type ReadValue = (readings: Readings) => string | undefined

export interface CompiledValue {
  readonly read: ReadValue
  /** Whether the body has to be there before the value can be read. */
  readonly readsBody: boolean
  /** The expressions in it that find nothing, for a record. */
  readonly missing: (readings: Readings) => readonly string[]
}

/** Compiles the value of a mapping; undefined for one that the management API would not have taken. http-apis §6.1, §6.2 */
export function compileValue(
  text: string,
  side: MappingSide,
  stageVariables: Readonly<Record<string, string>>,
): CompiledValue | undefined {
  const value = parseMappingValue(text, side)
  if (!value) return undefined
  if (value.kind === 'text') return { read: () => value.text, readsBody: false, missing: () => [] }
  if (value.kind === 'source') {
    const read = compileSource(value.source, stageVariables)
    const missing = (readings: Readings) => (read(readings) === undefined ? [text] : [])
    return { read, readsBody: isBody(value.source), missing }
  }
  const parts = value.parts.map((part) =>
    typeof part === 'string' ? () => part : compileSource(part, stageVariables),
  )
  return {
    read: (readings) => parts.map((part) => part(readings) ?? '').join(''),
    readsBody: value.parts.some((part) => typeof part !== 'string' && isBody(part)),
    missing: (readings) =>
      value.parts.flatMap((part, index) =>
        typeof part !== 'string' && parts[index]?.(readings) === undefined ? [formatSource(part)] : [],
      ),
  }
}

/** A source as people write it. */
function formatSource(source: Source): string {
  if ('path' in source) return [`$${source.from}`, ...source.path].join('.')
  return source.name === '' ? `$${source.from}` : `$${source.from}.${source.name}`
}

function isBody({ from }: Source): boolean {
  return from.endsWith('.body')
}

function compileSource(source: Source, stageVariables: Readonly<Record<string, string>>): ReadValue {
  if ('path' in source) return readsBody(source.path)
  const { from, name } = source
  if (from === 'stageVariables') {
    const value = ownMember(stageVariables, name)
    return () => value
  }
  if (from === 'context') {
    const read = compileVariable(name)
    return ({ facts }) => read(facts)
  }
  if (from === 'request.path' && name === '') return ({ facts }) => facts.path
  if (from === 'request.path') {
    return ({ facts }) => ownMember(facts.parameters, name)
  }
  if (from === 'request.querystring') return ({ facts }) => queryOf(facts.exchange.query, name)
  const lower = name.toLowerCase()
  return ({ headers }) => headerOf(headers, lower)
}

function readsBody(path: JsonPath): ReadValue {
  if (path.length === 0) return ({ body }) => body.text() || undefined
  return ({ body }) => formatJson(readPath(body.json(), path))
}

function formatJson(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
