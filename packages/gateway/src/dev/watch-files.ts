import { existsSync, type FSWatcher, watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** How long a file that was saved may still be written, in ms. */
const SETTLE_MS = 30

/** Watches the files of a project, in whatever way an editor saves them. */
export interface FileWatch {
  /** Watches these, and no others. */
  set(files: readonly string[]): void
  close(): void
}

/** Calls back once after one or more of the files changed. */
export function watchFiles(onChange: () => void): FileWatch {
  const watchers = new Map<string, { readonly watcher: FSWatcher; names: Set<string> }>()
  let timer: NodeJS.Timeout | undefined

  function changed(): void {
    clearTimeout(timer)
    timer = setTimeout(onChange, SETTLE_MS)
  }

  function open(folder: string, names: Set<string>): void {
    const known = watchers.get(folder)
    if (known) {
      known.names = names
      return
    }
    // A file that is asked for may be missing with its folder.
    if (!existsSync(folder)) return
    const watcher = watch(folder, { persistent: false }, (_kind, name) => {
      if (name === null || watchers.get(folder)?.names.has(name)) changed()
    })
    watcher.on('error', () => undefined)
    watchers.set(folder, { watcher, names })
  }

  return {
    set(files) {
      const folders = groupByFolder(files)
      for (const [folder, { watcher }] of watchers) {
        if (folders.has(folder)) continue
        watcher.close()
        watchers.delete(folder)
      }
      for (const [folder, names] of folders) open(folder, names)
    },
    close() {
      clearTimeout(timer)
      for (const { watcher } of watchers.values()) watcher.close()
    },
  }
}

/** Resolves once one of the files has changed, and holds the process until then. The files are watched when this returns. */
export function nextChange(files: readonly string[]): Promise<void> {
  return new Promise((settle) => {
    const held = setInterval(() => undefined, LONGEST_TIMER_MS)
    const watched = watchFiles(() => {
      clearInterval(held)
      watched.close()
      settle()
    })
    watched.set(files)
  })
}

const LONGEST_TIMER_MS = 2 ** 31 - 1

function groupByFolder(files: readonly string[]): Map<string, Set<string>> {
  const folders = new Map<string, Set<string>>()
  for (const file of files) {
    const names = folders.get(dirname(file)) ?? new Set()
    folders.set(dirname(file), names.add(basename(file)))
  }
  return folders
}
