import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { errorOf } from './error-of.ts'
import type { FoundFunction } from './find-function.ts'
import {
  DEFAULT_SETTINGS,
  type FunctionSettings,
  type FunctionUrlSettings,
  validateSettings,
} from './function-settings.ts'
import { findModule, findProgram } from './languages/find-program.ts'
import type { Program, ProgramRequest } from './languages/program.ts'

/** How a function runs. */
export interface FunctionConfiguration {
  readonly program: Program
  /** Lambda's identifier; undefined for what only its files tell. */
  readonly runtime: string | undefined
  /** The whole handler, as `_HANDLER` has it. */
  readonly handler: string
  readonly codeFolder: string
  readonly layers: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly url: FunctionUrlSettings | undefined
  readonly timeoutMs: number
  readonly memoryMegabytes: number
  /** How many calls may be under way at once; more are throttled. */
  readonly concurrency: number
  /** How many calls an environment takes at once when there cannot be more of them. Lambda itself gives it one. */
  readonly callsPerEnvironment: number
}

/** Reads a function's settings: those given, or its configuration file if there is one. Throws an error that says what is wrong. */
export function readConfiguration(found: FoundFunction): FunctionConfiguration {
  if (found.problem !== undefined) throw new Error(found.problem)
  const given = readSettings(found)
  const { timeout, memorySize, reservedConcurrentExecutions, callsPerEnvironment } = {
    ...DEFAULT_SETTINGS,
    ...withoutUndefined(given),
  }
  const base = dirname(found.configurationFile)
  const codeFolder = given.codeUri === undefined ? found.codeFolder : resolve(base, given.codeUri)
  const runtime = given.runtime ?? found.runtime
  const handler = given.handler ?? found.handler
  const layers = (given.layers ?? []).map((it) => resolve(base, it))
  const { buildMethod, entryPoints } = given
  return {
    program: programOf(found, given, { codeFolder, layers, runtime, handler, buildMethod, entryPoints }),
    runtime,
    handler,
    codeFolder,
    layers,
    environment: given.environment ?? {},
    url: given.url,
    timeoutMs: timeout * 1000,
    memoryMegabytes: memorySize,
    concurrency: reservedConcurrentExecutions,
    callsPerEnvironment,
  }
}

function readSettings({ name, settings, configurationFile }: FoundFunction): FunctionSettings {
  if (settings) return validateSettings({ ...settings }, name)
  return readIfThere(configurationFile) === undefined ? {} : readSettingsFile(configurationFile)
}

/** Reads a file of settings. Throws an error that says what is wrong with it. */
export function readSettingsFile(file: string): FunctionSettings {
  return validateSettings(parseObject(readFileSync(file, 'utf8'), file), file)
}

type Wanted = Omit<ProgramRequest, 'name' | 'runtime'> & { readonly runtime: string | undefined }

/** What runs it by its runtime; without one, the module or the executable that was found. */
function programOf(
  { name, kind, file, configurationFile, settings }: FoundFunction,
  given: FunctionSettings,
  { runtime, ...wanted }: Wanted,
): Program {
  if (runtime !== undefined) return findProgram({ ...wanted, name, runtime })
  const source = settings ? name : configurationFile
  if (kind === 'module' && given.handler !== undefined)
    return findModule({ ...wanted, name: source, runtime: '' })
  if (kind === 'module') return { kind, file, handler: 'handler' }
  return { kind, file, args: [] }
}

function withoutUndefined(settings: FunctionSettings): Partial<typeof DEFAULT_SETTINGS> {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}

function parseObject(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (isObject(value)) return value
  } catch (error) {
    throw new Error(`${file}: ${errorOf(error).message}`)
  }
  throw new Error(`${file}: must be an object`)
}

/** A file's text; undefined where there is none. */
export function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (errorOf(error).code === 'ENOENT') return undefined
    throw error
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
