import type { Exchange } from '../../exchange/exchange.ts'
import { forEachHeader } from '../../exchange/raw-headers.ts'

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
  let trace = ''
  let forwardedFor = exchange.sourceIp
  forEachHeader(exchange.headers, (name, value) => {
    const key = name.toLowerCase()
    if (key === 'x-amzn-trace-id') trace = value
    else if (key === 'x-forwarded-for') forwardedFor = `${value}, ${exchange.sourceIp}`
    else if (key === 'traceparent' && exchange.traceparent !== undefined) return
    else if (!WRITTEN_ANEW.has(key) && isKept(key)) kept.push(name, value)
  })
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
