import { createJsonGuard, type JsonExcess, type JsonLimits } from './json-limits.ts'
import { isObject } from './json-values.ts'

/** A request as it was sent. */
export interface SentRequest {
  /** The labels of its path, still percent-encoded. */
  readonly labels: Readonly<Record<string, string>>
  /** Without `?`; empty when there is none. */
  readonly query: string
  /** Undefined where the operation takes no JSON, or where it is read later. */
  readonly body?: Uint8Array | undefined
}

/** A request in the parts that the contract describes, not yet judged. */
export interface DecodedRequest {
  readonly path: Readonly<Record<string, string>>
  /** Each value in the type of its parameter; what does not convert is left to be judged. */
  readonly query: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/** What was read, or in one sentence why it cannot be. */
export type Reading<T> =
  | { readonly value: T; readonly problem?: undefined }
  | { readonly problem: string; readonly value?: undefined }

/**
 * Decodes a request, given the types of its query parameters by name; others are left out. A problem is what cannot be read at
 * all: broken percent-encoding, a body that is not a JSON object.
 */
export function decodeRequest(
  types: Readonly<Record<string, string>>,
  { labels, query, body }: SentRequest,
): Reading<DecodedRequest> {
  const path = decodeLabels(labels)
  if (path.problem !== undefined) return path
  const parts = { path: path.value, query: readQuery(types, query) }
  if (body === undefined) return { value: parts }
  const read = decodeBody(body)
  return read.problem === undefined ? { value: { ...parts, body: read.value } } : read
}

const NO_JSON = 'Could not parse request body into json'

/** What a body may have: the contract's deepest has six levels, its longest a few thousand values. *Assumed*. management §1.3 */
export const BODY_LIMITS: JsonLimits = { depth: 65, values: 500_000 }

/** What a body beyond these limits is told. */
export const EXCESS_MESSAGES: Readonly<Record<JsonExcess, string>> = {
  'too deep': `${NO_JSON}: it is nested too deeply`,
  'too many values': `${NO_JSON}: it has too many values`,
}

/**
 * A JSON body. An empty one stands for an empty object, and null for "not sent", as the service documents. *Assumed*: the
 * texts of the problems. management §8.1
 */
export function decodeBody(bytes: Uint8Array): Reading<object> {
  if (bytes.length === 0) return { value: {} }
  const excess = createJsonGuard(BODY_LIMITS).take(bytes)
  if (excess) return { problem: EXCESS_MESSAGES[excess] }
  let body: unknown
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return { problem: NO_JSON }
  }
  if (!isObject(body)) {
    return { problem: `${NO_JSON}: a JSON object is expected` }
  }
  return { value: membersWithoutNulls(body) }
}

function decodeLabels(labels: Readonly<Record<string, string>>): Reading<Record<string, string>> {
  const decoded: Record<string, string> = {}
  for (const [label, value] of Object.entries(labels)) {
    try {
      decoded[label] = decodeURIComponent(value)
    } catch {
      return { problem: `Value '${value}' at '${label}' is not percent-encoded UTF-8` }
    }
  }
  return { value: decoded }
}

function readQuery(types: Readonly<Record<string, string>>, query: string): Record<string, unknown> {
  if (query === '') return {}
  const sent = new URLSearchParams(query)
  const present = Object.entries(types).filter(([name]) => sent.has(name))
  return Object.fromEntries(present.map(([name, type]) => [name, convert(type, sent.getAll(name))]))
}

function convert(type: string, values: readonly string[]): unknown {
  if (type === 'array') return values
  const [value = ''] = values
  if (type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value
  const isNumber = type === 'integer' || type === 'number'
  return isNumber && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : value
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  return isObject(value) ? membersWithoutNulls(value) : value
}

function membersWithoutNulls(value: object): object {
  const members = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]))
}
