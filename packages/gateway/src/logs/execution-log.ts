import { type Clock, escapeControls } from '@gatehouse/runtime'
import { type LogFile, type LogFileOptions, openLogFile } from './log-file.ts'

/** The execution logs of all stages, in one file. */
interface ExecutionLogFile extends Omit<LogFile, 'write'> {
  /** Takes an event, which may have several lines, of the log group of a stage. */
  write(event: string, group: string): void
}

interface ExecutionLogOptions extends Omit<LogFileOptions, 'option'> {
  readonly clock: Clock
}

/**
 * A file, or standard output for `-`, with one line an event: `<time> <log group> <event>`. Line ends in an event are escaped, so
 * that no client writes a line of its own. Throws when the file cannot be opened.
 */
export function openExecutionLog(
  target: string,
  { clock, ...options }: ExecutionLogOptions,
): ExecutionLogFile {
  const file = openLogFile(target, { ...options, option: 'execution-log' })
  return {
    reopen: () => file.reopen(),
    close: () => file.close(),
    write: (event, group) =>
      file.write(`${new Date(clock.now()).toISOString()} ${group} ${escapeControls(event)}`),
  }
}
