import type { Readable } from 'node:stream'

/** How much of bodies is read in one turn of the event loop before others have theirs: a few hundred microseconds' worth. */
const TURN_BYTES = 256 * 1024

/** What a piece counts for at least: a body may come in pieces of a byte, which cost as much. */
const PIECE_BYTES = 512

/**
 * Shares the turns of the event loop among long bodies. Node reads up to 2 MB from each socket that has something before it looks
 * at
 * the next one: a hundred uploads at once would keep every other client waiting for a second (head-of-line blocking). Beyond its
 * share
 * of a turn a body waits, first come, first served, and its socket is not read meanwhile (backpressure). A class because what
 * waits lives from one turn to another.
 */
export class ReadTurns {
  readonly #maxBytes: number
  readonly #leastBytes: number
  #leftBytes: number
  readonly #waiting: Waiting[] = []
  #isScheduled = false

  constructor(maxBytes = TURN_BYTES, leastBytes = 1) {
    this.#maxBytes = maxBytes
    this.#leastBytes = leastBytes
    this.#leftBytes = maxBytes
  }

  /** Calls `goOn` when it is the turn of these bytes: at once, as long as no other body waits and the turn has room. */
  pass(length: number, goOn: () => void): void {
    const bytes = Math.max(length, this.#leastBytes)
    this.#schedule()
    if (this.#waiting.length > 0 || this.#leftBytes <= 0) {
      this.#waiting.push({ bytes, goOn })
      return
    }
    this.#leftBytes -= bytes
    goOn()
  }

  /** Whether a body that comes now has to wait. */
  get isOver(): boolean {
    return this.#leftBytes <= 0
  }

  #schedule(): void {
    if (this.#isScheduled) return
    this.#isScheduled = true
    setImmediate(this.#beginTurn)
  }

  readonly #beginTurn = (): void => {
    this.#isScheduled = false
    this.#leftBytes = this.#maxBytes
    while (this.#leftBytes > 0) {
      const next = this.#waiting.shift()
      if (!next) return
      this.#schedule()
      this.#leftBytes -= next.bytes
      next.goOn()
    }
  }
}

interface Waiting {
  readonly bytes: number
  readonly goOn: () => void
}

/** Those of this thread's event loop. */
export const readTurns = new ReadTurns(TURN_BYTES, PIECE_BYTES)

/** Reads no more of a body before it is the turn of what came of it. */
export function awaitTurn(body: Pick<Readable, 'pause' | 'resume'>, bytes: number): void {
  if (!readTurns.isOver) return readTurns.pass(bytes, ignore)
  body.pause()
  readTurns.pass(bytes, () => body.resume())
}

const ignore = () => undefined

/** How many requests of HTTP/2 begin in one turn: a few milliseconds' worth. */
const TURN_STREAMS = 16

/** Those of requests that came by HTTP/2: one read of one connection may bring a hundred. */
export const streamTurns = new ReadTurns(TURN_STREAMS)
