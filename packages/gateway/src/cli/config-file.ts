import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { UsageError } from './usage-error.ts'

/** The options that a configuration file gives, as texts by their names on the command line, and where each stands. */
export interface ConfigFile {
  readonly values: Readonly<Record<string, string>>
  /** `gatehouse.config.json:7`, for errors. */
  placeOf(name: string): string | undefined
}

/** Options that name a file or a folder: relative to the configuration file. */
const PATHS: ReadonlySet<string> = new Set([
  'data',
  'access-log',
  'execution-log',
  'credentials',
  'functions',
  'certificates',
  'truststores',
])
/** What a path may be that is none. */
const NO_PATHS: ReadonlySet<string> = new Set(['-', ':memory:'])

/**
 * Reads a configuration file: a JSON object whose members are the options in camelCase, `vpcTargets` by ARN and `quotas` by
 * name. Throws `UsageError` that names the line.
 */
export function readConfigFile(file: string, options: ReadonlySet<string>): ConfigFile {
  const text = readText(file)
  const placeOf = (member: string) => `${file}:${lineOf(text, member)}`
  const values: Record<string, string> = {}
  const members = new Map<string, string>()
  for (const [member, value] of Object.entries(parse(file, text))) {
    if (member === '$schema') continue
    const name = member === 'vpcTargets' ? 'vpc-target' : toOptionName(member)
    if (!options.has(name)) throw new UsageError(`${placeOf(member)}: ${member} is not an option`)
    const given = toText(name, value)
    if (given === undefined)
      throw new UsageError(`${placeOf(member)}: ${member} has a value of the wrong kind`)
    values[name] = PATHS.has(name) && !NO_PATHS.has(given) ? resolve(dirname(file), given) : given
    members.set(name, member)
  }
  return {
    values,
    placeOf(name) {
      const member = members.get(name)
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

function parse(file: string, text: string): object {
  try {
    const content = JSON.parse(text) as unknown
    if (typeof content === 'object' && content !== null && !Array.isArray(content)) return content
  } catch (error) {
    const { message } = error as Error
    const [, position] = /position (\d+)/.exec(message) ?? []
    const line = text.slice(0, Number(position ?? text.length)).split('\n').length
    throw new UsageError(`${file}:${line}: ${message.split('\n')[0]}`)
  }
  throw new UsageError(`${file}:1: must be an object`)
}

/** The line of a member's first appearance as a key. */
function lineOf(text: string, member: string): number {
  const at = text.search(new RegExp(`"${member.replaceAll(/[^\w]/g, '\\$&')}"\\s*:`))
  return text.slice(0, Math.max(at, 0)).split('\n').length
}

/** `tlsPort` → `tls-port` */
function toOptionName(member: string): string {
  return member.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** The value as the command line would have it; undefined for one that it could not have. */
function toText(name: string, value: unknown): string | undefined {
  if (name === 'vpc-target') return toPairs(value, ' ', true)
  if (name === 'quotas' && typeof value === 'object') return toPairs(value, ',', false)
  if (name === 'insecure') return typeof value === 'boolean' ? String(value) : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

function toPairs(value: unknown, separator: string, mayRepeat: boolean): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
  const pairs: string[] = []
  for (const [key, given] of Object.entries(value)) {
    const items: unknown[] = mayRepeat ? [given].flat() : [given]
    if (!items.every((it) => typeof it === 'string' || typeof it === 'number')) return undefined
    pairs.push(...items.map((it) => `${key}=${String(it)}`))
  }
  return pairs.join(separator)
}
