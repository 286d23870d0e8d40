import { type LogFile, openLogFile } from './log-file.ts'

/** The execution logs of all stages, in one file. */
interface ExecutionLogFile extends Omit<LogFile, 'write'> {
  /** Takes an event, which may have several lines, of the log group of a stage. */
  write(event: string, group: string): void
}

interface ExecutionLogOptions {
  readonly clock: () => Date
  /** Whether other processes write to it as well. */
  readonly isShared: boolean
}

/**
 * A file, or standard output for `-`, with one line an event: `<time> <log group> <event>`. Line ends in an event are escaped, so
 * that no client writes a line of its own. Throws when the file cannot be opened.
 */
export function openExecutionLog(target: string, { clock, isShared }: ExecutionLogOptions): ExecutionLogFile {
  const { write, ...file } = openLogFile(target, { isShared })
  return {
    ...file,
    write: (event, group) => write(`${clock().toISOString()} ${group} ${escapeControls(event)}`),
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g
const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

function escapeControls(text: string): string {
  return text.replaceAll(
    CONTROLS,
    (it) => SHORT[it] ?? `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
