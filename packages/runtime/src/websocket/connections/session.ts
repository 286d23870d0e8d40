import type { StageAddress } from '@gatehouse/contract'
import type { MaybePromise } from '../../exchange/maybe-promise.ts'
import type { Clock, Timer } from '../../time/clock.ts'
import { nextTurn } from '../../time/turn.ts'
import type { Client, Closing } from '../facts/facts.ts'
import type { WebSocketPlan } from '../plan/compile.ts'

/** A client's socket. */
export interface Connection {
  /** Sends a text frame, from text or from UTF-8. */
  send(text: string | Uint8Array): void
  /** Backpressure, where the client is slow: resolves, and never rejects, once it may have the next; undefined where it may at once. */
  drained(): Promise<void> | undefined
  /** Whether neither side has begun to close. */
  readonly isOpen: boolean
  /** What the client has not taken yet. */
  readonly bufferedBytes: number
  /** Counts what was received until the work on it is over, in characters; false where there is no memory for it. */
  holdReceived(length: number): boolean
  /** The same of a message of a client that has left, whether or not there is memory for it: it is being served all the same. */
  holdLeft(length: number): void
  /** Begins to close; ends by itself when the client does not answer. */
  close(code: number, reason: string): void
  /** Ends at once. */
  terminate(): void
  /** Stops reading, and goes on. */
  pause(): void
  resume(): void
}

/** What a session is given. */
export interface SessionContext {
  /** The plan of the stage as of the last acknowledged change; undefined when the stage is gone. */
  readonly planOf: (stage: StageAddress) => MaybePromise<WebSocketPlan | undefined>
  readonly clock: Clock
  /** Whether what follows has to wait for the next turn of the event loop: others have to be served in between. */
  readonly isTurnOver: () => boolean
  readonly tell: (message: string, details: Readonly<Record<string, unknown>>) => void
  /** Called once the connection is gone for good, its `$disconnect` told. */
  readonly onOver: (session: Session) => void
}

/** How long a connection may be silent both ways, and how long it may last. websocket-apis §2.3 */
export const IDLE_MS = 10 * 60_000
export const MAX_AGE_MS = 2 * 60 * 60_000

const GOING_AWAY: Closing = { code: 1001, reason: 'Going away' }
/** *Assumed*: websocket-apis §14.3 */
const OVERLOADED: Closing = { code: 1013, reason: 'Try again later' }
const CLOSED_NORMALLY: Closing = { code: 1000, reason: 'Connection Closed Normally' }

/** Received and not yet served; beyond either the client is not read until it is. */
const MAX_WAITING = 64
const MAX_WAITING_LENGTH = 512 * 1024

/** *Assumed*: what a message counts for beside its characters: a client may send thousands of empty ones. websocket-apis §14.3 */
const MESSAGE_LENGTH = 64

/**
 * *Assumed*: what a connection whose client has left counts for, beside its messages, while some wait: its objects, and what it
 * showed in its handshake. Nothing else limits how many such there are. websocket-apis §14.3
 */
const LEFT_LENGTH = 16 * 1024

/** *Assumed*: what a client may leave unread before it is cut off. websocket-apis §14.3 */
export const MAX_BUFFERED_BYTES = 2 * 1024 * 1024

/** One connection, from its handshake to its `$disconnect`: messages in order, one after another, and time limits. */
export class Session {
  readonly client: Client
  readonly stage: StageAddress
  readonly #connection: Connection
  readonly #context: SessionContext
  readonly #openedAt: number
  readonly #waiting: string[] = []
  #waitingLength = 0
  /** Of the message that is being served. */
  #servedLength = 0
  /** What is counted. */
  #heldLength = 0
  #isBusy = false
  #isPaused = false
  /** How it ends, once that is known. */
  #closing: Closing | undefined
  #isSocketGone = false
  #lastPlan: WebSocketPlan
  #lastActiveAt: number
  #lastTrafficAt: number
  #timer: Timer | undefined

  constructor(
    {
      client,
      stage,
      plan,
    }: { readonly client: Client; readonly stage: StageAddress; readonly plan: WebSocketPlan },
    connection: Connection,
    context: SessionContext,
  ) {
    this.client = client
    this.stage = stage
    this.#lastPlan = plan
    this.#connection = connection
    this.#context = context
    this.#openedAt = context.clock.now()
    this.#lastActiveAt = client.connectedAt?.getTime() ?? this.#openedAt
    this.#lastTrafficAt = this.#openedAt
    this.#watch()
  }

