import type { Limit } from '@gatehouse/runtime'
import type { TokenClaim, TokenGrant } from '@gatehouse/store'

/** Up to this burst no node holds tokens that it may not need, nor lets anything pass that it does not have. */
const EXACT_BURST = 10

/** How often demand is looked at. */
export const TICK_MS = 100
/** A lease is so many times what a tick takes: the database has the time of a tick to bring the next. */
const AHEAD = 1.5
/** How much the last tick says of the next. */
const SMOOTHING = 0.3
/** No node holds more than this part of a bucket. */
const MOST_HELD = 0.5
/** How long a bucket that is empty is not asked again; tokens may come back at any time. */
const RETRY_MS = [5, 25] as const
const EXACT_RETRY_MS = [1, 1_000] as const

/** Requests that wait for the database: what they have already, and what they lack. */
interface Waiting {
  readonly got: number
  readonly lacking: number
  readonly resolve: (tokens: number) => void
}

/** A node's part of a bucket while the database is away. */
interface OwnShare {
  tokens: number
  filledAt: number
  spent: number
  /** What the node had of the cluster's tokens when it began; below 0 what it owed. */
  readonly heldBefore: number
}

/** A bucket as a node has it. */
export interface NodeBucket {
  readonly name: string
  limit: Limit
  /** At hand; below 0 what passed on credit, and is not told yet. */
  tokens: number
  /** In this tick, and smoothed over the last ones. */
  wanted: number
  demand: number
  /** What the cluster knows of it: a node that wants nothing has to say so, or a share is kept for it. */
  toldDemand: number
  idleTicks: number
  isAsking: boolean
  /** By the clock of the requests. */
  empty: { readonly since: number; readonly until: number } | undefined
  share: number
  /** What was missing from the bucket at a tick; full where nobody said otherwise. */
  used: { readonly tokens: number; readonly tick: number } | undefined
  waiting: Waiting[]
  own: OwnShare | undefined
}

export function createNodeBucket(name: string, limit: Limit, share: number): NodeBucket {
  return {
    name,
    limit,
    share,
    tokens: 0,
    wanted: 0,
    demand: 0,
    toldDemand: 0,
    idleTicks: 0,
    isAsking: false,
    empty: undefined,
    used: undefined,
    waiting: [],
    own: undefined,
  }
}

/** Whether requests wait for the database rather than pass on credit. A quota, which never fills, is exact whatever its size. */
export function isExact({ rate, burst }: Limit): boolean {
  return rate === 0 || burst <= EXACT_BURST
}

/** How many tokens it likes to have at hand: its lease. */
export function leaseOf({ limit: { burst }, demand, wanted }: NodeBucket): number {
  if (burst <= EXACT_BURST) return 0
  return Math.min(Math.max(1, Math.ceil(AHEAD * Math.max(demand, wanted))), Math.floor(burst * MOST_HELD))
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

/** What may pass before the database answered: this node's part of what is likely there, so that all together do not take more. */
export function creditOf(
  bucket: NodeBucket,
  { tick, nodes }: { readonly tick: number; readonly nodes: number },
) {
  return availableOf(bucket, tick) / nodes
}

/** What the bucket has to ask; what it owes and gives back is the claim's from then on. */
export function createClaim(bucket: NodeBucket, node: string): TokenClaim {
  const lease = leaseOf(bucket)
  const needed = bucket.waiting.reduce((sum, it) => sum + it.lacking, 0)
  const owed = Math.max(0, -bucket.tokens)
  const atHand = Math.max(0, bucket.tokens)
  const isIdle = bucket.idleTicks >= IDLE_TICKS
  const returned = isIdle || atHand > 2 * lease ? Math.max(0, atHand - (isIdle ? 0 : lease)) : 0
  const held = atHand - returned
  bucket.tokens = held
  const spare = isIdle ? 0 : Math.max(0, lease - held)
  const demand = isIdle ? 0 : (bucket.demand * 1_000) / TICK_MS
  bucket.toldDemand = demand
  return { name: bucket.name, limit: bucket.limit, node, needed, spare, held, returned, owed, demand }
}

/** Ticks without a request, after which nothing is held. */
export const IDLE_TICKS = 10

/** Takes up an answer: those that wait come first. */
export function receiveGrant(
  bucket: NodeBucket,
  grant: TokenGrant,
  { asked, tick }: { readonly asked: number; readonly tick: number },
): void {
  bucket.tokens += grant.tokens
  bucket.share = grant.share
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

/** Begins with the share that the node had last: of the rate, and of what is likely in the bucket. */
export function beginShare(bucket: NodeBucket, tick: number, now: number): OwnShare {
  const held = Math.max(0, bucket.tokens)
  const tokens = Math.min(mostOf(bucket), availableOf(bucket, tick) * bucket.share + held)
  const own = { tokens, filledAt: now, spent: 0, heldBefore: bucket.tokens }
  bucket.own = own
  bucket.tokens = 0
  return own
}

/** Where the share is less than one token, one may still pass now and then. */
function mostOf({ limit, share }: NodeBucket): number {
  return Math.min(limit.burst, Math.max(1, limit.burst * share))
}

export function takeOfShare(
  bucket: NodeBucket,
  own: OwnShare,
  { count, now }: { count: number; now: number },
) {
  const filled = (Math.max(0, now - own.filledAt) * bucket.limit.rate * bucket.share) / 1_000
  own.tokens = Math.min(mostOf(bucket), own.tokens + filled)
  own.filledAt = now
  const taken = Math.max(0, Math.min(count, Math.floor(own.tokens)))
  own.tokens -= taken
  own.spent += taken
  return taken
}

/** The cluster's tokens again. What passed meanwhile is owed, as far as the share has not filled since. */
export function endShare(bucket: NodeBucket): void {
  const { own, limit } = bucket
  if (!own) return
  const spent = own.spent - Math.max(0, own.heldBefore)
  const missing = limit.rate > 0 ? Math.min(spent, mostOf(bucket) - own.tokens) : spent
  // What a late answer brought meanwhile is there already.
  bucket.tokens += Math.min(0, own.heldBefore) - Math.max(0, missing)
  bucket.own = undefined
  bucket.empty = undefined
}
