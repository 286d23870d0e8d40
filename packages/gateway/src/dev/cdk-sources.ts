import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { findWorkspace } from './find-workspace.ts'
import type { CdkApp } from './synthesize.ts'
import type { FollowedFolders, FoundFiles } from './watch-files.ts'

/** Files of code, and what bundlers take in. */
const SOURCE = /(\.([cm]?[jt]s|[jt]sx|py|json|ya?ml|toml|go|java|kt|cs|rs|graphqls?|gql|sql|html)|^\.env.*)$/
/** Folders of what is installed, written by tools, or of assemblies. */
const LEFT_OUT = /^(\..*|node_modules|bower_components|site-packages|venv|__pycache__|cdk\.out.*|coverage)$/
/** What only a virtual environment of Python has, whatever it is called. */
const VIRTUAL_ENVIRONMENT = 'pyvenv.cfg'
/** What Go and Composer write where they install packages. Folders of that name are somebody's own without it. */
const INSTALLED = { folder: 'vendor', marks: ['modules.txt', 'autoload.php'] }
/** Folders of what is compiled. */
const COMPILED = /^(dist|build|out|target)$/

/** More than most repositories have: each file is looked at, each folder has a watcher. */
const MOST = { files: 10_000, folders: 4000 }
/** On macOS a process watches 4,096 folders at most; with one more it hears of none. Functions and what is above are watched there too. */
const MOST_FOLDERS_ON_MACOS = 1000

/** The sources of an app of the CDK, and what else may become a part of it. */
export interface CdkSources extends FollowedFolders {
  /** Files which, when they change, may change what an app synthesizes; the nearest first, where not all of them can be watched. */
  list(app: AppPlace): readonly string[]
}

type AppPlace = Pick<CdkApp, 'folder' | 'output'>

/** What sources are looked for with. */
export interface CdkSourcesOptions {
  /** Absolute folders that are watched besides the app's own and its workspace. */
  readonly watched?: readonly string[] | undefined
  /** Told, once, of a folder whose changes are not seen, with those of what is farther from the app. */
  blind?(folder: string, reason: string): void
  readonly platform?: NodeJS.Platform
  /** How much is watched; as much as the platform bears by default. */
  readonly most?: typeof MOST
}

/** Knows of no sources until they are listed first. */
export function createCdkSources({
  watched = [],
  blind,
  platform = process.platform,
  most = { ...MOST, ...(platform === 'darwin' && { folders: MOST_FOLDERS_ON_MACOS }) },
}: CdkSourcesOptions = {}): CdkSources {
  let app: AppPlace | undefined
  let known = { files: createPaths(most.files), folders: createPaths(most.folders) }
  let isTold = false

  function take({ found, cutAt }: SourceSearch): FoundFiles {
    for (const file of found.files) known.files.all.add(file)
    for (const folder of found.folders) known.folders.all.add(folder)
    if (cutAt !== undefined && !isTold) {
      isTold = true
      const reason = `more than ${most.files} files or ${most.folders} folders would be watched; what --watch <folder> names comes before it`
      blind?.(cutAt, `${reason}, and what is farther from the app is not watched either`)
    }
    return found
  }

  return {
    get folders() {
      return known.folders.all
    },
    list(place) {
      app = place
      known = { files: createPaths(most.files), folders: createPaths(most.folders) }
      return take(findAll(place, watched, most)).files
    },
    at(path) {
      const entry = known.folders.all.has(dirname(path)) ? entryAt(path) : undefined
      if (!app || !entry) return NOTHING
      if (known.files.all.has(path)) return { files: [path], folders: [] }
      const isMeant = entry.isFile()
        ? SOURCE.test(basename(path))
        : entry.isDirectory() && mayEnter(path, app)
      if (!isMeant) return NOTHING
      const search = new SourceSearch(app, { files: known.files.room(), folders: known.folders.room() })
      if (entry.isFile()) search.addFiles(dirname(path), [basename(path)])
      else {
        search.addBelow([path])
        search.addCompiled()
      }
      return take(search)
    },
  }
}

const NOTHING: FoundFiles = { files: [], folders: [] }

/** How many paths are looked at for each that comes, where there is no room. */
const LOOKED_AT = 100

