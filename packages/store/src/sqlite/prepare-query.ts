import type Database from 'libsql'

/** A prepared statement that reads, with the types of its parameters and of its rows. */
export interface Query<Row, Parameters extends readonly unknown[]> {
  all(...parameters: Parameters): Row[]
  /** The first row; undefined where there is none. */
  get(...parameters: Parameters): Row | undefined
}

/** Prepares a statement that reads. The driver does not know what its columns hold: the caller, who writes them, says so. */
export function prepareQuery<Row, Parameters extends readonly unknown[] = []>(
  connection: Database.Database,
  sql: string,
): Query<Row, Parameters> {
  return connection.prepare(sql) as Query<Row, Parameters>
}
