import { totalmem } from 'node:os'
import { ByteBudget } from './byte-budget.ts'
import { collectGarbage, collectInLargeSteps } from './collect-garbage.ts'
import { HeldBytes } from './held-bytes.ts'
import { createIdleCollection } from './idle-collection.ts'
import { createPaceWatch } from './pace-watch.ts'

const MEGABYTE = 1024 * 1024

/** What all that is held for clients may have, and how it is shared. */
export interface MemoryBudget {
  /**
   * What a request holds, or a connection: `connection` is the same object for all of one. Without one only the API's part is its
   * bound: for bodies that are longer than a connection's.
   */
  open(connection: object | undefined, apiId: string): HeldBytes
  /** Whether nothing more is to begin on a connection; one that is refused for it is counted. */
  refuses(connection: object): boolean
  readonly heldBytes: number
}

export interface MemoryBudgetOptions {
  readonly maxBytes: number
  /** Something was refused. */
  readonly onRefused: () => void
  /** A client was given up for its pace. */
  readonly onSlow: () => void
}

/** *Assumed*: the longest body that there is has to fit anywhere, what is kept for small ones included. http-apis §12.2 */
const MIN_PART_BYTES = 16 * MEGABYTE

/**
 * *Assumed*: an API may have half of all, a connection an eighth; a connection that has half of its part begins nothing new.
 * http-apis §12.2
 */
const API_SHARE = 1 / 2
const CONNECTION_SHARE = 1 / 8
const BEGIN_SHARE = 1 / 2

/** Parts of APIs that hold nothing are forgotten beyond so many. */
const MAX_APIS = 10_000

export function createMemoryBudget({ maxBytes, onRefused, onSlow }: MemoryBudgetOptions): MemoryBudget {
  const all: ByteBudget = new ByteBudget(maxBytes, { onTaken: (bytes) => idle.note(bytes) })
  const idle = createIdleCollection(() => all.heldBytes, {
    begin: () => collectInLargeSteps(true),
    collect() {
      collectInLargeSteps(false)
      collectGarbage()
    },
  })
  const apis = new Map<string, ByteBudget>()
  const connections = new WeakMap<object, ByteBudget>()
  const pace = createPaceWatch(() => all.heldBytes > maxBytes / 2, onSlow)
  const partOf = (share: number) => Math.min(maxBytes, Math.max(maxBytes * share, MIN_PART_BYTES))

  function budgetOfApi(apiId: string): ByteBudget {
    const known = apis.get(apiId)
    if (known) return known
    if (apis.size >= MAX_APIS) for (const [id, { heldBytes }] of apis) if (heldBytes === 0) apis.delete(id)
    const budget = new ByteBudget(partOf(API_SHARE), { whole: all })
    apis.set(apiId, budget)
    return budget
  }

  function budgetOfConnection(connection: object): ByteBudget {
    const known = connections.get(connection)
    if (known) return known
    const budget = new ByteBudget(partOf(CONNECTION_SHARE))
    connections.set(connection, budget)
    return budget
  }

  return {
    open: (connection, apiId) =>
      new HeldBytes({
        budgets: () => [budgetOfApi(apiId), ...(connection ? [budgetOfConnection(connection)] : [])],
        pace,
        onRefused,
      }),
    refuses(connection) {
      // Nearly always nothing is held.
      if (all.heldBytes === 0) return false
      const own = connections.get(connection)
      const refuses =
        all.heldBytes >= maxBytes || (own !== undefined && own.heldBytes > own.maxBytes * BEGIN_SHARE)
      if (refuses) onRefused()
      return refuses
    },
    get heldBytes() {
      return all.heldBytes
    },
  }
}

/** A quarter of what there is, or of what the process may have: at least 64 MB, at most 256 MB. *Assumed*. http-apis §12.2 */
export function defaultMemoryBudget(): number {
  const allowed = process.constrainedMemory?.() ?? 0
  const there = allowed > 0 ? Math.min(allowed, totalmem()) : totalmem()
  return Math.min(Math.max(there / 4, 64 * MEGABYTE), 256 * MEGABYTE)
}
