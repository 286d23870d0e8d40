import type { Exchange } from '../../exchange/exchange.ts'
import {
  filterHeaders,
  forEachHeader,
  isHopByHop,
  isToken,
  lowerCase,
  namedByConnection,
  type RawHeaders,
} from '../../exchange/raw-headers.ts'

/** Written anew towards the backend, or answered by the gateway itself. */
const REWRITTEN = new Set(['host', 'expect', 'forwarded', 'via', 'x-amzn-trace-id'])

/** The headers of a request to an HTTP backend. http-apis §5.1 */
export function toBackendHeaders(
  exchange: Exchange,
  newTraceId: () => string,
  forwarded = forwardedFor(exchange),
): string[] {
  const named = namedByConnection(exchange.headers)
  const kept: string[] = []
  const own = { forwarded, via: 'HTTP/1.1 AmazonAPIGateway', trace: '' }
  forEachHeader(exchange.headers, (name, value) => {
    const key = lowerCase(name)
    if (key === 'forwarded')
      own.forwarded = FORWARDED.test(value) ? `${value}, ${own.forwarded}` : own.forwarded
    else if (key === 'via') own.via = `${value}, ${own.via}`
    else if (key === 'x-amzn-trace-id') own.trace = value
    else if (key === 'traceparent' && exchange.traceparent !== undefined) return
    else if (!isHopByHop(key) && !REWRITTEN.has(key) && !named?.has(key)) kept.push(name, value)
  })
  kept.push(
    'Forwarded',
    own.forwarded,
    'Via',
    own.via,
    'X-Amzn-Trace-Id',
    own.trace || `Root=${newTraceId()}`,
  )
  if (exchange.traceparent !== undefined) kept.push('traceparent', exchange.traceparent)
  return kept
}

/** The headers of a request over a VPC link: the API's own host, and no `by`. http-apis §5.2 */
export function toPrivateHeaders(exchange: Exchange, host: string, newTraceId: () => string): string[] {
  const forwarded = `for=${formatNode(exchange.sourceIp)};host=${formatHost(host)};proto=${exchange.scheme}`
  return ['Host', host, ...toBackendHeaders(exchange, newTraceId, forwarded)]
}

/** The headers of a backend's answer, for the client. */
export function toClientHeaders(headers: RawHeaders, requestId: string): string[] {
  const named = namedByConnection(headers)
  const kept = filterHeaders(
    headers,
    (name) => !isHopByHop(name) && name !== 'apigw-requestid' && !named?.has(name),
  )
  kept.push('apigw-requestid', requestId)
  return kept
}

/** RFC 7239; addresses with colons are IPv6 and stand in brackets and quotes. */
function forwardedFor({ localIp, sourceIp, host, scheme }: Exchange): string {
  return `by=${formatNode(localIp)};for=${formatNode(sourceIp)};host=${formatHost(host)};proto=${scheme}`
}

/** As it is where it can stand for itself, else quoted: a host may have what would begin another pair. RFC 7239 §4 */
function formatHost(host: string): string {
  return isToken(host) ? host : `"${host.replaceAll(/["\\]/g, '\\$&')}"`
}

const PAIR = String.raw`[\w!#$%&'*+.^\x60|~-]+=(?:[\w!#$%&'*+.^\x60|~-]+|"(?:[^"\\]|\\.)*")`

/**
 * What a client may say of those before it. *Assumed*: anything else is dropped, for its quotes could swallow what follows.
 * http-apis §5.1
 */
const FORWARDED = new RegExp(`^${PAIR}(?:[ \t]*[;,][ \t]*${PAIR})*$`)

function formatNode(ip: string): string {
  return ip.includes(':') ? `"[${ip}]"` : ip
}
