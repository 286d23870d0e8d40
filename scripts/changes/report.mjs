import { LEVELS } from './changes.mjs'

/** The changes of a document by level and place, then what they mean for the version; for a terminal or as Markdown. */
export function formatReport({ name, changes, sentence }, format = 'text') {
  const style = format === 'markdown' ? MARKDOWN : TEXT
  const groups = LEVELS.map((level) => [level, changes.filter((change) => change.level === level)])
  const shown = groups.filter(([, group]) => group.length > 0)
  return [
    style.title(name, shown.map(([level, { length }]) => `${length} ${level}`).join(', ') || 'no changes'),
    ...shown.flatMap(([level, group]) => [style.heading(level), ...group.map(style.change)]),
    style.verdict(sentence),
  ].join('\n')
}

const TEXT = {
  title: (name, counts) => `${name}: ${counts}`,
  heading: (level) => `\n${level}`,
  change: ({ where, what }) => `  ${where}: ${what.replaceAll('`', '')}`,
  verdict: (sentence) => `\n${sentence.replaceAll('`', '')}`,
}

const MARKDOWN = {
  title: (name, counts) => `## Changes of the ${name}\n\n${counts}`,
  heading: (level) => `\n### ${level[0].toUpperCase()}${level.slice(1)}\n`,
  change: ({ where, what }) => `- **${where}**: ${what}`,
  verdict: (sentence) => `\n${sentence}`,
}
