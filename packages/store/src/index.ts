export { createMemoryStore } from './memory-store.ts'
export { backupSqliteFile, StoreError } from './sqlite-file.ts'
export { openSqliteStore } from './sqlite-store.ts'
export type { Change, Commit, Entry, ListOptions, Reader, Store, Writer } from './store.ts'
