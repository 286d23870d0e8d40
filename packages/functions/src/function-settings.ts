/** What may be said of how a function runs: Lambda's own settings, by the members of its API in camelCase. */
export interface FunctionSettings {
  /** Lambda's identifier, such as `python3.13`; `image` for a container image. By default what its files tell. */
  readonly runtime?: string | undefined
  /** `app.handler`. */
  readonly handler?: string | undefined
  /** The folder of its code; by default the one of its settings. */
  readonly codeUri?: string | undefined
  readonly environment?: Readonly<Record<string, string>> | undefined
  /** In seconds. */
  readonly timeout?: number | undefined
  /** In MB. */
  readonly memorySize?: number | undefined
  /** Folders with what a layer has, the first one first. */
  readonly layers?: readonly string[] | undefined
  /** Size of `/tmp` in MB: taken, and not enforced. */
  readonly ephemeralStorage?: number | undefined
  readonly reservedConcurrentExecutions?: number | undefined
  readonly callsPerEnvironment?: number | undefined
  /** SAM's `Metadata: BuildMethod`. */
  readonly buildMethod?: string | undefined
  /** SAM's `EntryPoints` of `BuildProperties`, where esbuild builds it: sources relative to the folder of its code. */
  readonly entryPoints?: readonly string[] | undefined
  readonly url?: FunctionUrlSettings | undefined
}

/** A function's URL. */
export interface FunctionUrlSettings {
  readonly authType: 'NONE' | 'AWS_IAM'
  readonly invokeMode?: 'BUFFERED' | 'RESPONSE_STREAM' | undefined
  readonly cors?: FunctionUrlCors | undefined
  /** What its host begins with; made of the function's name where none is given. */
  readonly urlId?: string | undefined
}

/** CORS of a function's URL, by the members of its API. */
export interface FunctionUrlCors {
  readonly AllowCredentials?: boolean
  readonly AllowHeaders?: readonly string[]
  readonly AllowMethods?: readonly string[]
  readonly AllowOrigins?: readonly string[]
  readonly ExposeHeaders?: readonly string[]
  /** In seconds. */
  readonly MaxAge?: number
}

/** Lambda's own defaults: 3 seconds, 128 MB, and 1,000 concurrent calls for an account in a region. */
export const DEFAULT_SETTINGS = {
  timeout: 3,
  memorySize: 128,
  ephemeralStorage: 512,
  reservedConcurrentExecutions: 1000,
  callsPerEnvironment: 125,
}

/** The least and the most of each number. */
const RANGES: Readonly<Record<keyof typeof DEFAULT_SETTINGS, readonly [number, number]>> = {
  timeout: [1, 900],
  memorySize: [16, 10_240],
  ephemeralStorage: [512, 10_240],
  reservedConcurrentExecutions: [0, 100_000],
  callsPerEnvironment: [1, 1000],
}

const TEXTS = ['runtime', 'handler', 'codeUri', 'buildMethod'] as const

/** Takes settings that may be anything. Throws an error that begins with `source` and names the member. */
export function validateSettings(given: Readonly<Record<string, unknown>>, source: string): FunctionSettings {
  const refuse = (name: string, rule: string) => {
    throw new Error(`${source}: ${name} must be ${rule}`)
  }
  for (const [name, [least, most]] of Object.entries(RANGES)) {
    const value = given[name]
    if (value === undefined) continue
    if (!Number.isInteger(value) || Number(value) < least || Number(value) > most)
      refuse(name, `a whole number from ${least} to ${most}`)
  }
  for (const name of TEXTS)
    if (given[name] !== undefined && typeof given[name] !== 'string') refuse(name, 'a text')
  const { layers, entryPoints, environment, url } = given
  if (url !== undefined && !isUrl(url)) refuse('url', 'an object with the authType NONE or AWS_IAM')
  if (layers !== undefined && !isList(layers)) refuse('layers', 'a list of folders')
  if (entryPoints !== undefined && !isList(entryPoints)) refuse('entryPoints', 'a list of files')
  if (environment !== undefined && !isTexts(environment)) refuse('environment', 'texts by their names')
  return given as FunctionSettings
}

function isUrl(value: unknown): boolean {
  const { authType } = (value ?? {}) as Partial<FunctionUrlSettings>
  return authType === 'NONE' || authType === 'AWS_IAM'
}

function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every((it) => typeof it === 'string')
}

function isTexts(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((it) => typeof it === 'string')
  )
}
