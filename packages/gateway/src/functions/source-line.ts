import { closeSync, constants, fstatSync, openSync, readFileSync, realpathSync } from 'node:fs'
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A place in a file of code. */
export interface SourcePlace {
  readonly file: string
  /** From 1. */
  readonly line: number
}

/** More than a line of a stack has. */
const MAX_FRAME = 8_192

/** Larger files are not source that people read. */
const MAX_FILE_BYTES = 8 * 1024 * 1024

/** As much of a line as anybody reads. */
const MAX_LINE = 1_000

/** The place that a line of a stack names: Node's and Ruby's. Anybody may have written that line: functions print what clients send. */
export function placeOf(frame: string): SourcePlace | undefined {
  if (frame.length > MAX_FRAME) return undefined
  const text = frame.trim()
  const end = /:(\d+):\d+\)?$/.exec(text)
  if (!text.startsWith('at ') || !end) return undefined
  const call = text.slice('at '.length, end.index)
  const bracket = call.lastIndexOf('(')
  const place = bracket === -1 ? call.replace(/^async /, '') : call.slice(bracket + 1)
  const file = place.includes(')') ? undefined : fileOf(place)
  return file === undefined ? undefined : { file, line: Number(end[1]) }
}

function fileOf(place: string): string | undefined {
  if (place.startsWith('/')) return place.replace(/\?[^/]*$/, '')
  if (!place.startsWith('file://')) return undefined
  try {
    return fileURLToPath(place)
  } catch {
    return undefined
  }
}

/**
 * The line of source at a place, as far as it is shown; undefined where it cannot be read. Only files below the function's own code
 * are opened, whatever a stack says, and of those only regular ones: a pipe would be waited for, and a device never ends.
 */
export function readSourceLine(
  { file, line }: SourcePlace,
  codeFolder: string | undefined,
): string | undefined {
  if (codeFolder === undefined) return undefined
  try {
    const real = realpathSync(file)
    if (!real.startsWith(realpathSync(codeFolder) + sep)) return undefined
    return readRegular(real)?.split('\n')[line - 1]?.slice(0, MAX_LINE)
  } catch {
    return undefined
  }
}

/** Undefined for what is not a regular file, or too large. */
function readRegular(file: string): string | undefined {
  // Opening a pipe waits for its writer otherwise, whatever it was when it was looked at.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  try {
    const found = fstatSync(descriptor)
    return found.isFile() && found.size <= MAX_FILE_BYTES ? readFileSync(descriptor, 'utf8') : undefined
  } finally {
    closeSync(descriptor)
  }
}
