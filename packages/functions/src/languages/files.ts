import { type Stats, statSync } from 'node:fs'

/** The endings that a module may have, the first one that is there winning. */
export const EXTENSIONS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']

/** Those of a module that settings name: what has JSX in a folder of functions may be anything. */
export const NAMED_EXTENSIONS = [...EXTENSIONS, 'tsx']

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
