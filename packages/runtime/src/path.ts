/**
 * A request path as routes see it, or undefined when it cannot be decoded. The service decodes twice and cuts at a question mark
 * that the first pass uncovers; a slash that was encoded becomes a real one. http-apis facts §2.3
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

/** A decoded path, or a part of one, for the request line: what may not stand there is percent-encoded again. */
export function encodePath(path: string): string {
  return PLAIN_PATH.test(path) ? path : encodeURI(path).replaceAll(/[?#[\]]/g, encodeURIComponent)
}

const PLAIN_PATH = /^[\w/.~!$&'()*+,;=:@-]*$/

/** Percent-decoded text; what cannot be decoded stays as it is. */
export function decodeOrKeep(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
