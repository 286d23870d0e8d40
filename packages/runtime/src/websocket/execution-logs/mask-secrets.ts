import { toWellFormed } from '../../exchange/path.ts'
import { pairsOf, type RawHeaders, valuesOf } from '../../exchange/raw-headers.ts'
import type { Facts } from '../facts/facts.ts'

/**
 * A text for a log without what proves who a client is. *Assumed* of WebSocket APIs. Source: the developer guide on logs of REST
 * APIs: "authorization headers, API key values, and similar sensitive request parameters". websocket-apis §11
 */
export function maskSecrets(text: string, facts: Facts): string {
  let masked = text
  for (const secret of secretsOf(facts))
    for (const form of new Set([
      secret,
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(toWellFormed(secret)),
    ]))
      masked = masked.replaceAll(form, MASK)
  return masked
}

/** Headers for a log, those that are secret masked whatever their value is. */
export function formatHeaders(headers: RawHeaders): string {
  const pairs = pairsOf(headers).map(
    ([name, value]) => `${name}=${SECRET_HEADERS.includes(name.toLowerCase()) ? MASK : value}`,
  )
  return `{${pairs.join(', ')}}`
}

const MASK = '********'
const SECRET_HEADERS = ['authorization', 'x-api-key', 'x-amz-security-token']
const SECRET_PARAMETERS = ['X-Amz-Signature', 'X-Amz-Security-Token']

/** What the client showed in its handshake, and what its authorizer took for its key. */
function secretsOf({ exchange, client: { caller } }: Facts): string[] {
  const keys = [caller?.apiKey?.value, caller?.usageIdentifierKey].filter((it) => it !== undefined)
  if (!exchange) return keys.filter(Boolean)
  const headers = SECRET_HEADERS.flatMap((name) => valuesOf(exchange.headers, name))
  const query = new URLSearchParams(exchange.query)
  const parameters = SECRET_PARAMETERS.flatMap((name) => query.getAll(name))
  return [...keys, ...headers, ...parameters].filter(Boolean)
}
