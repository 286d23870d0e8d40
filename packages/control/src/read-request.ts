import { type OperationMatch, operations } from '@gatehouse/contract'
import { badRequest } from './service-error.ts'

/** A management call as a listener hands it over. */
export interface ManagementRequest {
  readonly method: string
  /** As sent, still percent-encoded, without query string. */
  readonly path: string
  /** As sent, without `?`; empty when there is none. */
  readonly query: string
  readonly host?: string
  readonly authorization?: string
  readonly body: Uint8Array
}

/** A request in the parts that the contract describes; not yet validated. */
export interface RequestParts {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/**
 * Decodes a request's labels, query and body. Throws `BadRequestException` for what cannot be read at all: broken
 * percent-encoding, a body that is no JSON object.
 */
export function readRequest(match: OperationMatch, request: ManagementRequest): RequestParts {
  const operation = operations[match.name]
  const path = Object.fromEntries(
    Object.entries(match.labels).map(([label, value]) => [label, decodeLabel(label, value)]),
  )
  const query = readQuery(operation.query, request.query)
  if (!operation.body) return { path, query }
  return { path, query, body: readBody(request.body) }
}

function decodeLabel(label: string, value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    throw badRequest(`Value '${value}' at '${label}' is not percent-encoded UTF-8`)
  }
}

/** Query values converted to the types that the contract gives them; what does not convert is left for validation. */
function readQuery(types: Readonly<Record<string, string>>, query: string): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  if (query === '') return values
  const sent = new URLSearchParams(query)
  for (const [name, type] of Object.entries(types)) {
    if (!sent.has(name)) continue
    values[name] = type === 'array' ? sent.getAll(name) : convert(type, sent.get(name) ?? '')
  }
  return values
}

function convert(type: string, value: string): unknown {
  if (type !== 'boolean') return value
  return value === 'true' ? true : value === 'false' ? false : value
}

/** *Assumed*: the texts. The service documents that an empty body stands for an empty object, and null for "not sent". */
function readBody(bytes: Uint8Array): unknown {
  if (bytes.length === 0) return {}
  let body: unknown
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw badRequest('Could not parse request body into json')
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body)) {
    throw badRequest('Could not parse request body into json: a JSON object is expected')
  }
  return withoutNulls(body, 0)
}

/** Levels of objects and lists in a body: the contract's deepest has six. */
const MAX_DEPTH = 64

function withoutNulls(value: unknown, depth: number): unknown {
  if (value === null || typeof value !== 'object') return value
  if (depth > MAX_DEPTH) throw badRequest('Could not parse request body into json: it is nested too deeply')
  if (Array.isArray(value)) return value.map((item) => withoutNulls(item, depth + 1))
  const members = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member, depth + 1)]))
}
