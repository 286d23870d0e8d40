/**
 * The one clock that the rules of the service go by: throttles and quotas, tokens and signatures, caches, time-outs of integrations, the
 * life of connections, and every time that a client is told. It is injected, so that a test may turn it. What it has are functions, not methods: each may
 * be handed on by itself.
 */
export interface Clock {
  /** Milliseconds since 1970, as `Date.now` counts them. */
  readonly now: () => number
  /** Calls back once, after so many milliseconds. It keeps no process alive. */
  readonly after: (ms: number, listener: () => void) => Timer
  /** Calls back again and again. It keeps no process alive. */
  readonly every: (ms: number, listener: () => void) => Timer
}

/** What was asked of a clock. */
export interface Timer {
  /** It does not call back any more. May be called again. */
  stop(): void
  /** It has all of its time again, also after it has called back. */
  restart(): void
}

/** The machine's own clock. */
export const MACHINE_CLOCK: Clock = {
  now: Date.now,
  after: (ms, listener) => toTimer(setTimeout(listener, ms)),
  every: (ms, listener) => toTimer(setInterval(listener, ms)),
}

function toTimer(timeout: NodeJS.Timeout): Timer {
  timeout.unref()
  return {
    stop: () => clearTimeout(timeout),
    restart: () => void timeout.refresh(),
  }
}
