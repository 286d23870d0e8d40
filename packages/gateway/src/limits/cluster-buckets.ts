import {
  type Claim,
  chain,
  type Grant,
  type LendingBuckets,
  type Limit,
  type MaybePromise,
} from '@gatehouse/runtime'
import type { TokenClaim, TokenLedger } from '@gatehouse/store'
import { isExact } from '@gatehouse/store/tokens'
import {
  beginUntold,
  createClaim,
  createNodeBucket,
  creditOf,
  endTick,
  GONE_TICKS,
  hasPlenty,
  hasTooMany,
  isEmpty,
  isGone,
  leaseOf,
  type Moment,
  type NodeBucket,
  receiveGrant,
  serveWaiting,
  TICK_MS,
  takeAlone,
  takeAtHand,
} from './node-bucket.ts'

export interface ClusterBucketsOptions {
  readonly ledger: TokenLedger
  /** How the ledger knows this node. */
  readonly node: string
  /** How many nodes there are, as far as this one knows. */
  readonly nodes: () => number
  /** Calls back again and again; returns how to stop it. */
  readonly every: (ms: number, listener: () => void) => () => void
  /** Milliseconds that only go forward, as `elapsedMs` of the store counts them. */
  readonly elapsedMs: () => number
}

/** How often it is looked which buckets are not full, and whether a database that is away is back. */
const VIEW_TICKS = 3
/** After so many ticks without a request a bucket is forgotten. */
const FORGET_TICKS = 600
/** A database that can be read and not written looks as if it were back: nodes go on alone for so long before they ask anew. */
const RETRY_MS = 2_000
/** How often the ledger hears of a bucket that is in use. */
const HEARD_TICKS = 2
/** How long what was seen of the buckets says something. */
const SEEN_MS = 1_000
/** What a worker is told at most: a clock may have jumped. */
const MOST_WAIT_MS = 1_000

/**
 * The token buckets of a cluster as one node has them: it holds a lease of the tokens of each, as much as the next moments take,
 * and fetches the next one ahead. Where nothing is at hand a request passes on a small credit, as long as the bucket is not known to
 * be empty; only that of an exact bucket waits for the database. While that is away, the node goes on with its own part, which the
 * ledger keeps from the others. It lends to its workers in turn. A class because it lives as long as its node.
 */
export class ClusterBuckets implements LendingBuckets {
  readonly #options: ClusterBucketsOptions
  readonly #buckets = new Map<string, NodeBucket>()
  readonly #asking = new Set<NodeBucket>()
  #view: ReadonlyMap<string, number> = new Map()
  #countingSince: Date | undefined
  #flushing: Promise<void> | undefined
  #isAway = false
  #isViewing = false
  #tick = 0
  #asked = 0
  #nodes: number
  #seenAt = Number.NEGATIVE_INFINITY
  #failedAt = Number.NEGATIVE_INFINITY
  /** The last that a request said. */
  #now = 0
  readonly #stop: () => void

  constructor(options: ClusterBucketsOptions) {
    this.#options = options
    this.#nodes = Math.max(1, options.nodes())
    this.#stop = options.every(TICK_MS, () => this.#endTick())
    this.#look()
  }

  take(name: string, limit: Limit, now: number): MaybePromise<boolean> {
    if (limit.rate === Number.POSITIVE_INFINITY) return true
    return chain(this.#takeSome(this.#open(name, limit), 1, now), (taken) => taken === 1)
  }

  lend({ name, limit, needed, spare, returned }: Claim, now: number): MaybePromise<Grant> {
    const bucket = this.#open(name, limit)
    bucket.tokens += returned
    return chain(this.#takeSome(bucket, needed, now), (taken) => {
      // What a worker keeps is wanted as what a request takes: else there would never be enough for it.
      bucket.wanted += Math.max(0, spare)
      const more = spare <= 0 ? 0 : takeAtHand(bucket, spare, 0)
      const tokens = taken + more
      const waitMs = Math.min(MOST_WAIT_MS, Math.max(1, (bucket.empty?.until ?? 0) - now))
      return { tokens, waitMs: tokens < needed + Math.max(0, spare) ? waitMs : 0 }
    })
  }

  /** How often the database was asked for tokens. */
  asked(): number {
    return this.#asked
  }

  /** Since when the cluster counts; undefined where the database has not said it yet. */
  countingSince(): Date | undefined {
    return this.#countingSince
  }

