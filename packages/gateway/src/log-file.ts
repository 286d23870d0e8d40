import { pino } from 'pino'

export interface LogFile {
  /** Takes a line, without its end. */
  write(line: string): void
  /** Opens the file anew, so that whoever rotates logs may have moved it away. */
  reopen(): void
  /** Writes what is left. */
  close(): void
}

/** A file that lines are appended to, or standard output for `-`. Throws when the file cannot be opened. */
export function openLogFile(target: string): LogFile {
  const stream = pino.destination(
    target === '-' ? { dest: 1, sync: true } : { dest: target, sync: true, mkdir: true },
  )
  let waiting = ''

  /** What came in one turn of the event loop goes out in one write. */
  function flush(): void {
    if (waiting !== '') stream.write(waiting)
    waiting = ''
  }

  return {
    write: (line) => {
      if (waiting === '') setImmediate(flush)
      waiting += `${line}\n`
    },
    reopen: () => {
      flush()
      if (target !== '-') stream.reopen()
    },
    close: () => {
      flush()
      stream.flushSync()
    },
  }
}
