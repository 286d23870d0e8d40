import type Database from 'libsql'
import type { Change, Commit, Store, Writer } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import { createWriteQueue } from '../store/write-queue.ts'
import { checkSqliteFile } from './check-sqlite-file.ts'
import { endOfPrefix } from './end-of-prefix.ts'
import { createFile, lockFile, openConnection, prepareSchema } from './sqlite-file.ts'
import { type KeptRow, prepareKeyWriter } from './sqlite-keys.ts'
import { createSqliteReader, type Damage, readOnce, watching } from './sqlite-reader.ts'

export interface SqliteOptions {
  /** How long a lock of another process may stand in the way of a write. */
  readonly lockedMs?: number
}

/** Long enough for what looks after the file from outside: a backup, a shell. */
const LOCKED_MS = 10_000
/** How often it is tried. */
const RETRY_MS = 10

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
  const session = createSession({ connection: writing, lockedMs, damage }, (commit) => {
    for (const listener of listeners) listener(commit)
  })
  const queue = createWriteQueue(session.steps)
  const reader = createSqliteReader(reading, damage)
  let reads: Promise<unknown> = Promise.resolve()
  return {
    read: (work) => {
      const result = reads.then(() => readOnce(reading, () => work(reader)))
      reads = result.catch(() => undefined)
      return result
    },
    write: (work) => queue.run(() => work(session.writer)),
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
    // The log has everything: whoever opens the state next reads it.
  }
}

function openConnections(file: string, onFailure: () => void) {
  try {
    checkSqliteFile(file)
    createFile(file)
    const writing = openConnection(file)
    prepareSchema(writing, file)
    // Whoever writes waits by itself: see `beginWriting`.
    writing.exec('PRAGMA busy_timeout = 0')
    return { writing, reading: openConnection(file) }
  } catch (error) {
    onFailure()
    throw error
  }
}

/**
 * The writing connection with the changes of the batch under way. Longer than 60 lines, because the writer and the steps of a
 * transaction share its counters and changes, and nothing else may touch them.
 */
function createSession(
  { connection, lockedMs, damage }: { connection: Database.Database; lockedMs: number; damage: Damage },
  announce: (commit: Commit) => void,
) {
  const counters = connection.prepare('SELECT name, value FROM counters').all() as {
    name: string
    value: number
  }[]
  let revision = counters.find(({ name }) => name === 'revision')?.value ?? 0
  let sequence = counters.find(({ name }) => name === 'sequence')?.value ?? 0
  const put = connection.prepare(
    'INSERT INTO records VALUES (?, ?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET value = excluded.value',
  )
  const remove = connection.prepare('DELETE FROM records WHERE collection = ? AND id = ?')
  const removeWithin = connection.prepare(
    'DELETE FROM records WHERE collection >= ? AND collection < ? RETURNING collection, id, sequence, value',
  )
  const saveCounters = connection.prepare(
    "UPDATE counters SET value = CASE name WHEN 'revision' THEN ? ELSE ? END",
  )
  const keys = prepareKeyWriter(connection)
  let changes: Change[] = []
  let marked = 0
  const writer: Writer = {
    ...createSqliteReader(connection, damage),
    async put(collection, id, value) {
      sequence += 1
      const place = { collection, id }
      const text = JSON.stringify(value)
      const after = (before = sequence) => ({ sequence: before, value: text })
      watching(damage, () => keys.around(place, after, () => put.run(collection, id, sequence, text)))
      changes.push({ kind: 'put', collection, id })
    },
    async delete(collection, id) {
      const { changes: removed } = watching(damage, () =>
        keys.around({ collection, id }, undefined, () => remove.run(collection, id)),
      )
      if (removed > 0) changes.push({ kind: 'delete', collection, id })
    },
    async deleteWithin(prefix) {
      const rows = watching(damage, () => removeWithin.all(prefix, endOfPrefix(prefix))) as KeptRow[]
      keys.forget(rows)
      for (const { collection, id } of rows) changes.push({ kind: 'delete', collection, id })
    },
  }
  const steps = {
    begin: () => {
      changes = []
      if (damage.found)
        throw new StoreError(`${damage.file} is damaged and no longer written to: ${damage.found.message}`)
      return beginWriting(connection, lockedMs)
    },
    mark: () => {
      marked = changes.length
      connection.exec('SAVEPOINT job')
    },
    undo: () => {
      changes.length = marked
      connection.exec('ROLLBACK TO job')
    },
    commit: () => {
      if (changes.length > 0) saveCounters.run(revision + 1, sequence)
      connection.exec('COMMIT')
    },
    abandon: () => {
      if (connection.inTransaction) connection.exec('ROLLBACK')
    },
    announce: () => {
      if (changes.length === 0) return
      revision += 1
      announce({ revision, changes })
    },
  }
  return { writer, steps }
}

/**
 * Begins a transaction that writes. SQLite's own waiting for a lock would hold up the whole thread, reads included. Rejects when
 * the lock stays.
 */
async function beginWriting(connection: Database.Database, lockedMs: number): Promise<void> {
  const end = performance.now() + lockedMs
  for (;;) {
    try {
      connection.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      if ((error as { code?: string }).code !== 'SQLITE_BUSY' || performance.now() > end) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}
