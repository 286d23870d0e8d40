import { randomUUID } from 'node:crypto'
import {
  chmodSync,
  createWriteStream,
  existsSync,
  mkdirSync,
  renameSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { isTurnOver, nextTurn } from '@gatehouse/runtime'
import { type ArchiveEntry, type ArchiveLimits, LargeArchiveError, readArchive } from './read-archive.ts'

const NO_LIMITS: ArchiveLimits = {
  maxBytes: Number.POSITIVE_INFINITY,
  maxEntries: Number.POSITIVE_INFINITY,
}

/**
 * Unpacks a zip archive into a folder that is there with everything or not at all; one that is there already is left. Links are kept where
 * they stay in the folder, and what may be run may be run. Takes as many turns of the event loop as it needs. Rejects with
 * `LargeArchiveError`, an error of the file system where a name is to blame, and others for what is not an archive.
 * @param read asked for the archive where it is needed
 */
export async function unpackArchive(
  read: () => Uint8Array,
  folder: string,
  limits: ArchiveLimits = NO_LIMITS,
): Promise<void> {
  if (!existsSync(folder)) await writeWhole(await readArchive(read(), limits), { folder, limits })
}

interface Target {
  readonly folder: string
  readonly limits: ArchiveLimits
}

/** Whatever ends this: it is made beside, and gets its name at the end. */
async function writeWhole(entries: readonly ArchiveEntry[], { folder, limits }: Target): Promise<void> {
  const beside = `${folder}.${randomUUID()}`
  mkdirSync(beside, { recursive: true })
  try {
    await writeEntries(entries, { folder: beside, limits })
    renameSync(beside, folder)
  } catch (error) {
    await rm(beside, { recursive: true, force: true })
    // Another call or process may have been there first, with the same files.
    if (!existsSync(folder)) throw error
  }
}

interface PlacedEntry {
  readonly entry: ArchiveEntry
  readonly path: string
}

async function writeEntries(entries: readonly ArchiveEntry[], { folder, limits }: Target): Promise<void> {
  const isInside = (path: string) => path.startsWith(folder + sep)
  const placed: PlacedEntry[] = []
  await inTurns(entries, (entry) => {
    const path = resolve(join(folder, entry.name))
    // A name may lead out of the folder, and is then left where it belongs: nowhere.
    if (isInside(path)) placed.push({ entry, path })
  })
  const makeFolder = createMakeFolder({ folder, limits })
  await inTurns(placed, ({ entry, path }) => makeFolder(isFolder(entry) ? path : dirname(path)))
  await inTurns(placed, writeFile)
  // Last, so that nothing is written through a link.
  await inTurns(placed, ({ entry, path }) => {
    if (!entry.isLink) return
    const target = Buffer.from(entry.open() as Uint8Array).toString()
    if (isInside(resolve(dirname(path), target))) symlinkSync(target, path)
  })
}

/** Does something for each, and lets others have their turns in between. */
async function inTurns<T>(all: readonly T[], act: (one: T) => void | Promise<void>): Promise<void> {
  for (const one of all) {
    const acting = act(one)
    if (acting) await acting
    if (isTurnOver()) await nextTurn()
  }
}

function isFolder({ name }: ArchiveEntry): boolean {
  return name.endsWith('/')
}

/** Makes a folder and those above it, each once. They count as entries do: a name may have two thousand. */
function createMakeFolder({ folder, limits }: Target): (path: string) => void {
  const made = new Set([folder])
  return (path) => {
    const missing: string[] = []
    for (let at = path; !made.has(at) && at.length > folder.length; at = dirname(at)) missing.push(at)
    for (const at of missing.reverse()) {
      if (made.size > limits.maxEntries) throw new LargeArchiveError('maxEntries', limits)
      // Where case does not count, it may be there by another name.
      mkdirSync(at, { recursive: true })
      made.add(at)
    }
  }
}

function writeFile({ entry, path }: PlacedEntry): void | Promise<void> {
  if (entry.isLink || isFolder(entry)) return undefined
  const content = entry.open()
  const finish = () => {
    if (entry.isExecutable || entry.name === 'bootstrap') chmodSync(path, 0o755)
  }
  if (!(content instanceof Uint8Array)) return pipeline(content, createWriteStream(path)).then(finish)
  writeFileSync(path, content)
  finish()
}
