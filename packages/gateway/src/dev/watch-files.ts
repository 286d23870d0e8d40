import { existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { errorOf } from '@gatehouse/command-line'
import { type FileContents, noteContents } from './file-contents.ts'

/** How long a file that was saved may still be written, in ms. */
const SETTLE_MS = 30
/** How far the clock that stamps files may be behind, in ms. */
const STAMP_MS = 20

/** Errors of a system that lets nothing more be watched: they are the same for every folder. */
const EXHAUSTED = new Set(['ENOSPC', 'EMFILE', 'ENFILE'])

/** Watches the files of a project, in whatever way an editor saves them. */
export interface FileWatch {
  readonly isClosed: boolean
  /**
   * Watches these, and no others, whether they are there or not. Of those that were not watched before, one that was saved after `since`
   * has changed, and so has one that came after it in a folder that is followed.
   * @param since in ms since 1970
   */
  set(files: readonly string[], since?: number): void
  /** Calls nobody back any more. */
  close(): void
}

/** Who is told of files. */
export interface FileListener {
  /** Called once after one or more of the files changed. */
  changed(): void
  /** Whether a file that is written again as it was has not changed: for what is made by whoever is told. */
  readonly isByContents?: boolean
  /** Folders in which files count that nobody asked for, once they come. */
  readonly followed?: FollowedFolders | undefined
  /** A folder whose changes will not be seen, and why; told once. */
  blind?(folder: string, reason: string): void
}

/** Folders that are watched whatever is in them. */
export interface FollowedFolders {
  /** As they are now: there may be others whenever files are set. */
  readonly folders: ReadonlySet<string>
  /** What counts of a file or a folder that came, or of a file that is written and that nobody asked for. */
  at(path: string): FoundFiles
}

export interface FoundFiles {
  readonly files: readonly string[]
  /** Folders that are watched from now on. */
  readonly folders: readonly string[]
}

/** Watches files by the folders that they are in; what stands at a folder's path may be removed, and made anew. */
export function watchFiles(listener: FileListener): FileWatch {
  return new FolderWatch(listener)
}

/** A class because it lives as long as what is watched. */
class FolderWatch implements FileWatch {
  readonly #listener: FileListener
  readonly #watchers = new Map<string, FSWatcher>()
  readonly #blind = new Set<string>()
  readonly #contents: FileContents | undefined
  readonly #heard = new Set<string>()
  #wanted = new Set<string>()
  /** Files that came and that nobody has asked for since. */
  #come = new Set<string>()
  /** Names of what is wanted, by folder. */
  #names: ReadonlyMap<string, ReadonlySet<string>> = new Map()
  #timer: NodeJS.Timeout | undefined
  #opening: NodeJS.Immediate | undefined
  #isCertain = false
  #isClosed = false

  constructor(listener: FileListener) {
    this.#listener = listener
    this.#contents = listener.isByContents ? noteContents() : undefined
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  set(files: readonly string[], since = Number.POSITIVE_INFINITY): void {
    const before = this.#wanted
    const asked = new Set(files)
    this.#come = new Set([...this.#come].filter((file) => !asked.has(file) && existsSync(file)))
    this.#wanted = new Set([...asked, ...this.#come])
    this.#openAll(since)
    this.#contents?.keep(this.#wanted)
    if (files.some((file) => !before.has(file) && stampOf(file) >= since - STAMP_MS)) this.#change(true)
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
    this.#contents?.keep(new Set())
    for (const folder of [...this.#watchers.keys()]) this.#drop(folder)
  }

  /** @param isCertain whether it has changed whatever is in it now */
  #change(isCertain = false): void {
    clearTimeout(this.#timer)
    this.#isCertain ||= isCertain
    if (!this.#isClosed) this.#timer = setTimeout(() => this.#settle(), SETTLE_MS)
  }

  #settle(): void {
    const hasOthers = this.#contents?.renew(this.#heard) ?? true
    this.#heard.clear()
    if (!hasOthers && !this.#isCertain) return
    this.#isCertain = false
    this.#listener.changed()
  }

  #hear(folder: string, kind: string, name: string | null): void {
    const path = name === null ? folder : join(folder, name)
    const isAsked = name === null || this.#names.get(folder)?.has(name)
    if (!isAsked && !this.#take(path)) return
    if (isAsked && kind === 'rename') this.#renew(path)
    this.#heard.add(path)
    this.#change()
  }

  /** Whether anything counts of what came. */
  #take(path: string): boolean {
    const { files = [], folders = [] } = this.#listener.followed?.at(path) ?? {}
    for (const file of files) {
      this.#come.add(file)
      this.#wanted.add(file)
    }
    this.#contents?.come(files)
    if (files.length + folders.length > 0) this.#openSoon()
    return files.length > 0
  }

  /** Much may come or go at once. */
  #openSoon(): void {
    this.#opening ??= setImmediate(() => {
      this.#opening = undefined
      // Nobody heard what came in them until now.
      this.#openAll(Number.NEGATIVE_INFINITY)
    })
  }

  /** What came or went may be a folder: what is watched below it is another one then. */
  #renew(path: string): void {
    // A file that is saved as editors do.
    if (!this.#names.has(path) && existsSync(path)) return
    for (const folder of [...this.#watchers.keys()])
      if (folder === path || folder.startsWith(path + sep)) this.#drop(folder)
    this.#openSoon()
  }

  /** @param since what came after that in a followed folder that is opened now has come, in ms since 1970 */
  #openAll(since: number): void {
    if (this.#isClosed) return
    this.#names = groupByFolder(this.#wanted, this.#listener.followed?.folders)
    for (const folder of [...this.#watchers.keys()]) if (!this.#names.has(folder)) this.#drop(folder)
    const others = [...this.#names.keys()].filter((it) => !this.#watchers.has(it) && existsSync(it))
    for (const folder of others) this.#open(folder)
    const followed = others.filter((it) => this.#listener.followed?.folders.has(it))
    for (const folder of followed) if (stampOf(folder) >= since - STAMP_MS) this.#lookInto(folder)
  }

  /** What came in a folder before it was watched, and after it was listed. */
  #lookInto(folder: string): void {
    for (const name of namesIn(folder)) {
      const path = join(folder, name)
      if (this.#names.get(folder)?.has(name) || !this.#take(path)) continue
      this.#heard.add(path)
      this.#change()
    }
  }

  #open(folder: string): void {
    try {
      const watcher = watch(folder, { persistent: false }, (kind, name) => this.#hear(folder, kind, name))
      watcher.on('error', (error) => this.#lose(folder, error))
      this.#watchers.set(folder, watcher)
    } catch (error) {
      // It went this moment: those above it say when it comes again.
      if (errorOf(error).code === 'ENOENT') this.#openSoon()
      else this.#tellBlind(folder, errorOf(error))
    }
  }

  /** A system may give up all that it watched before at once, as macOS does. */
  #lose(folder: string, error: Error): void {
    this.#drop(folder)
    // Windows says so of a folder that went.
    if (existsSync(folder)) this.#tellBlind(folder, error)
  }

  /** Once of all that has a cause; and not of a folder above, whose change is rare. */
  #tellBlind(folder: string, { code, message }: NodeJS.ErrnoException): void {
    const cause = code !== undefined && EXHAUSTED.has(code) ? code : folder
    if (this.#blind.has(cause)) return
    const isFollowed = this.#listener.followed?.folders.has(folder)
    if (!isFollowed && ![...this.#wanted].some((file) => dirname(file) === folder)) return
    this.#blind.add(cause)
    this.#listener.blind?.(folder, message)
  }

  #drop(folder: string): void {
    this.#watchers.get(folder)?.close()
    this.#watchers.delete(folder)
  }
}

/** Files whose next change is waited for, again and again. */
export interface AwaitedFiles extends Pick<FileWatch, 'set' | 'close'> {
  /**
   * Resolves with whether one of them has changed since this resolved last, as soon as one has, or else after `atLatestMs`; holds the process until
   * then.
   */
  next(atLatestMs?: number): Promise<boolean>
}

/** Watches files for whoever waits for their next change; what changes meanwhile is kept until he does. */
export function awaitFiles(listener: Omit<FileListener, 'changed'>): AwaitedFiles {
  let hasChanged = false
  let settle: (() => void) | undefined
  const changed = () => {
    hasChanged = true
    settle?.()
  }
  const watched = watchFiles({ ...listener, changed })
  return {
    set: (files, since) => watched.set(files, since),
    close: () => watched.close(),
    async next(atLatestMs) {
      if (!hasChanged) {
        const held = setInterval(() => undefined, LONGEST_TIMER_MS)
        let deadline: NodeJS.Timeout | undefined
        await new Promise<void>((resolve) => {
          settle = resolve
          if (atLatestMs !== undefined) deadline = setTimeout(resolve, atLatestMs)
        })
        clearInterval(held)
        clearTimeout(deadline)
      }
      const result = hasChanged
      hasChanged = false
      return result
    },
  }
}

const LONGEST_TIMER_MS = 2 ** 31 - 1

/** None of a folder that may not be read, or is gone by now. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** When a file was saved or moved to its place, in ms since 1970; long ago where it is not there. */
function stampOf(file: string): number {
  try {
    return statSync(file).ctimeMs
  } catch {
    return Number.NEGATIVE_INFINITY
  }
}

/** Names of files by their folders, and of the folders themselves by those above them, up to one above those that are there. */
function groupByFolder(files: Iterable<string>, folders: Iterable<string> = []): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>([...folders].map((folder) => [folder, new Set()]))
  const add = (path: string) => {
    const known = names.get(dirname(path)) ?? new Set()
    names.set(dirname(path), known.add(basename(path)))
  }
  for (const file of files) add(file)
  for (const folder of [...names.keys()]) {
    for (let path = folder; path !== dirname(path); path = dirname(path)) {
      add(path)
      if (existsSync(path)) break
    }
  }
  return names
}
