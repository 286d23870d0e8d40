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

const REQUEST_LINE = /(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) (\/[\x21\x22\x24-\x7e]*) HTTP\/1\.1\r\n/y
/** A value begins with no white space, so that there is one way only to tell the two apart, and no line takes longer than it is. */
const FIELD = /([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*((?:[\x21-\x7e\x80-\xff][\t\x20-\x7e\x80-\xff]*)?)\r\n/y

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
  REQUEST_LINE.lastIndex = 0
  const line = REQUEST_LINE.exec(text)
  if (!line) return undefined
  const rawHeaders: string[] = []
  let host: string | undefined
  let length: string | undefined
  let isLast = false
  for (let at = REQUEST_LINE.lastIndex; at < text.length; at = FIELD.lastIndex) {
    FIELD.lastIndex = at
    const field = FIELD.exec(text)
    if (!field || rawHeaders.length === 2 * MAX_FIELDS) return undefined
    const [, name = '', said = ''] = field
    const value = trimEnd(said)
    rawHeaders.push(name, value)
    if (!LENGTHS.has(name.length)) continue
    const key = name.toLowerCase()
    if (NOT_PLAIN.has(key)) return undefined
    if (key === 'host') {
      if (host !== undefined) return undefined
      host = value
    } else if (key === 'content-length') {
      if (length !== undefined || !/^\d{1,7}$/.test(said)) return undefined
      length = value
    } else if (key === 'connection') {
      const wish = value.toLowerCase()
      if (wish !== 'keep-alive' && wish !== 'close') return undefined
      isLast ||= wish === 'close'
    }
  }
  if (host === undefined) return undefined
  const [, method = '', url = ''] = line
  return { method, url, rawHeaders, host, headBytes: end + 4, bodyBytes: Number(length ?? 0), isLast }
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

function trimEnd(value: string): string {
  let end = value.length
  while (end > 0 && (value[end - 1] === ' ' || value[end - 1] === '\t')) end -= 1
  return end === value.length ? value : value.slice(0, end)
}
