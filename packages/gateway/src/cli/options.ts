import { existsSync } from 'node:fs'
import { devNull } from 'node:os'
import {
  type FindText,
  findGiven,
  type GivenText,
  type ParsedOptions,
  parseFlags,
  parseOptions,
  tellingPlace,
  UsageError,
} from '@gatehouse/command-line'
import { hasRegionForm } from '@gatehouse/contract/core'
import { isEmulatorAddress } from '../aws/emulator-address.ts'
import type { DevCommand } from '../dev/parse-dev.ts'
import { ENVIRONMENT_PREFIX } from '../options/all-options.ts'
import { DEFAULT_OPTIONS, type GatewayOptions } from '../options/gateway-options.ts'
import { isLoopback } from '../options/is-loopback.ts'
import { OPTIONS } from '../options/option-table.ts'
import { readTracingOptions } from '../telemetry/tracing.ts'
import { parseExport, parseQuestion, type Question } from './ask.ts'
import { type ConfigFile, DEFAULT_CONFIGS, readConfigFile } from './config-file.ts'
import { type Migration, parseMigration } from './parse-migration.ts'
import { isRecordsCommand, parseRecordsCommand, type RecordsCommand } from './parse-records-command.ts'

import { isTransferVerb, parseTransfer, type TransferCommand } from './parse-transfer.ts'

export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'backup'; readonly data: string; readonly target: string }
  | { readonly kind: 'migrate'; readonly data: string; readonly migration: Migration }
  | { readonly kind: 'ask'; readonly question: Question }
  | { readonly kind: 'records'; readonly command: RecordsCommand }
  | { readonly kind: 'mcp'; readonly args: readonly string[] }
  | { readonly kind: 'conformance'; readonly args: readonly string[] }
  | { readonly kind: 'issuer'; readonly args: readonly string[] }
  | { readonly kind: 'transfer'; readonly command: TransferCommand }
  | { readonly kind: 'doctor'; readonly options: GatewayOptions }
  | { readonly kind: 'run'; readonly options: GatewayOptions }
  | { readonly kind: 'dev'; readonly dev: DevCommand; readonly options: GatewayOptions }

