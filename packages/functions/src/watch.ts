import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join, sep } from 'node:path'
import { errorOf } from './error-of.ts'

/** What functions are made of, executables among them. What they write, such as data, has other endings. */
const CODE = /(\.([cm]?[jt]s|json|node|wasm|env|py|rb|sh|php|pl|lua|jar)|^bootstrap|^\.env)$/

/**
 * Installed packages change with a new install, which touches their manifest; there are too many of them to watch. Python writes
 * `__pycache__` itself.
 */
const UNWATCHED = /^(node_modules|__pycache__|site-packages|venv|\.git|\.[^.].*)$/

/** More folders than functions usually have. */
const MAX_FOLDERS = 1000

export interface WatchListener {
  /** Takes the path of a file of code that changed. */
  changed(path: string): void
  /** A folder whose changes will not be seen, and why. */
  blind(path: string, reason: string): void
}

/** Watches the code below a folder. Returns how to stop. */
export function watchCode(folder: string, listener: WatchListener): () => void {
  const watchers = new Map<string, FSWatcher>()

  function add(path: string): void {
    if (watchers.has(path) || watchers.size >= MAX_FOLDERS) return
    try {
      const watcher = watch(path, { persistent: false }, (kind, name) => {
        if (name === null) return listener.changed(path)
        const changed = join(path, name)
        if (CODE.test(name) || (kind === 'rename' && isReplaced(path, changed))) listener.changed(changed)
      })
      watcher.on('error', () => remove(path))
      watchers.set(path, watcher)
      scan(path)
    } catch (error) {
      const { code, message } = errorOf(error)
      if (code !== 'ENOENT') listener.blind(path, message)
    }
  }

  /** Whether something that came or went in a folder is a folder too: what is watched below it is another one then. */
  function isReplaced(path: string, child: string): boolean {
    const wasWatched = watchers.has(child)
    for (const below of [...watchers.keys()])
      if (below === child || below.startsWith(child + sep)) remove(below)
    scan(path)
    return wasWatched || watchers.has(child)
  }

  function scan(path: string): void {
    try {
      for (const entry of readdirSync(path, { withFileTypes: true })) {
        // Links are followed in the uppermost folder only, where they are functions: further down they may lead in circles.
        const mayBeFolder = entry.isDirectory() || (path === folder && entry.isSymbolicLink())
        if (mayBeFolder && !UNWATCHED.test(entry.name)) add(join(path, entry.name))
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
