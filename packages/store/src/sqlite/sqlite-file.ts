import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs'
import Database from 'libsql'
import { StoreError } from '../store/store-error.ts'
import { LEFT_BESIDE } from './check-files.ts'
import { errorCodeOf } from './error-code.ts'
import { prepareQuery } from './prepare-query.ts'
import { makeFolder, PRIVATE_FILE, tighten } from './private-files.ts'
import { fillKeys } from './sqlite-keys.ts'

/** One step from a layout to the next: what SQL can say, or more than that. */
type Migration = string | ((connection: Database.Database) => void)

/**
 * What makes each version of the file's layout of the one before, the first of nothing at all. A file is brought up to date when
 * it is opened, all at once or not at all; steps are only ever added here.
 */
const MIGRATIONS: readonly Migration[] = [
  `
  CREATE TABLE records (
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (collection, id)
  ) WITHOUT ROWID;
  CREATE UNIQUE INDEX records_in_order ON records (collection, sequence);
  CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO counters VALUES ('revision', 0), ('sequence', 0);
  `,
  // How many values a collection has, kept with it: counting them would take as long as there are values.
  `
  CREATE TABLE totals (collection TEXT PRIMARY KEY, total INTEGER NOT NULL) WITHOUT ROWID;
  INSERT INTO totals SELECT collection, count(*) FROM records GROUP BY collection;
  CREATE TRIGGER record_added AFTER INSERT ON records BEGIN
    INSERT INTO totals VALUES (NEW.collection, 1) ON CONFLICT (collection) DO UPDATE SET total = total + 1;
  END;
  CREATE TRIGGER record_removed AFTER DELETE ON records BEGIN
    UPDATE totals SET total = total - 1 WHERE collection = OLD.collection;
    DELETE FROM totals WHERE collection = OLD.collection AND total = 0;
  END;
  `,
  // Snapshots in parts: earlier versions would serve nothing of them. Those that are whole stay as they are.
  '',
  // What values are found by, so that nobody looks through their siblings; and snapshots that are versions of what they share.
  (connection) => {
    connection.exec(`
      CREATE TABLE keys (
        name TEXT NOT NULL,
        key TEXT NOT NULL,
        collection TEXT NOT NULL,
        sequence INTEGER NOT NULL,
        id TEXT NOT NULL,
        PRIMARY KEY (name, key, collection, sequence)
      ) WITHOUT ROWID;
    `)
    fillKeys(connection)
  },
  // How many characters the values of a collection have, kept as their number is.
  `
  ALTER TABLE totals ADD COLUMN characters INTEGER NOT NULL DEFAULT 0;
  UPDATE totals SET characters = (SELECT sum(length(value)) FROM records WHERE collection = totals.collection);
  DROP TRIGGER record_added;
  DROP TRIGGER record_removed;
  CREATE TRIGGER record_added AFTER INSERT ON records BEGIN
    INSERT INTO totals VALUES (NEW.collection, 1, length(NEW.value)) ON CONFLICT (collection)
      DO UPDATE SET total = total + 1, characters = characters + length(NEW.value);
  END;
  CREATE TRIGGER record_changed AFTER UPDATE OF value ON records BEGIN
    UPDATE totals SET characters = characters + length(NEW.value) - length(OLD.value) WHERE collection = NEW.collection;
  END;
  CREATE TRIGGER record_removed AFTER DELETE ON records BEGIN
    UPDATE totals SET total = total - 1, characters = characters - length(OLD.value) WHERE collection = OLD.collection;
    DELETE FROM totals WHERE collection = OLD.collection AND total = 0;
  END;
  `,
]

/** The layout that this code reads and writes. */
const SCHEMA_VERSION = MIGRATIONS.length

/** A connection that flushes every commit to disk before it returns. */
export function openConnection(file: string): Database.Database {
  const connection = new Database(file)
  connection.exec('PRAGMA busy_timeout = 2000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;')
  return connection
}

/**
 * Makes the file with its layout where there is none, all at once: one that is there and empty has lost what it had. Others than
 * the owner cannot read it, and neither what SQLite puts beside it, which takes its mode.
 */
export function createFile(file: string): void {
  tighten(file)
  if (existsSync(file)) return
  const begun = `${file}.new`
  removeFile(begun)
  closeSync(openSync(begun, 'wx', PRIVATE_FILE))
  const connection = new Database(begun)
  try {
    prepareSchema(connection, begun)
  } finally {
    connection.close()
  }
  renameSync(begun, file)
}

/** Removes a file, with what SQLite has beside it. */
export function removeFile(file: string): void {
  for (const suffix of ['', ...LEFT_BESIDE]) rmSync(`${file}${suffix}`, { force: true })
}

/** Creates the layout or brings an older one up to date. Throws `StoreError` for a file of a newer version. */
export function prepareSchema(connection: Database.Database, file: string): void {
  const version = versionOf(connection)
  if (version > SCHEMA_VERSION) {
    throw new StoreError(
      `${file} was written by a newer version of Gatehouse (layout ${version}, this one knows ${SCHEMA_VERSION})`,
    )
  }
  if (version === SCHEMA_VERSION) return
  connection.exec('BEGIN IMMEDIATE')
  try {
    for (const step of MIGRATIONS.slice(version)) {
      if (typeof step === 'string') connection.exec(step)
      else step(connection)
    }
    connection.exec(`PRAGMA user_version = ${SCHEMA_VERSION}; COMMIT;`)
  } catch (error) {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    throw error
  }
}

function versionOf(connection: Database.Database): number {
  return prepareQuery<{ user_version: number }>(connection, 'PRAGMA user_version').get()?.user_version ?? 0
}

/**
 * Keeps other processes from opening the same state: two of them would each serve what the other does not know of. The operating
 * system lets go of the lock when the process ends, however it ends. Throws `StoreError` when another process holds it.
 */
export function lockFile(file: string): { release(): void } {
  makeFolder(file)
  closeSync(openSync(`${file}.lock`, 'a', PRIVATE_FILE))
  const lock = new Database(`${file}.lock`)
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (errorCodeOf(error) !== 'SQLITE_BUSY') throw error
    throw new StoreError(`${file} is in use by another process`)
  }
  return { release: () => lock.close() }
}

/**
 * Copies the state to a new file, as of one commit, while another process may be using it. The copy is a state like any other.
 * Throws `StoreError` when there is no state, or when the target exists.
 */
export function backupSqliteFile(file: string, target: string): void {
  const source = openReadable(file)
  try {
    closeSync(openSync(target, 'wx', PRIVATE_FILE))
    source.prepare('VACUUM INTO ?').run(target)
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') throw new StoreError(`${target} exists already`)
    rmSync(target, { force: true })
    throw new StoreError(
      `${file} cannot be copied to ${target}: ${error instanceof Error ? error.message : error}`,
    )
  } finally {
    source.close()
  }
}

function openReadable(file: string): Database.Database {
  try {
    const source = new Database(file, { fileMustExist: true })
    source.exec('PRAGMA busy_timeout = 2000')
    if (versionOf(source) > 0) return source
    source.close()
  } catch {
    // Told below like a file of something else.
  }
  throw new StoreError(`${file} holds no state`)
}
