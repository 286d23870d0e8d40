import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Database from 'libsql'
import { StoreError } from '../store/store-error.ts'
import { problemOfFiles, sizeOf, wayOutOf } from './check-files.ts'
import { errorCodeOf } from './error-code.ts'
import { prepareQuery } from './prepare-query.ts'

/** Up to this size a state is looked through when it is opened: that takes some 20 ms. */
const QUICK_BYTES = 16 * 1024 * 1024

/**
 * Refuses a state that is damaged, and writes nothing: `whole` looks through a large one as well, which takes as long as reading
 * it. Throws a `StoreError` that says what is wrong and what can be done.
 */
export function checkSqliteFile(file: string, { whole = false } = {}): void {
  const problem = problemOfFiles(file) ?? problemOfPages(file, whole)
  if (problem === undefined) return
  throw new StoreError(`${file} is damaged: ${problem}. Nothing was written to it. ${wayOutOf(file)}`)
}

function problemOfPages(file: string, whole: boolean): string | undefined {
  if (!existsSync(file) || (!whole && sizeOf(file) > QUICK_BYTES)) return undefined
  if (sizeOf(`${file}-wal`) === 0) return quickCheck(file)
  // Whoever closes a database last writes its log into it, so what may be damaged is looked at as a copy.
  const folder = mkdtempSync(join(dirname(file), '.check-'))
  try {
    const copy = join(folder, basename(file))
    copyFileSync(file, copy)
    copyFileSync(`${file}-wal`, `${copy}-wal`)
    return quickCheck(copy)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function quickCheck(file: string): string | undefined {
  let connection: Database.Database | undefined
  try {
    connection = new Database(file)
    connection.exec('PRAGMA busy_timeout = 2000; PRAGMA query_only = 1')
    const rows = prepareQuery<{ quick_check: string }>(connection, 'PRAGMA quick_check(1)').all()
    const found = rows[0]?.quick_check
    return found === 'ok' ? undefined : found?.replaceAll(/\s+/g, ' ')
  } catch (error) {
    if (errorCodeOf(error) === 'SQLITE_BUSY') return undefined
    return error instanceof Error ? error.message : String(error)
  } finally {
    connection?.close()
  }
}
