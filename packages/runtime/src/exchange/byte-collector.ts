import { nextLoop } from '../time/turn.ts'
import type { MaybePromise } from './maybe-promise.ts'

/** What is shorter is not worth a block. */
const SHORT_BYTES = 64 * 1024

/** How much room what is short has at first, beyond the one piece that it nearly always comes in. */
const FIRST_BYTES = 1024

/** What Node shares among short buffers, up to version 24: of the 64 KB of later ones, a short piece would keep too much. */
const SHARED_BYTES = 8 * 1024

/** Not yet in the language that the sources are written for; Node 20 has it. */
const Resizable = ArrayBuffer as unknown as new (
  bytes: number,
  options: { readonly maxByteLength: number },
) => ArrayBuffer

/** What is long is gathered in blocks of this length. */
const BLOCK_BYTES = 256 * 1024

/** How many of them are put together at once: some milliseconds' worth, where the system's memory is slow to come. */
const BLOCKS_AT_ONCE = 4

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
  readonly #blockBytes: number
  /** What is short: the one piece that it came in, or what several were copied into, with room for more. */
  #short: Uint8Array = EMPTY
  #blocks: Uint8Array[] = []
  /** What is in the last block. */
  #filled: number
  #length = 0

  /**
   * `maxBytes`: what may come. It costs nothing before it comes. `comesWhole`: whether all of it will, for sure; then what is long has
   * one block, and is not put together.
   */
  constructor(maxBytes: number, comesWhole = false) {
    this.#maxBytes = maxBytes
    this.#blockBytes = comesWhole ? maxBytes : BLOCK_BYTES
    this.#filled = this.#blockBytes
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
    const { whole, blocks } = this.#end()
    for (const [index, block] of blocks.entries()) putInto(whole, block, index)
    return whole
  }

  /** The same. What is long is put together in several turns of the event loop: others have theirs between them. */
  finishInTurns(): MaybePromise<Uint8Array> {
    return this.#blocks.length > BLOCKS_AT_ONCE ? joinInTurns(this.#end()) : this.finish()
  }

  /** Gives up what came. To be called wherever it is not finished. */
  clear(): void {
    for (const block of this.#blocks) keep(block)
    this.#forget()
  }

  /** A piece by itself is kept as it is, unless most of the memory that it keeps is something else. */
  #keepShort(piece: Uint8Array, before: number): void {
    if (before === 0 && piece.buffer.byteLength <= Math.max(2 * piece.length, SHARED_BYTES)) {
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
      if (this.#filled === this.#blockBytes) {
        this.#blocks.push((this.#blockBytes === BLOCK_BYTES && free.pop()) || makeBytes(this.#blockBytes))
        this.#filled = 0
      }
      const part = piece.subarray(from, from + this.#blockBytes - this.#filled)
      this.#blocks.at(-1)?.set(part, this.#filled)
      this.#filled += part.length
      from += part.length
    }
  }

  /** Memory for all of it, and what has still to be put there. */
  #end(): Parts {
    const [first, ...more] = this.#blocks
    const length = this.#length
    const short = this.#short.subarray(0, length)
    const blocks = this.#blocks
    this.#forget()
    if (!first) return { whole: short, blocks }
    if (more.length === 0 && first.length === length) return { whole: first, blocks: more }
    return { whole: makeBytes(length), blocks }
  }

  #forget(): void {
    this.#blocks = []
    this.#filled = this.#blockBytes
    this.#short = EMPTY
    this.#length = 0
  }
}

interface Parts {
  readonly whole: Uint8Array
  readonly blocks: Uint8Array[]
}

async function joinInTurns({ whole, blocks }: Parts): Promise<Uint8Array> {
  // Each is let go of as it is copied: all of them together are as long as the whole.
  for (let index = 0, block = blocks.shift(); block; index += 1, block = blocks.shift()) {
    if (index > 0) await nextLoop()
    putInto(whole, block, index)
  }
  return whole
}

/** Puts one of several blocks in its place, and keeps it for others. */
function putInto(whole: Uint8Array, block: Uint8Array, index: number): void {
  const at = index * block.length
  whole.set(block.subarray(0, whole.length - at), at)
  keep(block)
}

function keep(block: Uint8Array): void {
  if (block.length === BLOCK_BYTES && free.length < MAX_FREE_BLOCKS) free.push(block)
}

function makeBytes(bytes: number): Buffer {
  return Buffer.from(new Resizable(bytes, { maxByteLength: bytes }), 0, bytes)
}

const EMPTY = Buffer.alloc(0)
