import { randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { type ArchiveEntry, readArchive } from './read-archive.ts'

/**
 * Unpacks a zip archive into a folder that is there with everything or not at all; one that is there already is left. Links are kept where
 * they stay in the folder, and what may be run may be run. Throws `LargeArchiveError`, an error of the file system where a name is to blame,
 * and others for what is not an archive.
 * @param read asked for the archive where it is needed
 * @param maxBytes what it may have, unpacked
 */
export function unpackArchive(
  read: () => Uint8Array,
  folder: string,
  maxBytes = Number.POSITIVE_INFINITY,
): void {
  if (!existsSync(folder)) writeWhole(readArchive(read(), maxBytes), folder)
}

/** Whatever ends this: it is made beside, and gets its name at the end. */
function writeWhole(entries: readonly ArchiveEntry[], folder: string): void {
  const beside = `${folder}.${randomUUID()}`
  mkdirSync(beside, { recursive: true })
  try {
    writeEntries(entries, beside)
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    // Another process may have been there first, with the same files.
    if (!existsSync(folder)) throw error
  }
}

function writeEntries(entries: readonly ArchiveEntry[], folder: string): void {
  const isInside = (path: string) => path.startsWith(folder + sep)
  // A name may lead out of the folder, and is then left where it belongs: nowhere.
  const placed = entries
    .map((entry) => ({ ...entry, path: join(folder, entry.name) }))
    .filter(({ path }) => isInside(path))
  for (const { name, path } of placed)
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
  for (const { name, path, bytes, isLink, isExecutable } of placed) {
    if (isLink || name.endsWith('/')) continue
    writeFileSync(path, bytes)
    if (isExecutable || name === 'bootstrap') chmodSync(path, 0o755)
  }
  // Last, so that nothing is written through a link.
  for (const { path, bytes, isLink } of placed) {
    const target = isLink ? Buffer.from(bytes).toString() : ''
    if (isLink && isInside(resolve(dirname(path), target))) symlinkSync(target, path)
  }
}