  /** When the client last said something, or was sent something by @connections. */
  get lastActiveAt(): Date {
    return new Date(this.#lastActiveAt)
  }

  get isClosing(): boolean {
    return this.#closing !== undefined || !this.#connection.isOpen
  }

  /** Takes note of traffic of any kind. */
  touch(): void {
    this.#lastTrafficAt = this.#context.clock.now()
  }

  /** Takes a message of the client. */
  receive(text: string): void {
    if (this.#closing) return
    this.#lastActiveAt = this.#context.clock.now()
    this.#waiting.push(text)
    this.#waitingLength += lengthOf(text)
    if (this.#count()) this.#serveWaiting()
    else this.#refuse()
  }

  /** Sends a message from outside; false when the connection is no longer there. */
  post(text: string | Uint8Array): boolean {
    if (this.isClosing || !this.#mayTakeMore()) return false
    this.#lastActiveAt = this.#context.clock.now()
    this.touch()
    this.#connection.send(text)
    return true
  }

  /** Closes by order of @connections. */
  delete(): void {
    this.close(CLOSED_NORMALLY)
  }

  /** Closes because the stage or the gateway goes away. */
  leave(): void {
    this.close(GOING_AWAY)
  }

  /** Breaks it off without a word. */
  cutOff(): void {
    this.#closing = ABNORMAL
    this.#connection.terminate()
  }

  /** Closes from this side. Whatever the client sends from now on is not heard. */
  close(closing: Closing): void {
    if (this.#closing) return
    this.#closing = closing
    this.#timer?.stop()
    this.#connection.close(closing.code, closing.reason)
  }

  /** Takes note that the socket is gone: to be called exactly once, with what the client said, if it did. */
  closed(code: number, reason: string): void {
    this.#closing ??= { code, reason: reason || (REASONS[code] ?? '') }
    this.#isSocketGone = true
    this.#timer?.stop()
    this.#serveWaiting()
  }

  #watch(): void {
    const now = this.#context.clock.now()
    const leftMs = Math.min(this.#lastTrafficAt + IDLE_MS, this.#openedAt + MAX_AGE_MS) - now
    if (leftMs <= 0) this.leave()
    else this.#timer = this.#context.clock.after(leftMs, () => this.#watch())
  }

  /** `hasTurn`: whether it has waited for this turn, which is for one message then, and for more where nobody else waits. */
  #serveWaiting(hasTurn = false): void {
    let mayServe = hasTurn
    while (!this.#isBusy && this.#waiting.length > 0) {
      // What a message costs has a bound; how many come in one turn has none.
      if (!mayServe && this.#context.isTurnOver()) {
        this.#waitFor(nextTurn(), true)
        break
      }
      mayServe = false
      const text = this.#waiting.shift()
      if (text === undefined) break
      this.#servedLength = lengthOf(text)
      this.#waitingLength -= this.#servedLength
      const work = this.#serve(text)
      if (work instanceof Promise) this.#waitFor(work)
      else this.#servedLength = 0
    }
    this.#count()
    this.#regulate()
    if (this.#isSocketGone && !this.#isBusy) this.#finish()
  }

  #waitFor(work: Promise<unknown>, isTurn = false): void {
    this.#isBusy = true
    const goOn = () => {
      this.#isBusy = false
      this.#servedLength = 0
      this.#serveWaiting(isTurn)
    }
    work.then(goOn, (error: unknown) => {
      this.#context.tell('a message failed', { err: error })
      goOn()
    })
  }

  #serve(text: string): MaybePromise<unknown> {
    try {
      return this.#serveByPlan(text)
    } catch (error) {
      this.#context.tell('a message failed', { err: error })
      return undefined
    }
  }

  #serveByPlan(text: string): MaybePromise<unknown> {
    const plan = this.#context.planOf(this.stage)
    return plan instanceof Promise ? plan.then((it) => this.#serveBy(it, text)) : this.#serveBy(plan, text)
  }

  #serveBy(plan: WebSocketPlan | undefined, text: string): MaybePromise<unknown> {
    if (!plan) return undefined
    this.#lastPlan = plan
    const reply = plan.message(this.client, text)
    return reply instanceof Promise ? reply.then((it) => this.#reply(it)) : this.#reply(reply)
  }

  #reply(text: string | undefined): Promise<void> | undefined {
    if (text === undefined || this.isClosing || !this.#mayTakeMore()) return undefined
    this.touch()
    this.#connection.send(text)
    return this.#connection.drained()
  }

  /** Whether the client still reads. One that has left too much unread is cut off. */
  #mayTakeMore(): boolean {
    if (this.#connection.bufferedBytes <= MAX_BUFFERED_BYTES) return true
    this.cutOff()
    return false
  }

  /**
   * Counts what came until the work on it is over, also where the client leaves before; false where there is no room for more. What waits
   * of a client that has left is served where there is room for that.
   */
  #count(): boolean {
    const isLeft = this.#isSocketGone && this.#waiting.length > 0
    const length = this.#waitingLength + this.#servedLength + (isLeft ? LEFT_LENGTH : 0)
    if (length === this.#heldLength) return true
    this.#heldLength = length
    if (this.#connection.holdReceived(length)) return true
    if (!this.#isSocketGone) return false
    this.#forgetWaiting()
    this.#heldLength = this.#servedLength
    this.#connection.holdLeft(this.#servedLength)
    return true
  }

  #forgetWaiting(): void {
    this.#waiting.length = 0
    this.#waitingLength = 0
  }

  /** Serves none of what waits. */
  #refuse(): void {
    this.#forgetWaiting()
    this.#count()
    this.#regulate()
    this.close(OVERLOADED)
  }

  /** Backpressure on the client: while too many of its messages wait, its socket is not read. */
  #regulate(): void {
    const isFull = this.#waiting.length >= MAX_WAITING || this.#waitingLength >= MAX_WAITING_LENGTH
    if (isFull === this.#isPaused || this.#isSocketGone) return
    this.#isPaused = isFull
    if (isFull) this.#connection.pause()
    else this.#connection.resume()
  }

  /** After the messages that came before, in their order. The stage may be gone: then by the last plan there was. */
  #finish(): void {
    this.#isBusy = true
    const end = () => this.#context.onOver(this)
    this.#tellPlan().then(end, (error: unknown) => {
      this.#context.tell('a $disconnect failed', { err: error })
      end()
    })
  }

  async #tellPlan(): Promise<void> {
    const plan = (await this.#context.planOf(this.stage)) ?? this.#lastPlan
    await plan.disconnect(this.client, this.#closing as Closing)
  }
}

function lengthOf(text: string): number {
  return text.length + MESSAGE_LENGTH
}

/** What `$disconnect` says where the client gave no reason. websocket-apis §2.4; *assumed* for 1006. */
const REASONS: Readonly<Record<number, string>> = {
  1005: 'Client-side close frame status not set',
  1006: 'Connection closed abnormally',
}

const ABNORMAL: Closing = { code: 1006, reason: REASONS[1006] ?? '' }
