import type { Limit } from '@gatehouse/runtime'
import { type OwnPart, ownAfterMs } from '@gatehouse/store/tokens'

/**
 * A node's own part of a bucket: what it goes on with from `since` on, while it hears nothing of the ledger. The ledger keeps as much
 * from the others, from that moment or earlier on. Times are ms that only go forward.
 */
export interface OwnBucket extends OwnPart {
  since: number
  tokens: number
  filledAt: number
  /** Since `since`. */
  spent: number
  /** Whether the ledger knows of it, and keeps it for this node alone. */
  readonly isTold: boolean
}

/** The part that an answer told, which begins to fill when nothing more was heard for a while. */
export function createOwnBucket({ share, room }: OwnPart, limit: Limit, elapsed: number): OwnBucket {
  const since = elapsed + ownAfterMs(limit)
  return { share, room, since, tokens: 0, filledAt: since, spent: 0, isTold: true }
}

/** The ledger may take up a question and its answer be lost: the node is not silent before that. */
export function pauseOwn(own: OwnBucket, limit: Limit, elapsed: number): OwnBucket {
  return createOwnBucket(own, limit, Math.max(elapsed, own.since - ownAfterMs(limit)))
}

/** A question told all that was taken: the part begins anew, and goes on at once. It does not where nothing fills it. */
export function restartOwn(own: OwnBucket, limit: Limit, elapsed: number): OwnBucket {
  const room = limit.rate > 0 ? own.room : own.tokens
  return createOwnBucket({ share: own.share, room }, limit, elapsed - ownAfterMs(limit))
}

export function takeOfOwn(
  own: OwnBucket,
  limit: Limit,
  { count, elapsed }: { readonly count: number; readonly elapsed: number },
): number {
  fillOwn(own, limit, elapsed)
  const taken = Math.max(0, Math.min(count, Math.floor(own.tokens)))
  own.tokens -= taken
  own.spent += taken
  return taken
}

/** What passed, as far as the part has not filled since. */
export function owedOf(own: OwnBucket | undefined, limit: Limit, elapsed: number): number {
  if (!own) return 0
  fillOwn(own, limit, elapsed)
  const grown = own.isTold ? grownOf(own, limit, elapsed - own.since) : own.room
  return Math.max(0, Math.min(own.spent, grown - own.tokens))
}

function fillOwn(own: OwnBucket, limit: Limit, elapsed: number): void {
  if (elapsed <= own.filledAt) return
  if (limit.rate > 0)
    own.tokens = Math.min(own.room, own.tokens + grownOf(own, limit, elapsed - own.filledAt))
  // What nothing fills is there at once.
  else if (own.isTold && own.filledAt === own.since) own.tokens = own.room
  own.filledAt = elapsed
}

function grownOf({ share, room }: OwnBucket, { rate }: Limit, ms: number): number {
  if (ms <= 0) return 0
  return rate > 0 ? Math.min(room, (share * rate * ms) / 1_000) : room
}
