import { inflateRawSync } from 'node:zlib'

/** A file, a folder or a link of an archive. */
export interface ArchiveEntry {
  /** With a slash at its end where it is a folder. */
  readonly name: string
  /** Its text is where it leads to, where it is a link. */
  readonly bytes: Uint8Array
  readonly isLink: boolean
  /** Whether it may be run; false where the archive is of a system that has no such permission. */
  readonly isExecutable: boolean
}

/** More than an archive may have, unpacked. */
export class LargeArchiveError extends Error {
  constructor(maxBytes: number) {
    super(`it has more than ${maxBytes} bytes`)
  }
}

/**
 * What a zip archive has; of several entries of one name, the last. Throws `LargeArchiveError`, and other errors for what is not an
 * archive. What it says of its sizes is not believed: each entry is unpacked into what is left of `maxBytes`, and none is read twice.
 * Source: PKWARE's APPNOTE.TXT.
 */
export function readArchive(archive: Uint8Array, maxBytes: number): readonly ArchiveEntry[] {
  const entries = new Map<string, ArchiveEntry>()
  let packed = 0
  let unpacked = 0
  for (const { name, mode, ...place } of walkDirectory(viewOf(archive))) {
    packed += place.packedBytes
    if (packed > archive.length) throw new Error('its entries have parts in common')
    const bytes = unpackEntry(archive, place, maxBytes - unpacked)
    if (!bytes) throw new LargeArchiveError(maxBytes)
    unpacked += bytes.length
    const [isLink, isExecutable] = [(mode & TYPE) === LINK, (mode & EXECUTABLE) !== 0]
    entries.set(name, { name, bytes, isLink, isExecutable })
  }
  return [...entries.values()]
}

/** Where an entry is, and how it is packed. */
interface Place {
  readonly method: number
  /** Of its header, which the packed bytes follow. */
  readonly at: number
  readonly packedBytes: number
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

/** Methods of packing. */
const [STORED, DEFLATED] = [0, 8]

/** Bits of an entry's flags: what needs a password, and a name in UTF-8 in place of an older encoding. */
const [ENCRYPTED, UTF_8] = [0x1, 0x800]

/** Undefined where it is longer than `maxBytes`. */
function unpackEntry(
  archive: Uint8Array,
  { method, at, packedBytes }: Place,
  maxBytes: number,
): Uint8Array | undefined {
  const view = viewOf(archive)
  if (view.getUint32(at, true) !== 0x04034b50) throw new Error('an entry is not where the directory says')
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const bytes = archive.subarray(from, from + packedBytes)
  if (bytes.length < packedBytes) throw new Error('it ends within an entry')
  if (method === STORED) return packedBytes > maxBytes ? undefined : bytes.slice()
  if (method !== DEFLATED) throw new Error(`an entry is packed by method ${method}`)
  try {
    return inflateRawSync(bytes, Number.isFinite(maxBytes) ? { maxOutputLength: Math.max(maxBytes, 1) } : {})
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return undefined
    throw error
  }
}

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

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength)
}
