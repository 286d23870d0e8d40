import { type Dirent, existsSync, type FSWatcher, lstatSync, readdirSync, type Stats, watch } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { errorOf } from './error-of.ts'

/** What functions are made of, executables among them. What they write, such as data, has other endings. */
const CODE = /(\.([cm]?[jt]s|tsx|json|node|wasm|env|py|rb|sh|php|pl|lua|jar)|^bootstrap|^\.env)$/

/**
 * Installed packages change with a new install, which touches their manifest; there are too many of them to watch. Python writes
 * `__pycache__` itself.
 */
const UNWATCHED = /^(node_modules|__pycache__|site-packages|venv|\.git|\.[^.].*)$/

/** Errors of a system that lets nothing more be watched: they are the same for every folder. */
const EXHAUSTED = new Set(['ENOSPC', 'EMFILE', 'ENFILE'])

/** More folders than functions usually have. The uppermost and those directly in it, which are functions, are watched besides. */
const MAX_FOLDERS = 1000

export interface WatchListener {
  /** Takes the path of a file of code that changed. */
  changed(path: string): void
  /** A folder whose changes will not be seen, and why. */
  blind(path: string, reason: string): void
}

/** Watches the code below a folder. Returns how to stop. */
export function watchCode(folder: string, listener: WatchListener): () => void {
  const folders = new WatchedFolders(folder, listener)
  const stopAbove = watchAbove(folder, () => {
    folders.close()
    folders.add(folder)
    listener.changed(folder)
  })
  folders.add(folder)
  return () => {
    stopAbove()
    folders.close()
  }
}

/** A folder and those below it, each with a watcher of its own. */
class WatchedFolders {
  readonly #top: string
  readonly #listener: WatchListener
  readonly #watchers = new Map<string, FSWatcher>()
  readonly #blind = new Set<string>()
  #limited = 0
  #isFull = false

  constructor(top: string, listener: WatchListener) {
    this.#top = top
    this.#listener = listener
  }

  /** Those of one level before any that are deeper: a function with many folders leaves the others theirs. */
  add(path: string): void {
    const paths = [path]
    for (const at of paths) if (this.#open(at)) paths.push(...this.#foldersIn(at))
  }

  close(): void {
    for (const path of [...this.#watchers.keys()]) this.#remove(path)
  }

  /** Whether it is watched now, and was not before. */
  #open(path: string): boolean {
    if (this.#watchers.has(path)) return false
    if (this.#isLimited(path) && this.#limited >= MAX_FOLDERS) {
      if (!this.#isFull) this.#listener.blind(path, `more than ${MAX_FOLDERS} folders would be watched`)
      this.#isFull = true
      return false
    }
    try {
      const watcher = watch(path, { persistent: false }, (kind, name) => this.#hear(path, kind, name))
      watcher.on('error', (error) => this.#lose(path, error))
      this.#watchers.set(path, watcher)
      if (this.#isLimited(path)) this.#limited += 1
      return true
    } catch (error) {
      if (errorOf(error).code !== 'ENOENT') this.#tellBlind(path, errorOf(error))
      return false
    }
  }

  /** A system may give up all that it watched before at once, as macOS does. */
  #lose(path: string, error: Error): void {
    this.#remove(path)
    // Windows says so of a folder that went.
    if (entryAt(path)) this.#tellBlind(path, error)
  }

  /** Once of all that has a cause. */
  #tellBlind(path: string, { code, message }: NodeJS.ErrnoException): void {
    const cause = code !== undefined && EXHAUSTED.has(code) ? code : path
    if (this.#blind.has(cause)) return
    this.#blind.add(cause)
    this.#listener.blind(path, message)
  }

  #isLimited(path: string): boolean {
    return path !== this.#top && dirname(path) !== this.#top
  }

  #hear(path: string, kind: string, name: string | null): void {
    if (name === null) return this.#listener.changed(path)
    const changed = join(path, name)
    // A folder may have a name that code has.
    const isFolder = kind === 'rename' && this.#isReplaced(path, changed)
    if (isFolder || CODE.test(name)) this.#listener.changed(changed)
  }

  /**
   * Whether something that came or went in a folder is a folder too: what is watched below it is another one then. Nothing beside it is
   * looked at: a build makes thousands of files at once.
   */
  #isReplaced(path: string, child: string): boolean {
    const wasWatched = this.#watchers.has(child)
    for (const below of [...this.#watchers.keys()])
      if (below === child || below.startsWith(child + sep)) this.#remove(below)
    const entry = entryAt(child)
    if (entry && this.#mayHaveCode(path, basename(child), entry)) this.add(child)
    return wasWatched || this.#watchers.has(child)
  }

  #foldersIn(path: string): readonly string[] {
    try {
      const entries = readdirSync(path, { withFileTypes: true })
      return entries
        .filter((entry) => this.#mayHaveCode(path, entry.name, entry))
        .map(({ name }) => join(path, name))
    } catch {
      this.#remove(path)
      return []
    }
  }

  /** Links are followed in the uppermost folder only, where they are functions: further down they may lead in circles. */
  #mayHaveCode(path: string, name: string, entry: Pick<Dirent, 'isDirectory' | 'isSymbolicLink'>): boolean {
    const mayBeFolder = entry.isDirectory() || (path === this.#top && entry.isSymbolicLink())
    return mayBeFolder && !UNWATCHED.test(name)
  }

  #remove(path: string): void {
    const watcher = this.#watchers.get(path)
    if (!watcher) return
    watcher.close()
    this.#watchers.delete(path)
    if (this.#isLimited(path)) this.#limited -= 1
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
