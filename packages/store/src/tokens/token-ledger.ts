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
  /** What it may take on its own, as it was told last. */
  readonly own: OwnPart
  /** Whether it takes from that already: what it took is owed. */
  readonly isAlone: boolean
  /** Up to when the claim says what the node took, in ms as `elapsedMs` counts them in its process. */
  readonly madeAt: number
}

/** What a node may take of a bucket while it hears nothing of the ledger. */
export interface OwnPart {
  /** Of the rate, from 0 to 1; those of all nodes make 1 at most. */
  readonly share: number
  /** How many tokens it may have at once beside those that it holds; where nothing fills the bucket, how many it has. */
  readonly room: number
}

/** The part of a node that wants nothing. */
export const NO_PART: OwnPart = { share: 0, room: 0 }

/** The ledger's time in ms, and how old the claim may be. */
export interface LedgerTime {
  readonly now: number
  readonly ageMs: number
}

export interface TokenGrant {
  readonly tokens: number
  /** How long there will be none, unless some are given back; 0 when all that was wanted was granted. */
  readonly waitMs: number
  readonly own: OwnPart
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

/** What a node last said of a bucket, and when, in ms of the ledger's clock. It has its own part from `ownAfterMs` later on. */
export interface Holder extends OwnPart {
  readonly held: number
  readonly demand: number
  readonly at: number
  /** How long it said nothing, as far as others asked meanwhile. */
  readonly silentMs: number
}

/** A bucket as it is kept. One that nobody knows is full. */
export interface TokenAccount {
  readonly used: number
  /** When `used` was true, in ms of the ledger's clock. */
  readonly at: number
  readonly holders: Readonly<Record<string, Holder>>
}

/**
 * So long after it last heard of the ledger a node keeps to the tokens that it has. From then on it goes on with its own part, as it
 * may be cut off; the ledger keeps that from the others, until the node says what it really took.
 */
const OWN_AFTER_MS = 500

/** Longer where what is kept from the others is missed at once: a node on a busy machine is late with its word, and not cut off. */
const OWN_AFTER_EXACT_MS = 1_200

/** Up to this burst no node holds tokens that it may not need, nor lets anything pass that it does not have. */
export const EXACT_BURST = 10

/** Whether requests wait for the database rather than pass on credit. A quota, which never fills, is exact whatever its size. */
export function isExact({ rate, burst }: TokenLimit): boolean {
  return rate === 0 || burst <= EXACT_BURST
}

/** How long after it last heard of the ledger a node goes on with its own part, in ms. */
export function ownAfterMs(limit: TokenLimit): number {
  return isExact(limit) ? OWN_AFTER_EXACT_MS : OWN_AFTER_MS
}

/** What is left of a bucket for nodes that were told no part of it, all of them together, once they are on their own. */
export const UNTOLD_SHARE = 0.1

/** How much of what nodes are told goes to all that want something alike: load may come to another of them when one is on its own. */
const EQUAL_SHARE = 0.25

/** A node that says nothing for so long counts as dead, and the others have its part. Time in which nobody asks hardly counts. */
const DEAD_AFTER_MS = 30_000
const MOST_SILENCE_MS = 5_000

/** Longer than anybody waits: a count that ended may be raised. */
const MAX_WAIT_MS = 60_000

/** How much a node has of its own part, `ms` after it last heard of the ledger, if it takes nothing of it. */
export function ownTokensAfter(limit: TokenLimit, { share, room }: OwnPart, ms: number): number {
  const alone = ms - ownAfterMs(limit)
  if (alone < 0 || share === 0) return 0
  return limit.rate > 0 ? Math.min(room, (share * limit.rate * alone) / 1_000) : room
}

/** What fills up for a node alone until `ms` after it last heard of the ledger, beyond its room: it may have taken as much. */
function spentAloneAfter(limit: TokenLimit, { share, room }: OwnPart, ms: number): number {
  const { rate } = limit
  return rate > 0 ? Math.max(0, (share * rate * (ms - ownAfterMs(limit))) / 1_000 - room) : 0
}

/**
 * Grants as many tokens as there are. Tokens that nodes hold are missing from the bucket, and room for them is kept: it does not
 * fill up behind them. Of nodes that say nothing, what they may take on their own is kept: first as much as fits in their room, which
 * is there again once they say something, and then their share of the rate. So the bucket of each and that of the others are parts
 * of one, and together never spend more than it has.
 */
export function lendTokens(
  before: TokenAccount | undefined,
  claim: TokenClaim,
  { now, ageMs }: LedgerTime,
): { readonly account: TokenAccount; readonly grant: TokenGrant } {
  const { node, limit, needed, spare, held, returned, owed, demand } = claim
  const since = before?.at ?? now
  const { [node]: _, ...rest } = before?.holders ?? {}
  const others = stillHolding(rest, Math.max(0, now - since))
  const heldByAll = held + sumOf(others, (it) => it.held)
  const missing = Math.max(heldByAll, (before?.used ?? 0) - returned - filledOf(before, limit, now)) + owed
  const kept = sumOf(others, (it) => ownTokensAfter(limit, it, now - it.at))
  const keptSoon = sumOf(others, (it) => (now - it.at > ownAfterMs(limit) ? it.room : 0))
  const wanted = needed + spare
  // Who is there has one token at least, however small its part is.
  const free =
    limit.burst -
    Math.max(missing + Math.min(kept, limit.burst - 1), heldByAll + Math.min(keptSoon, limit.burst - 1))
  const tokens = Math.max(0, Math.min(wanted, Math.floor(free)))
  const used = missing + tokens
  const holder = { held: held + Math.max(0, tokens - needed), demand, silentMs: 0 }
  const own = ownPartOf(claim, { held: holder.held, used }, others)
  // Until it has the answer, the node goes by what it was told before.
  const share = Math.max(own.share, claim.own.share)
  const room = Math.max(own.room, claim.own.room)
  const at = now - ageMs - (claim.isAlone ? ownAfterMs(limit) : 0)
  return {
    account: { used, at: now, holders: { ...others, [node]: { ...holder, share, room, at } } },
    grant: { tokens, waitMs: tokens < wanted ? waitOf(limit, used) : 0, own, used },
  }
}

type Holders = Readonly<Record<string, Holder>>

function sumOf(holders: Holders, of: (holder: Holder) => number): number {
  return Object.values(holders).reduce((sum, holder) => sum + of(holder), 0)
}

/** Those that hold tokens, want some or have a part, and are not dead. */
function stillHolding(holders: Holders, passedMs: number): Holders {
  const silence = Math.min(MOST_SILENCE_MS, passedMs)
  return Object.fromEntries(
    Object.entries(holders)
      .map(([id, holder]) => [id, { ...holder, silentMs: holder.silentMs + silence }] as const)
      .filter(([, it]) => it.silentMs < DEAD_AFTER_MS && (it.held > 0 || it.demand > 0 || it.share > 0)),
  )
}

/** What came into the bucket, but for what those that are silent had of it. */
function filledOf(before: TokenAccount | undefined, limit: TokenLimit, now: number): number {
  if (!before) return 0
  const keptFor = (it: Holder) =>
    spentAloneAfter(limit, it, now - it.at) - spentAloneAfter(limit, it, before.at - it.at)
  const filled = (limit.rate * Math.max(0, now - before.at)) / 1_000
  return Math.max(0, filled - Math.max(0, sumOf(before.holders, keptFor)))
}

/** What the node may take once it hears nothing more: by its part of the demand, of what nobody else was told to be theirs. */
function ownPartOf(
  { limit: { rate, burst }, demand }: TokenClaim,
  { held, used }: { readonly held: number; readonly used: number },
  others: Holders,
): OwnPart {
  if (demand === 0) return NO_PART
  const told = 1 - UNTOLD_SHARE
  const wanting = Object.values(others).filter((it) => it.demand > 0)
  const byDemand = demand / (demand + wanting.reduce((sum, it) => sum + it.demand, 0))
  const wished = told * ((1 - EQUAL_SHARE) * byDemand + EQUAL_SHARE / (wanting.length + 1))
  const share = Math.min(wished, Math.max(0, told - sumOf(others, (it) => it.share)))
  if (rate === 0) return { share, room: Math.floor(share * Math.max(0, burst - used)) }
  return { share, room: Math.max(0, roomOf(burst, share) - held) }
}

/** The part of a burst. Where it is less than one token, one may still pass now and then. */
export function roomOf(burst: number, share: number): number {
  return Math.min(burst, Math.max(1, burst * share))
}

function waitOf({ rate, burst }: TokenLimit, used: number): number {
  return rate > 0 ? Math.min(MAX_WAIT_MS, Math.max(1, ((used + 1 - burst) / rate) * 1_000)) : MAX_WAIT_MS
}

/** A count that ends is kept for longer than a month, the longest period of a quota. */
const KEPT_MS = 40 * 24 * 60 * 60_000

/** What nodes hold of a bucket is known for so long at least. */
const LEAST_KNOWN_MS = 5_000

/** From when on a bucket is full, and nothing has to be known of it. */
export function fullAt({ used, at }: TokenAccount, { rate }: TokenLimit): number {
  return at + Math.min(KEPT_MS, rate > 0 ? Math.max(LEAST_KNOWN_MS, (used / rate) * 1_000) : KEPT_MS)
}

/** Milliseconds that only go forward: the same in all threads of a process, which `performance.now` is not. */
export function elapsedMs(): number {
  return Number(process.hrtime.bigint()) / 1e6
}
