import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'

/** What is wrong with a state's files, as far as their bytes tell without a database: in a few words, or undefined. */
export function problemOfFiles(file: string): string | undefined {
  const log = `${file}-wal`
  const logSize = sizeOf(log)
  if (!existsSync(file)) {
    const left = [log, `${file}-journal`].find((it) => sizeOf(it) > 0)
    return left === undefined ? undefined : `it is gone, and what was last written is still in ${left}`
  }
  return problemOfHeader(file, logSize > 0) ?? (logSize > 0 ? problemOfLog(log) : undefined)
}

/** What SQLite may leave beside a state. It reads its logs into whatever stands in that state's place later. */
export const LEFT_BESIDE = ['-wal', '-shm', '-journal'] as const

/** What can be done about a state that is damaged. */
export function wayOutOf(file: string): string {
  const beside = LEFT_BESIDE.map((suffix) => `${file}${suffix}`).join(', ')
  return `Move it away, and ${beside} with it, as far as they are there: what is in them would be written into what comes in its place. Then put a backup there (gatehouse backup makes them), or begin anew; gatehouse doctor looks through the whole of it`
}

/** The size of a file; 0 where there is none. */
export function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}

const HEADER_BYTES = 100
const MAGIC = 'SQLite format 3\0'

/** https://www.sqlite.org/fileformat2.html#the_database_header. What a checkpoint was writing is mended from the log. */
function problemOfHeader(file: string, hasLog: boolean): string | undefined {
  const size = sizeOf(file)
  if (size === 0) return 'it is empty'
  const header = readStart(file, HEADER_BYTES)
  if (header.length < HEADER_BYTES || header.toString('latin1', 0, 16) !== MAGIC)
    return 'it does not begin as a database does'
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16)
  const pages = header.readUInt32BE(28)
  const isCounted = header.readUInt32BE(24) === header.readUInt32BE(92)
  if (hasLog || !isCounted || size >= pages * pageSize) return undefined
  return `it has ${size} bytes, and says that there are ${pages * pageSize}`
}

function readStart(file: string, length: number): Buffer {
  const opened = openSync(file, 'r')
  try {
    const bytes = Buffer.alloc(length)
    return bytes.subarray(0, readSync(opened, bytes, 0, length, 0))
  } finally {
    closeSync(opened)
  }
}

const LOG_HEADER_BYTES = 32
const FRAME_HEADER_BYTES = 24
const LOG_MAGICS = [0x377f0682, 0x377f0683]

/**
 * https://www.sqlite.org/fileformat2.html#the_write_ahead_log. SQLite takes a log up to its first bad frame and forgets the rest
 * without a word. What a crash leaves behind is at most one transaction that was never acknowledged; when a second one follows,
 * acknowledged ones would be lost.
 */
function problemOfLog(log: string): string | undefined {
  const bytes = readFileSync(log)
  if (bytes.length < LOG_HEADER_BYTES) return undefined
  const isBig = bytes.readUInt32BE(0) === LOG_MAGICS[1]
  const pageSize = bytes.readUInt32BE(8)
  let sums = checksum(bytes.subarray(0, 24), isBig, [0, 0])
  const isSound = LOG_MAGICS.includes(bytes.readUInt32BE(0)) && isSum(bytes, 24, sums)
  if (!isSound) return `its log ${log} does not begin as one does`
  const frameBytes = FRAME_HEADER_BYTES + pageSize
  let isBroken = false
  let lost = 0
  for (let at = LOG_HEADER_BYTES; at + frameBytes <= bytes.length; at += frameBytes) {
    // Frames of the log's round before this one are no longer meant.
    const isOwn = bytes.compare(bytes, 16, 24, at + 8, at + 16) === 0
    if (!isBroken) {
      sums = checksum(bytes.subarray(at, at + 8), isBig, sums)
      sums = checksum(bytes.subarray(at + FRAME_HEADER_BYTES, at + frameBytes), isBig, sums)
      isBroken = !isOwn || !isSum(bytes, at + 16, sums)
    }
    if (isBroken && isOwn && bytes.readUInt32BE(at + 4) !== 0) lost += 1
  }
  return lost > 1 ? `its log ${log} is broken, with ${lost} transactions behind the break` : undefined
}

type Sums = readonly [number, number]

function isSum(bytes: Buffer, at: number, [first, second]: Sums): boolean {
  return bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second
}

function checksum(bytes: Buffer, isBig: boolean, [first, second]: Sums): Sums {
  let [a, b] = [first, second]
  const read = (at: number) => (isBig ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))
  for (let at = 0; at + 8 <= bytes.length; at += 8) {
    a = (a + read(at) + b) >>> 0
    b = (b + read(at + 4) + a) >>> 0
  }
  return [a, b]
}
