/** What a bucket holds at most and how fast it fills, in tokens and tokens a second. With a rate of 0 it is a count that ends. */
export interface TokenLimit {
  readonly rate: number
  readonly burst: number
}

/** What a node asks of a bucket, and what became of the tokens that it had. All of them are counts of tokens. */
export interface TokenClaim {
  readonly name: string
  readonly limit: TokenLimit
  /** Which node asks: it is known by what it held last. */
  readonly node: string
  /** To be spent at once. */
  readonly needed: number
  /** To have some at hand. */
  readonly spare: number
  /** What it has at hand, after what it gives back. */
  readonly held: number
  readonly returned: number
  /** What it let pass beyond what it had. */
  readonly owed: number
  /** Requests a second that want a token there. */
  readonly demand: number
}

export interface TokenGrant {
  readonly tokens: number
  /** How long there will be none, unless some are given back; 0 when all that was wanted was granted. */
  readonly waitMs: number
  /** The node's part of what all nodes want of the bucket, from 0 to 1. */
  readonly share: number
  /** Tokens that are missing from the bucket, those that nodes hold included. */
  readonly used: number
}

/** Which buckets are not full, and since when anything is counted. */
export interface TokenView {
  readonly used: ReadonlyMap<string, number>
  readonly countingSince: Date
}

/** The buckets that all nodes spend from. Each rejects with a `StoreUnavailableError` where the database is away. */
export interface TokenLedger {
  /** One grant for each claim, in their order. */
  lend(claims: readonly TokenClaim[]): Promise<readonly TokenGrant[]>
  view(): Promise<TokenView>
}

/** What a node last said of a bucket, and when, in ms of the ledger's clock. */
export interface Holder {
  readonly held: number
  readonly demand: number
  readonly at: number
}

/** A bucket as it is kept. One that nobody knows is full. */
export interface TokenAccount {
  readonly used: number
  /** When `used` was true, in ms of the ledger's clock. */
  readonly at: number
  readonly holders: Readonly<Record<string, Holder>>
}

/** A node that says nothing of a bucket for so long holds nothing of it any more: what it had counts as spent. */
const SILENT_MS = 5_000

/**
 * A node that wanted tokens and says nothing for so long may be cut off from the ledger: it goes on with its last share, which is kept
 * from the others meanwhile. It may as well be dead, so that they have all of it again after a while.
 */
const CUT_OFF_MS = { from: 1_000, to: 30_000 }

/** Longer than anybody waits: a count that ended may be raised. */
const MAX_WAIT_MS = 60_000

/**
 * Grants as many tokens as there are. Tokens that nodes hold are missing from the bucket, and room for them is kept: it does not
 * fill up behind them, so that all together never spend more than its burst at once.
 */
export function lendTokens(
  before: TokenAccount | undefined,
  claim: TokenClaim,
  now: number,
): { readonly account: TokenAccount; readonly grant: TokenGrant } {
  const { node, limit, needed, spare, held, returned, owed, demand } = claim
  const known = Object.entries(before?.holders ?? {}).filter(
    ([id, { at }]) => id !== node && now - at < CUT_OFF_MS.to,
  )
  const others = known.filter(([, { at }]) => now - at < SILENT_MS)
  const wanting = demand + known.reduce((sum, [, holder]) => sum + holder.demand, 0)
  const cutOff = known.filter(([, { at }]) => now - at > CUT_OFF_MS.from)
  const keptShare = wanting > 0 ? cutOff.reduce((sum, [, holder]) => sum + holder.demand, 0) / wanting : 0
  const heldByAll = held + others.reduce((sum, [, holder]) => sum + holder.held, 0)
  const filled = (limit.rate * (1 - keptShare) * Math.max(0, now - (before?.at ?? now))) / 1_000
  const missing = Math.max(heldByAll, (before?.used ?? 0) - returned - filled) + owed
  const wanted = needed + spare
  const tokens = Math.max(0, Math.min(wanted, Math.floor(limit.burst - missing)))
  const used = missing + tokens
  const isRefused = tokens < wanted
  return {
    account: {
      used,
      at: now,
      holders: Object.fromEntries([
        ...known.filter(([, holder]) => holder.demand > 0 || now - holder.at < SILENT_MS),
        [node, { held: held + Math.max(0, tokens - needed), demand, at: now }],
      ]),
    },
    grant: {
      tokens,
      waitMs: isRefused ? waitOf(limit, used) : 0,
      share: wanting > 0 ? demand / wanting : 1 / (known.length + 1),
      used,
    },
  }
}

function waitOf({ rate, burst }: TokenLimit, used: number): number {
  return rate > 0 ? Math.min(MAX_WAIT_MS, Math.max(1, ((used + 1 - burst) / rate) * 1_000)) : MAX_WAIT_MS
}

/** A count that ends is kept for longer than a month, the longest period of a quota. */
const KEPT_MS = 40 * 24 * 60 * 60_000

/** From when on a bucket is full, and nothing has to be known of it. */
export function fullAt({ used, at }: TokenAccount, { rate }: TokenLimit): number {
  return at + Math.min(KEPT_MS, rate > 0 ? Math.max(SILENT_MS, (used / rate) * 1_000) : KEPT_MS)
}
