import type { Environment } from './environment.ts'

/** An environment in a pool, and the calls that it has. A class because it lives as long as its environment. */
export class PooledEnvironment {
  readonly environment: Environment
  isStarted = false
  /** Calls that it has. */
  running = 0
  #idleTimer: NodeJS.Timeout | undefined

  constructor(environment: Environment) {
    this.environment = environment
  }

  /** Whether it takes calls. */
  get isUsable(): boolean {
    return this.isStarted && !this.environment.isSpent
  }

  /** Whether it takes calls and has none. */
  get isFree(): boolean {
    return this.isUsable && this.running === 0
  }

  /** Calls back when it has had no call for so long. */
  onIdle(ms: number, listener: () => void): void {
    this.keep()
    this.#idleTimer = setTimeout(listener, ms).unref()
  }

  /** Keeps it, however long it is idle. */
  keep(): void {
    clearTimeout(this.#idleTimer)
  }
}
