import { pino } from 'pino'

export interface LogFile {
  /** Takes a line, without its end. */
  write(line: string): void
  /** Opens the file anew, so that whoever rotates logs may have moved it away. */
  reopen(): void
  /** Writes what is left. */
  close(): void
}

/** What one write takes to a pipe whole, whoever else writes to it. POSIX asks for 512; Linux has these. */
const PIPE_BYTES = 4_096

/**
 * A file that lines are appended to, or standard output for `-`, which other processes may be using as well. Throws when the file
 * cannot be opened.
 */
export function openLogFile(target: string, { isShared }: { readonly isShared: boolean }): LogFile {
  const stream = pino.destination(
    target === '-' ? { dest: 1, sync: true } : { dest: target, sync: true, mkdir: true },
  )
  let waiting = ''
  const mayBePipe = isShared && target === '-'

  /** What came in one turn of the event loop goes out in one write: appended to a file it stays whole, in a pipe if it is short. */
  function flush(): void {
    for (const part of mayBePipe ? splitLines(waiting) : [waiting]) if (part !== '') stream.write(part)
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

/** Whole lines, as many together as a pipe takes at once. One that is longer goes by itself. */
export function splitLines(text: string): string[] {
  const parts: string[] = []
  let part = ''
  for (const line of text.split(/(?<=\n)/)) {
    if (part !== '' && Buffer.byteLength(part) + Buffer.byteLength(line) > PIPE_BYTES) {
      parts.push(part)
      part = ''
    }
    part += line
  }
  return [...parts, part]
}
