import { LEVELS } from './changes.mjs'

/** The longest comment that a pull request takes, with room for what is said about it. */
const MAX_COMMENT = 60_000

/** All documents' changes and what they ask for: for a terminal, as a comment of a pull request, or for programs. */
export function formatReports({ reports, missing }, format) {
  if (format === 'json') return JSON.stringify(toDifference({ reports, missing }), null, 2)
  const isMarkdown = format === 'markdown'
  const parts = [
    ...reports.map((report) => formatReport(report, format)),
    ...(missing ? [plain(missing)] : []),
  ]
  if (!isMarkdown) return parts.join('\n\n')
  const passed = missing === undefined && reports.every((report) => report.passed)
  const headline = passed
    ? 'The contract may change like this.'
    : 'The contract may not change like this yet.'
  const text = ['# Changes of the contract', headline, ...(missing ? [`**${missing}**`] : [])]
  return shorten([...text, ...reports.map((report) => formatReport(report, format))].join('\n\n'))
}

/** The difference for programs: per document its versions, whether the raise is enough, and each change. */
export function toDifference({ reports, missing }) {
  return {
    passed: missing === undefined && reports.every((report) => report.passed),
    ...(missing && { missing: plain(missing) }),
    documents: reports.map(({ api, from, to, passed, sentence, changes }) => ({
      api,
      from,
      to,
      passed,
      verdict: plain(sentence),
      changes,
    })),
  }
}

/** The changes of a document by level and place, then what they mean for the version; for a terminal or as Markdown. */
export function formatReport({ name, from, to, changes, sentence }, format = 'text') {
  const style = format === 'markdown' ? MARKDOWN : TEXT
  const groups = LEVELS.map((level) => [level, changes.filter((change) => change.level === level)])
  const shown = groups.filter(([, group]) => group.length > 0)
  const counts = shown.map(([level, { length }]) => `${length} ${level}`).join(', ') || 'no changes'
  return [
    style.title(name, counts, { from, to }),
    ...shown.map(([level, group]) => style.group(level, group.map(style.change))),
    style.verdict(sentence),
  ].join('\n')
}

const TEXT = {
  title: (name, counts) => `${name}: ${counts}`,
  group: (level, lines) => [`\n${level}`, ...lines].join('\n'),
  change: ({ where, what }) => `  ${where}: ${plain(what)}`,
  verdict: (sentence) => `\n${plain(sentence)}`,
}

const MARKDOWN = {
  title: (name, counts, { from, to }) =>
    `## Changes of the ${name}\n\n${from === to ? '' : `From ${from} to ${to}: `}${counts}`,
  group: (level, lines) => {
    const heading = `${level[0].toUpperCase()}${level.slice(1)}`
    if (level !== 'cosmetic') return [`\n### ${heading}\n`, ...lines].join('\n')
    return `\n<details><summary>${heading}: ${lines.length}</summary>\n\n${lines.join('\n')}\n\n</details>`
  },
  change: ({ where, what }) => `- **${where}**: ${what}`,
  verdict: (sentence) => `\n${sentence}`,
}

/** A comment that is too long loses its end, at a line. */
function shorten(text) {
  if (text.length <= MAX_COMMENT) return text
  const kept = text.slice(0, text.lastIndexOf('\n', MAX_COMMENT))
  const isOpen = kept.lastIndexOf('<details>') > kept.lastIndexOf('</details>')
  return `${kept}\n${isOpen ? '\n</details>\n' : ''}\nMore than a comment holds: \`node scripts/check-changes.mjs\` tells all.`
}

function plain(text) {
  return text.replaceAll('`', '')
}
