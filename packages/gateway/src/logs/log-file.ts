import { errorOf, UsageError } from '@gatehouse/command-line'
import { LineOutput, type LineOutputOptions } from './line-output.ts'
import type { Log } from './log.ts'

export interface LogFile {
  /** Takes a line, without its end. */
  write(line: string): void
  /** Opens the file anew: log rotation may have moved it away. */
  reopen(): void
  /** Writes what is left. */
  close(): void
}

export interface LogFileOptions {
  /** The option that names the file: what is wrong is told by it. */
  readonly option: 'access-log' | 'execution-log'
  /** Whether other processes write to it as well. */
  readonly isShared: boolean
  /** Is told when lines cannot be written, and when they can again. */
  readonly log: Pick<Log, 'error' | 'info'>
  readonly onDropped: () => void
}

/**
 * A file that lines are appended to, or standard output for `-`, which other processes may be using as well. What cannot be written
 * is held, and dropped beyond a bound. Throws a `UsageError` when the file cannot be opened.
 */
export function openLogFile(target: string, options: LogFileOptions): LogFile {
  const { option, isShared, log, onDropped } = options
  const about = { log: option, file: target }
  const output: LineOutputOptions = {
    isShared,
    onDropped,
    onTrouble: ({ reason }) => log.error({ ...about, reason }, 'a log cannot be written'),
    onRecovered: (dropped) => log.info({ ...about, dropped }, 'a log is written again'),
  }
  try {
    return new LineOutput(target === '-' ? 1 : target, output)
  } catch (error) {
    throw new UsageError(`--${option} ${target} cannot be written: ${errorOf(error).message}`)
  }
}
