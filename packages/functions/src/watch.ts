import { type Dirent, existsSync, type FSWatcher, lstatSync, readdirSync, type Stats, watch } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
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
        // A folder may have a name that code has.
        const isFolder = kind === 'rename' && isReplaced(path, changed)
        if (isFolder || CODE.test(name)) listener.changed(changed)
      })
      watcher.on('error', () => remove(path))
      watchers.set(path, watcher)
      scan(path)
    } catch (error) {
      const { code, message } = errorOf(error)
      if (code !== 'ENOENT') listener.blind(path, message)
    }
  }

  /**
   * Whether something that came or went in a folder is a folder too: what is watched below it is another one then. Nothing beside it is
   * looked at: a build makes thousands of files at once.
   */
  function isReplaced(path: string, child: string): boolean {
    const wasWatched = watchers.has(child)
    for (const below of [...watchers.keys()])
      if (below === child || below.startsWith(child + sep)) remove(below)
    const entry = entryAt(child)
    if (entry) addEntry(path, basename(child), entry)
    return wasWatched || watchers.has(child)
  }

  function scan(path: string): void {
    try {
      for (const entry of readdirSync(path, { withFileTypes: true })) addEntry(path, entry.name, entry)
    } catch {
      remove(path)
    }
  }

  /** Links are followed in the uppermost folder only, where they are functions: further down they may lead in circles. */
  function addEntry(path: string, name: string, entry: Pick<Dirent, 'isDirectory' | 'isSymbolicLink'>): void {
    const mayBeFolder = entry.isDirectory() || (path === folder && entry.isSymbolicLink())
    if (mayBeFolder && !UNWATCHED.test(name)) add(join(path, name))
  }

  function remove(path: string): void {
    watchers.get(path)?.close()
    watchers.delete(path)
  }

  const stopAbove = watchAbove(folder, () => {
    for (const path of [...watchers.keys()]) remove(path)
    add(folder)
    listener.changed(folder)
  })
  add(folder)
  return () => {
    stopAbove()
    for (const path of [...watchers.keys()]) remove(path)
  }
}

/** Undefined for what is not there, or may not be looked at. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path)
  } catch {
    return undefined
  }
}

/**
 * Calls back when a folder came, went or is another one: it may be missing until it is built, or be removed and made anew. Returns how to
 * stop.
 */
function watchAbove(folder: string, replaced: () => void): () => void {
  let watcher: FSWatcher | undefined
  let isStopped = false

  function open(): void {
    const place = findAbove(folder)
    try {
      watcher = watch(place, { persistent: false }, (kind, name) => {
        if (kind === 'rename' && (name === null || leadsTo(join(place, name)) || name === basename(place)))
          openAgain()
      })
      watcher.on('error', () => watcher?.close())
    } catch (error) {
      watcher = undefined
      // It went this moment, and another one is the next above.
      if (errorOf(error).code === 'ENOENT') setImmediate(openAgain)
    }
  }

  function leadsTo(path: string): boolean {
    return folder === path || folder.startsWith(path + sep)
  }

  function openAgain(): void {
    if (isStopped) return
    watcher?.close()
    open()
    replaced()
  }

  open()
  return () => {
    isStopped = true
    watcher?.close()
  }
}

/** The next folder above that is there. */
function findAbove(folder: string): string {
  const above = dirname(folder)
  return existsSync(above) || above === dirname(above) ? above : findAbove(above)
}
