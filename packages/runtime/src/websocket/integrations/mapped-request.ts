import { bytesOf } from '../../exchange/body-text.ts'
import { appendHeader, type RawHeaders, removeHeader, valuesOf } from '../../exchange/raw-headers.ts'
import type { Facts } from '../facts/facts.ts'
import type { Mapped } from '../mappings/request-mappings.ts'
import type { RequestBody } from '../mappings/request-templates.ts'

/**
 * The method of a call. *Assumed*: `ANY` sends messages by POST, and asks for a connection by GET, as its client did.
 * websocket-apis §5.1
 */
export function methodOf(integrationMethod: string | undefined, { eventType }: Facts): string {
  if (integrationMethod !== undefined && integrationMethod !== 'ANY') return integrationMethod
  return eventType === 'CONNECT' ? 'GET' : 'POST'
}

/** What goes as the body: nothing where the method has none. */
export function bodyOf(method: string, body: RequestBody): Buffer | null {
  return method === 'GET' || method === 'HEAD' || body.length === 0 ? null : bytesOf(body)
}

/** The mapped parameters of one place, by name. */
export function valuesIn(parameters: readonly Mapped[], wanted: Mapped['place']): Record<string, string> {
  return Object.fromEntries(
    parameters.filter(({ place }) => place === wanted).map(({ name, value }) => [name, value]),
  )
}

/** A target with a query string and mapped parameters, which take the place of those of their name. */
export function withMappedQuery(
  target: string,
  query: string,
  mapped: Readonly<Record<string, string>>,
): string {
  const own = new Set(Object.keys(mapped))
  const kept = query.split('&').filter((pair) => pair !== '' && !own.has(nameOf(pair)))
  const added = Object.entries(mapped).map(
    ([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
  )
  const whole = [...kept, ...added].join('&')
  if (whole === '') return target
  return `${target}${target.includes('?') ? '&' : '?'}${whole}`
}

function nameOf(pair: string): string {
  return new URLSearchParams(pair).keys().next().value ?? ''
}

/** Names and values. */
export type Defaults = readonly (readonly [name: string, value: string])[]

/** Headers that a request has when nothing else says what they are. websocket-apis §5.4 */
export function defaultHeaders(apiId: string): Defaults {
  return [
    ['User-Agent', `AmazonAPIGateway_${apiId}`],
    ['X-Amzn-Apigateway-Api-Id', apiId],
    ['Accept', 'application/json'],
    ['Content-Type', 'application/json'],
  ]
}

/** Headers with the mapped ones, and with the default ones where neither says what they are. */
export function completeHeaders(
  headers: RawHeaders,
  parameters: readonly Mapped[],
  defaults: Defaults,
): RawHeaders {
  let complete = headers
  for (const { place, name, value } of parameters)
    if (place === 'header' && !FIXED.has(name.toLowerCase()))
      complete = appendHeader(removeHeader(complete, name), name, value)
  for (const [name, value] of defaults)
    if (valuesOf(complete, name.toLowerCase()).length === 0) complete = [...complete, name, value]
  return complete
}

/** Headers of the connection to the backend: a mapping that could write them could smuggle a second request (request smuggling). */
const FIXED: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
  'upgrade',
])
