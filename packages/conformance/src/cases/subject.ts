import type { Row } from './row.ts'

/** What cases are about, with where the statements that they check stand. */
export interface Subject {
  readonly name: string
  /** Document and section of docs/service: `management §2.5`. */
  readonly section: string
  readonly rows: readonly Row[]
}
