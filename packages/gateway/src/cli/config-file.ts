import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { errorOf, type Option, PAIRS, UsageError } from '@gatehouse/command-line'
import { isObject } from '@gatehouse/contract/core'
import { ALL_OPTIONS } from '../options/all-options.ts'
import { QUOTAS_KIND } from '../options/quotas.ts'
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

/** Values of such options that name no file. */
const NO_PATHS: ReadonlySet<string> = new Set(['-', ':memory:'])

/**
 * Reads a configuration file: an object whose members are the options in camelCase, `vpcTargets` by ARN and `quotas` by name. It is
 * JSON, or code that exports one. Throws `UsageError` that names the line, and the member by its path.
 */
export async function readConfigFile(name: string): Promise<ConfigFile> {
  const file = resolve(name)
  const isJson = !/\.[cm]?[jt]s$/.test(file)
  const text = readText(file)
  const placeOf = (...path: string[]) => {
    const line = findMember(text, path, isJson)
    return line === undefined ? name : `${name}:${line}`
  }
  const refuse = (path: readonly string[], problem: string): never => {
    throw new UsageError(`${placeOf(...path)}: ${path.join('.')} ${problem}`)
  }
  const values: Record<string, string> = {}
  const members = new Map<string, string>()
  for (const [member, value] of Object.entries(isJson ? parse(name, text) : await load(name, file))) {
    if (member === '$schema') continue
    const option = BY_MEMBER.get(member) ?? refuse([member], 'is not an option')
    const bad = findBadValue(option, value)
    if (bad) refuse([member, ...bad], 'has a value of the wrong kind')
    values[option.flag] = toText(option, option.kind.isPath ? resolvePaths(value, dirname(file)) : value)
    members.set(option.flag, member)
  }
  return {
    values,
    placeOf(flag) {
      const member = members.get(flag)
      return member === undefined ? undefined : placeOf(member)
    },
  }
}

const BY_MEMBER: ReadonlyMap<string, Option> = new Map(ALL_OPTIONS.filter(([member]) => member !== 'config'))

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read the configuration: ${errorOf(error).message}`)
  }
}

function parse(name: string, text: string): object {
  try {
    const content: unknown = JSON.parse(text)
    if (isObject(content)) return content
  } catch (error) {
    const { message } = errorOf(error)
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

/** The path below an option to a value that the command line could not have; undefined where all are good. */
function findBadValue({ kind }: Option, value: unknown): readonly string[] | undefined {
  if (kind.isSwitch) return typeof value === 'boolean' ? undefined : []
  const isMap = kind === PAIRS || (kind === QUOTAS_KIND && typeof value === 'object')
  if (!isMap) return isText(value) || (kind.isRepeated && isTexts(value)) ? undefined : []
  if (!isObject(value)) return []
  const bad = Object.entries(value).find(
    ([, given]) => !(kind.isRepeated && Array.isArray(given) ? given : [given]).every(isText),
  )
  return bad && [bad[0]]
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

/** Paths of a configuration are relative to its file. */
function resolvePaths(value: unknown, folder: string): unknown {
  if (Array.isArray(value)) return value.map((it) => resolvePaths(it, folder))
  return NO_PATHS.has(String(value)) ? value : resolve(folder, String(value))
}

/** The value as the command line would have it. */
function toText({ kind }: Option, value: unknown): string {
  if (Array.isArray(value)) return value.join('\n')
  if (!isObject(value)) return String(value)
  const pairs = Object.entries(value).flatMap(([key, given]) => {
    const each: readonly unknown[] = Array.isArray(given) ? given : [given]
    return each.map((it) => `${key}=${String(it)}`)
  })
  return pairs.join(kind === QUOTAS_KIND ? ',' : ' ')
}
