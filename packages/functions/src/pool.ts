import { type Call, type Environment, exitMessage, type Outcome } from './environment.ts'

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

/** How often a call may be sent that environments end before it begins. */
const MAX_ATTEMPTS = 3

/** What became of a call in a pool. */
export type PoolOutcome =
  | { readonly payload: string }
  | { readonly error: string }
  /** The code could not be started. */
  | { readonly problem: string }
  | 'throttled'
  /** The pool was retired before the call began. */
  | 'moved'

export interface PoolPlan {
  readonly start: () => Environment
  readonly concurrency: number
  readonly callsPerEnvironment: number
  /** How many environments there may be. */
  readonly most: number
}

/** The environments of one version of a function's code. */
export interface Pool {
  /** Never rejects. */
  run(call: Call): Promise<PoolOutcome>
  /** Calls under way finish; no others begin. */
  retire(): void
  /** Ends everything at once; resolves when it is gone. */
  end(): Promise<void>
  count(): { readonly environments: number; readonly calls: number }
}

interface Waiting {
  readonly call: Call
  /** When it began to wait. */
  readonly since: number
  readonly resolve: (outcome: PoolOutcome) => void
  /** How often it was sent and did not begin. */
  attempts: number
}

interface Place {
  readonly environment: Environment
  isStarted: boolean
  /** Calls that it has. */
  running: number
  idleTimer?: NodeJS.Timeout
}

/**
 * Gives each call an environment of its own as long as there are few, as Lambda does. When all that a function may have are busy for
 * a while, they are shared: so a thousand calls that wait for something need eight environments, not a thousand. A call that takes a
 * shared environment down hurts the others in it; after that nothing is shared for a while.
 */
export function createPool({ start, concurrency, callsPerEnvironment, most }: PoolPlan): Pool {
  const places = new Set<Place>()
  const queue: Waiting[] = []
  /** Environments that end. */
  const ending = new Set<Promise<void>>()
  let under = 0
  let isRetired = false
  let cautiousUntil = 0
  let looking: NodeJS.Timeout | undefined
  /** When an environment started last: calls that waited for it wait anew. */
  let startedAt = 0

  function pump(): void {
    if (isRetired) return
    while (queue.length > 0) {
      const place = freePlace() ?? sharedPlace(queue[0] as Waiting)
      if (!place) break
      begin(place, queue.shift() as Waiting)
    }
    const [first] = queue
    if (!first) return
    const hasStarted = [...places].some(({ isStarted }) => isStarted)
    if (!isFull() && (!hasStarted || isLate(first))) grow()
    looking ??= setTimeout(() => {
      looking = undefined
      pump()
    }, PATIENCE_MS)
  }

  function isLate({ since }: Waiting): boolean {
    return performance.now() - Math.max(since, startedAt) >= PATIENCE_MS
  }

  function grow(): void {
    const starting = [...places].filter(({ isStarted }) => !isStarted).length
    const wanted = Math.min(queue.length, MAX_STARTING) - starting
    for (let more = wanted; more > 0 && !isFull(); more -= 1) add()
  }

  /** Environments that only finish their last calls do not count. */
  function isFull(): boolean {
    return [...places].filter(({ environment }) => !environment.isSpent).length >= most
  }

  /** The idle place that was busy last: the others may time out. */
  function freePlace(): Place | undefined {
    return [...places].findLast(isFree)
  }

  function sharedPlace(waiting: Waiting): Place | undefined {
    if (!isFull() || !isLate(waiting) || Date.now() < cautiousUntil) return undefined
    const usable = [...places].filter((it) => isUsable(it) && it.running < callsPerEnvironment)
    return usable.sort((a, b) => a.running - b.running)[0]
  }

  function add(): void {
    let environment: Environment
    try {
      environment = start()
    } catch (error) {
      return refuseQueue((error as Error).message)
    }
    const place: Place = { environment, isStarted: false, running: 0 }
    places.add(place)
    environment.started.then(
      (failed) => {
        if (failed) return refuse(place, failed.problem)
        place.isStarted = true
        startedAt = performance.now()
        settle(place)
      },
      () => undefined,
    )
  }

  /** What does not start now will not start for the other calls that wait either. */
  function refuse(place: Place, problem: string): void {
    remove(place)
    if ([...places].some(({ isStarted }) => isStarted)) return pump()
    refuseQueue(problem)
  }

  function refuseQueue(problem: string): void {
    for (const { resolve } of queue.splice(0)) resolve({ problem })
  }

  function begin(place: Place, waiting: Waiting): void {
    place.running += 1
    clearTimeout(place.idleTimer)
    // The last of the set is the one that was busy last.
    places.delete(place)
    places.add(place)
    place.environment.run(waiting.call).then(
      (outcome) => finish(place, waiting, outcome),
      () => undefined,
    )
  }

  function finish(place: Place, waiting: Waiting, outcome: Outcome): void {
    place.running -= 1
    if (outcome === 'not begun') retry(waiting)
    else {
      if ('error' in outcome && outcome.endsAll) cautiousUntil = Date.now() + CAUTION_MS
      waiting.resolve(outcome)
    }
    settle(place)
    if (isRetired) moveQueue()
  }

  function retry(waiting: Waiting): void {
    waiting.attempts += 1
    if (waiting.attempts < MAX_ATTEMPTS) return void queue.unshift(waiting)
    const { requestId } = waiting.call
    waiting.resolve({ error: exitMessage(requestId, 'its environments ended before it began') })
  }

  /** What a place does next: more calls, nothing for a while, or its end. */
  function settle(place: Place): void {
    if ((place.environment.isSpent || isRetired) && place.running === 0) remove(place)
    pump()
    if (!isFree(place)) return
    clearTimeout(place.idleTimer)
    place.idleTimer = setTimeout(() => remove(place), IDLE_MS).unref()
  }

  function remove(place: Place): void {
    places.delete(place)
    clearTimeout(place.idleTimer)
    const end = place.environment.end()
    ending.add(end)
    void end.then(() => ending.delete(end))
  }

  function moveQueue(): void {
    for (const { resolve } of queue.splice(0)) resolve('moved')
  }

  return {
    async run(call) {
      if (isRetired) return 'moved'
      if (under >= concurrency) return 'throttled'
      under += 1
      const outcome = await new Promise<PoolOutcome>((resolve) => {
        queue.push({ call, resolve, since: performance.now(), attempts: 0 })
        pump()
      })
      under -= 1
      return outcome
    },
    retire() {
      isRetired = true
      moveQueue()
      for (const place of [...places]) if (place.running === 0) remove(place)
    },
    async end() {
      isRetired = true
      clearTimeout(looking)
      moveQueue()
      for (const place of [...places]) remove(place)
      await Promise.all(ending)
    },
    count: () => ({ environments: places.size, calls: under }),
  }
}

function isUsable({ environment, isStarted }: Place): boolean {
  return isStarted && !environment.isSpent
}

function isFree(place: Place): boolean {
  return isUsable(place) && place.running === 0
}
