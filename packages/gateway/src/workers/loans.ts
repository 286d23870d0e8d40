import {
  type Claim,
  chain,
  type Grant,
  type LendingBuckets,
  type Limit,
  type MaybePromise,
} from '@gatehouse/runtime'

/** The tokens that one worker has at hand. */
export interface Loans {
  lend(claim: Claim): MaybePromise<Grant>
  /** The worker has ended: it is not known whether it spent them, so they count as spent. */
  writeOff(): void
}

interface Loan {
  readonly limit: Limit
  readonly tokens: number
}

/** `now` is the primary process's own clock: those of two workers differ, and between them a bucket would fill twice. */
export function createLoans(buckets: LendingBuckets, now: () => number): Loans {
  const loans = new Map<string, Loan>()
  return {
    lend(claim) {
      const { name, limit, needed, spent, returned } = claim
      return chain(buckets.lend(claim, now()), (grant) => {
        const before = loans.get(name)?.tokens ?? 0
        const tokens = before - spent - returned + Math.max(0, grant.tokens - needed)
        if (tokens > 0) loans.set(name, { limit, tokens })
        else loans.delete(name)
        return grant
      })
    },
    writeOff() {
      for (const [name, { limit, tokens }] of loans)
        buckets.lend({ name, limit, needed: 0, spare: 0, spent: tokens, returned: 0 }, now())
      loans.clear()
    },
  }
}
