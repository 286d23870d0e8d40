import { escapeControls } from '@gatehouse/runtime'

/** What a line may have besides its text: colours, as tools write them, and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a colour begins with one.
const KEPT = /(\u001b\[[\d;]*m|\t)/

/**
 * A line that a function printed, for the log: functions print what clients send, and no client writes a line of its own, or over
 * another. The carriage return of a line that ended in CR LF is not part of it.
 */
export function formatPrinted(line: string): string {
  const parts = line.replace(/\r$/, '').split(KEPT)
  return parts.map((part, index) => (index % 2 === 1 ? part : escapeControls(part))).join('')
}
