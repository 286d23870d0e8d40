import { createHash, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { errorOf } from '@gatehouse/command-line'
import { type ArchiveLimits, LargeArchiveError } from '../archives/read-archive.ts'
import { unpackArchive } from '../archives/unpack-archive.ts'
import { StandInError } from './stand-in-error.ts'

/** Code that was unpacked. */
export interface UnpackedCode {
  readonly folder: string
  /** Of the archive, in base64 as Lambda says it. */
  readonly sha256: string
  readonly size: number
}

/** What a function unpacks to in Lambda at most, in bytes; how many files and folders it has is *assumed*. http-apis §12.2 */
const LIMITS: ArchiveLimits = { maxBytes: 250 * 1024 * 1024, maxEntries: 100_000 }

/**
 * Unpacks an archive into a new folder below `parent`: who removes it takes it from nobody else. Rejects with {@link StandInError} for what
 * is not an archive.
 */
export async function unpackCode(archive: Uint8Array, parent: string): Promise<UnpackedCode> {
  const folder = join(parent, randomUUID())
  try {
    await unpackArchive(() => archive, folder, LIMITS)
  } catch (error) {
    throw toStandInError(error)
  }
  const sha256 = createHash('sha256').update(archive).digest('base64')
  return { folder, sha256, size: archive.length }
}

/** What the machine itself is to blame for stays as it is. */
function toStandInError(error: unknown): unknown {
  if (error instanceof LargeArchiveError) return tooLarge(error)
  const { code, syscall } = errorOf(error)
  return syscall === undefined || BAD_NAMES.has(code) ? noArchive() : error
}

function noArchive(): StandInError {
  return new StandInError(
    400,
    'InvalidParameterValueException',
    'Could not unzip uploaded file. Please check your file, then try to upload again.',
  )
}

function tooLarge({ passed }: LargeArchiveError): StandInError {
  return new StandInError(
    400,
    'InvalidParameterValueException',
    passed === 'maxBytes'
      ? `Unzipped size must be smaller than ${LIMITS.maxBytes} bytes`
      : `The archive can have at most ${LIMITS.maxEntries} files and folders`,
  )
}

/** What a name of an archive is to blame for: a file and a folder of one name, or a name that no file can have. */
const BAD_NAMES: ReadonlySet<unknown> = new Set(['EEXIST', 'EISDIR', 'ENAMETOOLONG', 'ENOTDIR'])
