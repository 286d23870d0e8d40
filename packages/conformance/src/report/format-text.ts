import type { CaseResult } from '../run/run-cases.ts'
import { bySubject, count, formatShare, formatSource, type Report } from './report.ts'

/** What a run prints for a case that is not as expected; undefined for one that is. */
export function formatProblem({ id, outcome, section, details, left }: CaseResult): string | undefined {
  const remains = left.map((it) => `    left behind: ${it}`)
  if (outcome !== 'failed' && outcome !== 'broken')
    return remains.length === 0 ? undefined : [id, ...remains].join('\n')
  const lines = details.flatMap((it) => it.split('\n')).map((it) => `    ${it}`)
  return [`${outcome}: ${id}  (${formatSource(section)})`, ...lines, ...remains].join('\n')
}

/** The table that a run ends with. */
export function formatSummary({ name, results }: Report): string {
  const rows = [...bySubject(results)].map(([subject, of]) => [subject, of] as const)
  const lines = [...rows, ['all', results] as const].map(([subject, of]) => {
    const { passed, failed, broken, skipped } = count(of)
    return [subject.padEnd(32), passed, failed, broken, skipped, formatShare(count(of))]
      .map((it) => String(it).padStart(8))
      .join('')
  })
  const head = ['', 'passed', 'failed', 'broken', 'skipped', 'share'].map((it, at) =>
    at === 0 ? it.padEnd(32) : it.padStart(8),
  )
  return [name, head.join(''), ...lines].join('\n')
}
