import type { Call, Environment, Outcome } from './environment.ts'

/** How many environments a function may have. */
const MAX_ENVIRONMENTS = 8

/** How many may start at the same time: each takes a processor for a while. */
const MAX_STARTING = 2

/** How long an environment without calls is kept. */
const IDLE_MS = 60_000

/** How long environments are not shared after a call took others down with it. */
const CAUTION_MS = 60_000

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
}

/** The environments of one version of a function's code. */
export interface Pool {
  /** Never rejects. */
  run(call: Call): Promise<PoolOutcome>
  /** Calls under way finish; no others begin. */
  retire(): void
  /** Ends everything at once. */
  end(): void
  count(): { readonly environments: number; readonly calls: number }
}

interface Waiting {
  readonly call: Call
  readonly resolve: (outcome: PoolOutcome) => void
}

interface Place {
  readonly environment: Environment
  isStarted: boolean
  running: number
  idleTimer?: NodeJS.Timeout
}

/**
 * Gives each call an environment of its own as long as there are few, as Lambda does. When all that a function may have are busy,
 * they are shared: so a thousand calls that wait for something need eight threads, not a thousand. A call that takes a shared
 * environment down hurts the others in it; after that nothing is shared for a while.
 */
export function createPool({ start, concurrency, callsPerEnvironment }: PoolPlan): Pool {
  const places = new Set<Place>()
  const queue: Waiting[] = []
  let under = 0
  let isRetired = false
  let cautiousUntil = 0

  function pump(): void {
    while (queue.length > 0) {
      const place = freePlace() ?? sharedPlace()
      if (!place) break
      begin(place, queue.shift() as Waiting)
    }
    const starting = [...places].filter(({ isStarted }) => !isStarted).length
    const wanted = Math.min(queue.length, MAX_STARTING) - starting
    for (let more = Math.min(wanted, MAX_ENVIRONMENTS - places.size); more > 0; more -= 1) add()
  }

  /** The idle place that was busy last: the others may time out. */
  function freePlace(): Place | undefined {
    return [...places].findLast(isFree)
  }

  function sharedPlace(): Place | undefined {
    if (places.size < MAX_ENVIRONMENTS || Date.now() < cautiousUntil) return undefined
    const usable = [...places].filter((it) => isUsable(it) && it.running < callsPerEnvironment)
    return usable.sort((a, b) => a.running - b.running)[0]
  }

  function add(): void {
    const place: Place = { environment: start(), isStarted: false, running: 0 }
    places.add(place)
    place.environment.started.then(
      (failed) => {
        if (failed) return refuse(place, failed.problem)
        place.isStarted = true
        settle(place)
      },
      () => undefined,
    )
  }

  /** What does not start now will not start for the other calls that wait either. */
  function refuse(place: Place, problem: string): void {
    places.delete(place)
    place.environment.end()
    if ([...places].some(({ isStarted }) => isStarted)) return pump()
    for (const { resolve } of queue.splice(0)) resolve({ problem })
  }

  function begin(place: Place, { call, resolve }: Waiting): void {
    place.running += 1
    clearTimeout(place.idleTimer)
    // The last of the set is the one that was busy last.
    places.delete(place)
    places.add(place)
    place.environment.run(call).then(
      (outcome) => finish(place, { call, resolve }, outcome),
      () => undefined,
    )
  }

  function finish(place: Place, { call, resolve }: Waiting, outcome: Outcome): void {
    place.running -= 1
    if (outcome === 'not begun') queue.unshift({ call, resolve })
    else {
      if ('error' in outcome && outcome.endsAll) cautiousUntil = Date.now() + CAUTION_MS
      resolve(outcome)
    }
    settle(place)
    if (isRetired) moveQueue()
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
    place.environment.end()
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
        queue.push({ call, resolve })
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
    end() {
      for (const place of [...places]) remove(place)
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
