import { pipeline, Readable, Transform } from 'node:stream'
import type { RecordedBody } from '@gatehouse/contract'
import { type Body, toRecordedBody } from '@gatehouse/runtime'

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
  const chunks: Buffer[] = []
  let length = 0
  let kept = 0

  function take(chunk: Uint8Array): void {
    length += chunk.length
    const room = maxBytes - kept
    if (room <= 0) return
    const part = Buffer.from(chunk.subarray(0, room))
    chunks.push(part)
    kept += part.length
  }

  return {
    watch(body) {
      if (body === null) return null
      if (body instanceof Readable) return tee(body, take)
      take(body)
      return body
    },
    read: () => (length === 0 ? undefined : toRecordedBody(Buffer.concat(chunks), length)),
    bytes: () => Buffer.concat(chunks),
    get isCut() {
      return length > kept
    },
  }
}

/** It passes as its reader takes it, and not before. */
function tee(body: Readable, take: (chunk: Uint8Array) => void): Readable {
  const passed = new Transform({
    transform(chunk: Uint8Array, _encoding, done) {
      take(chunk)
      done(null, chunk)
    },
  })
  pipeline(body, passed, () => undefined)
  return passed
}
