import { randomFillSync } from 'node:crypto'

/** Random bytes are drawn in bulk: one draw for each request would be a twentieth of a proxied request's cost. */
const pool = Buffer.alloc(16 * 1024)
let used = pool.length

/** A request's identifier as the service makes it: 11 random bytes in Base64, 16 characters with one `=`. */
export function newRequestId(): string {
  return `${take(11).toString('base64url')}=`
}

/** What `X-Amzn-Trace-Id` carries: version, seconds in hexadecimal, 24 random digits. */
export function newTraceId(): string {
  const seconds = Math.floor(Date.now() / 1000).toString(16)
  return `1-${seconds.padStart(8, '0')}-${take(12).toString('hex')}`
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
