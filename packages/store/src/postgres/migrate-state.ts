import { createHash } from 'node:crypto'
import { existsSync, renameSync } from 'node:fs'
import type Database from 'libsql'
import { checkSqliteFile } from '../sqlite/check-sqlite-file.ts'
import { prepareQuery } from '../sqlite/prepare-query.ts'
import { readCounters } from '../sqlite/read-counters.ts'
import { createFile, lockFile, openConnection, prepareSchema, removeFile } from '../sqlite/sqlite-file.ts'
import { fillKeys } from '../sqlite/sqlite-keys.ts'
import { StoreError } from '../store/store-error.ts'
import { StoreUnavailableError } from '../store/unavailable.ts'
import { LOCK_STATE, type RecordRow, readPosition, readRecords } from './change-log.ts'
import { BEGIN_ALL, BEGIN_READING, type DatabasePool, openDatabase, type Transaction } from './database.ts'
import { checkLayout, prepareLayout } from './layout.ts'

/** What was copied: the same was counted and summed up on both sides. */
export interface MigrationReport {
  readonly records: number
  /** SHA-256 of all records in the order of their names. */
  readonly checksum: string
  readonly revision: number
}

/** One side of a migration, page by page in the order of the names. */
type Pages = AsyncIterable<readonly RecordRow[]>

/**
 * Copies the state in a SQLite file to an empty database; nodes that run on it load it at once. Rejects with a `StoreError`, the
 * database as it was, when the file is in use or damaged, the database has a state, or the two differ after that.
 */
export async function migrateToPostgres(file: string, url: string): Promise<MigrationReport> {
  if (!existsSync(file)) throw new StoreError(`${file} holds no state`)
  const lock = lockFile(file)
  try {
    checkSqliteFile(file)
    const connection = openConnection(file)
    prepareSchema(connection, file)
    try {
      return await withDatabase(url, async (pool) => {
        await prepareLayout(pool)
        const how = { begin: BEGIN_ALL, first: LOCK_STATE }
        return pool.transact((database) => fillDatabase(database, connection), how)
      })
    } finally {
      connection.close()
    }
  } finally {
    lock.release()
  }
}

/**
 * Copies the state in a database, in which it changes nothing, to a new SQLite file, as of one commit. Rejects with a `StoreError`,
 * without a file, when there is one already, or the log of one, the database holds no state, or the two differ after that.
 */
export async function migrateFromPostgres(url: string, file: string): Promise<MigrationReport> {
  if (existsSync(file)) throw new StoreError(`${file} exists already`)
  const lock = lockFile(file)
  const begun = `${file}.migrating`
  try {
    // What is left of another state would be written into this one.
    checkSqliteFile(file)
    removeFile(begun)
    const report = await withDatabase(url, async (pool) => {
      await checkLayout(pool)
      return pool.transact((database) => fillFile(database, begun), { begin: BEGIN_READING })
    })
    renameSync(begun, file)
    return report
  } finally {
    removeFile(begun)
    lock.release()
  }
}

async function withDatabase<T>(url: string, work: (pool: DatabasePool) => Promise<T>): Promise<T> {
  const pool = openDatabase(url)
  try {
    return await work(pool)
  } catch (error) {
    throw error instanceof StoreUnavailableError
      ? new StoreError(`the database cannot be used: ${error.message}`)
      : error
  } finally {
    await pool.close()
  }
}

async function fillDatabase(database: Transaction, source: Database.Database): Promise<MigrationReport> {
  const [found] = await database.query('SELECT 1 FROM gatehouse.records LIMIT 1')
  if (found) throw new StoreError('the database has a state already')
  const { revision, sequence } = readCounters(source)
  for await (const rows of pagesOf(async (after) => readFileRecords(source, after))) {
    const columns = (['collection', 'id', 'sequence', 'value'] as const).map((name) =>
      rows.map((row) => row[name]),
    )
    await database.query(
      'INSERT INTO gatehouse.records (collection, id, sequence, value) SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::text[])',
      columns,
    )
  }
  await database.query('DELETE FROM gatehouse.commits')
  await database.query(
    'UPDATE gatehouse.state SET epoch = gen_random_uuid()::text, revision = $1::bigint, sequence = $2::bigint',
    [revision, sequence],
  )
  return compareSides(revision, [
    pagesOf(async (after) => readFileRecords(source, after)),
    pagesOf((after) => readRecords(database, after)),
  ])
}

async function fillFile(database: Transaction, file: string): Promise<MigrationReport> {
  const { revision, sequence } = await readPosition(database)
  createFile(file)
  const target = openConnection(file)
  try {
    target.exec('BEGIN')
    const put = target.prepare('INSERT INTO records VALUES (?, ?, ?, ?)')
    for await (const rows of pagesOf((after) => readRecords(database, after)))
      for (const row of rows) put.run(row.collection, row.id, Number(row.sequence), row.value)
    fillKeys(target)
    target
      .prepare("UPDATE counters SET value = CASE name WHEN 'revision' THEN ? ELSE ? END")
      .run(revision, sequence)
    const report = await compareSides(revision, [
      pagesOf((after) => readRecords(database, after)),
      pagesOf(async (after) => readFileRecords(target, after)),
    ])
    target.exec('COMMIT; PRAGMA wal_checkpoint(TRUNCATE)')
    return report
  } finally {
    target.close()
  }
}

/** Records of a file that are read at once. */
const PAGE = 1_000

interface FileRow extends Omit<RecordRow, 'sequence'> {
  readonly sequence: number
}

function readFileRecords(
  connection: Database.Database,
  { collection, id }: Pick<RecordRow, 'collection' | 'id'>,
): RecordRow[] {
  const rows = prepareQuery<FileRow, [collection: string, id: string]>(
    connection,
    `SELECT collection, id, sequence, value FROM records WHERE (collection, id) > (?, ?) ORDER BY collection, id LIMIT ${PAGE}`,
  ).all(collection, id)
  return rows.map((row) => ({ ...row, sequence: String(row.sequence) }))
}

async function* pagesOf(read: (after: Pick<RecordRow, 'collection' | 'id'>) => Promise<RecordRow[]>): Pages {
  let after: Pick<RecordRow, 'collection' | 'id'> = { collection: '', id: '' }
  for (;;) {
    const rows = await read(after)
    const last = rows.at(-1)
    if (!last) return
    yield rows
    after = last
  }
}

async function compareSides(
  revision: number,
  [source, target]: readonly [Pages, Pages],
): Promise<MigrationReport> {
  const [wanted, found] = [await sumUp(source), await sumUp(target)]
  if (wanted.records !== found.records || wanted.checksum !== found.checksum)
    throw new StoreError(
      `the copy differs: ${found.records} records for ${wanted.records}, ${found.checksum} for ${wanted.checksum}`,
    )
  return { ...wanted, revision }
}

async function sumUp(pages: Pages): Promise<Omit<MigrationReport, 'revision'>> {
  const hash = createHash('sha256')
  let records = 0
  for await (const rows of pages) {
    records += rows.length
    for (const { collection, id, sequence, value } of rows)
      hash.update(`${JSON.stringify([collection, id, Number(sequence), value])}\n`)
  }
  return { records, checksum: hash.digest('hex') }
}
