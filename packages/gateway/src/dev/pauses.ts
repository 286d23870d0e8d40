/** How often in a row something is done again at once because of what changed while it was done. */
const FREE = 3
const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 3_600_000
/** How long after its end it may still be heard what changed before. */
const LATE_MS = 1000

/** When something is done again that may itself write what it is done again for. */
export interface Pauses {
  begin(): void
  end(): void
  /**
   * Counts a change that is heard now; how long to wait, in ms, before it is done again for it. None where nothing was under way: somebody else changed
   * that. What changes while it is done may be somebody's edit, or its own work, which would go on without end: after a few times in a row
   * each pause is twice as long as the one before.
   */
  pauseAfterChange(): number
}

/** @param now a clock in ms that only goes forward */
export function createPauses(now: () => number = () => performance.now()): Pauses {
  let isRunning = false
  let endedAt = Number.NEGATIVE_INFINITY
  let inARow = 0
  let isRunCounted = false

  return {
    begin() {
      isRunning = true
      isRunCounted = false
    },
    end() {
      isRunning = false
      endedAt = now()
    },
    pauseAfterChange() {
      if (!isRunning && now() - endedAt > LATE_MS) {
        inARow = 0
        return 0
      }
      if (!isRunCounted) inARow += 1
      isRunCounted = true
      return inARow <= FREE ? 0 : Math.min(FIRST_PAUSE_MS * 2 ** (inARow - FREE - 1), LONGEST_PAUSE_MS)
    },
  }
}
