import type { Exchange } from '../../exchange/exchange.ts'
import { forEachHeader, isHopByHop, namedByConnection, type RawHeaders } from '../../exchange/raw-headers.ts'
import type { Facts } from '../facts/facts.ts'
import { domainNameOf } from '../facts/variables.ts'

/** A request as events tell it, parameter mappings applied. */
export interface FunctionRequest {
  readonly facts: Facts
  readonly headers: RawHeaders
  readonly query: string
  /** What a mapping puts in place of the path. */
  readonly path?: string | undefined
  readonly body: Uint8Array
}

/** Names that events spell in one way, however the client does. http-apis §5.4 */
const SPELLINGS = new Map([
  ['content-type', 'Content-Type'],
  ['user-agent', 'User-Agent'],
])

/** What is told anew, whatever the client said of it. */
const OWN = new Set([
  'host',
  'content-length',
  'expect',
  'x-amzn-trace-id',
  'x-forwarded-for',
  'x-forwarded-port',
  'x-forwarded-proto',
])

/**
 * The headers of an event: the client's without the connection's own, and what the service adds. `length` is the body's; undefined
 * while it is not known. http-apis §5.3, §5.4
 */
export function toFunctionHeaders(
  facts: Facts,
  length: number | undefined,
  newTraceId: () => string,
): string[] {
  const { exchange } = facts
  const named = namedByConnection(exchange.headers)
  const given = new Map<string, string>()
  const kept: string[] = []
  forEachHeader(exchange.headers, (name, value) => {
    const key = name.toLowerCase()
    if (OWN.has(key)) given.set(key, given.has(key) ? `${given.get(key)}, ${value}` : value)
    else if (!isHopByHop(key) && !named?.has(key)) kept.push(SPELLINGS.get(key) ?? name, value)
  })
  const forwardedFor = given.get('x-forwarded-for')
  kept.push(
    ...(length === undefined ? [] : ['Content-Length', String(length)]),
    'Host',
    exchange.domainName === undefined ? domainNameOf(facts) : exchange.host,
    'X-Amzn-Trace-Id',
    given.get('x-amzn-trace-id') ?? `Root=${traceIdOf(exchange, newTraceId)}`,
    'X-Forwarded-For',
    forwardedFor === undefined ? exchange.sourceIp : `${forwardedFor}, ${exchange.sourceIp}`,
    'X-Forwarded-Port',
    portOf(exchange),
    'X-Forwarded-Proto',
    exchange.scheme,
  )
  return kept
}

/** The authorizer's event and the integration's tell of the same trace. */
function traceIdOf(exchange: Exchange, newTraceId: () => string): string {
  const known = traceIds.get(exchange.onGone) ?? newTraceId()
  traceIds.set(exchange.onGone, known)
  return known
}

/** By the one member of an exchange that is its own, also where another body was put into it. */
const traceIds = new WeakMap<Exchange['onGone'], string>()

/** The port that the client reached. */
function portOf({ host, scheme }: Exchange): string {
  return /:(\d+)$/.exec(host)?.[1] ?? (scheme === 'https' ? '443' : '80')
}
