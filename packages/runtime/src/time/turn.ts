/** How long a turn of the event loop may be kept, in ms: what follows waits for the next one, and others are served in between. */
const TURN_MS = 20

/** When the first of what is asked for in this turn began. */
let startedAt: number | undefined

/** Lets the event loop go round: what takes long is done a part at a time, and others are served in between. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve)
  })
}

/** Whether enough has been done in this turn. Never of the first thing that is done in one. */
export function isTurnOver(): boolean {
  const now = performance.now()
  if (startedAt === undefined) {
    startedAt = now
    setImmediate(() => {
      startedAt = undefined
    })
  }
  return now - startedAt > TURN_MS
}
