import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/** What functions are made of; what they write beside it, such as data, is none of it. */
const CODE = /(\.([cm]?[jt]s|json|node|wasm|env)|^bootstrap|^\.env)$/

/** Installed packages change with a new install, which touches their manifest; there are too many of them to watch. */
const UNWATCHED = /^(node_modules|\.git|\.[^.].*)$/

/** More folders than functions usually have. */
const MAX_FOLDERS = 1000

/** Calls back with the path of each file of code that changes below a folder. Returns how to stop. */
export function watchCode(folder: string, listener: (path: string) => void): () => void {
  const watchers = new Map<string, FSWatcher>()

  function add(path: string): void {
    if (watchers.has(path) || watchers.size >= MAX_FOLDERS) return
    try {
      const watcher = watch(path, { persistent: false }, (kind, name) => {
        if (name === null) return listener(path)
        if (kind === 'rename') scan(path)
        if (CODE.test(name)) listener(join(path, name))
      })
      watcher.on('error', () => remove(path))
      watchers.set(path, watcher)
      scan(path)
    } catch {
      // The folder is gone again.
    }
  }

  function scan(path: string): void {
    try {
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        if (entry.isDirectory() && !UNWATCHED.test(entry.name)) add(join(path, entry.name))
      }
    } catch {
      remove(path)
    }
  }

  function remove(path: string): void {
    watchers.get(path)?.close()
    watchers.delete(path)
  }

  add(folder)
  return () => {
    for (const path of [...watchers.keys()]) remove(path)
  }
}
