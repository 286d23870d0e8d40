import type { RequestParts } from '@gatehouse/contract'
import type { Call } from './call.ts'
import type { Operation, Parameter, RequestBody } from './document.ts'
import type { Match } from './match.ts'
import { badRequest } from './refusal.ts'

/** The largest JSON body: an import takes 6 MB of text, which JSON may escape. */
const MAX_JSON_BYTES = 16 * 1024 * 1024

/** Bytes that an operation does not take; the answer has the status 413 and no body. */
export class TooLarge extends Error {}

/**
 * A call in the parts that the contract describes, not yet judged. Throws a `Refusal` for what cannot be read at all (broken
 * percent-encoding, a body that is no JSON object) and `TooLarge`.
 */
export async function readRequest({ operation, labels }: Match, call: Call): Promise<RequestParts> {
  const path = Object.fromEntries(
    Object.entries(labels).map(([label, value]) => [label, decodeLabel(label, value)]),
  )
  const query = readQuery(operation, call.query)
  if (!operation.body) return { path, query }
  const bytes = await readBytes(call.body, maxBytesOf(operation.body))
  return operation.body.isJson ? { path, query, body: parseBody(bytes) } : { path, query }
}

function decodeLabel(label: string, value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    throw badRequest(`Value '${value}' at '${label}' is not percent-encoded UTF-8`)
  }
}

/** Query values converted to the types that the contract gives them; what does not convert is left to be judged. */
function readQuery({ parameters }: Operation, query: string): Record<string, unknown> {
  const sent = new URLSearchParams(query)
  const present = parameters.filter((it) => it.in === 'query' && sent.has(it.name))
  return Object.fromEntries(present.map((it) => [it.name, convert(it, sent)]))
}

function convert({ name, schema }: Parameter, sent: URLSearchParams): unknown {
  if (schema.type === 'array') return sent.getAll(name)
  const value = sent.get(name) ?? ''
  if (schema.type === 'boolean') return value === 'true' ? true : value === 'false' ? false : value
  const isNumber = schema.type === 'integer' || schema.type === 'number'
  return isNumber && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : value
}

function maxBytesOf({ isJson, schema }: RequestBody): number {
  return isJson || typeof schema.maxLength !== 'number' ? MAX_JSON_BYTES : schema.maxLength
}

async function readBytes(body: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    if (length > maxBytes) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** An empty body stands for an empty object, and null for "not sent", as the service documents. *Assumed*: the texts. */
function parseBody(bytes: Uint8Array): unknown {
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
  return withoutNulls(body)
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (value === null || typeof value !== 'object') return value
  const members = Object.entries(value).filter(([, member]) => member !== null)
  return Object.fromEntries(members.map(([key, member]) => [key, withoutNulls(member)]))
}
