import { Readable } from 'node:stream'
import {
  type Answer,
  type BackendMarks,
  ByteCollector,
  chain,
  firstOf,
  MAX_BODY_BYTES,
  type MaybePromise,
  type OnGone,
  type UpstreamFailure,
  type UpstreamRequest,
} from '@gatehouse/runtime'
import { joinPieces } from '../memory/join-pieces.ts'
import type { BackendConnection, Transfer } from './connection.ts'
import type { ConnectionPool } from './connection-pool.ts'
import type { ResponseHead } from './response-parser.ts'

/**
 * Where answers stream, those up to this length are gathered all the same. Sending a short body through a stream costs more than
 * the
 * rest of the proxying: see `test/bench`. Longer ones, and those that do not come at once, pass as they come. Where they do not
 * stream, what is longer counts for the memory of its request.
 */
const GATHERED_BYTES = 64 * 1024

/** What came of a request; `isHangUp` when the backend closed a connection that was kept before it said anything. */
export type TransferOutcome = Answer | (UpstreamFailure & { readonly isHangUp?: boolean })

/** Takes what came of a request, once. */
export type OnOutcome = (outcome: TransferOutcome) => void

/** What one transfer starts from. */
export interface Sending {
  readonly request: UpstreamRequest
  readonly pool: ConnectionPool
  readonly onGone: OnGone
  /** Whether answers pass as they come; otherwise each is there whole, in its time, or not at all. http-apis §9 */
  readonly streams: boolean
  /** Whether it takes a connection that nothing was sent on. */
  readonly isAgain?: boolean | undefined
}

/** One request's way over a connection and back, as one answer. A class because it lives as long as the transfer. */
export class HttpTransfer implements Transfer {
  readonly #request: UpstreamRequest
  readonly #pool: ConnectionPool
  readonly #connection: BackendConnection
  /** Whether the connection was opened for this. */
  readonly #isNew: boolean
  readonly #onDone: OnOutcome
  #head: ResponseHead | undefined
  readonly #streams: boolean
  #gathered: ByteCollector | undefined
  #body: Readable | undefined
  /** The client takes its answer slower than it comes. */
  #isPaused = false
  #isOver = false

  constructor({ request, pool, onGone, streams, isAgain = false }: Sending, onDone: OnOutcome) {
    this.#request = request
    this.#pool = pool
    this.#streams = streams
    this.#onDone = onDone
    this.#connection = isAgain ? pool.open() : pool.take()
    this.#isNew = this.#connection.openedAt === undefined
    this.#connection.begin(this, request)
    onGone(() => this.stop({ failure: 'aborted', detail: 'the client went away' }))
  }

  /** Sends the head, and a body that is there already with it: in one piece, unless it takes long to make one of them. */
  send(head: string, body: Uint8Array | null): void {
    const isShort = body !== null && body.length <= GATHERED_BYTES
    this.#connection.writeSoon(isShort ? Buffer.concat([Buffer.from(head, 'latin1'), body]) : head)
    if (body !== null && !isShort) this.#connection.writeSoon(body)
  }

