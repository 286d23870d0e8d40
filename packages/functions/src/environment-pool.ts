import {
  type CallOutcome,
  type Environment,
  exitMessage,
  type FunctionCall,
  type StartProblem,
} from './environment.ts'
import { errorOf } from './error-of.ts'
import { PooledEnvironment } from './pooled-environment.ts'

/** How many environments a function may have. */
export const MAX_ENVIRONMENTS = 8

/** How many may start at the same time: each takes a processor for a while. */
const MAX_STARTING = 2

/**
 * How long a call waits for a busy environment: then another one is started, and where there are enough, the call shares one. Calls
 * of a quick function never do: whichever environment is free first takes the next one.
 */
const PATIENCE_MS = 5

/** How long an environment without calls is kept. */
const IDLE_MS = 60_000

/** How long environments are not shared after a call took others down with it. */
const CAUTION_MS = 60_000

/** How often a call may be sent to an environment that ends before the call begins. */
const MAX_ATTEMPTS = 3

/** What became of a call in a pool. */
export type PoolOutcome =
  | { readonly payload: string }
  | { readonly error: string; readonly errorPayload?: string | undefined }
  /** The code could not be started. */
  | StartProblem
  | 'throttled'
  /** The pool was retired before the call began. */
  | 'moved'

export interface EnvironmentPoolSettings {
  readonly start: () => Environment
  /** How many calls there may be at once; further ones are throttled. */
  readonly concurrency: number
  readonly callsPerEnvironment: number
  /** How many environments there may be. */
  readonly most: number
}

interface WaitingCall {
  readonly call: FunctionCall
  /** When it began to wait. */
  readonly since: number
  readonly resolve: (outcome: PoolOutcome) => void
  /** How often it was sent and did not begin. */
  attempts: number
}

/**
 * The environments of one version of a function's code. Each call has an environment of its own as long as there are few, as in
 * Lambda. When all that a function may have are busy for a while, they are shared: so a thousand calls that wait for something need
 * eight environments, not a thousand. A call that takes a shared environment down hurts the others in it; after that nothing is
 * shared for a while. A class because it lives as long as that version.
 */
export class EnvironmentPool {
  readonly #settings: EnvironmentPoolSettings
  /** The environment that was busy last is the last. */
  readonly #environments = new Set<PooledEnvironment>()
  readonly #queue: WaitingCall[] = []
  /** Environments that end. */
  readonly #ending = new Set<Promise<void>>()
  #callsUnderWay = 0
  #isRetired = false
  #cautiousUntil = 0
  #nextLook: NodeJS.Timeout | undefined
  /** When an environment started last: calls that waited for it wait anew. */
  #startedAt = 0

  constructor(settings: EnvironmentPoolSettings) {
    this.#settings = settings
  }

