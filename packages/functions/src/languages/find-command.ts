import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { isFile } from './files.ts'

/** The first of these programs that is on `PATH`; undefined when none is. */
export function findCommand(names: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

const working = new Map<string, boolean>()

/**
 * The program of this very version on `PATH`, if it runs: version managers put files there for versions that are installed and not
 * chosen, which only print that.
 */
export function findVersion(name: string): string | undefined {
  const found = findCommand([name])
  if (found === undefined) return undefined
  const known = working.get(found)
  if (known !== undefined) return known ? found : undefined
  const { status, error } = spawnSync(found, ['--version'], { stdio: 'ignore' })
  // What could not be tried, for want of descriptors perhaps, is tried again.
  if (!error) working.set(found, status === 0)
  return status === 0 ? found : undefined
}

/** A program in a folder such as `.venv/bin`, of this folder or of one above it; undefined when there is none. */
export function findAbove(folder: string, paths: readonly string[]): string | undefined {
  const found = paths.map((it) => join(folder, it)).find(isExecutable)
  if (found) return found
  const above = dirname(folder)
  return above === folder ? undefined : findAbove(above, paths)
}

/** Whether a file is there and may be run. */
export function isExecutable(path: string): boolean {
  if (!isFile(path)) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Why a function cannot run whose interpreter is missing. */
export function missing(name: string, runtime: string, tried: readonly string[]): Error {
  const names = [...new Set(tried)]
  const found = names.length === 1 ? `${names[0]} is not` : `none of ${names.join(', ')} is`
  return new Error(`${name} runs on ${runtime}, and ${found} on this machine's PATH: install it`)
}
