import { isObject } from '@gatehouse/contract/core'
import type { Answer } from '../../exchange/exchange.ts'
import {
  firstOf,
  type HeaderPair,
  isHeaderValue,
  isToken,
  pairsOf,
  type RawHeaders,
  removeHeader,
  toWireText,
} from '../../exchange/raw-headers.ts'
import type { Fault } from '../facts/fault.ts'

export type PayloadFormat = '1.0' | '2.0'

/**
 * What a function's result tells the client, or why it tells nothing: in format 2.0 much is inferred, in 1.0 nothing is. A member
 * that is null counts as absent: runtimes of languages with types write all that they know.
 * http-apis §5.5
 */
export function parseFunctionResult(payload: string, format: PayloadFormat): Answer | Fault {
  let result: unknown
  try {
    result = JSON.parse(payload)
  } catch {
    return malformed('is not JSON')
  }
  if (isObject(result) && result.statusCode !== undefined && result.statusCode !== null)
    return parseStructured(result, format)
  return format === '2.0' ? inferAnswer(result, payload) : malformed('has no statusCode')
}

/** A value by itself is the body, as JSON; a text as it stands. */
function inferAnswer(result: unknown, payload: string): Answer {
  return answerOf(
    200,
    ['content-type', 'application/json'],
    Buffer.from(typeof result === 'string' ? result : payload),
  )
}

type Members = Readonly<Record<string, unknown>>

function parseStructured(result: Members, format: PayloadFormat): Answer | Fault {
  const { statusCode, body, isBase64Encoded } = result
  const status = Number(statusCode)
  // *Assumed*: a status below 200 does not end an exchange. http-apis §5.5
  if (!Number.isInteger(status) || status < 200 || status > 599 || typeof statusCode === 'object')
    return malformed(`has the statusCode ${JSON.stringify(statusCode)}`)
  const bytes = parseBody(body, isBase64Encoded === true)
  if (typeof bytes === 'string') return malformed(bytes)
  const headers = format === '2.0' ? headersOfV2(result) : headersOfV1(result)
  if (typeof headers === 'string') return malformed(headers)
  return answerOf(status, isWithoutBody(status) ? headers : withContentType(headers), bytes)
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** A body's bytes, or what is wrong with it. */
function parseBody(body: unknown, isBase64: boolean): Uint8Array | string {
  if (body === undefined || body === null) return new Uint8Array(0)
  if (typeof body !== 'string') return 'has a body that is not a string'
  if (!isBase64) return Buffer.from(body)
  return BASE64.test(body) ? Buffer.from(body, 'base64') : 'has a body that is not base64'
}

/** Cookies come first, then what the headers have. */
function headersOfV2({ headers, cookies: given }: Members): string[] | string {
  const cookies = given ?? []
  if (!Array.isArray(cookies) || !cookies.every((it) => it === null || typeof it === 'string'))
    return 'has cookies that are not strings'
  const own = cookies.flatMap((cookie: string | null) =>
    cookie === null ? [] : ['set-cookie', toWireText(cookie)],
  )
  const others = parseHeaders(headers, (value) => [value])
  return typeof others === 'string' ? others : checked([...own, ...others])
}

/** Of a name in both maps the single value comes first, and each value once. http-apis §5.5 */
function headersOfV1({ headers, multiValueHeaders }: Members): string[] | string {
  const single = parseHeaders(headers, (value) => [value])
  const multiple = parseHeaders(multiValueHeaders, (value) => (Array.isArray(value) ? value : [value]))
  if (typeof single === 'string') return single
  if (typeof multiple === 'string') return multiple
  const lineOf = ([name, value]: HeaderPair) => `${name.toLowerCase()}:${value}`
  const known = new Set(pairsOf(single).map(lineOf))
  const added = pairsOf(multiple).filter((pair) => !known.has(lineOf(pair)))
  return checked([...single, ...added.flat()])
}

/** *Assumed*: numbers and booleans are sent as they are written, null stands for no header. http-apis §5.5 */
function parseHeaders(given: unknown, toValues: (value: unknown) => unknown[]): string[] | string {
  if (given === undefined || given === null) return []
  if (!isObject(given)) return 'has headers that are not a map'
  const headers: string[] = []
  for (const [name, value] of Object.entries(given)) {
    for (const one of toValues(value)) {
      if (one === null || one === undefined) continue
      if (typeof one === 'object') return `has a header ${name} that is not a string`
      headers.push(name, toWireText(String(one)))
    }
  }
  return headers
}

/** The headers, or which one cannot be sent: what would break the answer apart is not passed on. */
function checked(headers: string[]): string[] | string {
  for (const [name, value] of pairsOf(headers)) {
    if (!isToken(name)) return `has a header that cannot be sent: ${JSON.stringify(name)}`
    if (!isHeaderValue(value)) return `has a header ${name} that cannot be sent`
  }
  return headers
}

function withContentType(headers: string[]): string[] {
  const has = firstOf(headers, 'content-type') !== undefined
  return has ? headers : [...headers, 'content-type', 'text/plain; charset=utf-8']
}

/** Whatever the function says of the length, this is it. */
function answerOf(status: number, headers: RawHeaders, body: Uint8Array): Answer {
  const kept = removeHeader(headers, 'content-length')
  const length = isWithoutBody(status) ? [] : ['content-length', String(body.length)]
  return { status, headers: [...kept, ...length], body }
}

/** An answer without a body has neither a type nor a length. RFC 9110 §15.3.5, §15.4.5 */
function isWithoutBody(status: number): boolean {
  return status === 204 || status === 304
}

function malformed(reason: string): Fault {
  const integrationError = `The response from the Lambda function doesn't match the format that API Gateway expects: it ${reason}`
  return { fault: 'internal', integrationError }
}
