import type { Exchange, RawHeaders } from '../../exchange/exchange.ts'

/** Headers that belong to one connection and end with it. RFC 9110 §7.6.1 */
const HOP_BY_HOP = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'trailers',
  'transfer-encoding',
  'upgrade',
])

/** Whether a header, by its lower-case name, belongs to one connection only, whatever `Connection` says. */
export function isHopByHop(name: string): boolean {
  return HOP_BY_HOP.has(name)
}

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
  for (let index = 0; index < exchange.headers.length; index += 2) {
    const name = exchange.headers[index] ?? ''
    const value = exchange.headers[index + 1] ?? ''
    const key = name.toLowerCase()
    if (key === 'forwarded') {
      if (FORWARDED.test(value)) own.forwarded = `${value}, ${own.forwarded}`
      continue
    }
    if (key === 'via') own.via = `${value}, ${own.via}`
    else if (key === 'x-amzn-trace-id') own.trace = value
    else if (key === 'traceparent' && exchange.traceparent !== undefined) continue
    else if (!HOP_BY_HOP.has(key) && !REWRITTEN.has(key) && !named?.has(key)) kept.push(name, value)
  }
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
  const kept: string[] = []
  for (let index = 0; index < headers.length; index += 2) {
    const name = headers[index] ?? ''
    const key = name.toLowerCase()
    if (HOP_BY_HOP.has(key) || key === 'apigw-requestid' || named?.has(key)) continue
    kept.push(name, headers[index + 1] ?? '')
  }
  kept.push('apigw-requestid', requestId)
  return kept
}

/** The request line and the headers' names and values together. http-apis §9 */
const MAX_HEADER_BYTES = 10_240

/** Whether a request's line and headers are within the service's limit. */
export function isWithinHeaderLimit({ method, clientPath, query, headers }: Exchange): boolean {
  let bytes = method.length + clientPath.length + query.length + 12
  for (const part of headers) bytes += part.length
  return bytes <= MAX_HEADER_BYTES
}

/** The headers without those of a name. */
export function removeHeader(headers: RawHeaders, name: string): string[] {
  const lower = name.toLowerCase()
  return headers.filter((_, index) => headers[index - (index % 2)]?.toLowerCase() !== lower)
}

/** The headers with one more; without it when its value cannot stand in a header. Text beyond Latin-1 travels as UTF-8. */
export function appendHeader(headers: RawHeaders, name: string, value: string): readonly string[] {
  if (NOT_IN_A_HEADER.test(value)) return headers
  return [...headers, name, Buffer.from(value).toString('latin1')]
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const NOT_IN_A_HEADER = /[\u0000-\u0008\u000a-\u001f\u007f]/

/** The headers that `Connection` names as its own; undefined when it names none, as nearly always. */
export function namedByConnection(headers: RawHeaders): ReadonlySet<string> | undefined {
  for (let index = 0; index < headers.length; index += 2) {
    if (headers[index]?.toLowerCase() !== 'connection') continue
    const value = headers[index + 1]?.toLowerCase() ?? ''
    if (value === 'keep-alive' || value === 'close') continue
    return new Set(value.split(',').map((name) => name.trim()))
  }
  return undefined
}

/** RFC 7239; addresses with colons are IPv6 and stand in brackets and quotes. */
function forwardedFor({ localIp, sourceIp, host, scheme }: Exchange): string {
  return `by=${formatNode(localIp)};for=${formatNode(sourceIp)};host=${formatHost(host)};proto=${scheme}`
}

/** As it is where it can stand for itself, else quoted: a host may have what would begin another pair. RFC 7239 §4 */
function formatHost(host: string): string {
  return TOKEN.test(host) ? host : `"${host.replaceAll(/["\\]/g, '\\$&')}"`
}

const TOKEN = /^[\w!#$%&'*+.^`|~-]+$/

const PAIR = String.raw`[\w!#$%&'*+.^\x60|~-]+=(?:[\w!#$%&'*+.^\x60|~-]+|"(?:[^"\\]|\\.)*")`

/**
 * What a client may say of those before it. *Assumed*: anything else is dropped, for its quotes could swallow what follows.
 * http-apis §5.1
 */
const FORWARDED = new RegExp(`^${PAIR}(?:[ \t]*[;,][ \t]*${PAIR})*$`)

function formatNode(ip: string): string {
  return ip.includes(':') ? `"[${ip}]"` : ip
}
