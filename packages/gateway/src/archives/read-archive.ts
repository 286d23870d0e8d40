import { unzipSync } from 'fflate'

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

/** What a zip archive has. Throws `LargeArchiveError`, and other errors for what is not an archive. */
export function readArchive(archive: Uint8Array, maxBytes: number): readonly ArchiveEntry[] {
  const modes = new Map<string, number>()
  const nextMode = walkModes(new DataView(archive.buffer, archive.byteOffset, archive.byteLength))
  let total = 0
  const files = unzipSync(archive, {
    filter: ({ name, originalSize }) => {
      modes.set(name, nextMode.next().value)
      total += originalSize
      if (total > maxBytes) throw new LargeArchiveError(maxBytes)
      return true
    },
  })
  return Object.entries(files).map(([name, bytes]) => {
    const mode = modes.get(name) ?? 0
    return { name, bytes, isLink: (mode & TYPE) === LINK, isExecutable: (mode & EXECUTABLE) !== 0 }
  })
}

/** Bits of a mode of Unix. */
const [TYPE, LINK, EXECUTABLE] = [0o170000, 0o120000, 0o100]

/** Systems that have modes, by their number: Unix and macOS. */
const UNIX: ReadonlySet<number> = new Set([3, 19])

/**
 * Modes of an archive's entries in the order of its directory: the library, which goes through the directory as well, gives all but these.
 * Source: PKWARE's APPNOTE.TXT, 4.3.12.
 */
function* walkModes(view: DataView): Generator<number, number> {
  let at = findDirectory(view)
  while (view.getUint32(at, true) === 0x02014b50) {
    yield UNIX.has(view.getUint8(at + 5)) ? view.getUint32(at + 38, true) >>> 16 : 0
    // Its own fields, then its name, extra fields and comment.
    at += 46 + [28, 30, 32].reduce((sum, it) => sum + view.getUint16(at + it, true), 0)
  }
  return 0
}

/** Where the directory begins: its end says so, or a record of its own before that in an archive of ZIP64. */
function findDirectory(view: DataView): number {
  let end = view.byteLength - 22
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1
  const isLarge = end >= 20 && view.getUint32(end - 20, true) === 0x07064b50
  const record = isLarge ? view.getUint32(end - 12, true) : 0
  if (isLarge && view.getUint32(record, true) === 0x06064b50) return view.getUint32(record + 48, true)
  return view.getUint32(end + 16, true)
}
