import type { Clock, Timer } from './clock.ts'

/** A clock that is turned by hand. */
export interface TurnedClock extends Clock {
  /** Whether time passes by itself, too. */
  readonly isRunning: boolean
  /** How often something was asked of it: while that grows, what is under way has not come to rest. */
  readonly asked: number
  /** Goes on by so many milliseconds, and calls back what falls due by then, in its order and each at its own time. */
  advance(ms: number): void
  /** As `advance`, with a pause for what a call back has begun before the next one is called. */
  advanceInSteps(ms: number, settle: () => Promise<void>): Promise<void>
  /** Time stands still from now on, or passes by itself again. */
  run(isRunning: boolean): void
}

/** From when on a clock goes, and whether by itself. */
export interface TurnedClockOptions {
  /** Milliseconds since 1970; the machine's time when omitted. */
  readonly at?: number | undefined
  /** It stands still when omitted. */
  readonly isRunning?: boolean | undefined
}

/** Something that waits for its time. */
interface Waiting {
  readonly listener: () => void
  readonly ms: number
  readonly repeats: boolean
  dueAt: number
  /** Wakes it up where time passes by itself. */
  timeout?: NodeJS.Timeout | undefined
}

/** The longest that a timer of Node's waits. */
const LONGEST_TIMER_MS = 2 ** 31 - 1

/** Creates a clock that goes on only when it is told to, or besides. */
export function createTurnedClock(options: TurnedClockOptions = {}): TurnedClock {
  return new HandClock(options)
}

/** A class because it lives as long as what waits for it. */
class HandClock implements TurnedClock {
  readonly #waiting = new Set<Waiting>()
  #isRunning: boolean
  /** What it showed when the machine's own stood at `#since`. */
  #base: number
  #since = performance.now()
  #asked = 0

  constructor({ at = Date.now(), isRunning = false }: TurnedClockOptions) {
    this.#base = at
    this.#isRunning = isRunning
  }

  get isRunning(): boolean {
    return this.#isRunning
  }

  get asked(): number {
    return this.#asked
  }

  readonly now = (): number =>
    this.#isRunning ? Math.floor(this.#base + performance.now() - this.#since) : this.#base

  readonly after = (ms: number, listener: () => void): Timer => this.#ask(ms, listener, false)

  readonly every = (ms: number, listener: () => void): Timer => this.#ask(ms, listener, true)

  advance(ms: number): void {
    const end = this.now() + ms
    for (let next = this.#nextBy(end); next; next = this.#nextBy(end)) this.#callAtItsTime(next)
    this.#finish(end)
  }

  async advanceInSteps(ms: number, settle: () => Promise<void>): Promise<void> {
    const end = this.now() + ms
    for (let next = this.#nextBy(end); next; next = this.#nextBy(end)) {
      this.#callAtItsTime(next)
      await settle()
    }
    this.#finish(end)
    await settle()
  }

  run(isRunning: boolean): void {
    this.#goTo(this.now())
    this.#isRunning = isRunning
    this.#wakeAll()
  }

  #ask(ms: number, listener: () => void, repeats: boolean): Timer {
    // An interval of nothing would never let time go on.
    const waiting: Waiting = { listener, ms: repeats ? Math.max(ms, 1) : ms, repeats, dueAt: 0 }
    this.#begin(waiting)
    return {
      stop: () => this.#drop(waiting),
      restart: () => this.#begin(waiting),
    }
  }

  #begin(waiting: Waiting): void {
    this.#asked += 1
    waiting.dueAt = this.now() + waiting.ms
    this.#waiting.add(waiting)
    this.#wake(waiting)
  }

  #drop(waiting: Waiting): void {
    clearTimeout(waiting.timeout)
    this.#waiting.delete(waiting)
  }

  #wake(waiting: Waiting): void {
    clearTimeout(waiting.timeout)
    if (!this.#isRunning) return
    const leftMs = Math.min(Math.max(waiting.dueAt - this.now(), 0), LONGEST_TIMER_MS)
    waiting.timeout = setTimeout(() => this.#call(waiting), leftMs).unref()
  }

  #wakeAll(): void {
    for (const waiting of this.#waiting) this.#wake(waiting)
  }

  /** One that wakes up before its time, for the machine's timers are not exact, waits on. */
  #call(waiting: Waiting): void {
    if (waiting.dueAt > this.now()) return this.#wake(waiting)
    this.#drop(waiting)
    if (waiting.repeats) this.#begin(waiting)
    waiting.listener()
  }

  #nextBy(end: number): Waiting | undefined {
    let next: Waiting | undefined
    for (const it of this.#waiting) if (it.dueAt <= end && !(next && next.dueAt <= it.dueAt)) next = it
    return next
  }

  #callAtItsTime(next: Waiting): void {
    this.#goTo(next.dueAt)
    this.#call(next)
  }

  #finish(end: number): void {
    this.#goTo(end)
    this.#wakeAll()
  }

  /** Never back: what has passed by itself in the meantime stays. */
  #goTo(time: number): void {
    this.#base = Math.max(time, this.now())
    this.#since = performance.now()
  }
}
