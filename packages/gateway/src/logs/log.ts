import { escapeControls } from '@gatehouse/runtime'
import { type Logger, pino } from 'pino'
import { LineOutput } from './line-output.ts'

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]
export type Log = Pick<Logger, 'error' | 'warn' | 'info' | 'debug'>

/** What the process says of itself. */
export interface ProcessLog extends Log {
  /** Writes a line of text as it is, among those of the log. */
  print(line: string): void
}

/**
 * The gateway's own log: one JSON line an event, on standard error, each written at once. A reader that does not keep up never
 * blocks the
 * process: what is dropped then is counted by `onDropped`, and told once it is read again.
 */
export function createLog(level: LogLevel, onDropped: () => void = () => undefined): ProcessLog {
  const output = new LineOutput(2, {
    isShared: true,
    isUrgent: true,
    onDropped,
    onTrouble: () => undefined,
    onRecovered: (dropped) => log.warn({ dropped }, 'standard error is read again'),
  })
  const log = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    // JSON leaves characters as they are that end a line for some reader, or steer a terminal. Their escapes are JSON's own.
    { write: (line) => output.write(escapeControls(line.replace(/\n$/, ''))) },
  )
  return Object.assign(log, { print: (line: string) => output.write(line) })
}
