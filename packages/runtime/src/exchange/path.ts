/**
 * A request path as routes see it, or undefined when it cannot be decoded. The service decodes twice and cuts at a question mark
 * that the first pass uncovers; a slash that was encoded becomes a real one. http-apis §2.3
 */
export function decodePath(path: string): string | undefined {
  if (!path.includes('%')) return path
  try {
    const once = decodeURIComponent(path)
    const cut = once.indexOf('?')
    return decodeURIComponent(cut === -1 ? once : once.slice(0, cut))
  } catch {
    return undefined
  }
}

/**
 * A path as sent, as everything behind a listener reads it: with one slash at its beginning (http-apis §2.2). Undefined for one that
 * some readers would resolve and others would not, so that what is guarded and what is reached could differ (path traversal): dot segments, encoded
 * as well, and backslashes. *Assumed*: the service is not known to tell.
 */
export function normalizePath(path: string): string | undefined {
  if (path.includes('\\') || hasDotSegment(path)) return undefined
  return withOneSlash(path)
}

/**
 * `//test` is `/test`. *Assumed*: as long as they lead; further on, empty segments stay, and only a greedy variable or `$default`
 * takes them. http-apis §2.2
 */
export function withOneSlash(path: string): string {
  return path.startsWith('//') ? path.replace(/^\/+/, '/') : path
}

/**
 * A segment that names its own place or the one above, also with parameters behind it (`..;x`), or with what would end the path.
 * RFC 3986 §3.3, §5.2.4
 */
const DOT_SEGMENT = /(?:^|[/\\])\.{1,2}(?:;[^/\\]*)?(?=[/\\?#]|$)/

/** Whether a path, or a part of one, would be resolved by somebody, however often he decodes it, and whatever he cuts off. */
export function hasDotSegment(path: string): boolean {
  if (path.includes('%')) return DOT_SEGMENT.test(decodeFully(path))
  return path.includes('.') && DOT_SEGMENT.test(path)
}

const PERCENT = 0x25

/**
 * A text decoded until nothing changes. Nothing makes it fail: what is malformed stays, and so does what is not ASCII, which no
 * segment begins or ends with. Each pass of a decoder takes away but `%` and two digits, so what any pass uncovers is in here.
 */
function decodeFully(text: string): string {
  const bytes = Buffer.from(text)
  let end = 0
  for (const byte of bytes) {
    bytes[end++] = byte
    // What is decoded may be the end of another one: `%25` and `2e`.
    while (end >= 3 && bytes[end - 3] === PERCENT) {
      const code = digitOf(bytes[end - 2]) * 16 + digitOf(bytes[end - 1])
      if (!(code < 0x80)) break
      end -= 2
      bytes[end - 1] = code
    }
  }
  return bytes.toString('utf8', 0, end)
}

/** The value of a hexadecimal digit; NaN for any other byte. */
function digitOf(byte = 0): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30
  const letter = byte | 0x20
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x61 + 10 : Number.NaN
}

/** A decoded path, or a part of one, for the request line: what may not stand there is percent-encoded again. */
export function encodePath(path: string): string {
  if (PLAIN_PATH.test(path)) return path
  return encodeURI(toWellFormed(path)).replaceAll(/[?#[\]]/g, encodeURIComponent)
}

const PLAIN_PATH = /^[\w/.~!$&'()*+,;=:@-]*$/

/** A value for a query string: what would end it, or begin another one, is percent-encoded. */
export function encodeQueryValue(value: string): string {
  return encodeURIComponent(toWellFormed(value)).replaceAll('%2F', '/')
}

/** Text without halves of characters, which JSON can have and no URI. */
export function toWellFormed(text: string): string {
  return /\p{Surrogate}/u.test(text) ? Buffer.from(text).toString() : text
}

/** Percent-decoded text; what cannot be decoded stays as it is. */
export function decodeOrKeep(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
