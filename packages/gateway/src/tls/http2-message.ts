import { METHODS } from 'node:http'
import {
  Http2ServerRequest,
  Http2ServerResponse,
  type IncomingHttpHeaders,
  type ServerHttp2Stream,
} from 'node:http2'
import type { ReadableOptions } from 'node:stream'
import { forEachHeader, type HeaderPair, isHopByHop, pairsOf } from '@gatehouse/runtime'
import { isHeader } from '../headers/header-syntax.ts'

/**
 * A request of HTTP/2 in the form that one of HTTP/1.1 has: no pseudo-headers, the authority as `Host`, cookies in one line. A
 * `Host` that says something else than the authority stays beside it. RFC 9113 §8.2.3, §8.3.1
 */
export class Http2Request extends Http2ServerRequest {
  constructor(
    stream: ServerHttp2Stream,
    headers: IncomingHttpHeaders,
    options: ReadableOptions,
    rawHeaders: readonly string[],
  ) {
    super(stream, headers, options, rawHeaders)
    const host = headers[':authority'] ?? headers.host
    const plain: IncomingHttpHeaders = { ...headers, host }
    for (const name of Object.keys(headers)) if (name.startsWith(':')) delete plain[name]
    // A body of unknown length is what chunks are in HTTP/1.1, and is read as such.
    if (!stream.endAfterHeaders && headers['content-length'] === undefined)
      plain['transfer-encoding'] = 'chunked'
    Object.defineProperties(this, {
      headers: { value: plain },
      rawHeaders: { value: toRawHeaders(rawHeaders, host) },
    })
  }

  /** Whether HTTP/1.1 has words for it, which backends are spoken to in. */
  get isWellFormed(): boolean {
    const { method, url, headers } = this
    return KNOWN_METHODS.has(method) && /^[\x21-\x7e]+$/.test(url) && headers.host !== undefined
  }
}

const KNOWN_METHODS: ReadonlySet<string> = new Set(METHODS)

function toRawHeaders(rawHeaders: readonly string[], host: string | undefined): string[] {
  const plain = host === undefined ? [] : ['host', host]
  let cookieAt = -1
  forEachHeader(rawHeaders, (name, value) => {
    if (name.startsWith(':') || (name === 'host' && value === host)) return
    if (name === 'cookie' && cookieAt !== -1) {
      plain[cookieAt] += `; ${value}`
      return
    }
    plain.push(name, value)
    if (name === 'cookie') cookieAt = plain.length - 1
  })
  return plain
}

/** An answer that is written as one of HTTP/1.1 is: what belongs to a connection of that is left out. RFC 9113 §8.2.2 */
export class Http2Response extends Http2ServerResponse<Http2Request> {
  constructor(stream: ServerHttp2Stream) {
    super(stream)
    Object.defineProperties(this, {
      destroyed: { get: () => stream.destroyed },
      // Node ends the stream of a client that is gone as if all had been written.
      writableFinished: { get: () => stream.headersSent && !stream.aborted && stream.writableFinished },
    })
  }

  override writeHead(status: number, headers?: unknown): this {
    return super.writeHead(status, toFields(headers))
  }

  override write(chunk: string | Uint8Array, ...rest: unknown[]): boolean {
    if (!this.#hasBody()) return true
    return super.write(chunk, ...(rest as [BufferEncoding]))
  }

  override end(...given: unknown[]): this {
    const isChunk = given[0] !== undefined && typeof given[0] !== 'function'
    return super.end(...((isChunk && !this.#hasBody() ? given.slice(1) : given) as []))
  }

  /** HTTP/1.1 writes no body where there cannot be one; this stream has ended by then. */
  #hasBody(): boolean {
    return this.req.method !== 'HEAD' && ![204, 205, 304].includes(this.statusCode)
  }
}

type Fields = Record<string, string | string[]>

/** Headers of which one is all that there can be: the first counts, as it does for Node's clients. */
const SINGLE: ReadonlySet<string> = new Set(
  (
    'access-control-allow-credentials access-control-allow-origin access-control-max-age age content-disposition ' +
    'content-length content-location content-md5 content-range content-type date etag expires last-modified location ' +
    'retry-after server strict-transport-security x-content-type-options'
  ).split(' '),
)

/**
 * By lower-case name; several of one name in one, but for cookies, each of which has to stand for itself. Throws where a header
 * could be read as more than one: a proxy that turns it into HTTP/1.1 again would. RFC 9110 §5.3, RFC 9113 §8.2.1
 */
function toFields(headers: unknown): Fields {
  const fields: Fields = Object.create(null)
  for (const [given, value] of toPairs(headers)) {
    const name = given.toLowerCase()
    const before = fields[name]
    if (isHopByHop(name)) continue
    if (!isHeader(name, value))
      throw new TypeError(`a header of the answer is malformed: ${JSON.stringify(name)}`)
    if (before !== undefined && SINGLE.has(name)) continue
    if (name === 'set-cookie') fields[name] = [before ?? [], value].flat()
    else fields[name] = before === undefined ? value : `${String(before)}, ${value}`
  }
  return fields
}

/** Of a list and of a map, whose values may be lists. */
function toPairs(headers: unknown): readonly HeaderPair[] {
  if (Array.isArray(headers)) return pairsOf(headers.map(String))
  return Object.entries(headers ?? {}).map(([name, value]) => [name, String(value)])
}
