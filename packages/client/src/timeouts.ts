/** How long calls may take. */
export interface Timeouts {
  /** Each attempt, hooks before it and the signature included, in milliseconds; 30,000 by default, `Infinity` for no limit. */
  readonly attemptMs?: number
  /** The whole call with all attempts and the waits between them, in milliseconds; 120,000 by default, `Infinity` for no limit. */
  readonly totalMs?: number
}

/** The service answers within seconds; a large import takes the longest. */
const DEFAULTS = { attemptMs: 30_000, totalMs: 120_000 }
const NONE = { attemptMs: Number.POSITIVE_INFINITY, totalMs: Number.POSITIVE_INFINITY }

/** Timers cannot be longer than this, which is 24 days: a longer limit counts as none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** The limits that hold: each setting over the ones before it, `false` for none. Throws `RangeError` for one that is not above 0. */
export function resolveTimeouts(...settings: readonly (Timeouts | false | undefined)[]): Required<Timeouts> {
  let limits = DEFAULTS
  for (const setting of settings) {
    const { attemptMs = limits.attemptMs, totalMs = limits.totalMs } =
      setting === false ? NONE : (setting ?? {})
    limits = { attemptMs, totalMs }
  }
  for (const [name, value] of Object.entries(limits)) {
    if (!(value > 0)) throw new RangeError(`timeout.${name} has to be above 0, not ${value}`)
  }
  return limits
}

/** A signal that is aborted when another is, or when its time has come. */
export interface Deadline {
  readonly signal: AbortSignal
  /** In milliseconds from now; at most 0 when it has come, `Infinity` when it never does. */
  remainingMs(): number
  /** Forgets the timer and the other signal. */
  stop(): void
}

/** A deadline in `timeoutMs`; the reason of its signal is then what `reason` gives, else that of `parent`. */
export function startDeadline(
  parent: AbortSignal | undefined,
  timeoutMs: number,
  reason: () => unknown,
): Deadline {
  const controller = new AbortController()
  const end = performance.now() + timeoutMs
  const expire = () => controller.abort(reason())
  const timer = timeoutMs <= LONGEST_TIMER_MS ? setTimeout(expire, timeoutMs) : undefined
  const follow = () => controller.abort(parent?.reason)
  if (parent?.aborted) follow()
  parent?.addEventListener('abort', follow, { once: true })
  return {
    signal: controller.signal,
    remainingMs: () => end - performance.now(),
    stop() {
      clearTimeout(timer)
      parent?.removeEventListener('abort', follow)
    },
  }
}

/** Settles as `work` does, or rejects with the signal's reason as soon as it is aborted, whether `work` heeds it or not. */
export function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason)
    if (signal.aborted) abort()
    signal.addEventListener('abort', abort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })
}
