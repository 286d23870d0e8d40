import { isObject, parseJsonObject } from '@gatehouse/contract/core'
import type { RawHeaders } from '../../exchange/raw-headers.ts'
import type { Fault } from '../facts/fault.ts'
import type { Reply } from '../mappings/response-mappings.ts'

const MEMBERS: ReadonlySet<string> = new Set([
  'statusCode',
  'headers',
  'multiValueHeaders',
  'body',
  'isBase64Encoded',
])

/**
 * Reads what a function behind AWS_PROXY returned; anything but the form that the service asks for is a fault, and a
 * member that is null counts as absent. websocket-apis §5.2
 */
export function parseProxyResult(payload: string): Reply | Fault {
  const result = parseJsonObject(payload)
  if (!result) return malformed('it is not an object')
  const stray = Object.keys(result).find((name) => !MEMBERS.has(name) && result[name] !== null)
  if (stray !== undefined) return malformed(`it has a member ${stray}`)
  const { statusCode, body, isBase64Encoded } = result
  const status =
    typeof statusCode === 'string' && /^\d{3}$/.test(statusCode) ? Number(statusCode) : statusCode
  if (typeof status !== 'number' || !Number.isInteger(status))
    return malformed('statusCode is not an integer')
  if (isGiven(body) && typeof body !== 'string') return malformed('body is not a string')
  if (isGiven(isBase64Encoded) && typeof isBase64Encoded !== 'boolean')
    return malformed('isBase64Encoded is not a boolean')
  const headers = readHeaders(result)
  if (!headers) return malformed('headers or multiValueHeaders are not maps of header values')
  const text = typeof body === 'string' ? body : ''
  return { status, headers, body: isBase64Encoded ? Buffer.from(text, 'base64') : text }
}

function malformed(problem: string): Fault {
  return { fault: 'configuration', detail: `Malformed Lambda proxy response: ${problem}` }
}

/** Both maps of headers as one; a name in both has the values of both, each once. */
function readHeaders({
  headers,
  multiValueHeaders,
}: Readonly<Record<string, unknown>>): RawHeaders | undefined {
  const multiple = entriesOf(multiValueHeaders)
  const single = entriesOf(headers)
  if (!multiple || !single) return undefined
  const all: [string, unknown][] = []
  for (const [name, values] of multiple) {
    if (!Array.isArray(values)) return undefined
    all.push(...values.filter(isGiven).map((value): [string, unknown] => [name, value]))
  }
  const named = new Set(all.map(([name, value]) => `${name.toLowerCase()}:${String(value)}`))
  const added = single.filter(([name, value]) => !named.has(`${name.toLowerCase()}:${String(value)}`))
  const pairs = [...all, ...added]
  return pairs.every(([, value]) => isScalar(value))
    ? pairs.flatMap(([name, value]) => [name, String(value)])
    : undefined
}

function entriesOf(value: unknown): [string, unknown][] | undefined {
  if (!isGiven(value)) return []
  if (!isObject(value)) return undefined
  return Object.entries(value).filter(([, it]) => isGiven(it))
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

function isScalar(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value)
}
