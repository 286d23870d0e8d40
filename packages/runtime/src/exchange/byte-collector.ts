/** What is shorter costs less in the pieces that it came in. */
const SHORT_BYTES = 64 * 1024

/** Not yet in the language that the sources are written for; Node 20 has it. */
type ResizableBuffer = ArrayBuffer & { resize(bytes: number): void }
const Resizable = ArrayBuffer as unknown as new (
  bytes: number,
  options: { readonly maxByteLength: number },
) => ResizableBuffer

/**
 * Gathers a body, piece by piece. What is long is copied into memory that V8 takes from the system for it alone, and gives back to
 * the system: pieces of what sockets read come from malloc, which keeps hundreds of megabytes of them for good, as one that is
 * still in use keeps all below it. That is so of resizable buffers only. See `test/bench/slow-clients.mjs`. A class because it lives
 * as long as its body.
 */
export class ByteCollector {
  readonly #maxBytes: number
  #pieces: Uint8Array[] = []
  #long: { readonly buffer: ResizableBuffer; readonly bytes: Uint8Array } | undefined
  #length = 0

  /** `maxBytes`: what may come; where it is known what will, that. It costs nothing before it comes. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  get length(): number {
    return this.#length
  }

  /** Takes a piece. Throws a RangeError beyond what may come. */
  add(piece: Uint8Array): void {
    const at = this.#length
    const length = at + piece.length
    if (length > this.#maxBytes) throw new RangeError('more bytes than there is room for')
    this.#length = length
    if (length <= SHORT_BYTES) {
      this.#pieces.push(piece)
      return
    }
    const { buffer, bytes } = this.#open()
    if (buffer.byteLength < length) buffer.resize(Math.min(Math.max(length, at * 2), this.#maxBytes))
    bytes.set(piece, at)
  }

  /** All that came, in one. The collector is empty then. */
  finish(): Uint8Array {
    const long = this.#long
    const [first, ...more] = this.#pieces
    const length = this.#length
    this.clear()
    if (long) {
      long.buffer.resize(length)
      return Buffer.from(long.buffer, 0, length)
    }
    return more.length === 0 ? (first ?? EMPTY) : Buffer.concat([first as Uint8Array, ...more], length)
  }

  clear(): void {
    this.#pieces = []
    this.#long = undefined
    this.#length = 0
  }

  /** From the first byte that is too many for pieces on. The view follows the buffer's length. */
  #open() {
    if (this.#long) return this.#long
    const buffer = new Resizable(SHORT_BYTES, { maxByteLength: this.#maxBytes })
    const bytes = new Uint8Array(buffer)
    let at = 0
    for (const piece of this.#pieces) {
      bytes.set(piece, at)
      at += piece.length
    }
    this.#pieces = []
    this.#long = { buffer, bytes }
    return this.#long
  }
}

const EMPTY = Buffer.alloc(0)
