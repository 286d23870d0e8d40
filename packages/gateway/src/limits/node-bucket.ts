import type { Limit } from '@gatehouse/runtime'
import {
  EXACT_BURST,
  isExact,
  NO_PART,
  roomOf,
  type TokenClaim,
  type TokenGrant,
  UNTOLD_SHARE,
} from '@gatehouse/store/tokens'
import { createOwnBucket, type OwnBucket, owedOf, pauseOwn, restartOwn, takeOfOwn } from './own-bucket.ts'

/** How often demand is looked at. */
export const TICK_MS = 100
/** A lease is so many times what a tick takes: the database has the time of a tick to bring the next. */
const AHEAD = 1.5
/** A bucket that its rate fills sooner is tight. */
const TIGHT_MS = 200
/** How much the last tick says of the next. */
const SMOOTHING = 0.3
/** No node holds more than this part of a bucket. */
const MOST_HELD = 0.5
/** A node that wants something holds at least this part of its own part: several requests may come at once. */
const LEAST_HELD = 0.25
/** Ticks without a request, after which no lease is held. */
const IDLE_TICKS = 10
/** What is held then, for a few requests at once. */
const IDLE_HELD = 10

/** Ticks without a request, after which a node has no part of the bucket any more: its last one counts while the database is away. */
export const GONE_TICKS = 300
/** How long a bucket that is empty is not asked again; tokens may come back at any time. */
const RETRY_MS = [5, 25] as const
const EXACT_RETRY_MS = [1, 1_000] as const

/** Requests that wait for the database: what they have already, and what they lack. */
interface Waiting {
  readonly got: number
  readonly lacking: number
  readonly resolve: (tokens: number) => void
}

/** A bucket as a node has it. */
export interface NodeBucket {
  readonly name: string
  limit: Limit
  /** At hand; below 0 what passed on credit, and is not told yet. */
  tokens: number
  /** What passed on the node's own part, and is not told yet. */
  owed: number
  /** In this tick, and smoothed over the last ones. */
  wanted: number
  demand: number
  /** What the cluster knows of it: a node that wants nothing has to say so, or a share is kept for it. */
  toldDemand: number
  idleTicks: number
  isAsking: boolean
  /** When the ledger was asked last: it has to hear of a node that wants something before it takes that for silent. */
  askedTick: number
  /** By the clock of the requests. */
  empty: { readonly since: number; readonly until: number } | undefined
  /** What was missing from the bucket at a tick; full where nobody said otherwise. */
  used: { readonly tokens: number; readonly tick: number } | undefined
  waiting: Waiting[]
  /** What the node goes on with while it hears nothing of the ledger; undefined as long as that knows nothing of it. */
  own: OwnBucket | undefined
}

export function createNodeBucket(name: string, limit: Limit): NodeBucket {
  return {
    name,
    limit,
    tokens: 0,
    owed: 0,
    wanted: 0,
    demand: 0,
    toldDemand: 0,
    idleTicks: 0,
    isAsking: false,
    askedTick: 0,
    empty: undefined,
    used: undefined,
    waiting: [],
    own: undefined,
  }
}

/** Whether its tokens last for less than a lease has to: some of what passes has to go on credit, or much would be refused. */
function isTight({ rate, burst }: Limit): boolean {
  return burst < (rate * TIGHT_MS) / 1_000
}

/** How many tokens it likes to have at hand: its lease. */
export function leaseOf({ limit: { burst }, demand, wanted, own }: NodeBucket): number {
  if (burst <= EXACT_BURST) return 0
  const most = Math.floor(burst * MOST_HELD)
  const least = own?.isTold ? Math.ceil(LEAST_HELD * burst * own.share) : 1
  return Math.min(Math.max(1, least, Math.ceil(AHEAD * Math.max(demand, wanted))), most)
}

/** A clock that jumped back says nothing of when there will be tokens. */
export function isEmpty({ empty }: NodeBucket, now: number): boolean {
  return empty !== undefined && now >= empty.since && now < empty.until
}

/** Takes as many as there are at hand, and on credit, up to `count`. */
export function takeAtHand(bucket: NodeBucket, count: number, credit: number): number {
  const taken = Math.max(0, Math.min(count, Math.floor(bucket.tokens + credit)))
  bucket.tokens -= taken
  return taken
}

/** What is likely in the bucket at a tick, but for what others took since it was last heard of. */
function availableOf({ limit: { rate, burst }, used }: NodeBucket, tick: number): number {
  if (!used) return burst
  const filled = (rate * (tick - used.tick) * TICK_MS) / 1_000
  return Math.max(0, Math.min(burst, burst - used.tokens + filled))
}

/**
 * What may pass before the database answered: this node's part of what is likely there, so that all together do not take more. A
 * bucket in use has its lease instead, but for one that is tight.
 */
export function creditOf(bucket: NodeBucket, nodes: number, { tick, elapsed }: Moment): number {
  const { own, limit } = bucket
  const isLeased = own !== undefined && (elapsed > own.since || !isTight(limit))
  return isLeased || isExact(limit) ? 0 : availableOf(bucket, tick) / nodes
}

/** A moment: ticks, and ms that only go forward. */
export interface Moment {
  readonly tick: number
  readonly elapsed: number
}

