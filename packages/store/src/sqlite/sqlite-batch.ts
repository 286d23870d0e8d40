import type Database from 'libsql'
import type { Change, Commit } from '../store/store.ts'
import { StoreError } from '../store/store-error.ts'
import type { BatchSteps } from '../store/write-queue.ts'
import { endOfPrefix } from './end-of-prefix.ts'
import { errorCodeOf } from './error-code.ts'
import { prepareQuery } from './prepare-query.ts'
import { readCounters } from './read-counters.ts'
import { type KeptRow, type KeyWriter, prepareKeyWriter } from './sqlite-keys.ts'
import { type Damage, watching } from './sqlite-reader.ts'

/** What a batch is written with. */
export interface WritingContext {
  readonly connection: Database.Database
  /** How long a lock of another process may stand in the way of a write. */
  readonly lockedMs: number
  readonly damage: Damage
}

/** How often a lock is tried for. */
const RETRY_MS = 10

/** The batch of transactions under way on the writing connection, with what it changed so far. */
export class SqliteBatch implements BatchSteps {
  readonly #context: WritingContext
  readonly #statements: ReturnType<typeof prepareStatements>
  readonly #keys: KeyWriter
  readonly #tell: (commit: Commit) => void
  #revision: number
  #sequence: number
  #changes: Change[] = []
  /** How many changes there were at the mark. */
  #marked = 0

  /** `tell` is told of each batch that is kept. */
  constructor(context: WritingContext, tell: (commit: Commit) => void) {
    this.#context = context
    this.#statements = prepareStatements(context.connection)
    this.#keys = prepareKeyWriter(context.connection)
    this.#tell = tell
    const { revision, sequence } = readCounters(context.connection)
    this.#revision = revision
    this.#sequence = sequence
  }

  put(collection: string, id: string, value: unknown): void {
    this.#sequence += 1
    const sequence = this.#sequence
    const text = JSON.stringify(value)
    const after = (before = sequence) => ({ sequence: before, value: text })
    watching(this.#context.damage, () =>
      this.#keys.around({ collection, id }, after, () =>
        this.#statements.put.run(collection, id, sequence, text),
      ),
    )
    this.#changes.push({ kind: 'put', collection, id })
  }

  delete(collection: string, id: string): void {
    const { changes } = watching(this.#context.damage, () =>
      this.#keys.around({ collection, id }, undefined, () => this.#statements.remove.run(collection, id)),
    )
    if (changes > 0) this.#changes.push({ kind: 'delete', collection, id })
  }

  deleteWithin(prefix: string): void {
    const rows = watching(this.#context.damage, () =>
      this.#statements.removeWithin.all(prefix, endOfPrefix(prefix)),
    )
    this.#keys.forget(rows)
    for (const { collection, id } of rows) this.#changes.push({ kind: 'delete', collection, id })
  }

  begin(): Promise<void> {
    const { connection, lockedMs, damage } = this.#context
    this.#changes = []
    if (damage.found)
      throw new StoreError(`${damage.file} is damaged and no longer written to: ${damage.found.message}`)
    return beginWriting(connection, lockedMs)
  }

  mark(): void {
    this.#marked = this.#changes.length
    this.#context.connection.exec('SAVEPOINT job')
  }

  undo(): void {
    this.#changes.length = this.#marked
    this.#context.connection.exec('ROLLBACK TO job')
    this.keep()
  }

  /** With each mark that stays, SQLite keeps every page once more that is written after it. */
  keep(): void {
    this.#context.connection.exec('RELEASE job')
  }

  commit(): void {
    if (this.#changes.length > 0) this.#statements.saveCounters.run(this.#revision + 1, this.#sequence)
    this.#context.connection.exec('COMMIT')
  }

  abandon(): void {
    if (this.#context.connection.inTransaction) this.#context.connection.exec('ROLLBACK')
  }

  announce(): void {
    if (this.#changes.length === 0) return
    this.#revision += 1
    this.#tell({ revision: this.#revision, changes: this.#changes })
  }
}

function prepareStatements(connection: Database.Database) {
  return {
    put: connection.prepare(
      'INSERT INTO records VALUES (?, ?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET value = excluded.value',
    ),
    remove: connection.prepare('DELETE FROM records WHERE collection = ? AND id = ?'),
    removeWithin: prepareQuery<KeptRow, [from: string, to: string]>(
      connection,
      'DELETE FROM records WHERE collection >= ? AND collection < ? RETURNING collection, id, sequence, value',
    ),
    saveCounters: connection.prepare(
      "UPDATE counters SET value = CASE name WHEN 'revision' THEN ? ELSE ? END",
    ),
  }
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
      if (errorCodeOf(error) !== 'SQLITE_BUSY' || performance.now() > end) throw error
    }
    await new Promise((resolve) => setTimeout(resolve, RETRY_MS))
  }
}
