import type Database from 'libsql'
import type { Base, Kept, Key, Operation, Position, Replica } from '../replica/replica.ts'
import { checkSqliteFile } from './check-sqlite-file.ts'
import { endOfPrefix } from './end-of-prefix.ts'
import { prepareQuery } from './prepare-query.ts'
import { readCounters } from './read-counters.ts'
import { createFile, lockFile, openConnection, prepareSchema } from './sqlite-file.ts'
import { prepareKeyWriter } from './sqlite-keys.ts'
import { createSqliteReader, type Damage, readOnce } from './sqlite-reader.ts'

/**
 * A copy in a SQLite file, which the next start begins from. Throws as a state's file does: when it cannot be written, is damaged,
 * is open in another process, or comes from a newer version.
 */
export function openSqliteReplica(file: string): Replica {
  const lock = lockFile(file)
  try {
    checkSqliteFile(file)
    createFile(file)
    const writing = openConnection(file)
    prepareSchema(writing, file)
    // The database has everything: what a power cut takes from the copy is loaded again.
    writing.exec('PRAGMA synchronous = NORMAL')
    writing.exec('CREATE TABLE IF NOT EXISTS replica (epoch TEXT NOT NULL)')
    return openReplica({ writing, reading: openConnection(file), file }, lock.release)
  } catch (error) {
    lock.release()
    throw error
  }
}

interface Connections {
  readonly writing: Database.Database
  readonly reading: Database.Database
  readonly file: string
}

function openReplica({ writing, reading, file }: Connections, release: () => void): Replica {
  const base = createSqliteBase(reading, { file, found: undefined })
  const apply = prepareApply(writing)
  let position = readPosition(writing)
  let reads: Promise<unknown> = Promise.resolve()
  return {
    position: () => position,
    read(work) {
      const result = reads.then(() => readOnce(reading, () => work(base)))
      reads = result.catch(() => undefined)
      return result
    },
    async apply(operations, reached) {
      apply(operations, reached)
      position = reached
    },
    async close() {
      await reads
      reading.close()
      writing.close()
      release()
    },
  }
}

function readPosition(connection: Database.Database): Position {
  const row = prepareQuery<{ epoch: string }>(connection, 'SELECT epoch FROM replica').get()
  return { epoch: row?.epoch ?? '', ...readCounters(connection) }
}

type Apply = (operations: readonly Operation[], position: Position) => void

function prepareApply(connection: Database.Database): Apply {
  const put = connection.prepare(
    'INSERT INTO records VALUES (?, ?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET sequence = excluded.sequence, value = excluded.value',
  )
  const remove = connection.prepare('DELETE FROM records WHERE collection = ? AND id = ?')
  const saveCounters = connection.prepare(
    "UPDATE counters SET value = CASE name WHEN 'revision' THEN ? ELSE ? END",
  )
  const keys = prepareKeyWriter(connection)
  const forgetEpoch = connection.prepare('DELETE FROM replica')
  const saveEpoch = connection.prepare('INSERT INTO replica VALUES (?)')
  return (operations, { epoch, revision, sequence }) => {
    connection.exec('BEGIN IMMEDIATE')
    try {
      for (const operation of operations) {
        if ('isVoid' in operation) continue
        const { collection, id } = operation
        if (operation.kind === 'delete') {
          keys.around({ collection, id }, undefined, () => remove.run(collection, id))
          continue
        }
        const { sequence: place, text } = operation
        const after = () => ({ sequence: place, value: text })
        keys.around({ collection, id }, after, () => put.run(collection, id, place, text))
      }
      saveCounters.run(revision, sequence)
      forgetEpoch.run()
      saveEpoch.run(epoch)
      connection.exec('COMMIT')
    } catch (error) {
      if (connection.inTransaction) connection.exec('ROLLBACK')
      throw error
    }
  }
}

function createSqliteBase(connection: Database.Database, damage: Damage): Base {
  const find = prepareQuery<Kept, [collection: string, id: string]>(
    connection,
    'SELECT sequence, value AS text FROM records WHERE collection = ? AND id = ?',
  )
  const within = prepareQuery<Key, [from: string, to: string]>(
    connection,
    'SELECT collection, id FROM records WHERE collection >= ? AND collection < ? ORDER BY collection, id',
  )
  const all = prepareQuery<Key>(connection, 'SELECT collection, id FROM records ORDER BY collection, id')
  return {
    ...createSqliteReader(connection, damage),
    find: async (collection, id) => find.get(collection, id),
    keysWithin: async (prefix) => (prefix === '' ? all.all() : within.all(prefix, endOfPrefix(prefix))),
  }
}
