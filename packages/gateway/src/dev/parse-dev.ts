import { existsSync, readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs, parseEnv } from 'node:util'
import { errorOf, UsageError } from '@gatehouse/command-line'
import type { ReadOptions } from '@gatehouse/projects'

/** What `dev` is told besides the gateway's options. */
export interface DevCommand {
  /** Absolute. */
  readonly folder: string
  readonly read: ReadOptions
  /** Values of variables that functions have, in place of the project's: an env file's. */
  readonly variables: Readonly<Record<string, string>>
  /** Absolute files of OpenAPI documents that become APIs as well. */
  readonly apis: readonly string[]
  /** A deployed stack whose values stand for what is not run here. */
  readonly fromStack: string | undefined
  /** Functions get the credentials of their roles. */
  readonly assumesRoles: boolean
  /** Prints lines of JSON, on a terminal too. */
  readonly asJson: boolean
  /** Absolute folders with sources of an app of the CDK, besides its own and its workspace. */
  readonly watched: readonly string[]
}

const FLAGS = {
  parameters: { type: 'string', multiple: true },
  imports: { type: 'string', multiple: true },
  'env-file': { type: 'string', multiple: true },
  template: { type: 'string' },
  'stack-name': { type: 'string' },
  stack: { type: 'string', multiple: true },
  stage: { type: 'string' },
  'config-env': { type: 'string' },
  'from-stack': { type: 'string' },
  'assume-role': { type: 'boolean' },
  watch: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const

/**
 * Takes the words of `dev [folder] [options]` apart: what is its own, and what is the gateway's. Paths are relative to where the user
 * is, which npm says in `INIT_CWD`. Throws `UsageError`.
 */
export function parseDev(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { readonly dev: Omit<DevCommand, 'apis'>; readonly rest: readonly string[] } {
  const base = env.INIT_CWD ?? process.cwd()
  const [first = '.', ...others] = args[0]?.startsWith('-') ? ['.', ...args] : args
  const { own, rest } = splitArgs(others)
  const { values } = parseOwn(own)
  const files = (values['env-file'] ?? []).map((it) => readEnvFile(resolve(base, it)))
  const variables: Record<string, string> = Object.assign({}, ...files)
  const folder = resolve(base, first)
  if (!existsSync(folder)) throw new UsageError(`dev needs the folder of a project: there is no ${folder}`)
  const watched = (values.watch ?? []).map((it) => resolve(base, it))
  const other = watched.find((it) => !statSync(it, { throwIfNoEntry: false })?.isDirectory())
  if (other !== undefined) throw new UsageError(`--watch must be a folder: ${other} is none`)
  const { template, 'stack-name': stackName, stack: stacks, stage, 'config-env': configEnv } = values
  return {
    dev: {
      folder,
      variables,
      watched,
      asJson: values.json ?? false,
      fromStack: values['from-stack'],
      assumesRoles: values['assume-role'] ?? false,
      read: {
        parameters: readPairs(values.parameters ?? [], base, 'parameters'),
        imports: readPairs(values.imports ?? [], base, 'imports'),
        overrides: variables,
        env: { ...env, ...variables },
        ...(template !== undefined && { template }),
        ...(stackName !== undefined && { stackName }),
        ...(stacks !== undefined && { stacks }),
        ...(stage !== undefined && { stage }),
        ...(configEnv !== undefined && { configEnv }),
      },
    },
    rest,
  }
}

function splitArgs(args: readonly string[]): { readonly own: string[]; readonly rest: string[] } {
  const { tokens } = parseArgs({
    args: [...args],
    options: FLAGS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const own = new Set<number>()
  for (const token of tokens) {
    if (token.kind !== 'option' || !(token.name in FLAGS)) continue
    own.add(token.index)
    if (token.value !== undefined && !token.inlineValue) own.add(token.index + 1)
  }
  return { own: args.filter((_, index) => own.has(index)), rest: args.filter((_, index) => !own.has(index)) }
}

function parseOwn(args: string[]) {
  try {
    return parseArgs({ args, options: FLAGS })
  } catch (error) {
    throw new UsageError(errorOf(error).message.split('\n')[0] ?? '')
  }
}

/** `Name=value`, or a file of JSON: an object, or CloudFormation's list of `ParameterKey` and `ParameterValue`. */
function readPairs(given: readonly string[], base: string, flag: string): Record<string, string> {
  return Object.assign({}, ...given.map((it) => readPair(it, base, flag)))
}

function readPair(given: string, base: string, flag: string): Record<string, string> {
  const [, name, value = ''] = /^([\w:.-]+)=(.*)$/s.exec(given) ?? []
  if (name !== undefined) return { [name]: value }
  try {
    const content: unknown = JSON.parse(readFileSync(resolve(base, given), 'utf8'))
    if (Array.isArray(content))
      return Object.fromEntries(content.map((it) => [String(it.ParameterKey), String(it.ParameterValue)]))
    return Object.fromEntries(Object.entries(content as object).map(([key, it]) => [key, String(it)]))
  } catch (error) {
    throw new UsageError(`--${flag} must be <name>=<value> or a file of JSON: ${errorOf(error).message}`)
  }
}

function readEnvFile(file: string): Record<string, string> {
  try {
    return parseEnv(readFileSync(file, 'utf8')) as Record<string, string>
  } catch (error) {
    throw new UsageError(`--env-file cannot be read: ${errorOf(error).message}`)
  }
}
