import { chain, type MaybePromise } from '../exchange/maybe-promise.ts'

/** A rate limit: what a token bucket holds and how fast it fills. http-apis §8 */
export interface Limit {
  /** Tokens a second. */
  readonly rate: number
  /** Tokens at most. */
  readonly burst: number
}

/** The default of an account in a region. http-apis §8 */
export const ACCOUNT_LIMIT: Limit = { rate: 10_000, burst: 5_000 }

interface Bucket {
  tokens: number
  /** Tokens that were handed out and may yet come back: they fill the bucket as if they were in it. */
  lent: number
  filledAt: number
}

/** Token buckets by name, for rate limits. They outlive the plans that use them: a deployment gives no client a second burst. */
export interface Buckets {
  /** Takes a token; false when there is none. `now` is in milliseconds. At once, where the tokens are in this process. */
  take(name: string, limit: Limit, now: number): MaybePromise<boolean>
}

/** Buckets whose tokens others spend as well. */
export interface LendingBuckets extends Buckets {
  /** Hands out tokens, as many as there are. Those that are needed are spent; what is beyond them may come back. */
  lend(claim: Claim, now: number): MaybePromise<Grant>
}

/** Those of this process. */
export interface OwnBuckets extends LendingBuckets {
  take(name: string, limit: Limit, now: number): boolean
  lend(claim: Claim, now: number): Grant
  /** All of them are full again. */
  forget(): void
}

/** What somebody who lends tokens asks of a bucket, and what became of those it had. All of them are counts. */
export interface Claim {
  readonly name: string
  readonly limit: Limit
  /** To be spent at once. */
  readonly needed: number
  /** To have some at hand. */
  readonly spare: number
  /** Of those at hand, since the last claim. */
  readonly spent: number
  readonly returned: number
}

export interface Grant {
  readonly tokens: number
  /** How long there will be no token, unless some come back; 0 when everything was granted. */
  readonly waitMs: number
}

/** More buckets than stages can have routes; those that are full hold nothing that a new one would not. */
const MAX_BUCKETS = 100_000

export function createBuckets(): OwnBuckets {
  const buckets = new Map<string, Bucket>()

  function open(name: string, limit: Limit, now: number): Bucket {
    const bucket =
      buckets.get(name) ?? addBucket(buckets, name, { tokens: limit.burst, lent: 0, filledAt: now })
    fill(bucket, limit, now)
    return bucket
  }

  return {
    take(name, limit, now) {
      if (limit.rate === Number.POSITIVE_INFINITY) return true
      const bucket = open(name, limit, now)
      if (bucket.tokens < 1) return false
      bucket.tokens -= 1
      return true
    },
    forget: () => buckets.clear(),
    lend({ name, limit, needed, spare, spent, returned }, now) {
      const bucket = open(name, limit, now)
      bucket.lent = Math.max(0, bucket.lent - spent - returned)
      bucket.tokens = Math.min(roomOf(bucket, limit), bucket.tokens + returned)
      const wanted = needed + spare
      const tokens = Math.max(0, Math.min(wanted, Math.floor(bucket.tokens)))
      bucket.tokens -= tokens
      bucket.lent += Math.max(0, tokens - needed)
      return { tokens, waitMs: tokens < wanted ? ((1 - bucket.tokens) / limit.rate) * 1000 : 0 }
    },
  }
}

function fill(bucket: Bucket, limit: Limit, now: number): void {
  const filled = bucket.tokens + (Math.max(0, now - bucket.filledAt) * limit.rate) / 1000
  bucket.tokens = Math.min(roomOf(bucket, limit), filled)
  bucket.filledAt = now
}

/** More may be lent than a limit allows that was lowered since. */
function roomOf({ lent }: Bucket, { burst }: Limit): number {
  return Math.max(0, burst - lent)
}

function addBucket(buckets: Map<string, Bucket>, name: string, bucket: Bucket): Bucket {
  const [oldest] = buckets.keys()
  if (oldest !== undefined && buckets.size >= MAX_BUCKETS) buckets.delete(oldest)
  buckets.set(name, bucket)
  return bucket
}

/** A bucket by its name, and what it holds. */
export interface RouteBucket {
  readonly bucket: string
  /** Undefined where nothing is to be taken. */
  readonly limit: Limit | undefined
}

/** Where there was no token: in the route's own bucket, or in the one that it shares; `free` where there was one. */
export type Throttling = 'free' | 'own' | 'shared'

/** Takes a token from a route's own bucket, where it has one, and then from the one that it shares. http-apis §8 */
export function takeTokens(
  buckets: Buckets,
  { bucket, limit }: RouteBucket,
  shared: { readonly bucket: string; readonly limit: Limit; readonly now: number },
): MaybePromise<Throttling> {
  const takeShared = () => chain(buckets.take(shared.bucket, shared.limit, shared.now), toShared)
  if (!limit) return takeShared()
  return chain(buckets.take(bucket, limit, shared.now), (isFree) => (isFree ? takeShared() : 'own'))
}

const toShared = (isFree: boolean): Throttling => (isFree ? 'free' : 'shared')

interface ThrottleSettings {
  readonly throttlingRateLimit?: number
  readonly throttlingBurstLimit?: number
}

/**
 * The limit of a route by its settings in its stage, never above the account's. Undefined when they set none: then the account's
 * alone holds. *Assumed*: each route has a bucket of its own. http-apis §8
 */
export function limitOf(
  { throttlingRateLimit: rate, throttlingBurstLimit: burst }: ThrottleSettings,
  account: Limit,
): Limit | undefined {
  if (rate === undefined && burst === undefined) return undefined
  return {
    rate: Math.min(rate ?? account.rate, account.rate),
    burst: Math.min(burst ?? account.burst, account.burst),
  }
}
