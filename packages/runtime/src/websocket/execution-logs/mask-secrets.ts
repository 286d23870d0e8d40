import { compileMask, MASK } from '../../exchange/mask-text.ts'
import { toWellFormed } from '../../exchange/path.ts'
import { pairsOf, type RawHeaders, valuesOf } from '../../exchange/raw-headers.ts'
import type { Facts } from '../facts/facts.ts'

/**
 * A text for a log without what proves who a client is; of a long one the beginning, of at most so many characters. *Assumed* of
 * WebSocket APIs. Source: the developer guide on logs of REST APIs: "authorization headers, API key values, and similar sensitive
 * request parameters". websocket-apis §11
 */
export function maskSecrets(text: string, facts: Facts, maxLength?: number): string {
  const forms = secretsOf(facts).flatMap(formsOf)
  // Of stars alone nothing is to be seen, and a mask of each would be longer.
  return compileMask(forms.filter((it) => /[^*]/.test(it)))(text, maxLength)
}

/** How a secret stands in a text: as it is, in JSON, or in an address. */
function formsOf(secret: string): string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(toWellFormed(secret))]
}

/** Headers for a log, those that are secret masked whatever their value is. */
export function formatHeaders(headers: RawHeaders): string {
  const pairs = pairsOf(headers).map(
    ([name, value]) => `${name}=${SECRET_HEADERS.includes(name.toLowerCase()) ? MASK : value}`,
  )
  return `{${pairs.join(', ')}}`
}

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
