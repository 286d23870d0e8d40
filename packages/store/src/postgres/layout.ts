import { StoreError } from '../store/store-error.ts'
import { StoreRefusedError } from '../store/unavailable.ts'
import { BEGIN_ALL, type Database, type DatabasePool } from './database.ts'

/** One step from a layout to the next. */
interface Migration {
  readonly sql: string
  /** The oldest layout whose code still works with this one: a step that takes something away waits until no such code runs. */
  readonly oldest: number
}

/** What makes each layout of the one before, the first of nothing at all. Steps are only ever added here. */
const MIGRATIONS: readonly Migration[] = [
  {
    oldest: 1,
    sql: `
      CREATE TABLE gatehouse.state (
        is_only boolean PRIMARY KEY DEFAULT true CHECK (is_only),
        epoch text NOT NULL,
        revision bigint NOT NULL,
        sequence bigint NOT NULL
      );
      INSERT INTO gatehouse.state VALUES (true, gen_random_uuid()::text, 0, 0);
      CREATE TABLE gatehouse.records (
        collection text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        sequence bigint NOT NULL,
        value text NOT NULL,
        PRIMARY KEY (collection, id)
      );
      CREATE TABLE gatehouse.commits (
        revision bigint PRIMARY KEY,
        sequence bigint NOT NULL,
        batch text NOT NULL,
        operations text NOT NULL
      );
      CREATE TABLE gatehouse.nodes (
        id text PRIMARY KEY,
        beats bigint NOT NULL,
        confirmed bigint NOT NULL,
        joined_at timestamptz NOT NULL DEFAULT now()
      );`,
  },
  // Where nodes take calls of each other. Those of the layout before write nothing here, and take none.
  { oldest: 1, sql: 'ALTER TABLE gatehouse.nodes ADD COLUMN tag int, ADD COLUMN address text' },
  // Tokens of throttles and counts of quotas. Nodes of the layout before have their own.
  {
    oldest: 1,
    sql: `
      ALTER TABLE gatehouse.state ADD COLUMN counting_since timestamptz NOT NULL DEFAULT now();
      CREATE TABLE gatehouse.buckets (
        name text PRIMARY KEY,
        used float8 NOT NULL,
        filled_at float8 NOT NULL,
        holders jsonb NOT NULL,
        version bigint NOT NULL,
        full_at float8 NOT NULL
      );`,
  },
  // Deployments are versions that share resources with the API: a node that does not keep what they show when it changes something
  // would change them. Those of the layout before must neither read on nor write: the log, which both go through, is another one to
  // them. They serve what they have, and say that it is old, until they are replaced.
  { oldest: 4, sql: 'ALTER TABLE gatehouse.commits RENAME COLUMN batch TO transaction_name' },
]

/** The layout that this code reads and writes. */
const LAYOUT = MIGRATIONS.length

/** `gatehouse`, as a number: who holds this lock changes the layout. */
const LAYOUT_LOCK = 0x67617465

/**
 * Makes the layout where there is none, and brings an older one up to date, whichever node comes first. Rejects with a `StoreError`
 * for a layout of a newer version, or a server that cannot be used.
 */
export async function prepareLayout(pool: DatabasePool): Promise<void> {
  await checkServer(pool)
  if ((await readLayout(pool)) >= LAYOUT) return
  await pool.transact(
    async (database) => {
      await database.query('SELECT pg_advisory_xact_lock($1)', [LAYOUT_LOCK])
      const found = await readLayout(database)
      if (found >= LAYOUT) return
      if (found === 0) await createSchema(database)
      for (const { sql } of MIGRATIONS.slice(found)) await database.query(sql)
      await database.query('DELETE FROM gatehouse.layout')
      await database.query('INSERT INTO gatehouse.layout VALUES ($1, $2)', [
        LAYOUT,
        MIGRATIONS.at(-1)?.oldest ?? LAYOUT,
      ])
    },
    { begin: BEGIN_ALL },
  )
}

/** Rejects with a `StoreError` where there is no layout that can be read. Changes nothing: records are in each as they are in the first. */
export async function checkLayout(pool: DatabasePool): Promise<void> {
  await checkServer(pool)
  if ((await readLayout(pool)) === 0) throw new StoreError('the database holds no state')
}

async function createSchema(database: Database): Promise<void> {
  // Whoever may not make a schema can be given one.
  const [found] = await database.query("SELECT 1 FROM pg_namespace WHERE nspname = 'gatehouse'")
  if (!found) await database.query('CREATE SCHEMA gatehouse')
  await database.query('CREATE TABLE gatehouse.layout (version int NOT NULL, oldest int NOT NULL)')
}

/** 0 where there is none yet. */
async function readLayout(database: Database): Promise<number> {
  // From the catalog itself: what a connection remembers of it may be older than the lock.
  const [there] = await database.query(
    "SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname = 'gatehouse' AND c.relname = 'layout'",
  )
  if (!there) return 0
  const [row] = await database.query<{ version: number; oldest: number }>(
    'SELECT version, oldest FROM gatehouse.layout',
  )
  const { version = 0, oldest = 0 } = row ?? {}
  if (oldest > LAYOUT)
    throw new StoreError(
      `the database was written by a newer version of Gatehouse (layout ${version}, for versions that know ${oldest}; this one knows ${LAYOUT})`,
    )
  return version
}

/** The oldest layout whose code still works with the present one, to be asked for along with something else: see `checkOldest`. */
export const OLDEST = '(SELECT oldest FROM gatehouse.layout) AS oldest'

/** Throws where a newer version changed the layout under a node that runs, and it may neither read on nor write. */
export function checkOldest(oldest: unknown): void {
  if (Number(oldest ?? 0) > LAYOUT)
    throw new StoreRefusedError(
      `the database is of a newer version of Gatehouse now (for versions that know layout ${oldest}; this one knows ${LAYOUT})`,
    )
}

/** Fourteen is the oldest that is still kept up. */
async function checkServer(database: Database): Promise<void> {
  const [row] = await database.query<{ version: string; encoding: string }>(
    "SELECT current_setting('server_version_num') AS version, current_setting('server_encoding') AS encoding",
  )
  const { version = '0', encoding = '' } = row ?? {}
  if (Number(version) < 140_000) throw new StoreError('the database is older than PostgreSQL 14')
  if (encoding !== 'UTF8') throw new StoreError(`the database is in ${encoding}: make one in UTF8`)
}
