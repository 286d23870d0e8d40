import { type ConnectionError, errorTypeOf } from './errors.ts'

/** How calls are repeated. */
export interface RetryOptions {
  /** How often a call is sent at most, the first time included; 3 by default. */
  readonly attempts?: number
  /** The same for a call that is refused as one too many; as `attempts` by default. */
  readonly throttledAttempts?: number
  /** The longest wait before the second attempt, in milliseconds; it doubles with each one. 100 by default. */
  readonly baseDelayMs?: number
  /** The longest wait ever, in milliseconds, unless the service asks for more; 5,000 by default. */
  readonly maxDelayMs?: number
  /** From 0 to below 1: which part of the longest wait is waited. `Math.random` by default. */
  readonly random?: () => number
  /** Waits; rejects with the signal's reason when it is aborted. Timers by default. */
  readonly sleep?: (delayMs: number, signal: AbortSignal) => Promise<void>
}

/** When to send again. */
export interface RetryPlan {
  /** How long to wait before the next attempt, in milliseconds; undefined when there is none. */
  delayMs(method: string, outcome: Response | ConnectionError, attempts: number): number | undefined
  sleep(delayMs: number, signal: AbortSignal): Promise<void>
}

/** Too many requests, which is 481 in the catalog dialect. */
const THROTTLED = new Set([429, 481])
const UNAVAILABLE = new Set([500, 502, 503, 504])

/**
 * Methods that may be repeated when nobody knows whether the first attempt was carried out. An update (PATCH) sets the members
 * that it has, and a deletion deletes what is there: twice is as good as once, though a repeated deletion may find nothing and
 * answer 404. Neither POST nor PUT is here, for the service knows no idempotency token: most of POST, and ImportApi among PUT,
 * create something with each request. Those are repeated after a 429 alone, which refuses a request before it does anything.
 */
const REPEATABLE = new Set(['GET', 'HEAD', 'PATCH', 'DELETE'])

/** A service that asks for a longer wait than this is not waited for: its answer is the call's. */
const MAX_RETRY_AFTER_MS = 60_000

/** The plan of `options`; `false` makes every attempt the last. The clock serves `Retry-After` dates. */
export function createRetryPlan(options: RetryOptions | false, clock: () => Date): RetryPlan {
  const {
    attempts: maxAttempts = 3,
    throttledAttempts = maxAttempts,
    baseDelayMs = 100,
    maxDelayMs = 5_000,
    random = Math.random,
    sleep = wait,
  } = options || { attempts: 1 }
  return {
    sleep,
    delayMs(method, outcome, attempts) {
      const most = isThrottled(outcome) ? throttledAttempts : maxAttempts
      if (attempts >= most || !isRepeatable(method, outcome)) return undefined
      const backOffMs = random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (attempts - 1))
      const askedMs = outcome instanceof Response ? retryAfterMs(outcome, clock()) : 0
      return askedMs > MAX_RETRY_AFTER_MS ? undefined : Math.max(backOffMs, askedMs)
    },
  }
}

function isThrottled(outcome: Response | ConnectionError): boolean {
  return outcome instanceof Response && THROTTLED.has(outcome.status)
}

function isRepeatable(method: string, outcome: Response | ConnectionError): boolean {
  if (!(outcome instanceof Response)) return REPEATABLE.has(method)
  // A quota that is used up is a ConflictException with status 429; waiting does not help it.
  if (isThrottled(outcome)) return errorTypeOf(outcome) !== 'ConflictException'
  return UNAVAILABLE.has(outcome.status) && REPEATABLE.has(method)
}

/** RFC 9110, section 10.2.3: seconds or a date. 0 for neither. */
function retryAfterMs({ headers }: Response, now: Date): number {
  const value = headers.get('retry-after') ?? ''
  if (/^\d+$/.test(value)) return Number(value) * 1_000
  const date = Date.parse(value)
  return Number.isNaN(date) ? 0 : Math.max(0, date - now.getTime())
}

/** Waits by a timer; rejects with the signal's reason when it is aborted. */
export function wait(delayMs: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const finish = () => {
      signal.removeEventListener('abort', abort)
      resolve()
    }
    const timer = setTimeout(finish, delayMs)
    const abort = () => {
      clearTimeout(timer)
      reject(signal.reason)
    }
    signal.addEventListener('abort', abort, { once: true })
  })
}
