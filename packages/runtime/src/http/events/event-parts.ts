import { isUtf8 } from 'node:buffer'
import { decodePath } from '../../exchange/path.ts'
import { headerOf, pairsOf, type RawHeaders } from '../../exchange/raw-headers.ts'
import type { Facts } from '../facts/facts.ts'
import { formatClaim } from '../facts/variables.ts'

/** Content types whose bodies travel as text, besides `text/*`. http-apis §5.3 */
const TEXT_TYPES = new Set([
  'application/json',
  'application/xml',
  'application/javascript',
  'application/graphql',
])

/**
 * A body as an event carries it: as text where its content type says so, else in base64. *Assumed*: text that is not UTF-8 travels
 * in base64, so that nothing is lost. http-apis §5.3
 */
export function toEventBody(
  bytes: Uint8Array,
  headers: RawHeaders,
): { body: string; isBase64Encoded: boolean } {
  const isText = headerOf(headers, 'content-encoding') === undefined && isTextType(headers) && isUtf8(bytes)
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { body: buffer.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText }
}

/** Of what is trimmed: white space on both sides of a value that may be empty would be tried in all divisions. */
const CHARSET = /^charset\s*=\s*"?([^"\s]*)"?$/

function isTextType(headers: RawHeaders): boolean {
  const [type = '', ...parameters] = (headerOf(headers, 'content-type') ?? '').toLowerCase().split(';')
  const charset = parameters.map((it) => CHARSET.exec(it.trim())?.[1]).find(Boolean)
  if (charset !== undefined && charset !== 'utf-8') return false
  return type.startsWith('text/') || TEXT_TYPES.has(type.trim())
}

/** The names and the values of headers as pairs, as text: the wire has bytes, which are UTF-8 where they can be. */
export function toPairs(headers: RawHeaders): [name: string, value: string][] {
  return pairsOf(headers).map(([name, value]) => [name, toText(value)])
}

function toText(value: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: whatever is not ASCII is looked for.
  if (/^[\u0000-\u007f]*$/.test(value)) return value
  const bytes = Buffer.from(value, 'latin1')
  return isUtf8(bytes) ? bytes.toString() : value
}

/** All values of each name, in the order in which they came. Safe for any name. */
export function groupValues(pairs: Iterable<readonly [string, string]>): Map<string, string[]> {
  const grouped = new Map<string, string[]>()
  for (const [name, value] of pairs) {
    const values = grouped.get(name)
    if (values) values.push(value)
    else grouped.set(name, [value])
  }
  return grouped
}

/** A map as an event's member; undefined when there is nothing in it. */
export function toMember<T>(entries: Iterable<readonly [string, T]>): Record<string, T> | undefined {
  const list = [...entries]
  return list.length === 0 ? undefined : Object.fromEntries(list)
}

/** The path below the stage, with the stage's name before it unless that is `$default`. http-apis §1.4 */
export function pathWithStage({ path, configuration }: Facts): string {
  const { stageName } = configuration.stage
  return stageName === '$default' ? path : `/${stageName}${path}`
}

/** On a custom domain, format 1.0 has the client's path: the mapping's key kept, no stage. http-apis §1.4 */
export function clientPathOf(facts: Facts): string {
  const { mappingKey, clientPath } = facts.exchange
  return (mappingKey === undefined ? undefined : decodePath(clientPath)) ?? pathWithStage(facts)
}

/** Format 1.0's own `path`: as the client sent it, still encoded. http-apis §5.4 */
export function receivedPathOf({ exchange, configuration }: Facts): string {
  if (exchange.mappingKey !== undefined) return exchange.clientPath
  const { stageName } = configuration.stage
  return stageName === '$default' ? exchange.path : `/${stageName}${exchange.path}`
}

/** The path of a route's key: `/pets/{id}`, or `$default`. */
export function resourceOf(routeKey = ''): string {
  return routeKey.split(' ')[1] ?? routeKey
}

/** A token's claims as events have them: every value a text, those without one left out. http-apis §4.1 */
export function toClaims(claims: Readonly<Record<string, unknown>>): Record<string, string> {
  const texts = Object.entries(claims).map(([name, value]) => [name, formatClaim(value)] as const)
  return Object.fromEntries(texts.filter((it): it is [string, string] => it[1] !== undefined))
}
