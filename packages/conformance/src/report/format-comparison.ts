import type { CaseResult } from '../run/run-cases.ts'
import { bySubject, count, formatShare, formatSource, type Report } from './report.ts'

const SIGNS = { passed: '✓', failed: '✗', broken: '✗ before', skipped: '–' } as const

/** Several targets side by side in Markdown: shares by subject. */
export function formatMarkdown(reports: readonly Report[]): string {
  const head = `| subject | evidence | ${reports.map(({ name }) => name.replaceAll('|', '\\|')).join(' | ')} |`
  const rule = `|---|---|${reports.map(() => '--:|').join('')}`
  const rows = tablesOf(reports).map(
    ({ subject, section, shares }) => `| ${subject} | ${formatSource(section)} | ${shares.join(' | ')} |`,
  )
  const targets = reports.map(
    ({ name, date, region, version }) => `- ${name}: ${date.slice(0, 10)}, ${region}, kit ${version}`,
  )
  return [...targets, '', head, rule, ...rows, ''].join('\n')
}

/** The same as a page of its own, with each case and how its answer differs. */
export function formatPage(reports: readonly Report[]): string {
  const names = reports.map(({ name }) => `<th>${escapeHtml(name)}</th>`).join('')
  const body = tablesOf(reports).map(({ subject, section, shares, ids }) => {
    const cells = shares.map((it) => `<td>${it}</td>`).join('')
    const cases = ids.map((id) => formatRow(id, reports)).join('\n')
    return `<tbody><tr class="subject"><th>${escapeHtml(subject)} <small>${escapeHtml(formatSource(section))}</small></th>${cells}</tr>\n${cases}</tbody>`
  })
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Conformance</title>
<style>${STYLE}</style>
<h1>Is that an API Gateway?</h1>
<table><thead><tr><th>case</th>${names}</tr></thead>
${body.join('\n')}
</table></html>
`
}

const STYLE = `:root{color-scheme:light dark;font:15px/1.45 system-ui,sans-serif}body{margin:2rem auto;max-width:80rem;padding:0 1rem}
table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.25rem .6rem;border-bottom:1px solid #8884;vertical-align:top}
.subject th{font-size:1.05rem;padding-top:1.2rem}small{font-weight:400;opacity:.75}td{white-space:nowrap}.failed,.broken{color:#c62828}
@media(prefers-color-scheme:dark){.failed,.broken{color:#ff8a80}}details{white-space:normal;max-width:40rem;overflow-wrap:anywhere}`

interface SubjectTable {
  readonly subject: string
  readonly section: string
  readonly shares: readonly string[]
  readonly ids: readonly string[]
}

function tablesOf(reports: readonly Report[]): SubjectTable[] {
  const grouped = reports.map(({ results }) => bySubject(results))
  const subjects = [...new Set(grouped.flatMap((it) => [...it.keys()]))]
  return subjects.map((subject) => {
    const all = grouped.map((it) => it.get(subject) ?? [])
    const ids = [...new Set(all.flat().map(({ id }) => id))]
    const section = all.flat()[0]?.section ?? ''
    return { subject, section, ids, shares: all.map((of) => formatShare(count(of))) }
  })
}

function formatRow(id: string, reports: readonly Report[]): string {
  const found = reports.map(({ results }) => results.find((it) => it.id === id))
  const title = found.find((it) => it)?.title ?? id
  return `<tr><td>${escapeHtml(title)}</td>${found.map(formatCell).join('')}</tr>`
}

function formatCell(result: CaseResult | undefined): string {
  if (!result) return '<td>–</td>'
  const { outcome, details } = result
  if (details.length === 0) return `<td>${SIGNS[outcome]}</td>`
  return `<td class="${outcome}"><details><summary>${SIGNS[outcome]}</summary>${escapeHtml(details.join(' · '))}</details></td>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
