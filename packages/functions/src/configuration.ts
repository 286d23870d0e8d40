import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseEnv } from 'node:util'
import { errorOf } from './error-of.ts'
import { EXTENSIONS, type FoundFunction, isFile } from './find-function.ts'
import type { FunctionArn } from './function-arn.ts'
import { inheritedVariables } from './inherited-variables.ts'

/** How a function runs: Lambda's own settings, by its names. */
export interface FunctionConfiguration {
  /** The module and its export. */
  readonly file: string
  readonly handler: string
  readonly timeoutMs: number
  readonly memoryMegabytes: number
  /** How many calls may be under way at once; more are throttled. */
  readonly concurrency: number
  /** How many calls an environment takes at once when there cannot be more of them. Lambda itself gives it one. */
  readonly callsPerEnvironment: number
}

/** What a function has that says nothing else. */
export const DEFAULT_MEMORY_MEGABYTES = 128

/** Lambda's own defaults: 3 seconds, 128 MB, and 1,000 concurrent calls for an account in a region. */
const DEFAULTS = {
  timeout: 3,
  memorySize: DEFAULT_MEMORY_MEGABYTES,
  reservedConcurrentExecutions: 1000,
  callsPerEnvironment: 125,
}

/** The least and the most of each setting. */
const RANGES: Readonly<Record<keyof typeof DEFAULTS, readonly [number, number]>> = {
  timeout: [1, 900],
  memorySize: [16, 10_240],
  reservedConcurrentExecutions: [0, 100_000],
  callsPerEnvironment: [1, 1000],
}

/** Reads a function's configuration file, if there is one. Throws an error that says what is wrong with it. */
export function readConfiguration({ file, configurationFile }: FoundFunction): FunctionConfiguration {
  const text = readIfThere(configurationFile)
  const given = text === undefined ? {} : parseObject(text, configurationFile)
  for (const [name, [least, most]] of Object.entries(RANGES)) {
    const value = given[name]
    if (value === undefined) continue
    if (!Number.isInteger(value) || Number(value) < least || Number(value) > most)
      throw new Error(`${configurationFile}: ${name} must be a whole number from ${least} to ${most}`)
  }
  const { timeout, memorySize, reservedConcurrentExecutions, callsPerEnvironment } = {
    ...DEFAULTS,
    ...(given as Partial<typeof DEFAULTS>),
  }
  return {
    ...locate(file, given.handler, configurationFile),
    timeoutMs: timeout * 1000,
    memoryMegabytes: memorySize,
    concurrency: reservedConcurrentExecutions,
    callsPerEnvironment,
  }
}

/** `handler` as Lambda has it: a file below the function's folder, without its ending, and an export. */
function locate(
  file: string,
  handler: unknown,
  configurationFile: string,
): Pick<FunctionConfiguration, 'file' | 'handler'> {
  if (handler === undefined) return { file, handler: 'handler' }
  const [, path = '', name = ''] = /^((?!.*\.\.)[\w./-]+)\.(\w+)$/.exec(String(handler)) ?? []
  if (path === '')
    throw new Error(`${configurationFile}: handler must be a file and an export: "app.handler"`)
  const base = join(dirname(configurationFile), path)
  const located = EXTENSIONS.map((it) => `${base}.${it}`).find(isFile)
  if (!located) throw new Error(`${configurationFile}: handler ${String(handler)}: ${base}.js is not there`)
  return { file: located, handler: name }
}

/** Reads the function's own variables and adds what Lambda tells every function. */
export function readVariables(
  found: FoundFunction,
  { handler, memoryMegabytes }: FunctionConfiguration,
  { region }: FunctionArn,
): Record<string, string> {
  const { name, variablesFile, kind } = found
  const own = parseEnv(readIfThere(variablesFile) ?? '') as Record<string, string>
  const reserved = {
    _HANDLER: `index.${handler}`,
    AWS_EXECUTION_ENV: kind === 'module' ? `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x` : '',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMegabytes),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: logStreamName(),
    LAMBDA_TASK_ROOT: dirname(found.file),
    LAMBDA_RUNTIME_DIR: dirname(found.file),
  }
  return {
    ...inheritedVariables(),
    TZ: ':UTC',
    AWS_REGION: region,
    AWS_DEFAULT_REGION: region,
    ...own,
    ...reserved,
  }
}

function logStreamName(): string {
  const day = new Date().toISOString().slice(0, 10).replaceAll('-', '/')
  return `${day}/[$LATEST]${crypto.randomUUID().replaceAll('-', '')}`
}

function parseObject(text: string, file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null) return value as Record<string, unknown>
  } catch (error) {
    throw new Error(`${file}: ${errorOf(error).message}`)
  }
  throw new Error(`${file}: must be an object`)
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (errorOf(error).code === 'ENOENT') return undefined
    throw error
  }
}
