import { backupSqliteFile, checkSqliteFile, StoreError } from '@gatehouse/store'
import { StateError } from '../failures/state-error.ts'
import { stateFile } from './state-file.ts'

/** Copies the state of a folder to a new file, also while a gateway uses it. Throws `StateError` when that cannot be. */
export function backUp(data: string, target: string): void {
  try {
    backupSqliteFile(stateFile(data), target)
  } catch (error) {
    throw error instanceof StoreError ? new StateError(error.message) : error
  }
}

/** Looks through the whole of a folder's state and writes nothing. Throws `StateError` for what is damaged. */
export function checkState(data: string): void {
  try {
    checkSqliteFile(stateFile(data), { whole: true })
  } catch (error) {
    throw error instanceof StoreError ? new StateError(error.message) : error
  }
}
