/** A transfer whose client decides how fast it goes. */
export interface PacedTransfer {
  /** How many bytes went on their way so far. */
  readonly movedBytes: () => number
  /** The client is too slow. Called at most once. */
  readonly giveUp: () => void
}

/** Gives up clients that are slower than they may be. */
export interface PaceWatch {
  /** Watches a transfer from now on; returns what ends that. */
  begin(transfer: PacedTransfer): () => void
}

/** How often is looked, in ms. */
const LOOK_MS = 1_000

/**
 * *Assumed*: the least that a client takes or sends, in bytes a second over so many ms; more is asked for while memory is short.
 * http-apis §12.2
 */
const USUAL = { rate: 256, windowMs: 60_000 }
const PRESSED = { rate: 16 * 1024, windowMs: 5_000 }

interface Watched {
  readonly transfer: PacedTransfer
  /** What had moved at `since`, by `performance.now()`. */
  moved: number
  since: number
}

/** A limit of silence alone is met by a byte a minute: what counts is how much moves. */
export function createPaceWatch(isMemoryShort: () => boolean, onSlow: () => void): PaceWatch {
  const all = new Set<Watched>()
  let looking: NodeJS.Timeout | undefined

  function look(): void {
    const now = performance.now()
    const { rate, windowMs } = isMemoryShort() ? PRESSED : USUAL
    for (const one of all) {
      const elapsedMs = now - one.since
      if (elapsedMs < windowMs) continue
      const moved = one.transfer.movedBytes()
      if (moved - one.moved < (rate * elapsedMs) / 1000) {
        all.delete(one)
        onSlow()
        one.transfer.giveUp()
      } else {
        one.moved = moved
        one.since = now
      }
    }
    if (all.size > 0) return
    clearInterval(looking)
    looking = undefined
  }

  return {
    begin(transfer) {
      const one: Watched = { transfer, moved: transfer.movedBytes(), since: performance.now() }
      all.add(one)
      looking ??= setInterval(look, LOOK_MS).unref()
      return () => void all.delete(one)
    },
  }
}
