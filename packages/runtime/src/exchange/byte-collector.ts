/** What is shorter is not worth a block. */
const SHORT_BYTES = 64 * 1024

/** How much room what is short has at first, beyond the one piece that it nearly always comes in. */
const FIRST_BYTES = 1024

/** Not yet in the language that the sources are written for; Node 20 has it. */
const Resizable = ArrayBuffer as unknown as new (
  bytes: number,
  options: { readonly maxByteLength: number },
) => ArrayBuffer

/** What is long is gathered in blocks of this length. */
const BLOCK_BYTES = 256 * 1024

/** How many blocks that are not in use are kept for the next ones. */
const MAX_FREE_BLOCKS = 32

/** Memory that is new costs the system a fault for each of its pages: what bodies gave up goes to those that grow. */
const free: Uint8Array[] = []

/**
 * Gathers a body, piece by piece. What is long is copied into memory that V8 takes from the system for it alone, and gives back to
 * the system: pieces of what sockets read come from malloc, which keeps hundreds of megabytes of them for good, as one that is
 * still in use keeps all below it. That is so of resizable buffers only. See `test/bench/slow-clients.mjs`. Of several pieces none is
 * kept: a client may send a byte in each, whose object takes hundreds and may keep all that was read with it. A class because it
 * lives as long as its body.
 */
export class ByteCollector {
  readonly #maxBytes: number
  /** What is short: the one piece that it came in, or what several were copied into, with room for more. */
  #short: Uint8Array = EMPTY
  #blocks: Uint8Array[] = []
  /** What is in the last block. */
  #filled = BLOCK_BYTES
  #length = 0

  /** `maxBytes`: what may come. It costs nothing before it comes. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get length(): number {
    return this.#length
  }

  /** Takes a piece. Throws a RangeError beyond what may come. */
  add(piece: Uint8Array): void {
    const before = this.#length
    const length = before + piece.length
    if (length > this.#maxBytes) throw new RangeError('more bytes than there is room for')
    this.#length = length
    if (length <= SHORT_BYTES) return this.#keepShort(piece, before)
    this.#copy(this.#short.subarray(0, before))
    this.#short = EMPTY
    this.#copy(piece)
  }

  /** All that came, in one. The collector is empty then. */
  finish(): Uint8Array {
    const whole = this.#blocks.length > 0 ? this.#join() : this.#short.subarray(0, this.#length)
    this.clear()
    return whole
  }

  /** Gives up what came. To be called wherever it is not finished. */
  clear(): void {
    free.push(...this.#blocks.slice(0, MAX_FREE_BLOCKS - free.length))
    this.#blocks = []
    this.#filled = BLOCK_BYTES
    this.#short = EMPTY
    this.#length = 0
  }

  /** A piece by itself is kept as it is, unless most of the memory that it keeps is something else. */
  #keepShort(piece: Uint8Array, before: number): void {
    if (before === 0 && piece.buffer.byteLength <= 2 * piece.length) {
      this.#short = piece
      return
    }
    // The one piece is as long as what came, and so never written into.
    if (this.#short.length < this.#length) {
      const room = Buffer.allocUnsafeSlow(Math.min(Math.max(2 * this.#length, FIRST_BYTES), SHORT_BYTES))
      room.set(this.#short.subarray(0, before))
      this.#short = room
    }
    this.#short.set(piece, before)
  }

  #copy(piece: Uint8Array): void {
    for (let from = 0; from < piece.length; ) {
      if (this.#filled === BLOCK_BYTES) {
        this.#blocks.push(free.pop() ?? makeBytes(BLOCK_BYTES))
        this.#filled = 0
      }
      const part = piece.subarray(from, from + BLOCK_BYTES - this.#filled)
      this.#blocks.at(-1)?.set(part, this.#filled)
      this.#filled += part.length
      from += part.length
    }
  }

  #join(): Uint8Array {
    const whole = makeBytes(this.#length)
    for (const [index, block] of this.#blocks.entries()) {
      const at = index * BLOCK_BYTES
      whole.set(block.subarray(0, this.#length - at), at)
    }
    return whole
  }
}

function makeBytes(bytes: number): Buffer {
  return Buffer.from(new Resizable(bytes, { maxByteLength: bytes }), 0, bytes)
}

const EMPTY = Buffer.alloc(0)
