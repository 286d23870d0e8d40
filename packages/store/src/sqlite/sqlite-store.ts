import type Database from 'libsql'
import type { Commit, Store, Writer } from '../store/store.ts'
import { createWriteQueue } from '../store/write-queue.ts'
import { checkSqliteFile } from './check-sqlite-file.ts'
import { SqliteBatch } from './sqlite-batch.ts'
import { createFile, lockFile, openConnection, prepareSchema } from './sqlite-file.ts'
import { createSqliteReader, type Damage, readOnce } from './sqlite-reader.ts'

export interface SqliteOptions {
  /** How long a lock of another process may stand in the way of a write. */
  readonly lockedMs?: number
}

/** Long enough for what looks after the file from outside: a backup, a shell. */
const LOCKED_MS = 10_000

/**
 * A store in one SQLite file, created with its folder when missing. Writes go through one connection and are flushed to disk
 * before they resolve; reads go through another and see the last commit. Throws when the file cannot be opened or written, when
 * it is damaged, when another process has it open, or when it comes from a newer version. Reading one value that is broken throws
 * a `StoreError`; once the file shows itself to be broken, nothing is written to it any more.
 */
export function openSqliteStore(file: string, { lockedMs = LOCKED_MS }: SqliteOptions = {}): Store {
  const lock = lockFile(file)
  const { writing, reading } = openConnections(file, lock.release)
  const listeners = new Set<(commit: Commit) => void>()
  const damage: Damage = { file, found: undefined }
  const batch = new SqliteBatch({ connection: writing, lockedMs, damage }, (commit) => {
    for (const listener of listeners) listener(commit)
  })
  const queue = createWriteQueue(batch)
  const writer = createWriter(writing, damage, batch)
  const reader = createSqliteReader(reading, damage)
  let reads: Promise<unknown> = Promise.resolve()
  return {
    read: (work) => {
      const result = reads.then(() => readOnce(reading, () => work(reader)))
      reads = result.catch(() => undefined)
      return result
    },
    write: (work) => queue.run(() => work(writer)),
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      await Promise.all([queue.idle(), reads])
      reading.close()
      if (!damage.found) fold(writing)
      writing.close()
      lock.release()
    },
  }
}

/** Writes the log into the file, so that the next start finds one file only. Where somebody reads, it stays for them. */
function fold(connection: Database.Database): void {
  try {
    connection.exec('PRAGMA wal_checkpoint(TRUNCATE)')
  } catch {
    // The log has everything: the next process that opens the state reads it.
  }
}

function openConnections(file: string, onFailure: () => void) {
  try {
    checkSqliteFile(file)
    createFile(file)
    const writing = openConnection(file)
    prepareSchema(writing, file)
    // Whoever writes waits by itself: see `SqliteBatch`.
    writing.exec('PRAGMA busy_timeout = 0')
    return { writing, reading: openConnection(file) }
  } catch (error) {
    onFailure()
    throw error
  }
}

function createWriter(connection: Database.Database, damage: Damage, batch: SqliteBatch): Writer {
  return {
    ...createSqliteReader(connection, damage),
    put: async (collection, id, value) => batch.put(collection, id, value),
    delete: async (collection, id) => batch.delete(collection, id),
    deleteWithin: async (prefix) => batch.deleteWithin(prefix),
  }
}
