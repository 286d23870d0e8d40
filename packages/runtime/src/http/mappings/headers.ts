import type { Exchange } from '../../exchange/exchange.ts'
import {
  forEachHeader,
  isHopByHop,
  isToken,
  lowerCase,
  namedByConnection,
  type RawHeaders,
} from '../../exchange/raw-headers.ts'
import { remember } from '../../exchange/remember.ts'

/** Written anew towards the backend, or answered by the gateway itself. */
const REWRITTEN = new Set(['host', 'expect', 'forwarded', 'via', 'x-amzn-trace-id', 'traceparent'])

/** What becomes of a header on its way to a backend: it goes along, it ends here, or by its lower-case name what it is written with. */
const fateOf = remember((name) => {
  const key = name.toLowerCase()
  return REWRITTEN.has(key) ? key : isHopByHop(key) ? 'ends' : 'goes on'
})

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
    const fate = fateOf(name)
    if (fate === 'forwarded')
      own.forwarded = FORWARDED.test(value) ? `${value}, ${own.forwarded}` : own.forwarded
    else if (fate === 'via') own.via = `${value}, ${own.via}`
    else if (fate === 'x-amzn-trace-id') own.trace = value
    else {
      const goesOn = fate === 'goes on' || (fate === 'traceparent' && exchange.traceparent === undefined)
      if (goesOn && !named?.has(lowerCase(name))) kept.push(name, value)
    }
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

/** Whether a header of a backend's answer goes on to the client. */
const reachesClient = remember((name) => {
  const key = name.toLowerCase()
  return !isHopByHop(key) && key !== 'apigw-requestid'
})

/** The headers of a backend's answer, for the client. */
export function toClientHeaders(headers: RawHeaders, requestId: string): string[] {
  const named = namedByConnection(headers)
  const kept: string[] = []
  forEachHeader(headers, (name, value) => {
    if (reachesClient(name) && !named?.has(lowerCase(name))) kept.push(name, value)
  })
  kept.push('apigw-requestid', requestId)
  return kept
}

/** RFC 7239; addresses with colons are IPv6 and stand in brackets and quotes. */
function forwardedFor({ localIp, sourceIp, host, scheme }: Exchange): string {
  return `by=${formatNode(localIp)};for=${formatNode(sourceIp)};host=${formatHost(host)};proto=${scheme}`
}

/** As it is where it can stand for itself, else quoted: a host may have what would begin another pair. RFC 7239 §4 */
const formatHost = remember((host) => (isToken(host) ? host : `"${host.replaceAll(/["\\]/g, '\\$&')}"`))

const PAIR = String.raw`[\w!#$%&'*+.^\x60|~-]+=(?:[\w!#$%&'*+.^\x60|~-]+|"(?:[^"\\]|\\.)*")`

/**
 * What a client may say of those before it. *Assumed*: anything else is dropped, for its quotes could swallow what follows.
 * http-apis §5.1
 */
const FORWARDED = new RegExp(`^${PAIR}(?:[ \t]*[;,][ \t]*${PAIR})*$`)

function formatNode(ip: string): string {
  return ip.includes(':') ? `"[${ip}]"` : ip
}
