import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'

/** What is at the top of a repository, or of a workspace of packages. `turbo.json` is not: packages have one of their own. */
const MARKS = ['.git', 'pnpm-workspace.yaml', 'nx.json', 'lerna.json', 'rush.json']

/**
 * The top of the workspace or the repository that a folder is in, whichever is nearer; the folder itself where it is in none. The user's home
 * is none, though it may be a repository of settings: most of what is in it is nobody's source.
 */
export function findWorkspace(folder: string, home = homedir()): string {
  for (let at = folder; ; at = dirname(at)) {
    if (at === home) return folder
    if (isTop(at)) return at
    if (at === dirname(at)) return folder
  }
}

function isTop(folder: string): boolean {
  return MARKS.some((name) => existsSync(join(folder, name))) || hasWorkspaces(join(folder, 'package.json'))
}

function hasWorkspaces(file: string): boolean {
  try {
    return (
      (JSON.parse(readFileSync(file, 'utf8')) as { workspaces?: unknown } | null)?.workspaces !== undefined
    )
  } catch {
    // It is not there, or is being written.
    return false
  }
}