  /** Runs a call, when it is its turn. Never rejects. */
  async run(call: FunctionCall): Promise<PoolOutcome> {
    if (this.#isRetired) return 'moved'
    if (this.#callsUnderWay >= this.#settings.concurrency) return 'throttled'
    this.#callsUnderWay += 1
    const outcome = await new Promise<PoolOutcome>((resolve) => {
      this.#queue.push({ call, resolve, since: performance.now(), attempts: 0 })
      this.#serveQueue()
    })
    this.#callsUnderWay -= 1
    return outcome
  }

  /** Lets calls under way finish; no others begin. */
  retire(): void {
    this.#isRetired = true
    this.#moveQueue()
    for (const it of [...this.#environments]) if (it.running === 0) this.#remove(it)
  }

  /** Ends everything at once; resolves when it is gone. */
  async end(): Promise<void> {
    this.#isRetired = true
    clearTimeout(this.#nextLook)
    this.#moveQueue()
    for (const it of [...this.#environments]) this.#remove(it)
    await Promise.all(this.#ending)
  }

  count(): { readonly environments: number; readonly calls: number } {
    return { environments: this.#environments.size, calls: this.#callsUnderWay }
  }

  #serveQueue(): void {
    if (this.#isRetired) return
    for (let first = this.#queue[0]; first; first = this.#queue[0]) {
      const environment = this.#freeEnvironment() ?? this.#sharedEnvironment(first)
      if (!environment) break
      this.#queue.shift()
      this.#begin(environment, first)
    }
    const [first] = this.#queue
    if (!first) return
    const hasStarted = [...this.#environments].some(({ isStarted }) => isStarted)
    if (!this.#isFull() && (!hasStarted || this.#isLate(first))) this.#grow()
    this.#nextLook ??= setTimeout(() => {
      this.#nextLook = undefined
      this.#serveQueue()
    }, PATIENCE_MS)
  }

  #isLate({ since }: WaitingCall): boolean {
    return performance.now() - Math.max(since, this.#startedAt) >= PATIENCE_MS
  }

  /** Environments that only finish their last calls do not count. */
  #isFull(): boolean {
    return (
      [...this.#environments].filter(({ environment }) => !environment.isSpent).length >= this.#settings.most
    )
  }

  /** The idle environment that was busy last: the others may time out. */
  #freeEnvironment(): PooledEnvironment | undefined {
    return [...this.#environments].findLast(({ isFree }) => isFree)
  }

  /** The environment with the fewest calls, once a call has waited long enough to share one. */
  #sharedEnvironment(waiting: WaitingCall): PooledEnvironment | undefined {
    if (!this.#isFull() || !this.#isLate(waiting) || Date.now() < this.#cautiousUntil) return undefined
    const { callsPerEnvironment } = this.#settings
    const usable = [...this.#environments].filter((it) => it.isUsable && it.running < callsPerEnvironment)
    return usable.sort((a, b) => a.running - b.running)[0]
  }

  #grow(): void {
    const starting = [...this.#environments].filter(({ isStarted }) => !isStarted).length
    const wanted = Math.min(this.#queue.length, MAX_STARTING) - starting
    for (let more = wanted; more > 0 && !this.#isFull(); more -= 1) this.#add()
  }

  #add(): void {
    let started: PooledEnvironment
    try {
      started = new PooledEnvironment(this.#settings.start())
    } catch (error) {
      return this.#refuseQueue({ problem: errorOf(error).message })
    }
    this.#environments.add(started)
    started.environment.started.then(
      (failed) => (failed ? this.#refuse(started, failed) : this.#use(started)),
      () => undefined,
    )
  }

  #use(started: PooledEnvironment): void {
    started.isStarted = true
    this.#startedAt = performance.now()
    this.#settle(started)
  }

  /** What does not start now will not start for the other calls that wait either. */
  #refuse(failed: PooledEnvironment, problem: StartProblem): void {
    this.#remove(failed)
    if ([...this.#environments].some(({ isStarted }) => isStarted)) return this.#serveQueue()
    this.#refuseQueue(problem)
  }

  #refuseQueue(problem: StartProblem): void {
    for (const { resolve } of this.#queue.splice(0)) resolve(problem)
  }

  #begin(chosen: PooledEnvironment, waiting: WaitingCall): void {
    chosen.running += 1
    chosen.keep()
    this.#environments.delete(chosen)
    this.#environments.add(chosen)
    chosen.environment.run(waiting.call, waiting.attempts).then(
      (outcome) => this.#finish(chosen, waiting, outcome),
      () => undefined,
    )
  }

  #finish(used: PooledEnvironment, waiting: WaitingCall, outcome: CallOutcome): void {
    used.running -= 1
    if (outcome === 'not begun') this.#retry(waiting)
    else {
      if ('error' in outcome && outcome.endsAll) this.#cautiousUntil = Date.now() + CAUTION_MS
      waiting.resolve(outcome)
    }
    this.#settle(used)
    if (this.#isRetired) this.#moveQueue()
  }

  #retry(waiting: WaitingCall): void {
    waiting.attempts += 1
    if (waiting.attempts < MAX_ATTEMPTS) return void this.#queue.unshift(waiting)
    const { requestId } = waiting.call
    waiting.resolve({ error: exitMessage(requestId, 'its environments ended before it began') })
  }

  /** What an environment does next: more calls, nothing for a while, or its end. */
  #settle(used: PooledEnvironment): void {
    if ((used.environment.isSpent || this.#isRetired) && used.running === 0) this.#remove(used)
    this.#serveQueue()
    if (used.isFree) used.onIdle(IDLE_MS, () => this.#remove(used))
  }

  #remove(removed: PooledEnvironment): void {
    this.#environments.delete(removed)
    removed.keep()
    const end = removed.environment.end()
    this.#ending.add(end)
    void end.then(() => this.#ending.delete(end))
  }

  #moveQueue(): void {
    for (const { resolve } of this.#queue.splice(0)) resolve('moved')
  }
}
