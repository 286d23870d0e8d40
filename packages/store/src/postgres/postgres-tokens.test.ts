import { describe, expect, it } from 'vitest'
import { elapsedMs, NO_PART, type TokenClaim } from '../tokens/token-ledger.ts'
import type { Database } from './database.ts'
import { createPostgresTokens } from './postgres-tokens.ts'

const CLAIM: TokenClaim = {
  name: 'bucket',
  limit: { rate: 10, burst: 100 },
  node: 'one',
  needed: 50,
  spare: 0,
  held: 0,
  returned: 0,
  owed: 0,
  demand: 10,
  own: NO_PART,
  isAlone: false,
  madeAt: elapsedMs(),
}

/** A database with one bucket, full at 1 s; it is 5 s now. */
function createDatabase({ started, holders = {} }: { started: number; holders?: object }): Database {
  const row = { name: 'bucket', used: 0, filled_at: 1_000, holders, version: '1', now: 5_000, started }
  return {
    query: async <Row>(text: string) => (text.includes('INSERT') ? [{ name: 'bucket' }] : [row]) as Row[],
  }
}

async function lend(database: Database, claim: Partial<TokenClaim> = {}) {
  const [grant] = await createPostgresTokens(database, () => true).lend([{ ...CLAIM, ...claim }])
  return grant
}

describe('the buckets in PostgreSQL', () => {
  it.each([
    ['are what was written last', 500, CLAIM.limit, 50],
    ['were empty when the server was started again, which may have lost that', 4_000, CLAIM.limit, 10],
    ['are what was written last where nothing fills them', 4_000, { rate: 0, burst: 100 }, 50],
  ])('%s', async (_, started, limit, tokens) => {
    expect(await lend(createDatabase({ started }), { limit })).toMatchObject({ tokens })
  })

  it('take what nodes of the version before hold for theirs, with no part of the rate', async () => {
    const holders = { old: { held: 60, demand: 10, at: 4_900 } }
    const grant = await lend(createDatabase({ started: 500, holders }))
    expect(grant?.tokens).toBe(40)
    expect(grant?.own.share).toBeCloseTo(0.45)
  })
})
