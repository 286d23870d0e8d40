import type { MigrationReport } from './migrate-state.ts'
import type { PostgresOptions, PostgresStore } from './postgres-store.ts'

/**
 * As `openPostgresStore` of `postgres-store.ts`: what speaks with PostgreSQL is loaded for those who have one. By a path of this
 * package: Node 20 finds a package that is a link twice, as two, when it looks for it again while standard output is a pipe.
 */
export async function openPostgresStore(options: PostgresOptions): Promise<PostgresStore> {
  const { openPostgresStore: open } = await import('./postgres-store.ts')
  return open(options)
}

/** As that of `migrate-state.ts`. */
export async function migrateToPostgres(file: string, url: string): Promise<MigrationReport> {
  const { migrateToPostgres: migrate } = await import('./migrate-state.ts')
  return migrate(file, url)
}

/** As that of `migrate-state.ts`. */
export async function migrateFromPostgres(url: string, file: string): Promise<MigrationReport> {
  const { migrateFromPostgres: migrate } = await import('./migrate-state.ts')
  return migrate(url, file)
}
