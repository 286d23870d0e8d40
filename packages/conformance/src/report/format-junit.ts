import type { CaseResult } from '../run/run-cases.ts'
import { bySubject, count, type Report } from './report.ts'

/** A report in the form of JUnit, as CI servers read it. */
export function formatJunit({ name, results }: Report): string {
  const suites = [...bySubject(results)].map(([subject, of]) => {
    const { failed, broken, skipped } = count(of)
    const counts = `tests="${of.length}" failures="${failed}" errors="${broken}" skipped="${skipped}"`
    return [
      `  <testsuite name="${escapeXml(subject)}" ${counts}>`,
      ...of.map(formatCase),
      '  </testsuite>',
    ].join('\n')
  })
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(name)}">`,
    ...suites,
    '</testsuites>',
  ]
  return `${lines.join('\n')}\n`
}

const ELEMENTS = { failed: 'failure', broken: 'error', skipped: 'skipped' } as const

function formatCase({ title, subject, section, outcome, details, milliseconds }: CaseResult): string {
  const attributes = `classname="${escapeXml(`${section} ${subject}`)}" name="${escapeXml(title)}" time="${milliseconds / 1000}"`
  if (outcome === 'passed') return `    <testcase ${attributes}/>`
  const element = ELEMENTS[outcome]
  const text = escapeXml(details.join('\n'))
  return `    <testcase ${attributes}><${element} message="${text.split('\n')[0]}">${text}</${element}></testcase>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** XML text; controls that XML cannot hold become spaces. */
function escapeXml(text: string): string {
  return text.replaceAll(/[^\t\n\r\u0020-\ufffd]/g, ' ').replaceAll(/[&<>"]/g, (it) => ENTITIES[it] ?? it)
}