/** Paths that are watched. */
interface Paths {
  readonly all: Set<string>
  /** How many more there may be. What was there and is gone makes room; a part is looked at each time, as much may come at once. */
  room(): number
}

function createPaths(most: number): Paths {
  const all = new Set<string>()
  let rest = all.values()
  return {
    all,
    room() {
      for (let looked = 0; all.size >= most && looked < Math.min(LOOKED_AT, most); looked += 1) {
        let next = rest.next()
        if (next.done) {
          rest = all.values()
          next = rest.next()
        }
        if (next.value !== undefined && !entryAt(next.value)) all.delete(next.value)
      }
      return most - all.size
    },
  }
}

/**
 * What the user names first, then the app's own folder, then the workspace, the nearer folders before those that are farther away. What is
 * compiled comes last, for it is much: what bundlers read of another package is often that, and an app may run from it.
 */
function findAll(app: AppPlace, watched: readonly string[], most: typeof MOST): SourceSearch {
  const top = findWorkspace(app.folder)
  const search = new SourceSearch(app, most)
  search.addBelow(watched)
  search.addBelow([app.folder])
  if (top !== app.folder) search.addAround(dirname(app.folder), top)
  search.addCompiled()
  return search
}

/** Looks for sources, until there are too many. A class because what was found decides what else is looked for. */
class SourceSearch {
  readonly found: { readonly files: string[]; readonly folders: string[] } = { files: [], folders: [] }
  /** The first folder that there were too many files for. */
  cutAt: string | undefined
  readonly #app: AppPlace
  readonly #most: typeof MOST
  readonly #seen = new Set<string>()
  readonly #compiled: string[] = []

  constructor(app: AppPlace, most: typeof MOST) {
    this.#app = app
    this.#most = most
  }

  /** Adds what is in folders and below, level by level, compiled files aside. */
  addBelow(folders: readonly string[]): void {
    const open = [...folders]
    for (const folder of open) open.push(...this.#enter(folder))
  }

  /** Adds what is below a folder that the app is in, and below each one above it, up to `top`: the nearer levels first. */
  addAround(above: string, top: string): void {
    const open = [above]
    for (const folder of open) {
      open.push(...this.#enter(folder))
      const isAbove = folder !== top && this.#app.folder.startsWith(join(folder, '/'))
      if (isAbove) open.push(dirname(folder))
    }
  }

  /** Adds what was left aside. There may be such folders within such folders. */
  addCompiled(): void {
    for (const folder of this.#compiled) this.addBelow([folder])
  }

  /** Adds those of a folder's files that are sources. */
  addFiles(folder: string, names: readonly string[]): void {
    const sources = names.filter((name) => SOURCE.test(name))
    const room = this.#most.files - this.found.files.length
    if (sources.length > room) this.cutAt ??= folder
    this.found.files.push(...sources.slice(0, room).map((name) => join(folder, name)))
  }

  /** Adds a folder and the files in it; gives the folders in it that are entered next. */
  #enter(folder: string): readonly string[] {
    if (this.#seen.has(folder)) return []
    this.#seen.add(folder)
    if (this.found.folders.length >= this.#most.folders) this.cutAt ??= folder
    if (this.cutAt !== undefined) return []
    const entries = entriesOf(folder)
    const namesOf = (those: readonly Dirent[]) => those.map(({ name }) => name)
    if (isInstalled(folder, namesOf(entries))) return []
    this.found.folders.push(folder)
    this.addFiles(folder, namesOf(entries.filter((entry) => entry.isFile())))
    const within = namesOf(entries.filter((entry) => entry.isDirectory()))
      .map((name) => join(folder, name))
      .filter((path) => mayEnter(path, this.#app))
    this.#compiled.push(...within.filter(isCompiled))
    return within.filter((path) => !isCompiled(path))
  }
}

function isCompiled(folder: string): boolean {
  return COMPILED.test(basename(folder))
}

function isInstalled(folder: string, names: readonly string[]): boolean {
  const marks = basename(folder) === INSTALLED.folder ? INSTALLED.marks : []
  return [VIRTUAL_ENVIRONMENT, ...marks].some((name) => names.includes(name))
}

function mayEnter(path: string, { output }: AppPlace): boolean {
  return path !== output && !LEFT_OUT.test(basename(path))
}

/** None of a folder that this user may not read, as one of a database's has, or that is gone by now. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
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
