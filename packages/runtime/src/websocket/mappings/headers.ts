import type { Exchange, RawHeaders } from '../../exchange/exchange.ts'

/** Names with their values, in order. */
export type MultiMap = Readonly<Record<string, readonly string[]>>

/** Headers that end with the client's connection. RFC 9110 §7.6.1 */
const HOP_BY_HOP: ReadonlySet<string> = new Set(['connection', 'upgrade'])

/** The handshake's headers as a backend sees them, those of the connection left out. websocket-apis §5.2 */
export function toBackendHeaders(exchange: Exchange, newTraceId: () => string): string[] {
  return withForwarded(exchange, newTraceId, (name) => !HOP_BY_HOP.has(name))
}

/** The handshake's headers as an authorizer sees them: all of them, and that there is no body. websocket-apis §9.2 */
export function toAuthorizerHeaders(exchange: Exchange, newTraceId: () => string): string[] {
  const headers = withForwarded(exchange, newTraceId, () => true)
  return [...headers, 'content-length', '0']
}

function withForwarded(
  exchange: Exchange,
  newTraceId: () => string,
  isKept: (lowerName: string) => boolean,
): string[] {
  const kept: string[] = []
  let [trace, forwardedFor] = ['', exchange.sourceIp]
  for (let index = 0; index < exchange.headers.length; index += 2) {
    const name = exchange.headers[index] ?? ''
    const value = exchange.headers[index + 1] ?? ''
    const key = name.toLowerCase()
    if (key === 'x-amzn-trace-id') trace = value
    else if (key === 'x-forwarded-for') forwardedFor = `${value}, ${exchange.sourceIp}`
    else if (key === 'traceparent' && exchange.traceparent !== undefined) continue
    else if (!WRITTEN_ANEW.has(key) && isKept(key)) kept.push(name, value)
  }
  const [, port = exchange.scheme === 'https' ? '443' : '80'] = /:(\d+)$/.exec(exchange.host) ?? []
  return [
    ...kept,
    'X-Amzn-Trace-Id',
    trace || `Root=${newTraceId()}`,
    'X-Forwarded-For',
    forwardedFor,
    'X-Forwarded-Port',
    port,
    'X-Forwarded-Proto',
    exchange.scheme,
    ...(exchange.traceparent === undefined ? [] : ['traceparent', exchange.traceparent]),
  ]
}

const WRITTEN_ANEW: ReadonlySet<string> = new Set(['content-length', 'x-forwarded-port', 'x-forwarded-proto'])

/** Headers by their names as sent; the first spelling of a name stands for all of them. */
export function groupHeaders(headers: RawHeaders): MultiMap {
  const groups = new Map<string, { name: string; values: string[] }>()
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] ?? ''
    const group = groups.get(name.toLowerCase()) ?? { name, values: [] }
    group.values.push(headers[index + 1] ?? '')
    groups.set(name.toLowerCase(), group)
  }
  return fromEntries([...groups.values()].map(({ name, values }) => [name, values]))
}

/** The query parameters, decoded. */
export function groupQuery(query: string): MultiMap {
  const groups = new Map<string, string[]>()
  for (const [name, value] of new URLSearchParams(query)) {
    const values = groups.get(name) ?? []
    groups.set(name, [...values, value])
  }
  return fromEntries([...groups])
}

/** The last value of each name. */
export function flatten(map: MultiMap): Readonly<Record<string, string>> {
  return fromEntries(Object.entries(map).map(([name, values]) => [name, values.at(-1) ?? '']))
}

/** Without a prototype in the way: a client may call a header `__proto__`. */
function fromEntries<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  return Object.fromEntries(entries)
}
