import type { Socket } from 'node:net'
import { type FaultCode, formatFault } from '@gatehouse/runtime'
import { newRequestId } from './random.ts'

/** What a request that is no HTTP is answered with, by the parser's word for it; anything else is a bad request. */
const FAULTS: Readonly<Record<string, FaultCode>> = { HPE_HEADER_OVERFLOW: 'headersTooLarge' }

/**
 * Answers what the parser refused, in the form of the gateway's other errors, and closes the connection: nothing that follows on
 * it can be told from the rest of the bad request. http-apis facts §10
 */
export function refuseBadRequest(error: NodeJS.ErrnoException, socket: Socket): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy()
    return
  }
  const { status, headers, body } = formatFault(
    { fault: FAULTS[error.code ?? ''] ?? 'badRequest' },
    newRequestId(),
  )
  const lines = [`HTTP/1.1 ${status} ${status === 431 ? 'Request Header Fields Too Large' : 'Bad Request'}`]
  for (let index = 0; index < headers.length; index += 2)
    lines.push(`${headers[index]}: ${headers[index + 1]}`)
  socket.end(`${lines.join('\r\n')}\r\nconnection: close\r\n\r\n${String(body)}`)
}

/** Whether a request names more than one host: whoever stands before the gateway may have gone by the other. RFC 9112 §3.2 */
export function namesTwoHosts(rawHeaders: readonly string[]): boolean {
  let hosts = 0
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string
    if (name.length === 4 && name.toLowerCase() === 'host') hosts += 1
  }
  return hosts > 1
}
