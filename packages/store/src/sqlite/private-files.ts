import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/** What only its owner may read: a state has what proves who clients are. */
export const PRIVATE_FILE = 0o600
const PRIVATE_FOLDER = 0o700
/** What group and others may do. */
const OTHERS = 0o077

/** Makes the folder of a file where there is none. */
export function makeFolder(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: PRIVATE_FOLDER })
}

/** Takes the files of a state away from everybody but their owner, also where an earlier version left them open. */
export function tighten(file: string): void {
  for (const suffix of ['', '-wal', '-shm', '.lock']) {
    const mode = modeOf(file + suffix)
    if (mode === undefined || (mode & OTHERS) === 0) continue
    try {
      chmodSync(file + suffix, mode & ~OTHERS)
    } catch {
      // Somebody else's file, or a file system without modes: whoever mounted it decides.
    }
  }
}

/** Whether others than its owner can get into the folder of a file. */
export function isFolderOpen(file: string): boolean {
  return ((modeOf(dirname(file)) ?? 0) & OTHERS) !== 0
}

function modeOf(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.mode
}