/** Reads the command line, then the environment, a configuration file, the defaults. Rejects with `UsageError`. */
export async function parseCommand(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Command> {
  const [word, target, ...rest] = args
  if (word === 'backup' && target !== undefined && !target.startsWith('-'))
    return parseBackup(target, rest, env)
  if (word === 'migrate') return parseMigrate(args.slice(1), env)
  if (word === 'explain' || word === 'routes')
    return { kind: 'ask', question: parseQuestion(word, args.slice(1)) }
  if (isRecordsCommand(word)) return { kind: 'records', command: parseRecordsCommand(word, args.slice(1)) }
  if (word === 'conformance') return { kind: 'conformance', args: args.slice(1) }
  if (word === 'issuer') return { kind: 'issuer', args: args.slice(1) }
  if (isTransferVerb(word) && asksForHelp(args)) return { kind: 'help' }
  if (isTransferVerb(word)) return { kind: 'transfer', command: parseTransfer(word, args.slice(1)) }
  if (word === 'mcp') return { kind: 'mcp', args: args.slice(1) }
  if (word === 'export') return { kind: 'ask', question: parseExport(args.slice(1)) }
  if (word === 'dev') return parseDevCommand(args.slice(1), env)
  if (word === 'doctor') {
    const command = await parseCommand(args.slice(1), env)
    return command.kind === 'run' ? { ...command, kind: 'doctor' } : command
  }
  const given = parseFlags(OPTIONS, args)
  if (given.help) return { kind: 'help' }
  if (given.version) return { kind: 'version' }
  const explicit = findGiven(given.values, env, ENVIRONMENT_PREFIX)
  const config = await findConfig(explicit(OPTIONS.config.flag)?.text)
  const find: FindText = (flag) => explicit(flag) ?? findInFile(config, flag)
  const parsed = parseOptions(OPTIONS, find)
  tellingPlace(find, () => checkTogether(parsed))
  return { kind: 'run', options: toGatewayOptions(parsed, env) }
}

function asksForHelp(args: readonly string[]): boolean {
  return args.some((it) => it === '--help' || it === '-h')
}

function findInFile(config: ConfigFile | undefined, flag: string): GivenText | undefined {
  const text = config?.values[flag]
  return text === undefined ? undefined : { text, place: config?.placeOf(flag) }
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

/** `dev [folder]`, with its own options and the gateway's. */
async function parseDevCommand(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Command> {
  if (asksForHelp(args)) return { kind: 'help' }
  const { parseDev } = await import('../dev/parse-dev.ts')
  const { dev, rest } = parseDev(args, env)
  const command = await parseCommand(['--log-level', 'warn', '--access-log', devNull, ...rest], env)
  if (command.kind !== 'run') return command
  if ((command.options.workers ?? 1) > 1)
    throw new UsageError('dev serves from one process: leave --workers out')
  // They are read with the project, and again when they are saved.
  const { apis = [], ...options } = command.options
  return { kind: 'dev', dev: { ...dev, apis, read: { ...placeOf(options), ...dev.read } }, options }
}

/** Account and region of what is read, where they are others than those that nobody names. */
function placeOf({ account, region }: GatewayOptions): {
  readonly account?: string
  readonly region?: string
} {
  return {
    ...(account !== DEFAULT_OPTIONS.account && { account }),
    ...(region !== DEFAULT_OPTIONS.region && { region }),
  }
}

/** `backup <file>`, with the options that say where the state is. */
async function parseBackup(
  target: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<Command> {
  const command = await parseCommand(args, env)
  if (command.kind !== 'run') return command
  const { data, database } = command.options
  if (database !== undefined)
    throw new UsageError('backup copies a state that is a file: of a database, pg_dump does it')
  if (data === ':memory:') throw new UsageError(`--data must be a folder to back up, not '${data}'`)
  return { kind: 'backup', data, target }
}

/** `migrate --to <url>` or `--from <url>`, with the options that say where the state is. */
async function parseMigrate(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Command> {
  if (asksForHelp(args)) return { kind: 'help' }
  const { migration, rest } = parseMigration(args)
  const command = await parseCommand(rest, env)
  if (command.kind !== 'run') return command
  const { data } = command.options
  if (data === ':memory:') throw new UsageError(`--data must be a folder to migrate, not '${data}'`)
  return { kind: 'migrate', data, migration }
}

type Parsed = ParsedOptions<typeof OPTIONS>

/** What options ask of one another. Throws `UsageError`. */
function checkTogether(parsed: Parsed): void {
  const { region, regions = [], auth, host, workers, lambdaEndpoint, inspectFunctions } = parsed
  if (!hasRegionForm(region) && !regions.includes(region))
    throw new UsageError(`--region must be a region such as us-east-1, not '${region}'`)
  checkTesting(parsed)
  if (parsed.tlsPort !== undefined && !parsed.certificates)
    throw new UsageError('--tls-port needs --certificates <dir>')
  if (parsed.databaseListen !== undefined && parsed.database === undefined)
    throw new UsageError('--database-listen needs --database <url>')
  if ((parsed.clusterListen === undefined) !== (parsed.clusterKey === undefined))
    throw new UsageError('--cluster-listen <address> and --cluster-key <file> go together')
  if (parsed.clusterListen !== undefined && parsed.database === undefined)
    throw new UsageError('--cluster-listen needs --database <url>')
  if (auth === 'sigv4' && !parsed.credentials) throw new UsageError('--auth sigv4 needs --credentials <file>')
  if (auth === 'none' && !isLoopback(host) && !parsed.insecure)
    throw new UsageError(
      `--host ${host} lets others in, and management calls need no signature: add --auth sigv4 --credentials <file>, or --insecure`,
    )
  if (lambdaEndpoint !== undefined && isEmulatorAddress(lambdaEndpoint) && workers !== 1)
    throw new UsageError(
      '--lambda-endpoint is a runtime interface emulator, which takes one call at a time: leave --workers out',
    )
  if (parsed.standIns && parsed.data === ':memory:')
    throw new UsageError('--stand-ins keep functions in the folder of the state: name one with --data <dir>')
  if (parsed.standIns && parsed.functions !== undefined)
    throw new UsageError('--stand-ins have a folder of functions of their own: leave --functions out')
  if (inspectFunctions !== undefined && (workers !== 1 || parsed.functionIsolation !== 'process'))
    throw new UsageError(
      '--inspect-functions is for functions in processes of one gateway process: leave --workers out',
    )
}

/** What a gateway for tests cannot be together with. Throws `UsageError`. */
function checkTesting({ testing, workers, database, host }: Parsed): void {
  if (!testing) return
  if (workers !== 1) throw new UsageError('--testing has one clock for one process: leave --workers out')
  if (database !== undefined)
    throw new UsageError('--testing keeps its state in memory: leave --database out')
  if (!isLoopback(host))
    throw new UsageError(
      `--testing lets everybody do everything: --host ${host} must be of this machine alone`,
    )
}

function toGatewayOptions(parsed: Parsed, env: NodeJS.ProcessEnv): GatewayOptions {
  const { config: _config, insecure: _insecure, quotas, ...options } = parsed
  return {
    ...options,
    ...quotas,
    traces: readTracingOptions(env),
    checkResponses: env.GATEHOUSE_CHECK_RESPONSES === '1',
  }
}
