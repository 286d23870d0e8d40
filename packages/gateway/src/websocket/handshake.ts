import type { IncomingMessage } from 'node:http'
import { hasNoBody } from '../requests/read-counted-body.ts'

const KEY = /^[+/\dA-Za-z]{22}==$/
const TOKEN = "[\\w!#$%&'*+.^`|~-]+"
const PROTOCOLS = new RegExp(`^${TOKEN}(?:[ \\t]*,[ \\t]*${TOKEN})*$`)

/** Whether a request asks for a WebSocket, and not for another protocol. */
export function asksForWebSocket({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && headers.upgrade?.toLowerCase() === 'websocket'
}

/**
 * Whether Node's server is to hand a connection over, where it asks: for a WebSocket, whose handshake has no body. HTTP APIs go on with the
 * protocol that they are asked in, RFC 9110 §7.8.
 */
export function isHandedOver(request: IncomingMessage): boolean {
  return asksForWebSocket(request) && hasNoBody(request)
}

/** What is wrong with a handshake, for a person; undefined when it can be accepted. RFC 6455 §4.2.1 */
export function findHandshakeProblem({ headers, httpVersion }: IncomingMessage): string | undefined {
  if (httpVersion !== '1.1') return 'a handshake is HTTP/1.1'
  const { 'sec-websocket-key': key = '', 'sec-websocket-version': version } = headers
  if (!KEY.test(key)) return 'Sec-WebSocket-Key is missing or invalid'
  if (version !== '13') return 'Sec-WebSocket-Version must be 13'
  const protocols = headers['sec-websocket-protocol']
  if (protocols !== undefined && !hasDistinctTokens(protocols)) return 'Sec-WebSocket-Protocol is invalid'
  return undefined
}

function hasDistinctTokens(list: string): boolean {
  if (!PROTOCOLS.test(list)) return false
  const tokens = list.split(',').map((token) => token.trim())
  return new Set(tokens).size === tokens.length
}

const NO_VALUE = /^(?:client_no_context_takeover|server_no_context_takeover|client_max_window_bits)$/
const CLIENT_BITS = /^client_max_window_bits="?(?:8|9|1[0-5])"?$/
const SERVER_BITS = /^server_max_window_bits="?(?:1[2-5])"?$/

/**
 * The first offer of compression that can be taken, in words that the WebSocket library takes too; undefined when no offer can be
 * taken.
 * An offer that cannot be taken is declined: the client is not refused for it. RFC 7692 §5, §7.1
 */
export function selectDeflateOffer(extensions: string | undefined): string | undefined {
  const offers = (extensions ?? '').split(',').map((offer) => offer.split(';').map((part) => part.trim()))
  const found = offers.find(
    ([name, ...params]) =>
      name === 'permessage-deflate' &&
      new Set(params.map((param) => param.split('=')[0])).size === params.length &&
      params.every((param) => NO_VALUE.test(param) || CLIENT_BITS.test(param) || SERVER_BITS.test(param)),
  )
  return found?.join('; ')
}
