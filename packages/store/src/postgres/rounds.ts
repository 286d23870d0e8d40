import { backoffMs } from './notices.ts'

export interface RoundsOptions {
  /** The longest time from one round to the next, about. */
  readonly pollMs: number
  round(): Promise<void>
  /** Told of the first failure of several in a row. */
  onTrouble(error: unknown): void
}

const RETRY_MS = [200, 2_000] as const

/** Runs rounds one after the other: one at least every `pollMs`, and one soon after each hint; fewer where they fail. */
export class Rounds {
  readonly #options: RoundsOptions
  readonly #running: Promise<void>
  #isAsked = false
  #isClosed = false
  /** How many rounds failed in a row. */
  #failures = 0
  #wake: () => void = () => undefined

  constructor(options: RoundsOptions) {
    this.#options = options
    this.#running = this.#run()
  }

  /** Has the next round begin at once, unless the last one failed. */
  now(): void {
    this.#isAsked = true
    if (this.#failures === 0) this.#wake()
  }

  /** Resolves once the round under way is over; no other begins. */
  async close(): Promise<void> {
    this.#isClosed = true
    this.#wake()
    await this.#running
  }

  async #run(): Promise<void> {
    while (!this.#isClosed) {
      this.#isAsked = false
      try {
        await this.#options.round()
        this.#failures = 0
      } catch (error) {
        this.#failures += 1
        if (this.#failures === 1) this.#options.onTrouble(error)
      }
      if (!this.#isClosed) await this.#untilNext()
    }
  }

  #untilNext(): Promise<void> {
    if (this.#isAsked && this.#failures === 0) return Promise.resolve()
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#pauseMs())
      timer.unref()
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  #pauseMs(): number {
    if (this.#failures > 0) return backoffMs(this.#failures - 1, RETRY_MS)
    return this.#options.pollMs * (0.75 + Math.random() / 2)
  }
}
