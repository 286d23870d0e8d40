import { escapeControls } from '@gatehouse/runtime/core'
import { formatEvent } from './format-event.ts'
import { LineOutput } from './line-output.ts'

/** From what is worst to what is least, each with its number in the lines. */
const LEVELS = { fatal: 60, error: 50, warn: 40, info: 30, debug: 20, trace: 10 } as const

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** Tells an event: what is to know of it, and what it is. */
export type TellEvent = (details: object, message: string) => void
export type Log = Readonly<Record<'error' | 'warn' | 'info' | 'debug', TellEvent>>

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
  const open = () =>
    new LineOutput(2, {
      isShared: true,
      isUrgent: true,
      onDropped,
      onTrouble: () => undefined,
      onRecovered: (dropped) => log.warn({ dropped }, 'standard error is read again'),
    })
  // A silent one seldom writes, there may be many of them in time, and each output has a descriptor for good.
  let output = level === 'silent' ? undefined : open()
  const write = (line: string) => {
    output ??= open()
    output.write(line)
  }
  const least = level === 'silent' ? Infinity : LEVELS[level]
  const tellAt = (name: keyof Log): TellEvent =>
    LEVELS[name] < least
      ? () => undefined
      : // JSON leaves characters as they are that end a line for some reader, or steer a terminal. Their escapes are JSON's own.
        (details, message) => write(escapeControls(formatEvent(LEVELS[name], { ...details }, message)))
  const log: Log = {
    error: tellAt('error'),
    warn: tellAt('warn'),
    info: tellAt('info'),
    debug: tellAt('debug'),
  }
  return { ...log, print: write }
}
