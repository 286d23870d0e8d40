import { Readable } from 'node:stream'
import type { HeldBytes } from './held-bytes.ts'

/** What is handed on at once: how much a client has taken is known to this measure. */
const SLICE_BYTES = 32 * 1024

/**
 * A long body, slice by slice as its client takes it, held until all of it is on its way. It breaks off for a client that is too
 * slow. Slices are copies: else the last one would keep all of it in memory uncounted.
 */
export function sliceBody(body: Uint8Array, held: HeldBytes): Readable {
  let rest: Uint8Array | undefined = body
  let at = 0
  const end = held.pace.begin({
    movedBytes: () => at,
    giveUp: () => stream.destroy(new Error('the client takes its answer too slowly')),
  })
  const stream = new Readable({
    highWaterMark: SLICE_BYTES,
    read() {
      const slice = Buffer.from(rest?.subarray(at, at + SLICE_BYTES) ?? [])
      at += slice.length
      this.push(slice.length > 0 ? slice : null)
    },
    destroy(error, done) {
      rest = undefined
      end()
      held.release()
      done(error)
    },
  })
  return stream
}
