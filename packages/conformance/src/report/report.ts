import { evidence } from '../cases/evidence.ts'
import type { CaseResult } from '../run/run-cases.ts'

/** A run against one target, as it is kept in a file. */
export interface Report {
  /** What the target is called: `Gatehouse 0.1.0`, `moto 5.1`; its endpoint unless somebody said. */
  readonly name: string
  readonly endpoint: string
  readonly region: string
  /** When the run began, ISO 8601. */
  readonly date: string
  /** Version of the kit. */
  readonly version: string
  readonly results: readonly CaseResult[]
}

export type Outcome = CaseResult['outcome']

/** How many cases ended how. */
export type Counts = Readonly<Record<Outcome, number>>

export function count(results: readonly Pick<CaseResult, 'outcome'>[]): Counts {
  const counts = { passed: 0, failed: 0, broken: 0, skipped: 0 }
  for (const { outcome } of results) counts[outcome] += 1
  return counts
}

/** Share of the cases tried that passed: `98.4 %`; a dash where none was tried. */
export function formatShare({ passed, failed, broken }: Counts): string {
  const tried = passed + failed + broken
  return tried === 0 ? '–' : `${((100 * passed) / tried).toFixed(1)} %`
}

/** Results by subject, in the order of the run. */
export function bySubject(results: readonly CaseResult[]): Map<string, CaseResult[]> {
  const subjects = new Map<string, CaseResult[]>()
  for (const result of results)
    subjects.set(result.subject, [...(subjects.get(result.subject) ?? []), result])
  return subjects
}

/** A section of docs/service, with what its statements rest on where they say so. */
export function formatSource(section: string): string {
  const tags = evidence[section] ?? []
  return tags.length > 0 ? `${section}: ${tags.join(', ')}` : section
}
