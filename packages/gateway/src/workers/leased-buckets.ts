import type { Buckets, Claim, Grant, Limit } from '@gatehouse/runtime'

/** Where the tokens are, how many processes share them, and what calls back again and again. */
export interface Lessor {
  readonly lend: (claim: Claim) => Promise<Grant>
  readonly workers: number
  readonly every: (ms: number, listener: () => void) => unknown
}

/** What all workers together have at hand is at most this part of a bucket. */
const SPARE_PART = 1 / 16
/** How long tokens that no request takes stay away from their bucket. */
const IDLE_MS = 100
/** After this a bucket that is empty is asked again, where others may have given tokens back. */
const RETRY_MS = 20

interface Lease {
  readonly name: string
  readonly limit: Limit
  /** How many it likes to have at hand. */
  readonly spare: number
  tokens: number
  spent: number
  isAsking: boolean
  isIdle: boolean
  /** Meanwhile there is no token to be had, by the clock of the requests. */
  empty: { readonly since: number; readonly until: number } | undefined
  readonly waiting: ((isFree: boolean) => void)[]
}

/**
 * Token buckets that several processes spend from. Of a large bucket some tokens are at hand, fetched ahead, so that a request
 * waits for nothing; those of a small one are fetched one by one, so that no worker keeps what another could use. A class because it
 * lives as long as its worker.
 */
export class LeasedBuckets implements Buckets {
  readonly #lessor: Lessor
  readonly #leases = new Map<string, Lease>()

  constructor(lessor: Lessor) {
    this.#lessor = lessor
    lessor.every(IDLE_MS, () => this.#giveIdleBack())
  }

  take(name: string, limit: Limit, now: number): boolean | Promise<boolean> {
    if (limit.rate === Number.POSITIVE_INFINITY) return true
    const lease = this.#open(name, limit)
    lease.isIdle = false
    const isEmpty = isWithin(lease.empty, now)
    if (takeAtHand(lease)) {
      if (lease.tokens < lease.spare / 2 && !isEmpty) this.#claim(lease, now)
      return true
    }
    if (isEmpty) return false
    return new Promise((resolve) => {
      lease.waiting.push(resolve)
      this.#claim(lease, now)
    })
  }

  #open(name: string, limit: Limit): Lease {
    const known = this.#leases.get(name)
    if (known && (known.limit === limit || isSame(known.limit, limit))) return known
    if (known) this.#giveBack(known)
    const lease: Lease = {
      name,
      limit,
      spare: Math.floor((limit.burst * SPARE_PART) / this.#lessor.workers),
      tokens: 0,
      spent: 0,
      isAsking: false,
      isIdle: false,
      empty: undefined,
      waiting: [],
    }
    this.#leases.set(name, lease)
    return lease
  }

  #claim(lease: Lease, now: number): void {
    if (lease.isAsking) return
    const { name, limit, spent, waiting } = lease
    const needed = waiting.length
    const asked = { name, limit, needed, spare: lease.spare - lease.tokens, spent, returned: 0 }
    lease.isAsking = true
    lease.spent = 0
    this.#lessor.lend(asked).then(
      (grant) => this.#receive(lease, grant, { needed, now }),
      () => this.#receive(lease, { tokens: 0, waitMs: 0 }, { needed, now }),
    )
  }

  /** Requests that asked are served first; those that came in the meantime ask anew. */
  #receive(
    lease: Lease,
    { tokens, waitMs }: Grant,
    { needed, now }: { readonly needed: number; readonly now: number },
  ): void {
    lease.isAsking = false
    const served = lease.waiting.splice(0, needed)
    for (const [index, resolve] of served.entries()) resolve(index < tokens || takeAtHand(lease))
    lease.tokens += Math.max(0, tokens - needed)
    if (waitMs > 0)
      lease.empty = { since: now, until: now + (lease.spare > 0 ? Math.min(waitMs, RETRY_MS) : waitMs) }
    if (this.#leases.get(lease.name) !== lease) this.#giveBack(lease)
    if (lease.waiting.length > 0) this.#claim(lease, now)
  }

  #giveBack(lease: Lease): void {
    const { name, limit, spent, tokens: returned } = lease
    lease.tokens = 0
    lease.spent = 0
    if (spent + returned === 0) return
    this.#lessor.lend({ name, limit, needed: 0, spare: 0, spent, returned }).catch(() => undefined)
  }

  #giveIdleBack(): void {
    for (const lease of this.#leases.values()) {
      if (lease.isIdle && !lease.isAsking) {
        this.#leases.delete(lease.name)
        this.#giveBack(lease)
      }
      lease.isIdle = true
    }
  }
}

function takeAtHand(lease: Lease): boolean {
  if (lease.tokens < 1) return false
  lease.tokens -= 1
  lease.spent += 1
  return true
}

/** A clock that jumped back says nothing of when there will be tokens. */
function isWithin(span: Lease['empty'], now: number): boolean {
  return span !== undefined && now >= span.since && now < span.until
}

function isSame(one: Limit, other: Limit): boolean {
  return one.rate === other.rate && one.burst === other.burst
}
