import type { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { type Answer, firstOf } from '@gatehouse/runtime'
import type { HeldBytes } from '../memory/held-bytes.ts'
import type { ClientRequest } from '../requests/client-request.ts'
import { answerOrFail, countAnswer, toSendable } from '../requests/sendable-answer.ts'
import { takenBytes } from '../sockets/taken-bytes.ts'
import { writeSoon } from '../sockets/write-soon.ts'
import { formatAnswerHead } from './format-answer-head.ts'
import type { PlainRequest } from './parse-request.ts'

/** Answers up to this length go out in one write with their heads. */
const IN_ONE_WRITE_BYTES = 64 * 1024

/** A request on such a connection, and the way back. A class because it lives as long as its answer takes. */
export class PlainClientRequest implements ClientRequest {
  readonly method: string
  readonly url: string
  readonly rawHeaders: string[]
  readonly host: string
  readonly socket: Socket
  readonly announcedBytes: number
  readonly #body: Uint8Array | null
  readonly #onAnswered: (isLast: boolean) => void
  /** Whether all of the answer is given: what is not on its way yet waits for its client only. */
  isAnswered = false
  /** Whether something of it is on its way: then nothing else can be answered. */
  isBegun = false
  #isLast: boolean
  #onGone: (() => void)[] | undefined

  constructor(
    { method, url, rawHeaders, host, bodyBytes, isLast }: PlainRequest,
    body: Uint8Array | null,
    socket: Socket,
    onAnswered: (isLast: boolean) => void,
  ) {
    this.method = method
    this.url = url
    this.rawHeaders = rawHeaders
    this.host = host
    this.announcedBytes = bodyBytes
    this.socket = socket
    this.#body = body
    this.#isLast = isLast
    this.#onAnswered = onAnswered
  }

  readonly onGone = (listener: () => void): void => {
    if (this.#onGone) this.#onGone.push(listener)
    else this.#onGone = [listener]
  }

  get connection(): object {
    return this.socket
  }

  openUpload() {
    return { body: this.#body, isTooLarge: no, isRefused: no }
  }

  closeAfterAnswer(): void {
    // A client that was told that the connection is kept may have sent its next request.
    if (!this.isBegun) this.#isLast = true
  }

  /** The client went away before it had its answer. */
  leave(): void {
    for (const listener of this.#onGone ?? []) listener()
  }

  answer(answer: Answer, held?: HeldBytes): void {
    answerOrFail(answer, (it) => this.#send(it, held))
  }

  #send(answer: Answer, held: HeldBytes | undefined): void {
    const { socket } = this
    const { status, headers, body, onSent } = toSendable(answer)
    if (socket.destroyed) {
      if (body instanceof Readable) body.destroy()
      held?.release()
      onSent?.(0)
      return
    }
    const hasBody = this.method !== 'HEAD' && status !== 204 && status !== 304
    if (body instanceof Readable && hasBody) {
      body.once('close', () => held?.release())
      return this.#stream({ status, headers, body, onSent }, lengthOf(headers))
    }
    if (body instanceof Readable) body.destroy()
    const bytes = body instanceof Uint8Array ? body : EMPTY
    const head = formatAnswerHead(status, headers, {
      length: hasBody ? bytes.length : 'as said',
      isLast: this.#isLast,
    })
    this.isBegun = true
    this.isAnswered = true
    if (hasBody && bytes.length > IN_ONE_WRITE_BYTES) this.#writeLong(head, bytes, held)
    else {
      held?.release()
      if (hasBody && bytes.length > 0) this.#write(head, bytes)
      else writeSoon(socket, head, this.#end)
    }
    onSent?.(bytes.length)
  }

  #write(head: string, body: Uint8Array): void {
    const { socket } = this
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
    writeSoon(socket, head + bytes.toString('latin1'), this.#end)
  }

  /** What is long counts until its client has it. */
  #writeLong(head: string, body: Uint8Array, held: HeldBytes | undefined): void {
    const { socket } = this
    const bytes = Buffer.from(body.buffer, body.byteOffset, body.length)
    const endWatch = held?.pace.begin({
      movedBytes: () => takenBytes(socket),
      giveUp: () => socket.destroy(),
    })
    socket.cork()
    socket.write(head, 'latin1')
    socket.write(bytes, () => {
      endWatch?.()
      held?.release()
    })
    socket.uncork()
    this.#end()
  }

  /** Hands a body on as it comes. What breaks off, or has another length than was said, breaks the connection. */
  #stream({ status, headers, body, onSent }: StreamedAnswer, said: number | undefined): void {
    const { socket } = this
    const head = formatAnswerHead(status, headers, { length: said ?? 'chunked', isLast: this.#isLast })
    const count = countAnswer(body)
    this.isBegun = true
    socket.write(head, 'latin1')
    body.on('data', (chunk: Buffer) => {
      if (socket.destroyed || (said !== undefined && count() > said)) return
      if (said === undefined) socket.write(`${chunk.length.toString(16)}\r\n`, 'latin1')
      socket.write(chunk)
      if (said === undefined) socket.write('\r\n', 'latin1')
      if (!socket.writableNeedDrain) return
      body.pause()
      socket.once('drain', () => body.resume())
    })
    this.onGone(() => body.destroy())
    body.once('error', () => socket.destroy())
    body.once('close', () => {
      onSent?.(count())
      if (!body.readableEnded || (said !== undefined && count() !== said)) {
        socket.destroy()
        return
      }
      if (said === undefined) socket.write('0\r\n\r\n', 'latin1')
      this.#end()
    })
  }

  readonly #end = (): void => {
    this.isAnswered = true
    this.#onGone = undefined
    this.#onAnswered(this.#isLast)
  }
}

interface StreamedAnswer extends Answer {
  readonly body: Readable
}

function lengthOf(headers: Answer['headers']): number | undefined {
  const length = firstOf(headers, 'content-length')
  return length === undefined ? undefined : Number(length)
}

const EMPTY = new Uint8Array(0)

const no = () => false
