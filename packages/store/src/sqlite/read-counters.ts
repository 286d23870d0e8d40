import type Database from 'libsql'
import { prepareQuery } from './prepare-query.ts'

/** Up to where a file has a state's commits. */
export interface Counters {
  readonly revision: number
  /** The last `sequence` that was given to a value. */
  readonly sequence: number
}

export function readCounters(connection: Database.Database): Counters {
  const rows = prepareQuery<{ name: string; value: number }>(
    connection,
    'SELECT name, value FROM counters',
  ).all()
  const counter = (wanted: string) => rows.find(({ name }) => name === wanted)?.value ?? 0
  return { revision: counter('revision'), sequence: counter('sequence') }
}
