import { ConnectionError, isServiceError } from '../errors.ts'
import type { CallOptions } from '../operation-types.ts'
import { wait } from '../retry.ts'
import { startDeadline, untilAborted } from '../timeouts.ts'

/** How a waiter waits. The other settings are those of each of its calls. */
export interface WaitOptions extends CallOptions {
  /** How long it waits at most, in milliseconds; 15 minutes by default, `Infinity` for as long as it takes. */
  readonly maxWaitMs?: number
  /** The wait after the first look, in milliseconds; 500 by default. It doubles with each look. */
  readonly minDelayMs?: number
  /** The longest wait between two looks, in milliseconds; 15,000 by default. */
  readonly maxDelayMs?: number
  /** From 0 to below 1: where between half a wait and all of it a wait is. `Math.random` by default. */
  readonly random?: () => number
  /** Waits; rejects with the signal's reason when it is aborted. Timers by default. */
  readonly sleep?: (delayMs: number, signal: AbortSignal) => Promise<void>
}

/** What a waiter sees when it looks. */
export interface Look<Resource> {
  /** Whether the wait is over, goes on, or can never end well. */
  readonly state: 'done' | 'pending' | 'failed'
  /** As the service words it; undefined where there is none. */
  readonly status?: string | undefined
  /** Why, where the service says so. */
  readonly message?: string | undefined
  readonly resource: Resource
}

/** What a waiter waited for did not come about. `cause` is the error of the last look, where it had one. */
export class WaitError extends Error {
  override readonly name = 'WaitError'
  /** Whether it cannot come about any more, or took too long. */
  readonly reason: 'failed' | 'timeout'
  /** The last status that was seen. */
  readonly status: string | undefined

  constructor(reason: WaitError['reason'], message: string, status?: string, cause?: unknown) {
    super(message, { cause })
    this.reason = reason
    this.status = status
  }
}

const MAX_WAIT_MS = 15 * 60_000

/**
 * Looks until the wait is over, at once and then less and less often: the service tells nobody when something changes. A look that
 * got no answer, or a failure of the service, is a look that saw nothing. Any other error ends the wait. Throws `RangeError` for
 * a limit that is not above 0.
 */
export async function waitUntil<Resource>(
  subject: string,
  options: WaitOptions,
  look: (options: CallOptions) => Promise<Look<Resource>>,
): Promise<Resource> {
  const { maxWaitMs = MAX_WAIT_MS, random = Math.random, sleep = wait } = options
  if (!(maxWaitMs > 0)) throw new RangeError(`maxWaitMs has to be above 0, not ${maxWaitMs}`)
  const { minDelayMs = 500, maxDelayMs = 15_000 } = options
  let last: { status?: string | undefined; error?: unknown } = {}
  const expire = () => {
    const seen = last.status === undefined ? '' : `, the last status is ${last.status}`
    return new WaitError('timeout', `${subject}: not within ${maxWaitMs} ms${seen}`, last.status, last.error)
  }
  const { signal, stop } = startDeadline(options.signal, maxWaitMs, expire)
  const call: CallOptions = { ...pickCall(options), signal }
  try {
    for (let looks = 1; ; looks += 1) {
      const seen = await look(call).catch((error: unknown) => ({ error: passing(error) }))
      signal.throwIfAborted()
      if ('state' in seen && seen.state === 'done') return seen.resource
      if ('state' in seen && seen.state === 'failed') throw failure(subject, seen)
      last = { ...(last.status !== undefined && { status: last.status }), ...seen }
      const longestMs = Math.min(maxDelayMs, minDelayMs * 2 ** (looks - 1))
      await untilAborted(sleep(longestMs * (0.5 + random() / 2), signal), signal)
    }
  } finally {
    stop()
  }
}

/** The settings of a waiter's calls, without the waiter's own. */
function pickCall({ headers, timeout, hooks }: WaitOptions): CallOptions {
  return { ...(headers && { headers }), ...(timeout !== undefined && { timeout }), ...(hooks && { hooks }) }
}

/** An error that another look may not meet; throws any other. */
function passing(error: unknown): unknown {
  if (error instanceof ConnectionError) return error
  if (isServiceError(error) && (error.status >= 500 || isServiceError(error, 'TooManyRequestsException')))
    return error
  throw error
}

function failure(subject: string, { status, message }: Look<unknown>): WaitError {
  const text = [`${subject}: not any more`, status && `the status is ${status}`, message]
    .filter(Boolean)
    .join(', ')
  return new WaitError('failed', text, status)
}
