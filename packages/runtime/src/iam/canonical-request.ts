import { createHash } from 'node:crypto'
import { decodeOrKeep } from '../exchange/path.ts'
import { type RawHeaders, valuesOf } from '../exchange/raw-headers.ts'

/** The parts of a request that a signature covers, as they stand on the wire. */
export interface WireRequest {
  readonly method: string
  /** Still percent-encoded, without the query string. */
  readonly path: string
  /** Without `?`. */
  readonly query: string
  readonly headers: RawHeaders
}

/**
 * What a Signature Version 4 is made over. Paths are normalised and encoded once more, as for every service but S3. Source:
 * the IAM user guide, "Create a signed AWS API request", step 1.
 */
export function formatCanonicalRequest(
  { method, path, query, headers }: WireRequest,
  signedHeaders: readonly string[],
  payloadHash: string,
): string {
  return [
    method,
    canonicalPath(path),
    canonicalQuery(query),
    ...signedHeaders.map((name) => `${name}:${valuesOf(headers, name).map(squeeze).join(',')}`),
    '',
    signedHeaders.join(';'),
    payloadHash,
  ].join('\n')
}

/** Lower-case hexadecimal SHA-256. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

/** RFC 3986: everything but the unreserved characters. */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function canonicalPath(path: string): string {
  const kept: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') kept.pop()
    else if (segment !== '' && segment !== '.') kept.push(encode(segment))
  }
  const end = kept.length > 0 && path.endsWith('/') ? '/' : ''
  return `/${kept.join('/')}${end}`
}

/** Names and values encoded anew and sorted; the signature itself, in a presigned request, is left out. */
function canonicalQuery(query: string): string {
  return parseQuery(query)
    .filter(([name]) => name !== 'X-Amz-Signature')
    .map(([name, value]) => [encode(name), encode(value)] as const)
    .sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))
    .map((pair) => pair.join('='))
    .join('&')
}

/** The parameters of a query string, decoded, in their order. *Assumed*: a plus sign is a plus sign. management §8.2 */
export function parseQuery(query: string): [name: string, value: string][] {
  return query
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const cut = pair.indexOf('=')
      const [name, value] = cut === -1 ? [pair, ''] : [pair.slice(0, cut), pair.slice(cut + 1)]
      return [decodeOrKeep(name), decodeOrKeep(value)]
    })
}

function squeeze(value: string): string {
  return value.trim().replaceAll(/ +/g, ' ')
}

function compare(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
