import type { OptionTable } from './option.ts'
import { environmentName } from './parse-options.ts'

/** How the help is set. */
export interface HelpLayout {
  /** Columns before the texts of the options. */
  readonly indent: number
}

/** The lines of a program's help that list its options, and `--version` and `--help`. */
export function formatOptions(table: OptionTable, { indent }: HelpLayout): readonly string[] {
  const rows = Object.values(table).map(({ flag, value, help, fallback }) => {
    const shown = fallback ? ` (${fallback})` : ''
    return [`--${flag} ${value}`, `${help}${shown}`] as const
  })
  return [...rows, ['--version', 'the version'] as const, ['--help', 'this text'] as const].map(
    ([option, text]) => `  ${option.padEnd(indent - 2)}${text}`,
  )
}

/** How an options page is written. */
export interface PageLayout {
  /** What the environment forms begin with: `GATEHOUSE`. */
  readonly prefix: string
  /** Whether options have members in a configuration file; `except` those. */
  readonly members?: { readonly except: readonly string[] }
}

/** The options as a table in Markdown. */
export function formatOptionsPage(table: OptionTable, { prefix, members }: PageLayout): string {
  const head = ['flag', ...(members ? ['member'] : []), 'environment', 'default', 'what it does']
  const rows = Object.entries(table).map(([member, { flag, value, help, fallback }]) => [
    code(`--${flag}${value && ` ${value}`}`),
    ...(members ? [members.except.includes(member) ? '' : code(member)] : []),
    code(environmentName(prefix, flag)),
    fallback ? code(fallback) : '',
    help.replaceAll('|', '\\|').replaceAll('<', '&lt;'),
  ])
  const lines = [head, ...rows].map((cells) => `| ${cells.join(' | ')} |`)
  return `${lines.toSpliced(1, 0, `|${'---|'.repeat(head.length)}`).join('\n')}\n`
}

/** Text as it is written, for a cell: a pipe would end the cell, in code as well. */
function code(text: string): string {
  return `\`${text.replaceAll('|', '\\|')}\``
}
