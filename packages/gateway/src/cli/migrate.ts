import { type MigrationReport, migrateFromPostgres, migrateToPostgres, StoreError } from '@gatehouse/store'
import { StateError } from '../failures/state-error.ts'
import { formatDatabase } from '../state/format-database.ts'
import { stateFile } from '../state/state-file.ts'
import type { Migration } from './parse-migration.ts'

/** Copies the state; resolves to a line for a person. Rejects with a `StateError` when that cannot be. */
export async function migrate({ direction, database }: Migration, data: string): Promise<string> {
  try {
    const file = stateFile(data)
    if (direction === 'to')
      return describe(await migrateToPostgres(file, database), data, formatDatabase(database))
    return describe(await migrateFromPostgres(database, file), formatDatabase(database), data)
  } catch (error) {
    throw error instanceof StoreError ? new StateError(error.message) : error
  }
}

function describe({ records, revision, checksum }: MigrationReport, from: string, to: string): string {
  return `Gatehouse copied the state in ${from} to ${to}: ${records} records of revision ${revision}, SHA-256 ${checksum} on both sides`
}
