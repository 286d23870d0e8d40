import { type Dirent, lstatSync, readdirSync, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { findWorkspace } from './find-workspace.ts'
import type { CdkApp } from './synthesize.ts'
import type { FollowedFolders, FoundFiles } from './watch-files.ts'

/** Files of code, and what bundlers take in. */
const SOURCE = /(\.([cm]?[jt]s|[jt]sx|py|json|ya?ml|toml|go|java|kt|cs|rs|graphqls?|gql|sql|html)|^\.env.*)$/
/** Folders of what is installed, written by tools, or of assemblies. */
const LEFT_OUT =
  /^(\..*|node_modules|bower_components|vendor|site-packages|venv|__pycache__|cdk\.out.*|coverage)$/
/** What only a virtual environment of Python has, whatever it is called. */
const VIRTUAL_ENVIRONMENT = 'pyvenv.cfg'
/** Folders of what is compiled. */
const COMPILED = /^(dist|build|out|target)$/

/** More than most repositories have: each file is looked at, each folder has a watcher. */
const MOST = { files: 10_000, folders: 4000 }

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
  readonly most?: typeof MOST
}

/** Knows of no sources until they are listed first. */
export function createCdkSources({ watched = [], blind, most = MOST }: CdkSourcesOptions = {}): CdkSources {
  let app: AppPlace | undefined
  let folders = new Set<string>()
  let isTold = false

  return {
    get folders() {
      return folders
    },
    list(place) {
      app = place
      const { found, cutAt } = findAll(place, watched, most)
      folders = new Set(found.folders)
      if (cutAt !== undefined && !isTold) {
        isTold = true
        const reason = `more than ${most.files} files or ${most.folders} folders would be watched; what --watch <folder> names comes before it`
        blind?.(cutAt, `${reason}, and what is farther from the app is not watched either`)
      }
      return found.files
    },
    at(path) {
      const entry = folders.has(dirname(path)) ? entryAt(path) : undefined
      if (!app || !entry) return NOTHING
      if (entry.isFile()) return SOURCE.test(basename(path)) ? { files: [path], folders: [] } : NOTHING
      if (!entry.isDirectory() || !mayEnter(path, app)) return NOTHING
      const { found } = createSearch(app, most).below([path]).compiled()
      folders = new Set([...folders, ...found.folders])
      return found
    },
  }
}

const NOTHING: FoundFiles = { files: [], folders: [] }

interface Search {
  readonly found: { readonly files: string[]; readonly folders: string[] }
  /** The first folder that there were too many files for. */
  readonly cutAt: string | undefined
  /** Adds what is in folders and below, level by level, compiled files aside. Of those above the app, what is beside them too, up to `top`. */
  below(starts: readonly string[], top?: string): Search
  /** Adds what was left aside. */
  compiled(): Search
}

/**
 * What the user names first, then the app's own folder, then the workspace, the nearer folders before those that are farther away. What is
 * compiled comes last, for it is much: what bundlers read of another package is often that. What is in the app's own folder its command may
 * compile anew each time: that is none of its sources.
 */
function findAll(app: AppPlace, watched: readonly string[], most: typeof MOST): Search {
  const top = findWorkspace(app.folder)
  const search = createSearch(app, most).below(watched).below([app.folder])
  return (top === app.folder ? search : search.below([dirname(app.folder)], top)).compiled()
}

function createSearch(app: AppPlace, most: typeof MOST): Search {
  const found: Search['found'] = { files: [], folders: [] }
  const seen = new Set<string>()
  const aside: string[] = []
  let cutAt: string | undefined

  /** Adds the files in a folder; gives the folders in it. */
  function enter(folder: string): string[] {
    const entries = entriesOf(folder)
    if (entries.some(({ name }) => name === VIRTUAL_ENVIRONMENT)) return []
    found.folders.push(folder)
    const files = entries.filter((entry) => entry.isFile() && SOURCE.test(entry.name))
    const room = most.files - found.files.length
    if (files.length > room) cutAt ??= folder
    found.files.push(...files.slice(0, room).map(({ name }) => join(folder, name)))
    return entries
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(folder, name))
      .filter((path) => mayEnter(path, app))
  }

  function below(starts: readonly string[], top?: string): void {
    const open = [...starts]
    for (const folder of open) {
      if (seen.has(folder)) continue
      seen.add(folder)
      if (cutAt !== undefined || found.folders.length >= most.folders) {
        cutAt ??= folder
        return
      }
      for (const child of enter(folder)) (COMPILED.test(basename(child)) ? aside : open).push(child)
      const isAbove = top !== undefined && folder !== top && app.folder.startsWith(join(folder, '/'))
      if (isAbove) open.push(dirname(folder))
    }
  }

  const search: Search = {
    found,
    get cutAt() {
      return cutAt
    },
    below(starts, top) {
      below(starts, top)
      return search
    },
    compiled() {
      // There may be such folders within such folders.
      for (const folder of aside) below([folder])
      return search
    },
  }
  return search
}

function mayEnter(path: string, { folder, output }: AppPlace): boolean {
  const name = basename(path)
  if (path === output || LEFT_OUT.test(name)) return false
  return dirname(path) !== folder || !COMPILED.test(name)
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
