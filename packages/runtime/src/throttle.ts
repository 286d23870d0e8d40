/** What a bucket holds and how fast it fills. http-apis facts §8 */
export interface Limit {
  /** Tokens a second. */
  readonly rate: number
  /** Tokens at most. */
  readonly burst: number
}

/** The default of an account in a region. §8 */
export const ACCOUNT_LIMIT: Limit = { rate: 10_000, burst: 5_000 }

interface Bucket {
  tokens: number
  filledAt: number
}

/** Token buckets by name. They outlive the plans that use them: a deployment gives nobody a second burst. */
export interface Buckets {
  /** Takes a token; false when there is none. `now` is in milliseconds. */
  take(name: string, limit: Limit, now: number): boolean
}

/** More buckets than stages can have routes; those that are full hold nothing that a new one would not. */
const MAX_BUCKETS = 100_000

export function createBuckets(): Buckets {
  const buckets = new Map<string, Bucket>()
  return {
    take(name, { rate, burst }, now) {
      if (rate === Number.POSITIVE_INFINITY) return true
      const bucket = buckets.get(name) ?? addBucket(buckets, name, { tokens: burst, filledAt: now })
      const filled = bucket.tokens + (Math.max(0, now - bucket.filledAt) * rate) / 1000
      bucket.tokens = Math.min(burst, filled)
      bucket.filledAt = now
      if (bucket.tokens < 1) return false
      bucket.tokens -= 1
      return true
    },
  }
}

function addBucket(buckets: Map<string, Bucket>, name: string, bucket: Bucket): Bucket {
  if (buckets.size >= MAX_BUCKETS) buckets.delete(buckets.keys().next().value as string)
  buckets.set(name, bucket)
  return bucket
}

interface Settings {
  readonly throttlingRateLimit?: number
  readonly throttlingBurstLimit?: number
}

/**
 * The limit of a route by the stage's settings, the route's own before the default ones, never above the account's. Undefined
 * when neither sets any: then the account's alone holds. *Assumed*: each route has a bucket of its own. §8
 */
export function limitOf(
  route: Settings | undefined,
  fallback: Settings | undefined,
  account: Limit,
): Limit | undefined {
  const rate = route?.throttlingRateLimit ?? fallback?.throttlingRateLimit
  const burst = route?.throttlingBurstLimit ?? fallback?.throttlingBurstLimit
  if (rate === undefined && burst === undefined) return undefined
  return {
    rate: Math.min(rate ?? account.rate, account.rate),
    burst: Math.min(burst ?? account.burst, account.burst),
  }
}
