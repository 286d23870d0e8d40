import { randomFillSync } from 'node:crypto'

/** Random bytes are drawn in bulk: one draw for each request would be a twentieth of a proxied request's cost. */
const pool = Buffer.alloc(16 * 1024)
let used = pool.length

/** How many identifiers are made at once: text of their own for each costs more than cutting it out of one. */
const BLOCK = 1024

/** Text of many identifiers, each so many characters long. */
class Identifiers {
  readonly #length: number
  readonly #draw: () => string
  #text = ''
  #at = 0

  constructor(length: number, draw: () => string) {
    this.#length = length
    this.#draw = draw
  }

  next(): string {
    if (this.#at >= this.#text.length) {
      this.#text = this.#draw()
      this.#at = 0
    }
    this.#at += this.#length
    return this.#text.slice(this.#at - this.#length, this.#at)
  }
}

/** 11 random bytes and a zero, in Base64: the last character stands for the zero, and is where the `=` goes. */
const requestIds = new Identifiers(16, () => {
  const bytes = randomFillSync(Buffer.alloc(12 * BLOCK))
  for (let at = 11; at < bytes.length; at += 12) bytes[at] = 0
  return bytes.toString('base64url').replaceAll(/(.{15})A/g, '$1=')
})

const traceDigits = new Identifiers(24, () => randomFillSync(Buffer.alloc(12 * BLOCK)).toString('hex'))

/** A request's identifier as the service makes it: 11 random bytes in Base64, 16 characters with one `=`. */
export function newRequestId(): string {
  return requestIds.next()
}

/** Makes what `X-Amzn-Trace-Id` carries: version, seconds in hexadecimal, 24 random digits. */
export function createTraceIds(now: () => number): () => string {
  let second = 0
  let prefix = ''
  return () => {
    const current = Math.floor(now() / 1000)
    if (current !== second) {
      second = current
      prefix = `1-${current.toString(16).padStart(8, '0')}-`
    }
    return prefix + traceDigits.next()
  }
}

/** That many random bytes in hexadecimal. */
export function randomHex(bytes: number): string {
  return take(bytes).toString('hex')
}

function take(length: number): Buffer {
  if (used + length > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += length
  return pool.subarray(used - length, used)
}

/** Random bytes, valid until the next draw. */
export function randomBytes(length: number): Uint8Array {
  return take(length)
}
