import type { Readable } from 'node:stream'

/** A shorter piece is copied: Node has an object of some hundred bytes for each. */
const SHORT_BYTES = 512

/** The most that is copied together. */
const BLOCK_BYTES = 16 * 1024
const FIRST_BYTES = 1024

type Push = Readable['push']

const joined = new WeakSet<Readable>()

/**
 * Has a stream keep short pieces together, as long as nobody reads it. A body may come in chunks, frames or packets of a byte, and what waits
 * of it in a stream would take hundreds of times what it counts.
 */
export function joinPieces(stream: Readable): void {
  if (joined.has(stream)) return
  joined.add(stream)
  const read = stream.read.bind(stream)
  const joiner = new PieceJoiner(stream, stream.push.bind(stream))
  stream.push = (piece, encoding) => joiner.push(piece, encoding)
  stream.read = (size) => {
    joiner.flush()
    return read(size)
  }
}

/** A class because it lives as long as its stream. */
class PieceJoiner {
  readonly #stream: Readable
  readonly #push: Push
  #block: Buffer | undefined
  #length = 0
  #isScheduled = false

  constructor(stream: Readable, push: Push) {
    this.#stream = stream
    this.#push = push
  }

  /** As `push` of a stream: whether more is wanted. */
  push(piece: unknown, encoding?: BufferEncoding): boolean {
    if (Buffer.isBuffer(piece) && piece.length > 0 && piece.length < SHORT_BYTES) return this.#join(piece)
    this.flush()
    return this.#push(piece, encoding)
  }

  #join(piece: Buffer): boolean {
    if (this.#length + piece.length > BLOCK_BYTES) this.flush()
    const block = this.#roomFor(piece.length)
    piece.copy(block, this.#length)
    this.#length += piece.length
    this.#schedule()
    return this.#stream.readableLength + this.#length < this.#stream.readableHighWaterMark
  }

  #roomFor(bytes: number): Buffer {
    const block = this.#block ?? Buffer.allocUnsafeSlow(FIRST_BYTES)
    this.#block = block
    if (this.#length + bytes <= block.length) return block
    const larger = Buffer.allocUnsafeSlow(Math.min(block.length * 4, BLOCK_BYTES))
    block.copy(larger, 0, 0, this.#length)
    this.#block = larger
    return larger
  }

  /** What one read brings comes within one turn. Who has not taken what came before takes this when it reads. */
  #schedule(): void {
    if (this.#isScheduled || this.#stream.readableLength > 0) return
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      if (this.#stream.readableLength === 0) this.flush()
    })
  }

  /** Gives the stream what is kept. */
  flush(): void {
    if (!this.#block || this.#length === 0) return
    const pieces = this.#block.subarray(0, this.#length)
    this.#block = undefined
    this.#length = 0
    this.#push(pieces)
  }
}
