import type { Cors } from '@gatehouse/contract'
import type { Answer, Exchange } from '../../exchange/exchange.ts'
import { filterHeaders, headerOf, type RawHeaders } from '../../exchange/raw-headers.ts'

/** What CORS makes of a stage's answers. */
export interface CompiledCors {
  /** Whether pages of an origin may read answers. */
  allows(origin: string): boolean
  /** The answer to a preflight that no route takes; undefined when the request is not a preflight. */
  preflight(exchange: Exchange): Answer | undefined
  /** An answer as the client's page may see it, the gateway's own errors included. */
  decorate(answer: Answer, exchange: Exchange): Answer
}

/** Compiles a `corsConfiguration`; undefined when the API has none, and backends answer for themselves. http-apis §3 */
export function compileCors(cors: Cors | undefined): CompiledCors | undefined {
  if (!cors) return undefined
  const allow = compileOrigins(cors.allowOrigins ?? [])
  const credentials = cors.allowCredentials ? ['access-control-allow-credentials', 'true'] : []
  const exposed = listHeader('access-control-expose-headers', cors.exposeHeaders)
  const preflightOnly = [
    ...listHeader('access-control-allow-methods', cors.allowMethods),
    ...listHeader('access-control-allow-headers', cors.allowHeaders),
    ...(cors.maxAge === undefined ? [] : ['access-control-max-age', String(cors.maxAge)]),
  ]
  const headersFor = (origin: string | undefined): string[] => {
    const allowed = origin === undefined ? undefined : allow(origin)
    if (allowed === undefined) return []
    const vary = allowed === '*' ? [] : ['vary', 'origin']
    return ['access-control-allow-origin', allowed, ...vary, ...credentials, ...exposed]
  }
  return {
    allows: (origin) => allow(origin) !== undefined,
    preflight(exchange) {
      if (!isPreflight(exchange)) return undefined
      const own = headersFor(headerOf(exchange.headers, 'origin'))
      const headers = [
        ...own,
        ...(own.length === 0 ? [] : preflightOnly),
        'apigw-requestid',
        exchange.requestId,
      ]
      return { status: 204, headers, body: null }
    },
    decorate(answer, exchange) {
      const added = headersFor(headerOf(exchange.headers, 'origin'))
      return { ...answer, headers: [...withoutCors(answer.headers), ...added] }
    },
  }
}

/** A page's question before its request. `OPTIONS` with an origin alone is an ordinary request. http-apis §3.1 */
export function isPreflight({ method, headers }: Exchange): boolean {
  return (
    method === 'OPTIONS' &&
    headerOf(headers, 'origin') !== undefined &&
    headerOf(headers, 'access-control-request-method') !== undefined
  )
}

/** What an origin is answered with: itself, `*`, or nothing when it is not allowed. http-apis §3.2 */
function compileOrigins(origins: readonly string[]): (origin: string) => string | undefined {
  if (origins.includes('*')) return () => '*'
  const exact = new Set(origins.map((origin) => origin.toLowerCase()))
  const schemes = origins
    .filter((origin) => origin.endsWith('://*'))
    .map((origin) => origin.slice(0, -1).toLowerCase())
  return (origin) => {
    const lower = origin.toLowerCase()
    return exact.has(lower) || schemes.some((scheme) => lower.startsWith(scheme)) ? origin : undefined
  }
}

function listHeader(name: string, values: readonly string[] | undefined): string[] {
  return values && values.length > 0 ? [name, values.join(',')] : []
}

/** Where CORS is configured, what the backend says of it is discarded. http-apis §3.3 */
function withoutCors(headers: RawHeaders): string[] {
  return filterHeaders(headers, (name) => !name.startsWith('access-control-'))
}
