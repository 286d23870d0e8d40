export type { MemorySnapshot } from './memory/memory-batch.ts'
export { createMemoryReplica } from './memory/memory-replica.ts'
export { createMemoryStore, type MemoryStore } from './memory/memory-store.ts'
export type { Peer } from './postgres/known-nodes.ts'
export {
  migrateFromPostgres,
  migrateToPostgres,
  openPostgresStore,
} from './postgres/load-postgres-store.ts'
export type { MigrationReport } from './postgres/migrate-state.ts'
export type { ClusterStatus } from './postgres/postgres-node.ts'
export type { PostgresOptions, PostgresStore } from './postgres/postgres-store.ts'
export type { Replica } from './replica/replica.ts'
export { checkSqliteFile } from './sqlite/check-sqlite-file.ts'
export { isFolderOpen } from './sqlite/private-files.ts'
export { backupSqliteFile } from './sqlite/sqlite-file.ts'
export { openSqliteReplica } from './sqlite/sqlite-replica.ts'
export { openSqliteStore } from './sqlite/sqlite-store.ts'
export { shapeOfRouteKey } from './store/indexes.ts'
export type {
  Change,
  Commit,
  Entry,
  Found,
  ListOptions,
  Lookup,
  Reader,
  Store,
  Writer,
} from './store/store.ts'
export { StoreError } from './store/store-error.ts'
export { StoreBusyError, StoreUnavailableError } from './store/unavailable.ts'
export {
  lendTokens,
  type TokenAccount,
  type TokenClaim,
  type TokenGrant,
  type TokenLedger,
  type TokenView,
} from './tokens/token-ledger.ts'
