/**
 * Fills a path's labels, each percent-encoded. Throws `TypeError` for a label that is missing or empty, and for `.` and `..`:
 * URLs resolve those as steps through the path, so the call would reach another resource.
 */
export function formatPath(template: string, labels: Readonly<Record<string, unknown>>): string {
  return template.replaceAll(/\{([^}]+)\}/g, (_, label: string) => formatLabel(label, labels[label]))
}

/** A query string without `?`, by name as AWS SDKs send it: an array as one pair for each value, undefined and null left out. */
export function formatQuery(query: Readonly<Record<string, unknown>>): string {
  return Object.keys(query)
    .sort()
    .flatMap((name) => [query[name]].flat().map((value) => [name, value] as const))
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encode(name)}=${encode(String(value))}`)
    .join('&')
}

function formatLabel(label: string, value: unknown): string {
  if (value === undefined || value === null || value === '') throw new TypeError(`${label} is missing`)
  if (value === '.' || value === '..') throw new TypeError(`${label} cannot be '${value}'`)
  return encode(String(value))
}

/** As AWS SDKs encode (RFC 3986, section 2.3: only unreserved characters stay), so that both send and sign the same URL. */
function encode(value: string): string {
  return encodeURIComponent(value).replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