  /** Gives back what is at hand. */
  async close(): Promise<void> {
    this.#stop()
    await this.#flushing
    const held = [...this.#buckets.values()].filter(isToSettle)
    for (const bucket of held) bucket.idleTicks = GONE_TICKS
    const claims = held.map((bucket) => createClaim(bucket, this.#options.node, this.#moment()))
    if (claims.length > 0 && !this.#isAway) await this.#options.ledger.lend(claims).catch(() => undefined)
  }

  #moment(): Moment {
    return { tick: this.#tick, elapsed: this.#options.elapsedMs() }
  }

  #open(name: string, limit: Limit): NodeBucket {
    const known = this.#buckets.get(name)
    if (known) {
      known.limit = limit
      return known
    }
    const bucket = createNodeBucket(name, limit)
    const used = this.#view.get(name)
    if (used !== undefined) bucket.used = { tokens: used, tick: this.#tick }
    this.#buckets.set(name, bucket)
    return bucket
  }

  #takeSome(bucket: NodeBucket, count: number, now: number): MaybePromise<number> {
    this.#now = now
    bucket.wanted += count
    const isKnownEmpty = isEmpty(bucket, now)
    const atHand = takeAtHand(bucket, count, isKnownEmpty ? 0 : this.#creditOf(bucket))
    const got = atHand + (atHand < count ? this.#takeAlone(bucket, count - atHand) : 0)
    if (this.#isAway || isKnownEmpty) return got
    const lacking = count - got
    if (lacking === 0 || !this.#mayWait(bucket)) {
      if (bucket.tokens < leaseOf(bucket) / 2) this.#ask(bucket)
      return got
    }
    return new Promise((resolve) => {
      bucket.waiting.push({ got, lacking, resolve })
      this.#ask(bucket)
    })
  }

  #creditOf(bucket: NodeBucket): number {
    return this.#isAway || !this.#isSeen() ? 0 : creditOf(bucket, this.#nodes, this.#moment())
  }

  /** Rather than be refused where there is most likely something. */
  #mayWait(bucket: NodeBucket): boolean {
    return isExact(bucket.limit) || !this.#isSeen() || (bucket.own !== undefined && hasPlenty(bucket))
  }

  /** Whether something is known of the buckets: a node that has just begun has to ask first. */
  #isSeen(): boolean {
    return this.#options.elapsedMs() - this.#seenAt < SEEN_MS
  }

  #takeAlone(bucket: NodeBucket, count: number): number {
    const moment = this.#moment()
    if (this.#isAway && !bucket.own) beginUntold(bucket, this.#nodes, moment)
    return takeAlone(bucket, count, moment.elapsed)
  }

  #ask(bucket: NodeBucket): void {
    if (bucket.isAsking) return
    bucket.isAsking = true
    this.#asking.add(bucket)
    this.#flushing ??= this.#flush().finally(() => {
      this.#flushing = undefined
    })
  }

  /** What is asked for at the same time, and while an answer is on its way, goes together. */
  async #flush(): Promise<void> {
    await Promise.resolve()
    while (this.#asking.size > 0) {
      const asked = this.#now
      const buckets = [...this.#asking]
      this.#asking.clear()
      const claims = buckets.map((bucket) => createClaim(bucket, this.#options.node, this.#moment()))
      this.#asked += 1
      try {
        const grants = await this.#options.ledger.lend(claims)
        for (const [index, bucket] of buckets.entries()) {
          const grant = grants[index]
          if (grant) receiveGrant(bucket, grant, { asked, ...this.#moment() })
          this.#settle(bucket)
        }
      } catch {
        for (const [index, bucket] of buckets.entries()) undo(bucket, claims[index])
        this.#failedAt = this.#options.elapsedMs()
        this.#loseDatabase()
      }
    }
  }

  /** Requests that came after the question ask anew, unless there is nothing to be had. */
  #settle(bucket: NodeBucket): void {
    bucket.isAsking = false
    serveWaiting(bucket)
    if (bucket.waiting.length > 0) this.#ask(bucket)
  }

  #loseDatabase(): void {
    this.#isAway = true
    for (const bucket of this.#buckets.values()) {
      bucket.isAsking = false
      for (const { got, lacking, resolve } of bucket.waiting.splice(0))
        resolve(got + this.#takeAlone(bucket, lacking))
    }
    this.#asking.clear()
  }

  #endTick(): void {
    this.#tick += 1
    this.#nodes = Math.max(1, this.#options.nodes())
    for (const bucket of this.#buckets.values()) {
      endTick(bucket)
      if (!this.#isAway && this.#isToTell(bucket)) this.#ask(bucket)
      const isForgettable = !isToSettle(bucket) && !bucket.isAsking
      if (bucket.idleTicks > FORGET_TICKS && isForgettable) this.#buckets.delete(bucket.name)
    }
    if (this.#tick % VIEW_TICKS === 0) this.#look()
  }

  /** What it has too much of, or owes. */
  #isToTell(bucket: NodeBucket): boolean {
    const { tokens, owed, own, askedTick } = bucket
    if (tokens < 0 || owed > 0 || hasTooMany(bucket)) return true
    if (isGone(bucket)) return isToSettle(bucket)
    return own !== undefined && this.#tick - askedTick >= HEARD_TICKS
  }

  /** Buckets that no request came to here may be empty all the same. */
  #look(): void {
    if (this.#isViewing) return
    this.#isViewing = true
    const tick = this.#tick
    this.#options.ledger
      .view()
      .then(({ used, countingSince }) => {
        this.#view = used
        this.#seenAt = this.#options.elapsedMs()
        this.#countingSince = countingSince
        this.#findDatabase()
        for (const bucket of this.#buckets.values())
          if (!bucket.isAsking) bucket.used = { tokens: used.get(bucket.name) ?? 0, tick }
      })
      .catch(() => this.#loseDatabase())
      .finally(() => {
        this.#isViewing = false
      })
  }

  #findDatabase(): void {
    if (!this.#isAway || this.#options.elapsedMs() - this.#failedAt < RETRY_MS) return
    this.#isAway = false
    for (const bucket of this.#buckets.values()) {
      bucket.empty = undefined
      if (isToSettle(bucket)) this.#ask(bucket)
    }
  }
}

/** Whether the ledger has something to hear of a bucket that nobody wants anything of. */
function isToSettle({ tokens, owed, toldDemand, own }: NodeBucket): boolean {
  return tokens !== 0 || owed > 0 || toldDemand > 0 || own !== undefined
}

/** Whether the claim was taken up is not known: what it gave back is lost, and what it owed is owed. */
function undo(bucket: NodeBucket, claim: TokenClaim | undefined): void {
  bucket.owed += claim?.owed ?? 0
}
