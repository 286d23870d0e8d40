import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageError } from '../failures/usage-error.ts'
import { isObject } from '../options/is-object.ts'
import { OPTIONS, type Option } from '../options/option-table.ts'
import { findMember } from './find-member.ts'

/** The options that a configuration file gives, as texts by their names on the command line, and where each stands. */
export interface ConfigFile {
  readonly values: Readonly<Record<string, string>>
  /** `gatehouse.config.json:7`, for errors. */
  placeOf(name: string): string | undefined
}

/** The names of a configuration file that is found without being named. */
export const DEFAULT_CONFIGS: readonly string[] = ['json', 'ts', 'mts', 'js', 'mjs'].map(
  (it) => `gatehouse.config.${it}`,
)

/** Options that name a file or a folder: relative to the configuration file. */
const PATHS: ReadonlySet<string> = new Set([
  'data',
  'access-log',
  'execution-log',
  'credentials',
  'functions',
  'certificates',
  'truststores',
  'metrics-auth',
])
/** Members that have several values, and the options that are repeated for them. */
const LISTS: Readonly<Record<string, string>> = {
  vpcTargets: 'vpc-target',
  allowedHosts: 'allowed-host',
  corsOrigins: 'cors-origin',
}
/** Options that are there or not. */
const FLAGS: ReadonlySet<string> = new Set(
  Object.entries<Option>(OPTIONS).flatMap(([name, { value }]) => (value === '' ? [name] : [])),
)
/** What a path may be that is none. */
const NO_PATHS: ReadonlySet<string> = new Set(['-', ':memory:'])

/**
 * Reads a configuration file: an object whose members are the options in camelCase, `vpcTargets` by ARN and `quotas` by name. It is
 * JSON, or code that exports one. Throws `UsageError` that names the line, and the member by its path.
 */
export async function readConfigFile(name: string, options: ReadonlySet<string>): Promise<ConfigFile> {
  const file = resolve(name)
  const isJson = !/\.[cm]?[jt]s$/.test(file)
  const text = readText(file)
  const placeOf = (...path: string[]) => {
    const line = findMember(text, path, isJson)
    return line === undefined ? name : `${name}:${line}`
  }
  const refuse = (path: readonly string[], problem: string) => {
    throw new UsageError(`${placeOf(...path)}: ${path.join('.')} ${problem}`)
  }
  const values: Record<string, string> = {}
  const members = new Map<string, string>()
  for (const [member, value] of Object.entries(isJson ? parse(name, text) : await load(name, file))) {
    if (member === '$schema') continue
    const option = LISTS[member] ?? toOptionName(member)
    if (!options.has(option)) refuse([member], 'is not an option')
    const bad = findBadValue(option, value)
    if (bad) refuse([member, ...bad], 'has a value of the wrong kind')
    const given = toText(option, value)
    values[option] = PATHS.has(option) && !NO_PATHS.has(given) ? resolve(dirname(file), given) : given
    members.set(option, member)
  }
  return {
    values,
    placeOf(option) {
      const member = members.get(option)
      return member === undefined ? undefined : placeOf(member)
    },
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read the configuration: ${(error as Error).message}`)
  }
}

function parse(name: string, text: string): object {
  try {
    const content = JSON.parse(text) as unknown
    if (isObject(content)) return content
  } catch (error) {
    const { message } = error as Error
    const [, position] = /position (\d+)/.exec(message) ?? []
    const line = text.slice(0, Number(position ?? text.length)).split('\n').length
    throw new UsageError(`${name}:${line}: ${message.split('\n')[0]}`)
  }
  throw new UsageError(`${name}:1: must be an object`)
}

/** Code is loaded only when there is some. */
async function load(name: string, file: string): Promise<object> {
  const { runConfigModule } = await import('./config-module.ts')
  const content = await runConfigModule(name, file)
  if (isObject(content)) return content
  throw new UsageError(`${name}: must export an object by default, or a function that returns one`)
}

/** `tlsPort` → `tls-port` */
function toOptionName(member: string): string {
  return member.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The path below an option to a value that the command line could not have; undefined where there is none. */
function findBadValue(option: string, value: unknown): readonly string[] | undefined {
  if (FLAGS.has(option)) return typeof value === 'boolean' ? undefined : []
  const isMap = option === 'vpc-target' || (option === 'quotas' && typeof value === 'object')
  if (!isMap) return isText(value) || (isList(option) && isTexts(value)) ? undefined : []
  if (!isObject(value)) return []
  const mayRepeat = option === 'vpc-target'
  const bad = Object.entries(value).find(
    ([, given]) => !(mayRepeat && Array.isArray(given) ? given : [given]).every(isText),
  )
  return bad && [bad[0]]
}

function isList(option: string): boolean {
  return Object.values(LISTS).includes(option)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

/** The value as the command line would have it. */
function toText(option: string, value: unknown): string {
  if (Array.isArray(value)) return value.join(' ')
  if (!isObject(value)) return String(value)
  const pairs = Object.entries(value).flatMap(([key, given]) =>
    [given as unknown].flat().map((it) => `${key}=${String(it)}`),
  )
  return pairs.join(option === 'quotas' ? ',' : ' ')
}