  onHead(head: ResponseHead): void {
    this.#head = head
    if (this.#request.marks) this.#mark(this.#request.marks)
    const isCounted = head.length !== undefined && !this.#streams
    this.#gathered = new ByteCollector(Math.min(head.length ?? MAX_BODY_BYTES, MAX_BODY_BYTES), isCounted)
    if (!this.#streams) return this.#expect(head.length ?? 0)
    if (head.length !== undefined && head.length <= GATHERED_BYTES) return
    // What is there at once needs no stream, whatever its headers say.
    queueMicrotask(() => this.#gathered && !this.#isOver && this.#passOn())
  }

  #mark(marks: BackendMarks): void {
    marks.firstByteAt = performance.now()
    const { openedAt } = this.#connection
    if (this.#isNew && openedAt !== undefined) marks.connectedAt = openedAt
  }

  onData(chunk: Buffer): void {
    if (!this.#gathered) return this.#push(chunk)
    if (this.#isOver) return
    const before = this.#gathered.length
    const length = before + chunk.length
    if (length > MAX_BODY_BYTES) return this.#stopLater(TOO_LONG)
    // Of an announced length, all of it was counted with the head.
    const counts = !this.#streams && length > GATHERED_BYTES && this.#head?.length === undefined
    const more = before <= GATHERED_BYTES ? length : chunk.length
    if (counts && this.#request.memory?.take(more) === false) this.#stopLater(OVERLOADED)
    else this.#gathered.add(chunk)
  }

  /** What is announced has to have room before any of it is read: else many that cannot all be held would hold a part each. */
  #expect(bytes: number): void {
    if (bytes > MAX_BODY_BYTES) return this.#stopLater(TOO_LONG)
    if (bytes > GATHERED_BYTES && this.#request.memory?.take(bytes) === false) this.#stopLater(OVERLOADED)
  }

  onEnd(isReusable: boolean): void {
    if (this.#isOver) return this.#connection.destroy()
    this.#settle()
    // A body that is complete is not read any further, while the next transfer's answer has to be.
    if (this.#isPaused) this.#connection.resume()
    this.#isPaused = false
    // A backend that answers before it has read the request may not read the rest of it.
    if (isReusable && this.#connection.isFlushed)
      this.#pool.giveBack(this.#connection, firstOf(this.#head?.headers ?? [], 'keep-alive'))
    else this.#connection.destroy()
    if (this.#gathered) this.#putTogether(this.#gathered)
    else this.#body?.push(null)
  }

  /** Hands on the answer as a whole, or says that there is no memory for that: the connection knows nothing of the transfer by now. */
  #putTogether(gathered: ByteCollector): void {
    let body: MaybePromise<Uint8Array>
    try {
      body = gathered.finishInTurns()
    } catch {
      this.#onDone(OVERLOADED)
      return
    }
    chain(body, (bytes) => this.#onDone(this.#answer(bytes)))
  }

  onFailure(error: Error, isHangUp: boolean): void {
    if (this.#isOver) return
    this.#giveUp()
    this.#body?.destroy(error)
    // Who closes a new connection does so for the request, and would do it again.
    this.#onDone({ failure: 'unreachable', detail: error.message, isHangUp: isHangUp && !this.#isNew })
  }

  /** Ends the transfer and closes its connection: the rest of the answer would be read as the next one. */
  stop(failure: UpstreamFailure): void {
    if (this.#isOver) return
    this.#giveUp()
    this.#body?.destroy(new Error(failure.detail))
    this.#onDone(failure)
    this.#connection.destroy()
  }

  /** The connection is closed a little later: its parser is at work, and reads what else has come. */
  #stopLater(failure: UpstreamFailure): void {
    if (this.#isOver) return
    this.#giveUp()
    this.#onDone(failure)
    queueMicrotask(() => this.#connection.destroy())
  }

  /** The time for the answer is over; where it streams, for the head, or for what follows a part of the body. */
  onLate(): void {
    if (this.#isPaused) this.#connection.restartClock()
    else this.stop({ failure: 'timeout', detail: `no answer within ${this.#request.timeoutMs} ms` })
  }

  #push(chunk: Uint8Array): void {
    this.#connection.restartClock()
    this.#isPaused = this.#body?.push(chunk) === false
    if (this.#isPaused) this.#connection.pause()
  }

  /** Hands the answer on while it comes. From then on each silence may take as long as the head. */
  #passOn(): void {
    const { status, headers } = this.#head as ResponseHead
    let first: Uint8Array
    try {
      first = (this.#gathered as ByteCollector).finish()
    } catch {
      return this.stop(OVERLOADED)
    }
    this.#gathered = undefined
    this.#body = new Readable({
      read: () => {
        if (!this.#isPaused) return
        this.#isPaused = false
        this.#connection.restartClock()
        this.#connection.resume()
      },
      destroy: (error, done) => {
        this.stop({ failure: 'aborted', detail: 'the answer was not read to its end' })
        done(error)
      },
    })
    joinPieces(this.#body)
    if (first.length > 0) this.#push(first)
    this.#onDone({ status, headers, body: this.#body })
  }

  #answer(body: Uint8Array): Answer {
    const { status, headers, length } = this.#head as ResponseHead
    if (length !== undefined) return { status, headers, body }
    return { status, headers: [...headers, 'content-length', String(body.length)], body }
  }

  #settle(): void {
    this.#isOver = true
  }

  #giveUp(): void {
    this.#settle()
    this.#gathered?.clear()
  }
}

const TOO_LONG: UpstreamFailure = {
  failure: 'too long',
  detail: 'the answer is longer than the service passes on',
}
const OVERLOADED: UpstreamFailure = { failure: 'overloaded', detail: 'the memory for bodies is used up' }
