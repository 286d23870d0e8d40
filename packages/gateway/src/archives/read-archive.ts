import type { Readable } from 'node:stream'
import { isTurnOver, nextTurn } from '@gatehouse/runtime'
import { type Place, type Room, streamEntry, unpackEntry, viewOf } from './unpack-entry.ts'

/** A file, a folder or a link of an archive. */
export interface ArchiveEntry {
  /** With a slash at its end where it is a folder. */
  readonly name: string
  readonly isLink: boolean
  /** Whether it may be run; false where the archive is of a system that has no such permission. */
  readonly isExecutable: boolean
  /**
   * What it has, or where it leads to where it is a link: what is short at once, what is long as a stream. Throws `LargeArchiveError`, as
   * the stream does.
   */
  open(): Uint8Array | Readable
}

/** What an archive may have. */
export interface ArchiveLimits {
  /** Unpacked. */
  readonly maxBytes: number
  /** Files, folders and links, those included that a name only says to be above it. */
  readonly maxEntries: number
}

/** More than an archive may have. A class because it is told from other errors. */
export class LargeArchiveError extends Error {
  readonly passed: keyof ArchiveLimits

  constructor(passed: keyof ArchiveLimits, limits: ArchiveLimits) {
    super(`it has more than ${limits[passed]} ${passed === 'maxBytes' ? 'bytes' : 'files and folders'}`)
    this.passed = passed
  }
}

/**
 * What a zip archive has, found in as many turns of the event loop as that takes; of several entries of one name, the last. Rejects with
 * `LargeArchiveError`, and other errors for what is not an archive. What it says of its sizes is not believed: each entry is unpacked into
 * what the others left of `maxBytes`, and none is read twice. Source: PKWARE's APPNOTE.TXT.
 */
export async function readArchive(
  archive: Uint8Array,
  limits: ArchiveLimits,
): Promise<readonly ArchiveEntry[]> {
  const entries = new Map<string, ArchiveEntry>()
  const refuse = () => {
    throw new LargeArchiveError('maxBytes', limits)
  }
  const room = { bytes: limits.maxBytes, refuse }
  let count = 0
  let packed = 0
  for (const { name, mode, ...place } of walkDirectory(viewOf(archive))) {
    count += 1
    if (count > limits.maxEntries) throw new LargeArchiveError('maxEntries', limits)
    packed += place.packedBytes
    if (packed > archive.length) throw new Error('its entries have parts in common')
    const isLink = (mode & TYPE) === LINK
    entries.set(name, {
      name,
      isLink,
      isExecutable: (mode & EXECUTABLE) !== 0,
      open: () => (isLink ? unpackTarget : streamEntry)(archive, place, room),
    })
    if (isTurnOver()) await nextTurn()
  }
  return [...entries.values()]
}

/** Where a link leads: no further than a path goes. */
function unpackTarget(archive: Uint8Array, place: Place, room: Room): Uint8Array {
  const refuse = () => {
    throw new Error('a link leads further than any path')
  }
  if (place.packedBytes > MAX_NAME_BYTES) refuse()
  const target = unpackEntry(archive, place, { bytes: MAX_NAME_BYTES, refuse })
  room.bytes -= target.length
  return target
}

interface DirectoryEntry extends Place {
  readonly name: string
  /** As Unix has it; 0 of a system without modes. */
  readonly mode: number
}

/** Bits of a mode of Unix. */
const [TYPE, LINK, EXECUTABLE] = [0o170000, 0o120000, 0o100]

/** Systems that have modes, by their number: Unix and macOS. */
const UNIX: ReadonlySet<number> = new Set([3, 19])

/** A longer path is one of no system, and each folder of it would be looked for. */
const MAX_NAME_BYTES = 4096

/** Bits of an entry's flags: what needs a password, and a name in UTF-8 in place of an older encoding. */
const [ENCRYPTED, UTF_8] = [0x1, 0x800]

/**
 * The entries of an archive in the order of its directory (4.3.12), which ends where there is no further one. How many there are, as is said
 * elsewhere, only has to agree.
 */
function* walkDirectory(view: DataView): Generator<DirectoryEntry> {
  const directory = findDirectory(view)
  let { at } = directory
  let count = 0
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === 0x02014b50) {
    const flags = view.getUint16(at + 8, true)
    if (flags & ENCRYPTED) throw new Error('an entry needs a password')
    const [nameBytes = 0, extraBytes = 0, commentBytes = 0] = [28, 30, 32].map((it) =>
      view.getUint16(at + it, true),
    )
    if (nameBytes > MAX_NAME_BYTES) throw new Error('a name is longer than any path')
    const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameBytes)
    yield {
      name: Buffer.from(name).toString(flags & UTF_8 ? 'utf8' : 'latin1'),
      mode: UNIX.has(view.getUint8(at + 5)) ? view.getUint32(at + 38, true) >>> 16 : 0,
      method: view.getUint16(at + 10, true),
      ...readPlace(view, at, { extraAt: at + 46 + nameBytes, extraBytes }),
    }
    at += 46 + nameBytes + extraBytes + commentBytes
    count += 1
  }
  if ((count & 0xffff) !== directory.lowCount) throw new Error('its directory is not whole')
}

/** What does not fit into 32 bits stands in an extra field (4.5.3), in this order: unpacked and packed bytes, place of the header. */
function readPlace(
  view: DataView,
  at: number,
  { extraAt, extraBytes }: { readonly extraAt: number; readonly extraBytes: number },
): Omit<Place, 'method'> {
  const small = [24, 20, 42].map((it) => view.getUint32(at + it, true))
  let field = extraAt
  const end = extraAt + extraBytes
  while (field + 4 <= end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true)
  let next = field + 4
  const [, packedBytes = 0, headerAt = 0] = small.map((value) => {
    if (value !== 0xffffffff || next + 8 > end) return value
    next += 8
    return Number(view.getBigUint64(next - 8, true))
  })
  return { packedBytes, at: headerAt }
}

/** Where the directory begins, and the last 16 bits of how many entries it has. */
interface Directory {
  readonly at: number
  readonly lowCount: number
}

/** The end of an archive tells of its directory, or a record of its own before that in an archive of ZIP64. */
function findDirectory(view: DataView): Directory {
  let end = view.byteLength - 22
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1
  const isLarge = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50
  const record = isLarge ? view.getUint32(end - 12, true) : 0
  if (isLarge && view.getUint32(record, true) === 0x06064b50)
    return { at: view.getUint32(record + 48, true), lowCount: view.getUint16(record + 32, true) }
  return { at: view.getUint32(end + 16, true), lowCount: view.getUint16(end + 10, true) }
}
