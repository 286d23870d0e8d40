import { createHash, randomUUID } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { errorOf } from '@gatehouse/command-line'
import { unzipSync } from 'fflate'
import { StandInError } from './stand-in-answer.ts'

/** Code that was unpacked. */
export interface UnpackedCode {
  readonly folder: string
  /** Of the archive, in base64 as Lambda says it. */
  readonly sha256: string
  readonly size: number
}

/** What a function unpacks to in Lambda at most, in bytes. */
const MAX_BYTES = 250 * 1024 * 1024

/** Unpacks an archive below `parent`, into a folder named after what it has. Throws {@link StandInError} for what is not an archive. */
export function unpackCode(archive: Uint8Array, parent: string): UnpackedCode {
  const digest = createHash('sha256').update(archive).digest()
  const folder = join(parent, digest.toString('hex').slice(0, 16))
  if (!existsSync(folder)) writeWhole(readArchive(archive), folder)
  return { folder, sha256: digest.toString('base64'), size: archive.length }
}

function readArchive(archive: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let total = 0
  try {
    return unzipSync(archive, {
      filter: ({ originalSize }) => {
        total += originalSize
        if (total > MAX_BYTES) throw tooLarge()
        return true
      },
    })
  } catch (error) {
    throw error instanceof StandInError ? error : noArchive()
  }
}

function noArchive(): StandInError {
  return new StandInError(
    400,
    'InvalidParameterValueException',
    'Could not unzip uploaded file. Please check your file, then try to upload again.',
  )
}

function tooLarge(): StandInError {
  return new StandInError(
    400,
    'InvalidParameterValueException',
    `Unzipped size must be smaller than ${MAX_BYTES} bytes`,
  )
}

/** What a name of an archive is to blame for: a file and a folder of one name, or a name that no file can have. */
const BAD_NAMES: ReadonlySet<unknown> = new Set([
  'EEXIST',
  'EISDIR',
  'ENAMETOOLONG',
  'ENOTDIR',
  'ERR_INVALID_ARG_VALUE',
])

/** The folder is there with everything or not at all, whatever ends this: it is made beside, and gets its name at the end. */
function writeWhole(files: Readonly<Record<string, Uint8Array>>, folder: string): void {
  const beside = `${folder}.${randomUUID()}`
  mkdirSync(beside, { recursive: true })
  try {
    writeFiles(files, beside)
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    // Another process may have been there first, with the same files.
    if (existsSync(folder)) return
    throw BAD_NAMES.has(errorOf(error).code) ? noArchive() : error
  }
}

function writeFiles(files: Readonly<Record<string, Uint8Array>>, folder: string): void {
  for (const [name, bytes] of Object.entries(files)) {
    const path = join(folder, name)
    // A name may lead out of the folder, and is then left where it belongs: nowhere.
    if (name.endsWith('/') || !path.startsWith(folder + sep)) continue
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes)
    if (name === 'bootstrap') chmodSync(path, 0o755)
  }
}
