import { currentRequestId } from './calls.ts'
import { post } from './post.ts'

/** Sends what the code prints to the gateway's own thread, with the call that it belongs to. */
export function captureOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.write = ((chunk: Uint8Array | string, ...rest: unknown[]) => {
      const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
      post({ kind: 'printed', requestId: currentRequestId(), text })
      const callback = rest.find((it) => typeof it === 'function')
      if (callback) process.nextTick(callback as () => void)
      return true
    }) as typeof stream.write
  }
}
