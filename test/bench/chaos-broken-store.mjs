/**
 * A small store over PostgreSQL that can be broken on purpose, to see whether the checker finds it. The gateway has nothing of it.
 *
 * - `no-commit` acknowledges a write once it is decided, and commits after that
 * - `sequence` numbers commits by a sequence, without a lock: a later number may be seen before an earlier one
 * - `no-lease` answers whatever it knows, and waits for no other node
 * - `nothing` is broken by none of these
 */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { createMemoryReplica, StoreUnavailableError } from '@gatehouse/store'
import pg from 'pg'
import { createOverlay, toOperations } from '../../packages/store/dist/replica/overlay.js'

const LEASE_MS = 5_000
const POLL_MS = 100
const ANSWER_MS = 4_000
const BEGIN = `BEGIN; SET LOCAL lock_timeout = 3000; SET LOCAL idle_in_transaction_session_timeout = 3000`

const LAYOUT = `
SELECT pg_advisory_xact_lock(7);
CREATE TABLE IF NOT EXISTS chaos_state (is_only boolean PRIMARY KEY, revision bigint NOT NULL);
INSERT INTO chaos_state VALUES (true, 0) ON CONFLICT DO NOTHING;
CREATE SEQUENCE IF NOT EXISTS chaos_numbers;
CREATE TABLE IF NOT EXISTS chaos_log (revision bigint PRIMARY KEY, sequence bigint NOT NULL, operations text NOT NULL);
CREATE TABLE IF NOT EXISTS chaos_nodes (id text PRIMARY KEY, confirmed bigint NOT NULL, at timestamptz NOT NULL);`

/** Opens the store; `broken` says how. Rejects where the database is away. */
export async function openBrokenStore(url, broken) {
  const id = randomUUID()
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 2_000,
    query_timeout: ANSWER_MS,
  })
  pool.on('error', () => undefined)
  const replica = createMemoryReplica()
  const listeners = new Set()
  let turn = Promise.resolve()
  let leasedUntil = 0
  let isClosed = false

  function alone(work) {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  async function transact(work) {
    const client = await pool.connect()
    client.on('error', () => undefined)
    try {
      await client.query(BEGIN)
      const result = await work(client)
      await client.query('COMMIT')
      client.release()
      return result
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  async function apply(operations, revision, sequence) {
    await replica.apply(operations, { epoch: 'chaos', revision, sequence })
    const changes = operations.map(({ kind, collection, id: key }) => ({ kind, collection, id: key }))
    for (const listener of listeners) listener({ revision, changes })
  }

  /** What is new: everything above the last number. With a sequence a smaller one may come later. */
  async function catchUp(client) {
    const { rows } = await client.query('SELECT * FROM chaos_log WHERE revision > $1 ORDER BY revision', [
      replica.position().revision,
    ])
    for (const { revision, sequence, operations } of rows)
      await apply(
        JSON.parse(operations),
        Number(revision),
        Math.max(Number(sequence), replica.position().sequence),
      )
  }

  const lock = (client) => client.query('SELECT revision FROM chaos_state FOR UPDATE')

  /** Takes up what there is, and has its lease from before that on. No commit is under way meanwhile. */
  function beat() {
    const since = performance.now()
    return alone(() =>
      transact(async (client) => {
        await lock(client)
        await catchUp(client)
        await client.query(
          `INSERT INTO chaos_nodes VALUES ($1, $2, clock_timestamp())
           ON CONFLICT (id) DO UPDATE SET confirmed = excluded.confirmed, at = excluded.at`,
          [id, replica.position().revision],
        )
      }).then(() => {
        leasedUntil = since + LEASE_MS * 0.8
      }),
    )
  }

  async function nextRevision(client) {
    if (broken !== 'sequence') return replica.position().revision + 1
    const { rows } = await client.query("SELECT nextval('chaos_numbers') AS revision")
    await sleep(Math.random() * 40)
    return Number(rows[0].revision)
  }

  async function commit(work, acknowledge) {
    return transact(async (client) => {
      if (broken !== 'sequence') await lock(client)
      await catchUp(client)
      const { value, operations, sequence } = await decide(replica, work)
      if (operations.length === 0) return { value, revision: 0 }
      if (broken === 'no-commit') {
        acknowledge(value)
        await sleep(Math.random() * 40)
      }
      const revision = await nextRevision(client)
      await client.query('INSERT INTO chaos_log VALUES ($1, $2, $3)', [
        revision,
        sequence,
        JSON.stringify(operations),
      ])
      await client.query('COMMIT')
      await apply(operations, revision, sequence)
      return { value, revision }
    })
  }

  async function untilConfirmed(revision) {
    for (const end = performance.now() + 2 * LEASE_MS; ; await sleep(20)) {
      const { rows } = await pool.query(
        `SELECT 1 FROM chaos_nodes WHERE id <> $1 AND confirmed < $2 AND at > clock_timestamp() - interval '${LEASE_MS} ms'`,
        [id, revision],
      )
      if (rows.length === 0) return
      if (performance.now() > end) throw new Error('other nodes did not confirm in time')
    }
  }

  async function follow() {
    while (!isClosed) {
      await beat().catch(() => undefined)
      await sleep(POLL_MS)
    }
  }

  await pool.query(`BEGIN; ${LAYOUT} COMMIT`)
  await beat()
  void follow()
  const read = (work) => replica.read(work)
  const subscribe = (listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return {
    async read(work) {
      if (broken !== 'no-lease' && performance.now() > leasedUntil)
        throw new StoreUnavailableError('this node has no lease')
      return read(work)
    },
    write: (work) =>
      new Promise((resolve, reject) => {
        alone(() => commit(work, resolve))
          .then(async ({ value, revision }) => {
            if (broken !== 'no-lease' && revision > 0) await untilConfirmed(revision)
            resolve(value)
          })
          .catch((error) => reject(toFailure(error)))
      }),
    follow: subscribe,
    lastKnown: { read, follow: subscribe },
    async close() {
      isClosed = true
      await pool.end()
    },
  }
}

async function decide(replica, work) {
  return replica.read(async (base) => {
    const overlay = createOverlay(base, replica.position().sequence)
    const value = await work(overlay)
    return { value, operations: toOperations(overlay.operations()), sequence: overlay.sequence() }
  })
}

/** What PostgreSQL and the network say is no fault of whoever called; a refusal of the management API stays one. */
function toFailure(error) {
  const isOurs =
    error instanceof pg.DatabaseError ||
    error.code?.startsWith('E') ||
    /timeout|terminated|confirm/i.test(error.message)
  return isOurs ? new StoreUnavailableError(error.message, { cause: error }) : error
}
