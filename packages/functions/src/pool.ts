import type { Call, Environment, Outcome } from './environment.ts'

/** How many environments a function may have. */
const MAX_ENVIRONMENTS = 8

/** How many may start at the same time: each takes a processor for a while. */
const MAX_STARTING = 2

/**
 * How long a call waits for a busy environment before another is started. A function whose calls are shorter gets the next ones
 * before it needs them: waking a thread for each call is a quarter of what a call costs the gateway, see `test/bench/functions.mjs`.
 * What has not begun after this time is taken back.
 */
const PATIENCE_MS = 5

/** How long an environment without calls is kept. */
const IDLE_MS = 60_000

/**
 * Calls this short go to threads that are awake anyway, before others are woken: an eighth less processor time for each, see
 * `test/bench/functions.mjs`. Longer ones would keep processors waiting.
 */
const QUICK_MS = 0.5

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
  /** How many calls an environment may have before it needs them. */
  readonly ahead: number
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
  readonly since: number
  readonly resolve: (outcome: PoolOutcome) => void
}

interface Place {
  readonly environment: Environment
  isStarted: boolean
  /** Calls that it has, begun or not. */
  running: number
  /** When it last began or ended a call, as far as that is known here. */
  movedAt: number
  idleTimer?: NodeJS.Timeout
}

/**
 * Gives each call an environment of its own as long as there are few, as Lambda does. When all that a function may have are busy,
 * they are shared: so a thousand calls that wait for something need eight threads, not a thousand. A call that takes a shared
 * environment down hurts the others in it; after that nothing is shared for a while.
 */
export function createPool({ start, concurrency, callsPerEnvironment, ahead }: PoolPlan): Pool {
  const places = new Set<Place>()
  const queue: Waiting[] = []
  let under = 0
  let isRetired = false
  let cautiousUntil = 0
  let growing: NodeJS.Timeout | undefined
  let takingBack: NodeJS.Timeout | undefined
  /** How long calls take, the last ones counting most. */
  let averageMs = PATIENCE_MS
  /** When an environment started last: calls that waited for it wait anew. */
  let startedAt = 0

  function pump(): void {
    while (queue.length > 0) {
      const own = averageMs < QUICK_MS ? (placeAhead() ?? freePlace()) : (freePlace() ?? placeAhead())
      const place = own ?? sharedPlace()
      if (!place) break
      begin(place, queue.shift() as Waiting, own === undefined)
    }
    const [first] = queue
    if (!first || isFull() || growing) return
    const hasStarted = [...places].some(({ isStarted }) => isStarted)
    if (!hasStarted || performance.now() - Math.max(first.since, startedAt) >= PATIENCE_MS) return grow()
    growing = setTimeout(() => {
      growing = undefined
      pump()
    }, PATIENCE_MS)
  }

  function grow(): void {
    const starting = [...places].filter(({ isStarted }) => !isStarted).length
    const wanted = Math.min(queue.length, MAX_STARTING) - starting
    for (let more = wanted; more > 0 && !isFull(); more -= 1) add()
  }

  /** Environments that only finish their last calls do not count. */
  function isFull(): boolean {
    return [...places].filter(({ environment }) => !environment.isSpent).length >= MAX_ENVIRONMENTS
  }

  /** The idle place that was busy last: the others may time out. */
  function freePlace(): Place | undefined {
    return [...places].findLast(isFree)
  }

  /** A busy place that will be free in a moment. */
  function placeAhead(): Place | undefined {
    if (averageMs >= PATIENCE_MS) return undefined
    return [...places].findLast((it) => isUsable(it) && it.running > 0 && it.running <= ahead)
  }

  /** What was quick may be so no longer: calls that wait behind a slow one go elsewhere. */
  function takeBackLater(): void {
    if (takingBack) return
    takingBack = setTimeout(() => {
      takingBack = undefined
      const late = performance.now() - PATIENCE_MS
      for (const place of places) {
        if (place.running < 2) continue
        if (place.movedAt > late) takeBackLater()
        else {
          averageMs = 2 * PATIENCE_MS
          place.environment.takeBack()
        }
      }
    }, PATIENCE_MS)
  }

  function sharedPlace(): Place | undefined {
    if (!isFull() || Date.now() < cautiousUntil) return undefined
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
    const place: Place = { environment, isStarted: false, running: 0, movedAt: 0 }
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
    places.delete(place)
    place.environment.end()
    if ([...places].some(({ isStarted }) => isStarted)) return pump()
    refuseQueue(problem)
  }

  function refuseQueue(problem: string): void {
    for (const { resolve } of queue.splice(0)) resolve({ problem })
  }

  function begin(place: Place, waiting: Waiting, isShared: boolean): void {
    if (place.running === 0) place.movedAt = performance.now()
    else if (!isShared) takeBackLater()
    place.running += 1
    clearTimeout(place.idleTimer)
    // The last of the set is the one that was busy last.
    places.delete(place)
    places.add(place)
    place.environment.run(waiting.call, isShared).then(
      (outcome) => finish(place, waiting, outcome),
      () => undefined,
    )
  }

  function finish(place: Place, waiting: Waiting, outcome: Outcome): void {
    place.running -= 1
    if (outcome === 'not begun') queue.unshift(waiting)
    else {
      const now = performance.now()
      averageMs += (now - place.movedAt - averageMs) / 8
      place.movedAt = now
      if ('error' in outcome && outcome.endsAll) cautiousUntil = Date.now() + CAUTION_MS
      waiting.resolve(outcome)
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
        queue.push({ call, resolve, since: performance.now() })
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
