import { readdirSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'

/** The endings that a module may have, the first one that is there winning. */
export const EXTENSIONS = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts']

/** A function's code in the functions folder. */
export interface FoundFunction {
  readonly name: string
  readonly kind: 'module' | 'executable'
  /** The module or the executable. */
  readonly file: string
  /** Its configuration and its variables, whether they are there or not. */
  readonly configurationFile: string
  readonly variablesFile: string
}

/** The function of a name: `name.js`, `name/index.js` or `name/bootstrap`; undefined when there is none. */
export function findFunction(folder: string, name: string): FoundFunction | undefined {
  const file = EXTENSIONS.map((it) => join(folder, `${name}.${it}`)).find(isFile)
  if (file) {
    const configurationFile = join(folder, `${name}.function.json`)
    const variablesFile = join(folder, `${name}.env`)
    return { name, kind: 'module', file, configurationFile, variablesFile }
  }
  const own = join(folder, name)
  const found = ['bootstrap', ...EXTENSIONS.map((it) => `index.${it}`), 'function.json'].find((it) =>
    isFile(join(own, it)),
  )
  if (!found) return undefined
  return {
    name,
    kind: found === 'bootstrap' ? 'executable' : 'module',
    file: join(own, found),
    configurationFile: join(own, 'function.json'),
    variablesFile: join(own, '.env'),
  }
}

/** The names of all functions in the folder. */
export function listFunctions(folder: string): string[] {
  const names = readdirSync(folder).flatMap((entry) => {
    const [, name = entry] = /^([\w-]+)\.[cm]?[jt]s$/.exec(entry) ?? []
    return /^[\w-]+$/.test(name) && findFunction(folder, name) ? [name] : []
  })
  return [...new Set(names)].sort()
}

/** Whether a file is there. */
export function isFile(path: string): boolean {
  return statOf(path)?.isFile() ?? false
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
