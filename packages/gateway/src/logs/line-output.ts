import { closeSync, constants, fstatSync, mkdirSync, openSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { errorOf } from '@gatehouse/command-line'

/** What is held of lines that cannot be written yet; beyond it they are dropped. */
const MAX_HELD_BYTES = 4 * 1024 * 1024

/** What goes out in one write. */
const CHUNK_BYTES = 64 * 1024

/** What one write puts into a pipe in one piece, whatever other processes write to it. POSIX asks for 512; Linux has these. */
const PIPE_BYTES = 4_096

/** How long it takes until a pipe whose reader is slow is tried again. */
const FULL_RETRY_MS = 20

/** How long it takes until what failed otherwise is tried again. */
const FAILED_RETRY_MS = 1_000

/** How long the end may wait for a reader that is slow. */
const CLOSE_MS = 500

/** Why lines cannot be written. */
export interface LineTrouble {
  /** `ENOSPC: no space left on device, write` */
  readonly reason: string
}

export interface LineOutputOptions {
  /** Whether other processes write to it as well. */
  readonly isShared: boolean
  /** Writes each line at once and not with all of its turn: for what must be out when the process ends. */
  readonly isUrgent?: boolean
  readonly maxHeldBytes?: number
  /** Lines are held or dropped from now on; called once, until it works again. */
  readonly onTrouble: (trouble: LineTrouble) => void
  /** It works again; so many lines were dropped meanwhile. */
  readonly onRecovered: (dropped: number) => void
  readonly onDropped: () => void
}

/**
 * Lines to a file, or to standard output (1) or error (2), that never wait for anybody: the destinations of log libraries sleep until a full
 * pipe is read, and try a full disk for ever at the end. A class because it lives as long as what it writes to.
 */
export class LineOutput {
  readonly #target: string | 1 | 2
  readonly #options: LineOutputOptions
  readonly #chunkBytes: number
  readonly #maxHeldBytes: number
  #fd: number
  #lines: string[] = []
  #heldBytes = 0
  /** What is left of a write that went out in part. */
  #rest: Buffer | undefined
  #isScheduled = false
  #retry: NodeJS.Timeout | undefined
  #isInTrouble = false
  #dropped = 0

  /** Throws when the target cannot be opened. */
  constructor(target: string | 1 | 2, options: LineOutputOptions) {
    this.#target = target
    this.#options = options
    this.#maxHeldBytes = options.maxHeldBytes ?? MAX_HELD_BYTES
    this.#fd = typeof target === 'string' ? openFile(target) : openStandard(target)
    this.#chunkBytes = options.isShared && !fstatSync(this.#fd).isFile() ? PIPE_BYTES : CHUNK_BYTES
  }

  /** Takes a line, without its end. */
  write(line: string): void {
    const bytes = Buffer.byteLength(line) + 1
    if (this.#heldBytes + bytes > this.#maxHeldBytes) return this.#drop()
    this.#lines.push(`${line}\n`)
    this.#heldBytes += bytes
    if (this.#retry || this.#isScheduled) return
    if (this.#options.isUrgent) return this.#flush()
    this.#isScheduled = true
    setImmediate(() => {
      this.#isScheduled = false
      if (!this.#retry) this.#flush()
    })
  }

  /** Opens the file anew: log rotation may have moved it away. Where that fails the old one stays. */
  reopen(): void {
    if (typeof this.#target !== 'string') return
    this.#flush()
    try {
      const fd = openFile(this.#target)
      closeSync(this.#fd)
      this.#fd = fd
    } catch (error) {
      this.#tell(errorOf(error))
    }
    this.#flush()
  }

  /** Writes what is left, as far as the reader takes it within a moment. */
  close(): void {
    const late = performance.now() + CLOSE_MS
    this.#flush()
    while (this.#heldBytes > 0 && this.#isFull && performance.now() < late) {
      Atomics.wait(SLEEP, 0, 0, FULL_RETRY_MS)
      this.#flush()
    }
    clearTimeout(this.#retry)
    if (this.#fd > 2) closeSync(this.#fd)
    this.#fd = -1
    this.#heldBytes = this.#maxHeldBytes
  }

  #isFull = false

  /** What came in one turn of the event loop goes out together. */
  #flush(): void {
    clearTimeout(this.#retry)
    this.#retry = undefined
    this.#isFull = false
    if (this.#fd === -1) return
    try {
      while (this.#heldBytes > 0) {
        const bytes = this.#rest ?? this.#nextChunk()
        this.#rest = bytes
        const written = writeSync(this.#fd, bytes)
        this.#heldBytes -= written
        this.#rest = written < bytes.length ? bytes.subarray(written) : undefined
      }
    } catch (error) {
      return this.#postpone(errorOf(error))
    }
    if (this.#isInTrouble) this.#recover()
  }

  /** Whole lines, as many together as go out at once. One that is longer goes by itself. */
  #nextChunk(): Buffer {
    let text = ''
    let count = 0
    let bytes = 0
    for (const line of this.#lines) {
      bytes += Buffer.byteLength(line)
      if (count > 0 && bytes > this.#chunkBytes) break
      text += line
      count += 1
    }
    // In one go where all of it is out: taking lines away one by one would be a copy of the rest for each.
    if (count === this.#lines.length) this.#lines = []
    else this.#lines.splice(0, count)
    return Buffer.from(text)
  }

  /** A slow reader is not reported before lines are dropped for it. */
  #postpone(error: NodeJS.ErrnoException): void {
    this.#isFull = error.code === 'EAGAIN'
    if (!this.#isFull) this.#tell(error)
    this.#retry = setTimeout(() => this.#flush(), this.#isFull ? FULL_RETRY_MS : FAILED_RETRY_MS)
    this.#retry.unref()
  }

  #drop(): void {
    this.#dropped += 1
    this.#options.onDropped()
    this.#tell(new Error('the reader does not keep up'))
  }

  #tell({ message }: Error): void {
    if (this.#isInTrouble || this.#fd === -1) return
    this.#isInTrouble = true
    this.#options.onTrouble({ reason: message })
  }

  #recover(): void {
    const dropped = this.#dropped
    this.#isInTrouble = false
    this.#dropped = 0
    this.#options.onRecovered(dropped)
  }
}

const SLEEP = new Int32Array(new SharedArrayBuffer(4))

/** Without waiting for the reader of a named pipe, now or later. Windows has no such flag, and no such pipes. */
const APPEND = constants.O_WRONLY | constants.O_APPEND | (constants.O_NONBLOCK ?? 0)

function openFile(file: string): number {
  mkdirSync(dirname(file), { recursive: true })
  return openSync(file, APPEND | constants.O_CREAT, 0o666)
}

/**
 * A file is written as it was given, at the place where others write to it too. Pipes and terminals are opened anew, to be written
 * without waiting: setting that on the given one would set it for all who share it. Where that cannot be, as for a socket, Node's
 * own stream sets it.
 */
function openStandard(fd: 1 | 2): number {
  if (fstatSync(fd).isFile()) return fd
  try {
    return openSync(`/proc/self/fd/${fd}`, APPEND | (constants.O_NOCTTY ?? 0))
  } catch {
    void (fd === 1 ? process.stdout : process.stderr)
    return fd
  }
}
