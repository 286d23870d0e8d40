/** How long a turn of the event loop may be kept, in ms: what follows waits for the next one, and others are served in between. */
const TURN_MS = 20

/** When the first of what is asked for in this turn began. */
let startedAt: number | undefined

/** Whether the next turn is waited for. */
let isScheduled = false

/** Who waits for a turn: all of the process, first come, first served. */
const waiting: (() => void)[] = []

/**
 * Lets the event loop go round: what takes long is done a part at a time, and others are served in between. Who is called does a
 * part at once, without asking whether the turn is over, and waits again behind the others. Of those who wait as many are called
 * in one turn as it has time for, and at least one.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve)
    schedule()
  })
}

/** The next turn, whoever waits for one: for what has a bound, and is short in each. */
export function nextLoop(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve))
}

/**
 * Whether enough has been done in this turn, or somebody waits for one: nobody passes those. Never of the first thing that is done
 * in one.
 */
export function isTurnOver(): boolean {
  return waiting.length > 0 || isTimeOver()
}

function isTimeOver(): boolean {
  const now = performance.now()
  if (startedAt === undefined) {
    startedAt = now
    schedule()
  }
  return now - startedAt > TURN_MS
}

function schedule(): void {
  if (isScheduled) return
  isScheduled = true
  setImmediate(beginTurn)
}

function beginTurn(): void {
  isScheduled = false
  startedAt = undefined
  callNext(waiting.length)
}

/** Calls those who have waited since before this turn; those who come to wait in it have the next one. */
function callNext(count: number): void {
  if (count === 0 || isTimeOver()) return
  waiting.shift()?.()
  // Once all that it does at once is done: that is in microtasks, after which Node looks at its next ticks.
  queueMicrotask(() => process.nextTick(callNext, count - 1))
}
