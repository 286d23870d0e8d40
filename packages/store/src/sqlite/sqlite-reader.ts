import type Database from 'libsql'
import type { Entry, ListOptions, Lookup, Reader } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { endOfPrefix } from './end-of-prefix.ts'

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
    if (CORRUPT.test((error as { code?: string }).code ?? '')) damage.found ??= error as Error
    throw error
  }
}

function parse<T>(text: string, { file }: Damage, place: string): T {
  try {
    return JSON.parse(text) as T
  } catch {
    throw new StoreError(
      `${file} is damaged: the value ${place} cannot be read. Put a backup in its place; gatehouse doctor looks through the whole of it`,
    )
  }
}

/** Reads the last commit, or what the connection has written itself. Throws a `StoreError` for a value that is broken. */
export function createSqliteReader(connection: Database.Database, damage: Damage): Reader {
  const get = connection.prepare('SELECT value FROM records WHERE collection = ? AND id = ?')
  const count = connection.prepare('SELECT total FROM totals WHERE collection = ?')
  const ids = connection.prepare('SELECT id FROM records WHERE collection = ? ORDER BY sequence')
  const oldest = connection.prepare(
    'SELECT id, sequence, value FROM records WHERE collection = ? AND sequence > ? ORDER BY sequence LIMIT ?',
  )
  const newest = connection.prepare(
    'SELECT id, sequence, value FROM records WHERE collection = ? AND sequence < ? ORDER BY sequence DESC LIMIT ?',
  )
  const entry = connection.prepare('SELECT id, sequence, value FROM records WHERE collection = ? AND id = ?')
  const found = prepareFind(connection)
  const toEntry = <T>(collection: string, { id, sequence, value }: Row): Entry<T> => {
    return { id, sequence, value: parse<T>(value, damage, `${collection}/${id}`) }
  }
  return {
    async entry<T>(collection: string, id: string) {
      const row = watching(damage, () => entry.get(collection, id)) as Row | undefined
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
      const row = watching(damage, () => get.get(collection, id)) as { value: string } | undefined
      return row && parse<T>(row.value, damage, `${collection}/${id}`)
    },
    async list<T>(collection: string, { limit, after, newestFirst = false }: ListOptions) {
      const start = after ?? (newestFirst ? Number.MAX_SAFE_INTEGER : 0)
      const rows = watching(damage, () =>
        (newestFirst ? newest : oldest).all(collection, start, limit),
      ) as Row[]
      return rows.map((row) => toEntry<T>(collection, row))
    },
    async ids(collection) {
      const rows = watching(damage, () => ids.all(collection)) as { id: string }[]
      return rows.map(({ id }) => id)
    },
    async count(collection) {
      return (count.get(collection) as { total: number } | undefined)?.total ?? 0
    },
  }
}

const FOUND =
  'SELECT r.collection, r.id, r.sequence, r.value FROM keys k JOIN records r ON r.collection = k.collection AND r.id = k.id'

/** Asks what values are found by. */
function prepareFind(connection: Database.Database) {
  const within = connection.prepare(
    `${FOUND} WHERE k.name = ? AND k.key = ? AND k.collection = ? ORDER BY k.sequence LIMIT ?`,
  )
  const below = connection.prepare(
    `${FOUND} WHERE k.name = ? AND k.key = ? AND k.collection >= ? AND k.collection < ? ORDER BY k.sequence LIMIT ?`,
  )
  return {
    within: (collection: string, { index, key, limit = Number.MAX_SAFE_INTEGER }: Lookup) =>
      within.all(index, key, collection, limit) as KeyRow[],
    below: (prefix: string, { index, key, limit = Number.MAX_SAFE_INTEGER }: Lookup) =>
      below.all(index, key, prefix, endOfPrefix(prefix), limit) as KeyRow[],
  }
}
