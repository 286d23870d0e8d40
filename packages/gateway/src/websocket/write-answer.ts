import type { Duplex } from 'node:stream'
import type { Answer } from '@gatehouse/runtime'
import { formatAnswerHead } from '../format-answer-head.ts'

/** Refuses a handshake: an ordinary answer on the bare socket, which closes after it. Throws where its headers are malformed. */
export function writeAnswer(socket: Duplex, { status, headers, body }: Answer): void {
  socket.write(formatAnswerHead(status, headers, { length: 'as said', isLast: true }), 'latin1')
  socket.once('finish', () => socket.destroy())
  socket.end(body instanceof Uint8Array ? body : undefined)
}
