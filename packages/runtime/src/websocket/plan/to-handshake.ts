import { bytesOf } from '../../exchange/body-text.ts'
import type { Answer } from '../../exchange/exchange.ts'
import { appendHeader, isToken, pairsOf, type RawHeaders, valuesOf } from '../../exchange/raw-headers.ts'
import type { Fault } from '../facts/fault.ts'
import type { Reply } from '../mappings/response-mappings.ts'

/** A client that may connect, by the word of its `$connect` route. */
export interface Acceptance {
  /** The subprotocol that the integration chose; undefined when it chose none. websocket-apis §1.4 */
  readonly protocol: string | undefined
}

/**
 * What the answer of a `$connect` integration does to the handshake: 2xx lets in, anything else goes to the client.
 * websocket-apis §1.3
 */
export function toHandshake(reply: Reply, requestId: string): Acceptance | Answer | Fault {
  const { status } = reply
  if (status >= 200 && status < 300) return { protocol: protocolOf(reply) }
  if (status < 300 || status > 599)
    return {
      fault: 'configuration',
      detail: `${status} is not a status that a handshake can be refused with`,
    }
  return toRefusal(reply, requestId)
}

function protocolOf({ headers }: Reply): string | undefined {
  const chosen = valuesOf(headers, 'sec-websocket-protocol').at(-1)
  return chosen !== undefined && isToken(chosen) ? chosen : undefined
}

/** What a refusal says for itself. websocket-apis §1.3 */
const NOT_COPIED: ReadonlySet<string> = new Set([
  'connection',
  'content-length',
  'date',
  'keep-alive',
  'sec-websocket-accept',
  'transfer-encoding',
  'upgrade',
  'x-amz-apigw-id',
])

function toRefusal({ status, headers, body }: Reply, requestId: string): Answer {
  let copied: RawHeaders = []
  for (const [name, value] of pairsOf(headers)) {
    if (NOT_COPIED.has(name.toLowerCase()) || !isToken(name)) continue
    copied = appendHeader(copied, name, withCharset(name, value))
  }
  const bytes = status === 304 ? EMPTY : bytesOf(body)
  const isTyped = status === 304 || valuesOf(copied, 'content-type').length > 0
  const type = isTyped ? [] : ['content-type', JSON_TYPE]
  const length = status === 304 ? [] : ['content-length', String(bytes.length)]
  return { status, headers: [...copied, ...type, ...length, 'x-amz-apigw-id', requestId], body: bytes }
}

const EMPTY = Buffer.alloc(0)
const JSON_TYPE = 'application/json; charset=UTF-8'

function withCharset(name: string, value: string): string {
  return name.toLowerCase() === 'content-type' && value.toLowerCase() === 'application/json'
    ? JSON_TYPE
    : value
}
