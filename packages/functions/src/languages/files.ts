import { type Stats, statSync } from 'node:fs'

/** The endings that a module may have, the first one that is there winning. */
export const EXTENSIONS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']

/** Whether a file is there. */
export function isFile(path: string): boolean {
  return statOf(path)?.isFile() ?? false
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
