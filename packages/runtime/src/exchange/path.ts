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

/** A segment that names its own place or the one above, also with parameters behind it (`..;x`). RFC 3986 §3.3, §5.2.4 */
const DOT_SEGMENT = /(?:^|[/\\])\.{1,2}(?:;[^/\\]*)?(?=[/\\]|$)/

/** Whether a path, or a part of one, would be resolved by somebody who decodes it as often as the service does, or less often. */
export function hasDotSegment(path: string): boolean {
  const isEncoded = path.includes('%')
  if (!isEncoded && !path.includes('.')) return false
  if (DOT_SEGMENT.test(path)) return true
  if (!isEncoded) return false
  const once = decodeOrKeep(path)
  return DOT_SEGMENT.test(once) || DOT_SEGMENT.test(decodeOrKeep(once))
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
