import { watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** A file may change in several steps; it is read when nothing has happened for so long. */
const QUIET_MS = 50

/**
 * Calls `onChange` after a file was replaced or written, until the returned function is called. Its folder is watched, because
 * a file that is replaced is another file. It does not keep the process alive.
 */
export function watchDocument(path: string, onChange: () => void): () => void {
  let quiet: NodeJS.Timeout | undefined
  const watcher = watch(dirname(path), { persistent: false }, (_, name) => {
    if (name !== null && name !== basename(path)) return
    clearTimeout(quiet)
    quiet = setTimeout(onChange, QUIET_MS)
  })
  watcher.on('error', () => watcher.close())
  return () => {
    clearTimeout(quiet)
    watcher.close()
  }
}
