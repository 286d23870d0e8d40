import { lowerCase } from '@gatehouse/runtime'
import { scanFields } from '../headers/scan-fields.ts'

/** A request that every reader reads in the same way. */
export interface PlainRequest {
  readonly method: string
  /** Path and query string, as sent. */
  readonly url: string
  readonly rawHeaders: string[]
  readonly host: string
  /** Bytes from the request line to the empty line, it included. */
  readonly headBytes: number
  /** Bytes of the body. */
  readonly bodyBytes: number
  /** The client wants the connection closed after the answer. */
  readonly isLast: boolean
}

/** Longer heads are left to Node's parser, which knows what to answer to those that are too long. */
const MAX_HEAD_BYTES = 8 * 1024
const MAX_FIELDS = 64

const METHODS: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

/** Names that make a request one for Node's parser, whatever their value. */
const NOT_PLAIN: ReadonlySet<string> = new Set(['transfer-encoding', 'upgrade', 'expect', 'http2-settings'])

/** The lengths of the names that matter here; nearly all others differ in length. */
const LENGTHS: ReadonlySet<number> = new Set(
  [...NOT_PLAIN, 'host', 'content-length', 'connection'].map((it) => it.length),
)

/**
 * Reads the request at the beginning of `bytes`, if it is a plain one whose head is there whole: HTTP/1.1, a usual method, a path,
 * one `Host`, at most one length and no chunks, nothing that asks the connection for anything but to be kept or closed. Undefined
 * for anything else, malformed requests among it: not refused, for Node's parser decides about those. RFC 9112 §2–6
 */
export function parsePlainRequest(bytes: Buffer): PlainRequest | undefined {
  const end = bytes.indexOf('\r\n\r\n', 0, 'latin1')
  if (end === -1 || end > MAX_HEAD_BYTES) return undefined
  const text = bytes.toString('latin1', 0, end + 2)
  const line = parseRequestLine(text)
  const rawHeaders: string[] = []
  const fields = { at: line?.end ?? 0, end: end + 2, maxFields: MAX_FIELDS, allowsPadding: false }
  if (!line || !scanFields({ bytes, text }, fields, rawHeaders)) return undefined
  const framing = readFraming(rawHeaders)
  if (!framing) return undefined
  const { method, url } = line
  const { host, bodyBytes, isLast } = framing
  return { method, url, rawHeaders, host, headBytes: end + 4, bodyBytes, isLast }
}

interface RequestLine {
  readonly method: string
  readonly url: string
  /** Where the fields begin. */
  readonly end: number
}

/** A usual method, a path with visible characters and no fragment, HTTP/1.1. */
function parseRequestLine(text: string): RequestLine | undefined {
  const space = text.indexOf(' ')
  const method = METHODS.find((it) => it.length === space && text.startsWith(it))
  const urlEnd = text.indexOf(' ', space + 1)
  if (method === undefined || text[space + 1] !== '/' || !text.startsWith(VERSION, urlEnd)) return undefined
  const url = text.slice(space + 1, urlEnd)
  return isTarget(url) ? { method, url, end: urlEnd + VERSION.length } : undefined
}

const VERSION = ' HTTP/1.1\r\n'

function isTarget(url: string): boolean {
  for (let index = 0; index < url.length; index += 1) {
    const code = url.charCodeAt(index)
    if (code < 0x21 || code > 0x7e || code === 0x23) return false
  }
  return true
}

type Framing = Pick<PlainRequest, 'host' | 'bodyBytes' | 'isLast'>

/** What the headers say of the request's place and length; undefined where they leave a doubt, or want more than that. */
function readFraming(rawHeaders: readonly string[]): Framing | undefined {
  let host: string | undefined
  let length: string | undefined
  let isLast = false
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string
    if (!LENGTHS.has(name.length)) continue
    const key = lowerCase(name)
    const value = rawHeaders[index + 1] as string
    if (NOT_PLAIN.has(key)) return undefined
    if (key === 'host') {
      if (host !== undefined) return undefined
      host = value
    } else if (key === 'content-length') {
      if (length !== undefined || !/^\d{1,7}$/.test(value)) return undefined
      length = value
    } else if (key === 'connection') {
      const wish = value.toLowerCase()
      if (wish !== 'keep-alive' && wish !== 'close') return undefined
      isLast ||= wish === 'close'
    }
  }
  return host === undefined ? undefined : { host, bodyBytes: Number(length ?? 0), isLast }
}

const BEGINNING = /^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) \//

/** Whether `bytes` may be the beginning of a plain request, whose head is not there whole. */
export function beginsPlainRequest(bytes: Buffer): boolean {
  return (
    bytes.length <= MAX_HEAD_BYTES &&
    bytes.indexOf('\r\n\r\n', 0, 'latin1') === -1 &&
    BEGINNING.test(bytes.toString('latin1', 0, 9))
  )
}
