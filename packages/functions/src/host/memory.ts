import { post } from './post.ts'

/** How often the memory outside of the heap is looked at while calls are under way. */
const INTERVAL_MS = 100

/** Allocations of this size and more are judged before they are made. */
const LARGE_BYTES = 64 * 1024

const MEGABYTE = 1024 * 1024

/** What holds so much would not do for the next call. */
function refuse(): never {
  post({ kind: 'spent', reason: 'no memory for a buffer', text: '' })
  throw new RangeError('Array buffer allocation failed')
}

/**
 * V8 limits a host's heap and not its buffers: those are held to the function's memory here. A large buffer that would be too
 * much throws, as if there were no memory; what grew past the limit in another way ends the host.
 */
export function limitBuffers(megabytes: number): void {
  const most = megabytes * MEGABYTE
  for (const name of ['alloc', 'allocUnsafe', 'allocUnsafeSlow'] as const) {
    const allocate = Buffer[name] as (size: number, ...rest: unknown[]) => Buffer
    const limited = (size: number, ...rest: unknown[]) => {
      if (size >= LARGE_BYTES && process.memoryUsage().arrayBuffers + size > most) refuse()
      return allocate.call(Buffer, size, ...rest)
    }
    Object.assign(Buffer, { [name]: limited })
  }
  setInterval(() => {
    const { arrayBuffers } = process.memoryUsage()
    if (arrayBuffers > most) post({ kind: 'exhausted', text: '' })
  }, INTERVAL_MS).unref()
}