/** Whether nothing is kept for this node any more. What never fills is missed where it is kept for one that wants none. */
export function isGone({ idleTicks, limit }: NodeBucket): boolean {
  return idleTicks >= (limit.rate > 0 ? GONE_TICKS : IDLE_TICKS)
}

/** How many tokens stay at hand: a few even without requests, which may come again while the database is away. */
function keepOf(bucket: NodeBucket): number {
  const { idleTicks, limit } = bucket
  if (idleTicks < IDLE_TICKS) return leaseOf(bucket)
  return isGone(bucket) || isExact(limit) ? 0 : Math.min(IDLE_HELD, leaseOf(bucket))
}

/** Whether half of the bucket was there when it was last heard of, beside what nodes hold. */
export function hasPlenty({ limit, used }: NodeBucket): boolean {
  return used !== undefined && used.tokens <= limit.burst / 2
}

/** Whether it gives some back. */
export function hasTooMany(bucket: NodeBucket): boolean {
  const keep = keepOf(bucket)
  return bucket.tokens > (bucket.idleTicks < IDLE_TICKS ? 2 * keep : keep)
}

/** What the bucket has to ask; what it owes and gives back is the claim's from then on. */
export function createClaim(bucket: NodeBucket, node: string, { tick, elapsed }: Moment): TokenClaim {
  const { name, limit, own } = bucket
  const isPartless = isGone(bucket)
  const keep = keepOf(bucket)
  const needed = bucket.waiting.reduce((sum, it) => sum + it.lacking, 0)
  const owed = Math.max(0, -bucket.tokens) + bucket.owed + owedOf(own, limit, elapsed)
  const atHand = Math.max(0, bucket.tokens)
  const returned = hasTooMany(bucket) ? atHand - keep : 0
  const held = atHand - returned
  const isAlone = own !== undefined && elapsed > own.since
  bucket.own =
    isPartless || !own?.isTold
      ? undefined
      : isAlone
        ? restartOwn(own, limit, elapsed)
        : pauseOwn(own, limit, elapsed)
  bucket.tokens = held
  bucket.owed = 0
  bucket.askedTick = tick
  const demand = isPartless ? 0 : (Math.max(bucket.demand, bucket.wanted) * 1_000) / TICK_MS
  bucket.toldDemand = demand
  return {
    name,
    limit,
    node,
    needed,
    spare: Math.max(0, keep - held),
    held,
    returned,
    owed,
    demand,
    own: bucket.own ? { share: bucket.own.share, room: bucket.own.room } : NO_PART,
    isAlone: bucket.own !== undefined && isAlone,
    madeAt: elapsed,
  }
}

/** Takes up an answer: those that wait come first. What passed on the node's own part meanwhile is told with the next question. */
export function receiveGrant(
  bucket: NodeBucket,
  grant: TokenGrant,
  { asked, tick, elapsed }: Moment & { readonly asked: number },
): void {
  bucket.owed += owedOf(bucket.own, bucket.limit, elapsed)
  bucket.tokens += grant.tokens
  bucket.own = grant.own.share > 0 ? createOwnBucket(grant.own, bucket.limit, elapsed) : undefined
  bucket.used = { tokens: grant.used, tick }
  const [least, most] = isExact(bucket.limit) ? EXACT_RETRY_MS : RETRY_MS
  const waitMs = Math.min(most, Math.max(least, grant.waitMs))
  bucket.empty = grant.waitMs > 0 ? { since: asked, until: asked + waitMs } : undefined
}

/** Serves those that wait from what is at hand. Whoever came after the question asks anew, unless there is nothing to be had. */
export function serveWaiting(bucket: NodeBucket): void {
  for (const { got, lacking, resolve } of bucket.waiting.splice(0)) {
    if (!bucket.empty && bucket.tokens < lacking) bucket.waiting.push({ got, lacking, resolve })
    else resolve(got + takeAtHand(bucket, lacking, 0))
  }
}

/** Looks at what a tick took. */
export function endTick(bucket: NodeBucket): void {
  const { wanted, demand } = bucket
  bucket.demand = Math.max(wanted, demand + SMOOTHING * (wanted - demand))
  bucket.idleTicks = wanted > 0 ? 0 : bucket.idleTicks + 1
  bucket.wanted = 0
}

/** Takes of the node's own part, where it has one and heard nothing for long enough. What passed on credit before comes out of that. */
export function takeAlone(bucket: NodeBucket, count: number, elapsed: number): number {
  const { own, limit } = bucket
  if (!own || elapsed < own.since) return 0
  const credit = Math.max(0, -bucket.tokens)
  bucket.tokens += credit
  own.tokens -= credit
  own.spent += credit
  return takeOfOwn(own, limit, { count, elapsed })
}

/** Begins on its own with a bucket of which the ledger told this node no part: with an nth of what is left for such nodes. */
export function beginUntold(bucket: NodeBucket, nodes: number, { tick, elapsed }: Moment): void {
  const share = UNTOLD_SHARE / nodes
  const room = roomOf(bucket.limit.burst, share)
  const tokens = Math.max(0, Math.min(room, availableOf(bucket, tick)) - bucket.owed)
  bucket.own = { share, room, since: elapsed, tokens, filledAt: elapsed, spent: 0, isTold: false }
}
