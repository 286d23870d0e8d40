import { readdirSync, readFileSync, type Stats, statSync } from 'node:fs'
import { ProjectError, type SourcePosition } from '../project/project.ts'

/** Whether a path leads to a file: not to a folder, a pipe, or a link to nothing. */
export function isFile(path: string): boolean {
  return statsOf(path)?.isFile() ?? false
}

/** Whether a path leads to a folder. */
export function isFolder(path: string): boolean {
  return statsOf(path)?.isDirectory() ?? false
}

/** What cannot be looked at is not there: a link that leads to itself, a folder that may not be entered. */
function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}

/** The text of a file, without a byte order mark. Throws {@link ProjectError} at `from`, which asked for it. */
export function readFileText(file: string, from?: SourcePosition): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
  } catch (error) {
    throw refuse(error, file, from)
  }
}

/** The names in a folder. Throws {@link ProjectError}. */
export function listFolder(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    throw refuse(error, folder)
  }
}

function refuse(error: unknown, path: string, from?: SourcePosition): ProjectError {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return new ProjectError(REASONS[code]?.(path) ?? `${path} cannot be read: ${code}`, from)
}

const missing = (path: string) => `there is no file ${path}`
const forbidden = (path: string) => `${path} cannot be read: this user may not`

/** By the code of the system's error. */
const REASONS: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: missing,
  ENOTDIR: missing,
  EISDIR: (path) => `${path} is a folder, where a file is asked for`,
  EACCES: forbidden,
  EPERM: forbidden,
}
