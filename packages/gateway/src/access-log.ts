import { pino } from 'pino'

export interface AccessLog {
  /** Takes one request's line, without its end. */
  write(line: string): void
  /** Opens the file anew, so that whoever rotates logs may have moved it away. */
  reopen(): void
  /** Writes what is left. */
  close(): void
}

/** A file that lines are appended to, or standard output for `-`. Throws when the file cannot be opened. */
export function openAccessLog(target: string): AccessLog {
  const stream = pino.destination(
    target === '-' ? { dest: 1, sync: true } : { dest: target, sync: true, mkdir: true },
  )
  return {
    write: (line) => {
      stream.write(`${line}\n`)
    },
    reopen: () => {
      if (target !== '-') stream.reopen()
    },
    close: () => stream.flushSync(),
  }
}
