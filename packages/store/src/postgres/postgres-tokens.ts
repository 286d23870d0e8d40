import { StoreUnavailableError } from '../store/unavailable.ts'
import {
  elapsedMs,
  fullAt,
  type Holder,
  lendTokens,
  NO_PART,
  type TokenAccount,
  type TokenClaim,
  type TokenGrant,
  type TokenLedger,
  type TokenLimit,
} from '../tokens/token-ledger.ts'
import type { Database } from './database.ts'

interface BucketRow {
  readonly name: string
  readonly used: number | null
  readonly filled_at: number | null
  readonly holders: Readonly<Record<string, KeptHolder>> | null
  readonly version: string | null
  readonly now: number
  readonly started: number
}

/** Nodes of the version before know nothing of parts, and tell none. */
type KeptHolder = Pick<Holder, 'held' | 'demand' | 'at'> & Partial<Holder>

/** Nobody waits for the disk: a server that loses its last moments loses some tokens. */
const IN_MEMORY = `SELECT set_config('synchronous_commit', 'off', true) AS how`
const STARTED = '(extract(epoch FROM pg_postmaster_start_time()) * 1000)::float8'
const NOW = '(extract(epoch FROM clock_timestamp()) * 1000)::float8'

const READ = `
SELECT a.name, b.used, b.filled_at, b.holders, b.version, ${NOW} AS now, ${STARTED} AS started
  FROM unnest($1::text[]) AS a (name) LEFT JOIN gatehouse.buckets b ON b.name = a.name`

/** By their names in order, so that two nodes never wait for each other. */
const WRITE = `
WITH memory AS MATERIALIZED (${IN_MEMORY})
INSERT INTO gatehouse.buckets AS b (name, used, filled_at, holders, version, full_at)
SELECT w.* FROM memory, unnest($1::text[], $2::float8[], $3::float8[], $4::jsonb[], $5::bigint[], $6::float8[]) AS w
 WHERE memory.how IS NOT NULL
 ORDER BY 1
ON CONFLICT (name) DO UPDATE SET used = excluded.used, filled_at = excluded.filled_at, holders = excluded.holders,
  version = excluded.version, full_at = excluded.full_at
 WHERE b.version = excluded.version - 1
RETURNING name`

/**
 * Buckets in the table `gatehouse.buckets`. A bucket is read, the grant is decided here, and it is written where nobody else did in
 * the meantime, by one statement each: no lock outlives a statement, so a node that stops holds up no other. Time is the database's.
 */
export function createPostgresTokens(database: Database, isReady: () => boolean): TokenLedger {
  return {
    async lend(claims) {
      if (!isReady()) throw new StoreUnavailableError('the database was not reached yet')
      const grants = new Map<TokenClaim, TokenGrant>()
      for (let open = [...claims]; open.length > 0; ) {
        const granted = await attempt(database, open)
        for (const [claim, grant] of granted) grants.set(claim, grant)
        open = open.filter((claim) => !granted.has(claim))
      }
      return claims.flatMap((claim) => grants.get(claim) ?? [])
    },
    async view() {
      if (!isReady()) throw new StoreUnavailableError('the database was not reached yet')
      const rows = await database.query<{ name: string | null; used: number; since: Date }>(
        `SELECT b.name, b.used, s.counting_since AS since
           FROM gatehouse.state s LEFT JOIN gatehouse.buckets b ON b.full_at > ${NOW}`,
      )
      return {
        used: new Map(rows.flatMap(({ name, used }) => (name === null ? [] : [[name, used]]))),
        countingSince: rows[0]?.since ?? new Date(),
      }
    },
  }
}

/** The first claim for each bucket, and what became of it where no other node came between. */
async function attempt(
  database: Database,
  claims: readonly TokenClaim[],
): Promise<Map<TokenClaim, TokenGrant>> {
  const firsts = new Map([...claims].reverse().map((claim) => [claim.name, claim]))
  const rows = await database.query<BucketRow>(READ, [[...firsts.keys()]])
  const decided = rows.flatMap((row) => {
    const claim = firsts.get(row.name)
    if (!claim) return []
    const time = { now: row.now, ageMs: Math.max(0, elapsedMs() - claim.madeAt) }
    const lent = lendTokens(toAccount(row, claim.limit), claim, time)
    return [{ claim, version: Number(row.version ?? 0) + 1, ...lent }]
  })
  const accounts = decided.map(({ account }) => account)
  const written = await database.query<{ name: string }>(WRITE, [
    decided.map(({ claim }) => claim.name),
    accounts.map(({ used }) => used),
    accounts.map(({ at }) => at),
    accounts.map(({ holders }) => JSON.stringify(holders)),
    decided.map(({ version }) => version),
    decided.map(({ claim, account }) => fullAt(account, claim.limit)),
  ])
  const names = new Set(written.map(({ name }) => name))
  return new Map(decided.flatMap(({ claim, grant }) => (names.has(claim.name) ? [[claim, grant]] : [])))
}

/** A server that was started since may have lost what it wrote last: at its start a bucket was empty then. A count has nothing to fill it. */
function toAccount(
  { used, filled_at: at, holders, started }: BucketRow,
  { rate, burst }: TokenLimit,
): TokenAccount | undefined {
  if (used === null || at === null) return undefined
  const known = Object.entries(holders ?? {}).map(([id, it]) => [id, { ...NO_PART, silentMs: 0, ...it }])
  const isOld = rate > 0 && at < started
  return {
    used: isOld ? Math.max(used, burst) : used,
    at: isOld ? started : at,
    holders: Object.fromEntries(known),
  }
}

/** Longer than a node that is silent has a part of a bucket. */
const KEPT_FULL_MS = 60_000

/** Forgets buckets that are full again, and counts of periods that are long over. */
export async function forgetFullBuckets(database: Database): Promise<void> {
  await database.query(`DELETE FROM gatehouse.buckets WHERE full_at < ${NOW} - ${KEPT_FULL_MS}`)
}
