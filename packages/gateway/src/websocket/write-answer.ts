import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Answer } from '@gatehouse/runtime'

/** Refuses a handshake: an ordinary answer on the bare socket, which closes after it. */
export function writeAnswer(socket: Duplex, { status, headers, body }: Answer): void {
  const lines = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`,
    `Date: ${new Date().toUTCString()}`,
  ]
  for (let index = 0; index < headers.length; index += 2)
    lines.push(`${headers[index]}: ${headers[index + 1]}`)
  socket.write(`${lines.join('\r\n')}\r\nConnection: close\r\n\r\n`, 'latin1')
  socket.once('finish', () => socket.destroy())
  socket.end(body instanceof Uint8Array ? body : undefined)
}
