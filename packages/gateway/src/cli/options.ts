import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hasRegionForm } from '@gatehouse/contract'
import { isEmulatorAddress } from '../aws/emulator-address.ts'
import { errorOf } from '../failures/error-of.ts'
import { UsageError } from '../failures/usage-error.ts'
import { ALL_OPTIONS, environmentName, type OptionMember, type ParsedOption } from '../options/all-options.ts'
import type { DEFAULT_OPTIONS, GatewayOptions } from '../options/gateway-options.ts'
import { OPTIONS } from '../options/option-table.ts'
import { readTracingOptions } from '../telemetry/tracing.ts'
import { parseQuestion, type Question } from './ask.ts'
import { type ConfigFile, DEFAULT_CONFIGS, readConfigFile } from './config-file.ts'

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'backup'; readonly data: string; readonly target: string }
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'doctor'; readonly options: GatewayOptions }
  | { readonly kind: 'run'; readonly options: GatewayOptions }

/** Reads the command line, then the environment, a configuration file, the defaults. Rejects with `UsageError`. */
export async function parseCommand(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Command> {
  const [word, target, ...rest] = args
  if (word === 'backup' && target !== undefined && !target.startsWith('-'))
    return parseBackup(target, rest, env)
  if (word === 'explain' || word === 'routes')
    return { kind: 'ask', question: parseQuestion(word, args.slice(1)) }
  if (word === 'doctor') {
    const command = await parseCommand(args.slice(1), env)
    return command.kind === 'run' ? { ...command, kind: 'doctor' } : command
  }
  const given = parseFlags(args)
  if (given.help) return { kind: 'help' }
  if (given.version) return { kind: 'version' }
  const explicit = (flag: string) => given.values.get(flag) ?? env[environmentName(flag)]
  const config = await findConfig(explicit(OPTIONS.config.flag))
  try {
    const parsed = parseOptions((flag) => explicit(flag) ?? config?.values[flag])
    checkTogether(parsed)
    return { kind: 'run', options: toGatewayOptions(parsed, env) }
  } catch (error) {
    const { message } = errorOf(error)
    const [, flag = ''] = /^--([a-z-]+) /.exec(message) ?? []
    const place = explicit(flag) === undefined ? config?.placeOf(flag) : undefined
    throw place ? new UsageError(`${place}: ${message}`) : error
  }
}

/** The file that is named, else the one that is there. */
async function findConfig(named: string | undefined): Promise<ConfigFile | undefined> {
  const there = DEFAULT_CONFIGS.filter((it) => existsSync(it))
  if (named === undefined && there.length > 1)
    throw new UsageError(`${there.join(' and ')} are both there: keep one, or name it with --config`)
  const file = named ?? there[0]
  if (file === undefined) return undefined
  return readConfigFile(file)
}

/** `backup <file>`, with the options that say where the state is. */
async function parseBackup(
  target: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Command> {
  const command = await parseCommand(args, env)
  if (command.kind !== 'run') return command
  const { data } = command.options
  if (data === ':memory:') throw new UsageError(`--data must be a folder to back up, not '${data}'`)
  return { kind: 'backup', data, target }
}

/** What the command line says. */
interface Flags {
  readonly help: boolean
  readonly version: boolean
  /** By flag, as texts. */
  readonly values: ReadonlyMap<string, string>
}

function parseFlags(args: readonly string[]): Flags {
  const options = Object.fromEntries(
    ALL_OPTIONS.map(([, { flag, kind }]) => [
      flag,
      {
        type: kind.isSwitch ? ('boolean' as const) : ('string' as const),
        multiple: kind.isRepeated ?? false,
      },
    ]),
  )
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    })
    const { help, version, ...rest } = values
    const texts = Object.entries(rest).map(
      ([flag, value]) => [flag, value === true ? '1' : [value].flat().join(' ')] as const,
    )
    return { help: help === true, version: version === true, values: new Map(texts) }
  } catch (error) {
    const [line = ''] = errorOf(error).message.split('\n')
    throw new UsageError(`${line.split('. To specify')[0]} (--help lists the options)`)
  }
}

/** The options as the table parses them; one that is not given and that has no default is undefined. */
type ParsedOptions = {
  readonly [Member in OptionMember]:
    | ParsedOption<Member>
    | (Member extends DefaultedMember ? never : undefined)
}

/** Members of options that have a default. */
type DefaultedMember =
  | Exclude<keyof typeof DEFAULT_OPTIONS, 'checkResponses'>
  | 'workers'
  | 'quotas'
  | 'functionIsolation'

function parseOptions(textOf: (flag: string) => string | undefined): ParsedOptions {
  const parsed = ALL_OPTIONS.map(([member, { flag, fallback, parse }]) => {
    const text = textOf(flag) ?? fallback
    return [member, text === undefined ? undefined : parse(text, flag)]
  })
  // The table gives each member its own type, which no loop can follow.
  return Object.fromEntries(parsed) as ParsedOptions
}

/** What options ask of one another. Throws `UsageError`. */
function checkTogether(parsed: ParsedOptions): void {
  const { region, regions = [], auth, host, workers, lambdaEndpoint, inspect } = parsed
  if (!hasRegionForm(region) && !regions.includes(region))
    throw new UsageError(`--region must be a region such as us-east-1, not '${region}'`)
  if (parsed.tlsPort !== undefined && !parsed.certificates)
    throw new UsageError('--tls-port needs --certificates <dir>')
  if (auth === 'sigv4' && !parsed.credentials) throw new UsageError('--auth sigv4 needs --credentials <file>')
  if (auth === 'none' && !isLoopback(host) && !parsed.insecure)
    throw new UsageError(
      `--host ${host} lets others in, and management calls need no signature: add --auth sigv4 --credentials <file>, or --insecure`,
    )
  if (lambdaEndpoint !== undefined && isEmulatorAddress(lambdaEndpoint) && workers !== 1)
    throw new UsageError(
      '--lambda-endpoint is a runtime interface emulator, which takes one call at a time: leave --workers out',
    )
  if (inspect !== undefined && (workers !== 1 || parsed.functionIsolation !== 'process'))
    throw new UsageError(
      '--inspect is for functions in processes of one gateway process: leave --workers out',
    )
}

function toGatewayOptions(parsed: ParsedOptions, env: NodeJS.ProcessEnv): GatewayOptions {
  const { config: _config, insecure: _insecure, quotas, ...options } = parsed
  return {
    ...options,
    ...quotas,
    traces: readTracingOptions(env),
    checkResponses: env.GATEHOUSE_CHECK_RESPONSES === '1',
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
