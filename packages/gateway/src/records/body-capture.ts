import { pipeline, Readable, Transform } from 'node:stream'
import type { RecordedBody } from '@gatehouse/contract'
import { type Body, toRecordedBody } from '@gatehouse/runtime'
import { joinPieces } from '../memory/join-pieces.ts'

/** Keeps the beginning of a body while it passes. */
export interface BodyCapture {
  /** The body, to be used in place of the given one. */
  watch(body: Body): Body
  /** Undefined where there was no body. */
  read(): RecordedBody | undefined
  /** What is kept, as it came. */
  bytes(): Buffer
  readonly isCut: boolean
}

export function captureBody(maxBytes: number): BodyCapture {
  // One buffer for all: a client may send a byte in each piece, whose object would take a hundred.
  let buffer = NO_BYTES
  let length = 0
  let kept = 0

  function take(chunk: Uint8Array): void {
    length += chunk.length
    const part = chunk.subarray(0, maxBytes - kept)
    const needed = kept + part.length
    if (needed > buffer.length) {
      const larger = Buffer.allocUnsafeSlow(Math.min(Math.max(needed, 2 * buffer.length), maxBytes))
      larger.set(buffer.subarray(0, kept))
      buffer = larger
    }
    buffer.set(part, kept)
    kept = needed
  }

  const bytes = () => buffer.subarray(0, kept)

  return {
    watch(body) {
      if (body === null) return null
      if (body instanceof Readable) return tee(body, take)
      take(body)
      return body
    },
    read: () => (length === 0 ? undefined : toRecordedBody(bytes(), length)),
    bytes,
    get isCut() {
      return length > kept
    },
  }
}

const NO_BYTES = Buffer.alloc(0)

/** It passes as its reader takes it, and not before. */
function tee(body: Readable, take: (chunk: Uint8Array) => void): Readable {
  const passed = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      take(chunk)
      done(null, chunk)
    },
  })
  joinPieces(passed)
  pipeline(body, passed, () => undefined)
  return passed
}
