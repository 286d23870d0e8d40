import type { PostgresOptions, PostgresStore } from './postgres-store.ts'

/**
 * As `openPostgresStore` of `postgres-store.ts`: what speaks with PostgreSQL is loaded for those who have one. By a path of this
 * package: Node 20 finds a package that is a link twice, as two, when it looks for it again while standard output is a pipe.
 */
export async function openPostgresStore(options: PostgresOptions): Promise<PostgresStore> {
  const { openPostgresStore: open } = await import('./postgres-store.ts')
  return open(options)
}
