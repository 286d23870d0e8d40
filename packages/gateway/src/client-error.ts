import { type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import { type FaultCode, formatFault } from '@gatehouse/runtime'
import { newRequestId } from './random.ts'

/** What is answered by the parser's word for the trouble; anything else is a bad request. */
const FAULTS: Readonly<Record<string, FaultCode>> = {
  HPE_HEADER_OVERFLOW: 'headersTooLarge',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'requestTooLarge',
  ERR_HTTP_REQUEST_TIMEOUT: 'requestTimeout',
}

/**
 * Answers what the parser refused, in the form of the gateway's other errors, and closes the connection: nothing that follows on
 * it can be told from the rest of the bad request. An answer that is under way already is broken off, never written into.
 * http-apis facts §10
 */
export function refuseBadRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  // Node's own handler looks at the same member: there is no public one.
  const { _httpMessage: underWay } = socket as Socket & { _httpMessage?: ServerResponse | null }
  if (!socket.writable || error.code === 'ECONNRESET' || underWay?.headersSent) {
    socket.destroy()
    return
  }
  const fault = FAULTS[error.code ?? ''] ?? 'badRequest'
  const { status, headers, body } = formatFault({ fault }, newRequestId())
  const lines = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`]
  for (let index = 0; index < headers.length; index += 2)
    lines.push(`${headers[index]}: ${headers[index + 1]}`)
  socket.end(`${lines.join('\r\n')}\r\nconnection: close\r\n\r\n${String(body)}`)
}

/** The same for a client that took too long to say what it wants. */
export function refuseLateRequest(socket: Socket): void {
  refuseBadRequest(Object.assign(new Error(), { code: 'ERR_HTTP_REQUEST_TIMEOUT' }), socket)
}
