import type { Duplex } from 'node:stream'
import type { Answer } from '@gatehouse/runtime'
import { formatAnswerHead } from '../http1/format-answer-head.ts'
import { answerOrFail, toSendable } from '../requests/sendable-answer.ts'

/** Refuses a handshake: an ordinary answer on the bare socket, which closes after it. */
export function writeAnswer(socket: Duplex, answer: Answer): void {
  answerOrFail(answer, (it) => {
    const { status, headers, body } = toSendable(it)
    socket.write(formatAnswerHead(status, headers, { length: 'as said', isLast: true }), 'latin1')
    socket.once('finish', () => socket.destroy())
    socket.end(body instanceof Uint8Array ? body : undefined)
  })
}
