import type Database from 'libsql'
import { isIndexed, keysOf } from '../store/indexes.ts'
import { prepareQuery } from './prepare-query.ts'

/** A value as the file has it. */
export interface KeptRow {
  readonly collection: string
  readonly id: string
  readonly sequence: number
  readonly value: string
}

/** Keeps the keys of values beside the values, in the transaction under way. */
export interface KeyWriter {
  /**
   * Runs what puts a value, or removes it, and brings its keys up to date. `after` is what it leaves, by the place that the value had
   * before; undefined where nothing is left.
   */
  around<T>(place: Pick<KeptRow, 'collection' | 'id'>, after: After | undefined, change: () => T): T
  /** Removes the keys of values that are gone. */
  forget(rows: readonly KeptRow[]): void
}

type After = (before: number | undefined) => Pick<KeptRow, 'sequence' | 'value'>

export function prepareKeyWriter(connection: Database.Database): KeyWriter {
  const find = prepareQuery<Pick<KeptRow, 'sequence' | 'value'>, [collection: string, id: string]>(
    connection,
    'SELECT sequence, value FROM records WHERE collection = ? AND id = ?',
  )
  const add = prepareAdd(connection)
  const remove = connection.prepare(
    'DELETE FROM keys WHERE name = ? AND key = ? AND collection = ? AND sequence = ?',
  )

  function rowOf(collection: string, id: string): KeptRow | undefined {
    const row = find.get(collection, id)
    return row && { collection, id, ...row }
  }

  /** Keys that stay are not written again. */
  function move(before: KeptRow | undefined, after: KeptRow | undefined): void {
    const [old, now] = [before ? namesOf(before) : [], after ? namesOf(after) : []]
    const isIn = (list: readonly Name[], name: Name) => list.some((it) => isSame(it, name))
    for (const name of old) if (!isIn(now, name)) remove.run(...name)
    for (const name of now) if (after && !isIn(old, name)) add(name, after.id)
  }

  return {
    around({ collection, id }, after, change) {
      if (!isIndexed(collection)) return change()
      const before = rowOf(collection, id)
      const result = change()
      move(before, after && { collection, id, ...after(before?.sequence) })
      return result
    },
    forget(rows) {
      for (const row of rows) if (isIndexed(row.collection)) move(row, undefined)
    },
  }
}

/** What a key is written under. */
type Name = readonly [index: string, key: string, collection: string, sequence: number]

function namesOf({ collection, sequence, value }: KeptRow): Name[] {
  return keysOf(collection, value).map(({ index, key }): Name => [index, key, collection, sequence])
}

function isSame(one: Name, other: Name): boolean {
  return one.every((part, index) => part === other[index])
}

function prepareAdd(connection: Database.Database): (name: Name, id: string) => void {
  const add = connection.prepare('INSERT OR REPLACE INTO keys VALUES (?, ?, ?, ?, ?)')
  return (name, id) => void add.run(...name, id)
}

/** Records that are read at once. */
const PAGE = 1_000

/** Writes down the keys of all values that there are: of a file that has none yet. */
export function fillKeys(connection: Database.Database): void {
  const read = prepareQuery<KeptRow, [collection: string, id: string]>(
    connection,
    `SELECT collection, id, sequence, value FROM records WHERE (collection, id) > (?, ?) ORDER BY collection, id LIMIT ${PAGE}`,
  )
  const add = prepareAdd(connection)
  let last: Pick<KeptRow, 'collection' | 'id'> = { collection: '', id: '' }
  for (;;) {
    const rows = read.all(last.collection, last.id)
    for (const row of rows) for (const name of namesOf(row)) add(name, row.id)
    const end = rows.at(-1)
    if (!end) return
    last = end
  }
}
