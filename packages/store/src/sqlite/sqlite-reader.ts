import type Database from 'libsql'
import { parseValue } from '../store/parse-value.ts'
import type { Entry, ListOptions, Lookup, Reader } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { wayOutOf } from './check-files.ts'
import { endOfPrefix } from './end-of-prefix.ts'
import { errorCodeOf } from './error-code.ts'
import { prepareQuery } from './prepare-query.ts'

interface Row {
  readonly id: string
  readonly sequence: number
  readonly value: string
}

interface KeyRow extends Row {
  readonly collection: string
}

/** Runs `work` on one state of the file. */
export async function readOnce<T>(connection: Database.Database, work: () => Promise<T>): Promise<T> {
  connection.exec('BEGIN')
  try {
    return await work()
  } finally {
    connection.exec('COMMIT')
  }
}

/** What a file has shown of being broken. */
export interface Damage {
  readonly file: string
  found: Error | undefined
}

const CORRUPT = /^SQLITE_(CORRUPT|NOTADB)/

/** Does something with the file, and remembers when that shows that it is broken. */
export function watching<T>(damage: Damage, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof Error && CORRUPT.test(errorCodeOf(error) ?? '')) damage.found ??= error
    throw error
  }
}

function parse<T>(text: string, { file }: Damage, place: string): T {
  try {
    return parseValue<T>(text)
  } catch {
    throw new StoreError(`${file} is damaged: the value ${place} cannot be read. ${wayOutOf(file)}`)
  }
}

/** Reads the last commit, or what the connection has written itself. Throws a `StoreError` for a value that is broken. */
export function createSqliteReader(connection: Database.Database, damage: Damage): Reader {
  const { get, entry, oldest, newest, ids, idLines, count, characters } = prepareReads(connection)
  const found = prepareFind(connection)
  const toEntry = <T>(collection: string, { id, sequence, value }: Row): Entry<T> => {
    return { id, sequence, value: parse<T>(value, damage, `${collection}/${id}`) }
  }
  return {
    async entry<T>(collection: string, id: string) {
      const row = watching(damage, () => entry.get(collection, id))
      return row && toEntry<T>(collection, row)
    },
    async findBy<T>(collection: string, lookup: Lookup) {
      return watching(damage, () => found.within(collection, lookup)).map((row) =>
        toEntry<T>(collection, row),
      )
    },
    async findWithin<T>(prefix: string, lookup: Lookup) {
      return watching(damage, () => found.below(prefix, lookup)).map((row) => {
        return { ...toEntry<T>(row.collection, row), collection: row.collection }
      })
    },
    async get<T>(collection: string, id: string) {
      const row = watching(damage, () => get.get(collection, id))
      return row && parse<T>(row.value, damage, `${collection}/${id}`)
    },
    async list<T>(collection: string, { limit, after, newestFirst = false }: ListOptions) {
      const start = after ?? (newestFirst ? Number.MAX_SAFE_INTEGER : 0)
      const page = newestFirst ? newest : oldest
      const rows = watching(damage, () => page.all(collection, start, limit))
      return rows.map((row) => toEntry<T>(collection, row))
    },
    async ids(collection) {
      return JSON.parse(watching(damage, () => ids.get(collection)?.ids) ?? '[]') as string[]
    },
    async idLines(collection) {
      return watching(damage, () => idLines.get(collection)?.lines) ?? ''
    },
    async count(collection) {
      return count.get(collection)?.total ?? 0
    },
    async characters(path) {
      const below = `${path}/`
      return characters.get(path, below, endOfPrefix(below))?.characters ?? 0
    },
  }
}

type InCollection = [collection: string]
type OfValue = [collection: string, id: string]
type OnPage = [collection: string, after: number, limit: number]

const ROWS = 'SELECT id, sequence, value FROM records WHERE collection = ?'

function prepareReads(connection: Database.Database) {
  return {
    get: prepareQuery<{ value: string }, OfValue>(
      connection,
      'SELECT value FROM records WHERE collection = ? AND id = ?',
    ),
    entry: prepareQuery<Row, OfValue>(connection, `${ROWS} AND id = ?`),
    oldest: prepareQuery<Row, OnPage>(connection, `${ROWS} AND sequence > ? ORDER BY sequence LIMIT ?`),
    newest: prepareQuery<Row, OnPage>(connection, `${ROWS} AND sequence < ? ORDER BY sequence DESC LIMIT ?`),
    // As one text: many rows would take the driver several times as long.
    ids: prepareQuery<{ ids: string }, InCollection>(
      connection,
      'SELECT json_group_array(id) AS ids FROM (SELECT id FROM records WHERE collection = ? ORDER BY id)',
    ),
    idLines: prepareQuery<{ lines: string | null }, InCollection>(
      connection,
      "SELECT group_concat(id || char(10), '') AS lines FROM (SELECT id FROM records WHERE collection = ? ORDER BY id)",
    ),
    count: prepareQuery<{ total: number }, InCollection>(
      connection,
      'SELECT total FROM totals WHERE collection = ?',
    ),
    characters: prepareQuery<{ characters: number | null }, [path: string, from: string, to: string]>(
      connection,
      'SELECT sum(characters) AS characters FROM totals WHERE collection = ? OR (collection >= ? AND collection < ?)',
    ),
  }
}

const FOUND =
  'SELECT r.collection, r.id, r.sequence, r.value FROM keys k JOIN records r ON r.collection = k.collection AND r.id = k.id'

/** Asks what values are found by. */
function prepareFind(connection: Database.Database) {
  const within = prepareQuery<KeyRow, [index: string, key: string, collection: string, limit: number]>(
    connection,
    `${FOUND} WHERE k.name = ? AND k.key = ? AND k.collection = ? ORDER BY k.sequence LIMIT ?`,
  )
  const below = prepareQuery<KeyRow, [index: string, key: string, from: string, to: string, limit: number]>(
    connection,
    `${FOUND} WHERE k.name = ? AND k.key = ? AND k.collection >= ? AND k.collection < ? ORDER BY k.sequence LIMIT ?`,
  )
  return {
    within: (collection: string, { index, key, limit = Number.MAX_SAFE_INTEGER }: Lookup) =>
      within.all(index, key, collection, limit),
    below: (prefix: string, { index, key, limit = Number.MAX_SAFE_INTEGER }: Lookup) =>
      below.all(index, key, prefix, endOfPrefix(prefix), limit),
  }
}
