import { readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { FunctionSettings } from './function-settings.ts'
import { EXTENSIONS, isFile } from './languages/files.ts'

/** Interpreted files, by their ending: the runtime is whatever version the machine has. */
const INTERPRETED: Readonly<Record<string, string>> = { py: 'python3', rb: 'ruby' }

const ENDINGS = [...EXTENSIONS, ...Object.keys(INTERPRETED)]

/** A function's code. */
export interface FoundFunction {
  readonly name: string
  readonly kind: 'module' | 'executable'
  /** The module, the executable, or the settings that say what it is. */
  readonly file: string
  /** What its files tell where its settings do not. */
  readonly runtime?: string | undefined
  readonly handler: string
  readonly codeFolder: string
  /** Its settings, in place of its configuration file. */
  readonly settings?: FunctionSettings | undefined
  /** Why it cannot run, where that is known beforehand. */
  readonly problem?: string | undefined
  /** Its configuration and its variables, whether they are there or not. Paths in the settings are relative to the first. */
  readonly configurationFile: string
  readonly variablesFile?: string | undefined
}

/**
 * The function of a name: `name.js`, `name.py`, `name/index.js`, `name/lambda_function.py`, `name/bootstrap`, or whatever
 * `name/function.json` says; undefined when there is none.
 */
export function findFunction(folder: string, name: string): FoundFunction | undefined {
  const file = ENDINGS.map((it) => join(folder, `${name}.${it}`)).find(isFile)
  if (file) {
    const configurationFile = join(folder, `${name}.function.json`)
    return {
      ...describe(name, file, `${name}.handler`),
      configurationFile,
      variablesFile: join(folder, `${name}.env`),
    }
  }
  const own = join(folder, name)
  const files = { configurationFile: join(own, 'function.json'), variablesFile: join(own, '.env') }
  const found = OWN_FILES.find((it) => isFile(join(own, it)))
  if (found === undefined) return undefined
  const isPlain = found.startsWith('lambda_function')
  return {
    ...describe(name, join(own, found), isPlain ? 'lambda_function.lambda_handler' : 'index.handler'),
    ...files,
  }
}

/** What a folder of a function's own has, the first one that is there saying what it is. */
const OWN_FILES = [
  'bootstrap',
  ...ENDINGS.map((it) => `index.${it}`),
  ...Object.keys(INTERPRETED).map((it) => `lambda_function.${it}`),
  'function.json',
]

function describe(
  name: string,
  file: string,
  handler: string,
): Omit<FoundFunction, 'configurationFile' | 'variablesFile'> {
  const runtime = INTERPRETED[/\.(\w+)$/.exec(file)?.[1] ?? '']
  const kind = file.endsWith('bootstrap') ? 'executable' : 'module'
  const isModule = runtime === undefined && /\.[cm]?[jt]s$/.test(file)
  return {
    name,
    kind,
    file,
    runtime,
    codeFolder: dirname(file),
    handler: isModule || kind === 'executable' ? 'index.handler' : handler,
  }
}

/** The names of all functions in the folder. */
export function listFunctions(folder: string): string[] {
  const names = readdirSync(folder).flatMap((entry) => {
    const [, name = entry] = /^([\w-]+)\.(?:[cm]?[jt]s|py|rb)$/.exec(entry) ?? []
    return /^[\w-]+$/.test(name) && findFunction(folder, name) ? [name] : []
  })
  return [...new Set(names)].sort()
}
