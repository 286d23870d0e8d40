import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hasRegionForm, isRegion } from '@gatehouse/contract'
import { parseAwsCredentialsSource } from '../aws-credentials.ts'
import { isEmulatorAddress } from '../emulator-address.ts'
import { ENDPOINT_STYLES, type EndpointStyle } from '../endpoint.ts'
import type { FunctionsOptions } from '../functions.ts'
import { DEFAULT_OPTIONS, type GatewayOptions } from '../gateway-options.ts'
import { LOG_LEVELS, type LogLevel } from '../log.ts'
import { isOrigin } from '../management/guard-request.ts'
import type { VpcTarget } from '../private-targets.ts'
import { readTracingOptions } from '../telemetry/tracing.ts'
import { parseQuestion, type Question } from './ask.ts'
import { type ConfigFile, DEFAULT_CONFIGS, readConfigFile } from './config-file.ts'
import { isHostName, parseList } from './parse-list.ts'
import { parseSize } from './parse-size.ts'
import { parseQuotas, QUOTA_NAMES } from './quotas.ts'
import { UsageError } from './usage-error.ts'

interface Option {
  /** What the option takes; empty for one that is only there or not. */
  readonly value: string
  readonly help: string
  readonly fallback?: string
}

/** Every option, in the order of the help; each has an environment form, `GATEHOUSE_` and its name. */
export const OPTIONS = {
  config: { value: '<file>', help: 'file of options: gatehouse.config.json, .ts or .js if it is there' },
  port: {
    value: '<number>',
    fallback: String(DEFAULT_OPTIONS.port),
    help: 'port to listen on; 0 takes a free one',
  },
  host: { value: '<address>', fallback: DEFAULT_OPTIONS.host, help: 'address to listen on' },
  workers: { value: '<number>', fallback: '1', help: 'processes that serve, on one port with one state' },
  data: {
    value: '<dir>',
    fallback: DEFAULT_OPTIONS.data,
    help: 'folder of the state; :memory: keeps nothing',
  },
  account: { value: '<id>', fallback: DEFAULT_OPTIONS.account, help: 'account of calls that name none' },
  region: { value: '<name>', fallback: DEFAULT_OPTIONS.region, help: 'region of calls that name none' },
  quotas: {
    value: '<list>',
    fallback: '',
    help: "quotas other than the service's: routes-per-api=500,throttle-rate=unlimited",
  },
  'log-level': { value: '<level>', fallback: DEFAULT_OPTIONS.logLevel, help: LOG_LEVELS.join(', ') },
  'access-log': {
    value: '<file>',
    fallback: '-',
    help: "file of the stages' access logs; - for standard output",
  },
  'execution-log': {
    value: '<file>',
    fallback: '-',
    help: "file of WebSocket APIs' execution logs; - for standard output",
  },
  'endpoint-style': {
    value: '<style>',
    fallback: 'path',
    help: `form of apiEndpoint: ${ENDPOINT_STYLES.join(', ')}`,
  },
  auth: {
    value: '<kind>',
    fallback: 'none',
    help: 'sigv4: management calls must be signed, by --credentials; or none',
  },
  credentials: { value: '<file>', help: 'who may sign management calls and requests for AWS_IAM routes' },
  functions: { value: '<dir>', help: 'folder of Lambda functions to run: <name>.mjs, <name>/index.ts' },
  'lambda-endpoint': { value: '<url>', help: 'address of Lambda, for functions that are not in the folder' },
  'aws-endpoint': {
    value: '<url>',
    help: "address of every AWS service that integrations call; AWS's own when omitted",
  },
  'vpc-target': {
    value: '<arn>=<url>',
    help: 'target of a listener, Cloud Map service or VPC link; repeat it',
  },
  insecure: { value: '', help: 'listen beyond loopback although management calls need no signature' },
  'tls-port': { value: '<number>', help: 'port to listen on for TLS; 0 takes a free one' },
  certificates: { value: '<dir>', help: 'folder of certificates: <name>.crt and .key, default.crt' },
  truststores: { value: '<dir>', help: 'folder that stands for S3: truststores at <bucket>/<key>' },
  'public-url': { value: '<url>', help: 'address of the gateway behind a proxy, for apiEndpoint' },
  'allowed-host': {
    value: '<name>',
    help: 'name of the gateway for management calls, beside local ones; repeat it',
  },
  'cors-origin': {
    value: '<origin>',
    help: 'origin whose pages may call the management API; repeat it',
  },
  'aws-credentials': {
    value: '<source>',
    help: 'what signs calls of AWS: environment, or profile:<name>; nothing when omitted',
  },
  'metrics-auth': {
    value: '<file>',
    help: 'file with a bearer token, or user:password, that readers of the metrics send',
  },
  'function-isolation': {
    value: '<kind>',
    fallback: 'process',
    help: "process: one for each environment; thread: in the gateway's",
  },
  'no-function-timeout': { value: '', help: 'let functions take as long as they like' },
  inspect: {
    value: '<port>',
    help: 'port on loopback where a debugger may attach to functions; lifts time limits',
  },
  regions: {
    value: '<list>',
    help: "regions besides those of AWS's form that signed calls may be for: local,lab",
  },
  'memory-budget': {
    value: '<size>',
    help: 'what may be held for clients: 256MB; a quarter of the memory when omitted',
  },
  'max-connections': { value: '<number>', help: 'connections that a port has at once' },
  'stream-answers': { value: '', help: "backends' answers pass as they come (SSE), beyond the service" },
  'request-log': { value: '', help: 'the log tells of each request and each management call' },
} as const satisfies Record<string, Option>

/** Options that can be given more than once; their environment forms separate values by spaces. */
const REPEATED: ReadonlySet<string> = new Set<OptionName>(['vpc-target', 'allowed-host', 'cors-origin'])

type OptionName = keyof typeof OPTIONS
type Values = Partial<Record<OptionName, string>>

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
  const names = Object.keys(OPTIONS) as OptionName[]
  const explicit: Values = {}
  for (const name of names) explicit[name] = given.values[name] ?? env[environmentName(name)]
  const config = await findConfig(explicit.config)
  const values: Values = {}
  for (const name of names) values[name] = explicit[name] ?? config?.values[name] ?? fallbackOf(name)
  try {
    return { kind: 'run', options: toGatewayOptions(values, env) }
  } catch (error) {
    const [, name = ''] = /^--([a-z-]+) /.exec((error as Error).message) ?? []
    const place = explicit[name as OptionName] === undefined ? config?.placeOf(name) : undefined
    throw place ? new UsageError(`${place}: ${(error as Error).message}`) : error
  }
}

/** The file that is named, else the one that is there. */
async function findConfig(named: string | undefined): Promise<ConfigFile | undefined> {
  const there = DEFAULT_CONFIGS.filter((it) => existsSync(it))
  if (named === undefined && there.length > 1)
    throw new UsageError(`${there.join(' and ')} are both there: keep one, or name it with --config`)
  const file = named ?? there[0]
  if (file === undefined) return undefined
  return readConfigFile(file, new Set(Object.keys(OPTIONS).filter((it) => it !== 'config')))
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
  check(data !== ':memory:', 'data', data, 'a folder to back up')
  return { kind: 'backup', data, target }
}

function parseFlags(args: readonly string[]): { help: boolean; version: boolean; values: Values } {
  const options = Object.fromEntries(
    Object.entries<Option>(OPTIONS).map(([name, { value }]) => [
      name,
      { type: value === '' ? ('boolean' as const) : ('string' as const), multiple: REPEATED.has(name) },
    ]),
  )
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { ...options, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
    })
    const { help, version, ...rest } = values as Readonly<Record<string, unknown>>
    const texts = Object.entries(rest).map(([name, value]) => [
      name,
      value === true ? '1' : [value].flat().join(' '),
    ])
    return { help: help === true, version: version === true, values: Object.fromEntries(texts) }
  } catch (error) {
    const [line = ''] = (error as Error).message.split('\n')
    throw new UsageError(`${line.split('. To specify')[0]} (--help lists the options)`)
  }
}

function toGatewayOptions(values: Values, env: NodeJS.ProcessEnv): GatewayOptions {
  const { port = '', host = '', data = '', account = '', region = '' } = values
  check(isPort(port), 'port', port, 'a number from 0 to 65535')
  check(host !== '', 'host', host, 'an address')
  const { workers = '' } = values
  check(/^[1-9]\d?$/.test(workers), 'workers', workers, 'a number from 1 to 99')
  check(data !== '', 'data', data, 'a folder or :memory:')
  check(/^\d{12}$/.test(account), 'account', account, '12 digits')
  const regions = (values.regions ?? '').split(/[\s,]+/).filter(Boolean)
  check(regions.every(isRegion), 'regions', values.regions, 'regions of small letters, digits and dashes')
  const isGoodRegion = hasRegionForm(region) || regions.includes(region)
  check(isGoodRegion, 'region', region, 'a region such as us-east-1')
  const quotas = parseQuotas(values.quotas ?? '')
  check(
    quotas !== undefined,
    'quotas',
    values.quotas,
    `<name>=<number|unlimited> of ${QUOTA_NAMES.join(', ')}`,
  )
  const publicUrl = values['public-url']
  check(isUrl(publicUrl), 'public-url', publicUrl, 'an http or https URL')
  const awsEndpoint = values['aws-endpoint']
  check(isUrl(awsEndpoint), 'aws-endpoint', awsEndpoint, 'an http or https URL')
  const { 'tls-port': tlsPort, certificates, truststores } = values
  check(tlsPort === undefined || isPort(tlsPort), 'tls-port', tlsPort, 'a number from 0 to 65535')
  if (tlsPort !== undefined && !certificates) throw new UsageError('--tls-port needs --certificates <dir>')
  check(truststores === undefined || isFolder(truststores), 'truststores', truststores, 'a folder')
  const memoryBudget = parseSize('memory-budget', values['memory-budget'])
  const { 'max-connections': most } = values
  check(most === undefined || /^[1-9]\d{0,8}$/.test(most), 'max-connections', most, 'a number from 1 on')
  const maxConnections = most === undefined ? undefined : Number(most)
  const auth = oneOf(AUTHS, 'auth', values.auth) as GatewayOptions['auth']
  if (auth === 'sigv4' && !values.credentials) throw new UsageError('--auth sigv4 needs --credentials <file>')
  if (auth === 'none' && !isLoopback(host) && !isOn(values.insecure)) {
    throw new UsageError(
      `--host ${host} lets others in, and management calls need no signature: add --auth sigv4 --credentials <file>, or --insecure`,
    )
  }
  return {
    port: Number(port),
    host,
    workers: Number(workers),
    data,
    account,
    region,
    logLevel: oneOf(LOG_LEVELS, 'log-level', values['log-level']) as LogLevel,
    endpointStyle: oneOf(ENDPOINT_STYLES, 'endpoint-style', values['endpoint-style']) as EndpointStyle,
    publicUrl,
    ...quotas,
    accessLog: values['access-log'],
    executionLog: values['execution-log'],
    auth,
    credentials: values.credentials,
    traces: readTracingOptions(env),
    ...parseFunctionsOptions(values),
    awsEndpoint,
    tlsPort: tlsPort === undefined ? undefined : Number(tlsPort),
    certificates,
    truststores,
    vpcTargets: parseVpcTargets(values['vpc-target'] ?? ''),
    allowedHosts: parseList('allowed-host', values['allowed-host'], ALLOWED_HOST),
    ...{ memoryBudget, maxConnections },
    streamAnswers: isOn(values['stream-answers']) || undefined,
    requestLog: isOn(values['request-log']) || undefined,
    corsOrigins: parseList('cors-origin', values['cors-origin'], CORS_ORIGIN),
    awsCredentials: parseAwsCredentialsSource(values['aws-credentials']),
    metricsAuth: values['metrics-auth'],
    ...(regions.length > 0 && { regions }),
    checkResponses: env.GATEHOUSE_CHECK_RESPONSES === '1',
  }
}

const ISOLATIONS = ['process', 'thread']

function parseFunctionsOptions(values: Values): FunctionsOptions {
  const { functions, workers, inspect, 'lambda-endpoint': lambdaEndpoint } = values
  check(functions === undefined || isFolder(functions), 'functions', functions, 'a folder')
  check(isUrl(lambdaEndpoint), 'lambda-endpoint', lambdaEndpoint, 'an http or https URL')
  if (lambdaEndpoint !== undefined && isEmulatorAddress(lambdaEndpoint) && workers !== '1')
    throw new UsageError(
      '--lambda-endpoint is a runtime interface emulator, which takes one call at a time: leave --workers out',
    )
  const isolation = oneOf(ISOLATIONS, 'function-isolation', values['function-isolation'])
  check(inspect === undefined || (isPort(inspect) && inspect !== '0'), 'inspect', inspect, 'a port')
  if (inspect !== undefined && (workers !== '1' || isolation !== 'process'))
    throw new UsageError(
      '--inspect is for functions in processes of one gateway process: leave --workers out',
    )
  return {
    functions,
    lambdaEndpoint,
    functionIsolation: isolation as FunctionsOptions['functionIsolation'],
    noFunctionTimeout: isOn(values['no-function-timeout']),
    inspect: inspect === undefined ? undefined : Number(inspect),
  }
}

const AUTHS = ['none', 'sigv4']
const ALLOWED_HOST = { isGood: isHostName, expected: 'a name without port' }
const CORS_ORIGIN = { isGood: isOrigin, expected: 'an origin such as https://console.example' }

/** `<arn>=<url>`, separated by spaces. */
function parseVpcTargets(text: string): VpcTarget[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((pair) => {
      const [, arn = '', url = ''] = /^(arn:[^=]+(?:\?[^=]*)?)=(https?:\/\/[^/?#]+[^?#]*)$/.exec(pair) ?? []
      check(arn !== '' && URL.canParse(url), 'vpc-target', pair, '<arn>=<url>')
      return { arn, url }
    })
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}

function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true'
}

function check(good: boolean, name: OptionName, value: string | undefined, expected: string): asserts good {
  if (!good) throw new UsageError(`--${name} must be ${expected}, not '${value}'`)
}

function isUrl(value: string | undefined): boolean {
  return value === undefined || /^https?:\/\/[^/?#]/.test(value)
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}

function oneOf(choices: readonly string[], name: OptionName, value = ''): string {
  check(choices.includes(value), name, value, `one of ${choices.join(', ')}`)
  return value
}

function environmentName(name: OptionName): string {
  return `GATEHOUSE_${name.toUpperCase().replaceAll('-', '_')}`
}

function fallbackOf(name: OptionName): string | undefined {
  const option: Option = OPTIONS[name]
  return option.fallback
}

/** What `--help` prints; `program` is how the reader runs the gateway: `gatehouse`, or `npm start --` in its repository. */
export function formatHelp(program = 'gatehouse'): string {
  const rows = Object.entries<Option>(OPTIONS).map(([name, { value, help, fallback }]) => {
    const shown = fallback === undefined ? '' : ` (${fallback})`
    return `  ${`--${name} ${value}`.padEnd(28)}${help}${shown}`
  })
  return [
    `Usage: ${program} [options]`,
    `       ${program} backup <file> [--data <dir>]`,
    `       ${program} doctor [options]`,
    `       ${program} explain <url> [--method <method>] [--header 'Name: value'] [--gateway <url>]`,
    `       ${program} routes [--gateway <url>] [--json]`,
    '',
    'Runs the gateway: the management API of Amazon API Gateway V2 and the APIs defined through it.',
    'With backup, copies the state to a new file, also while a gateway is using it. With doctor, says what such a',
    'gateway would reach and what it would miss. With explain and routes, asks a running gateway what would become',
    'of a request, and which routes it serves.',
    '',
    ...rows,
    `  ${'--version'.padEnd(28)}the version`,
    `  ${'--help'.padEnd(28)}this text`,
    '',
    'Each option has an environment form: GATEHOUSE_PORT, GATEHOUSE_LOG_LEVEL and so on.',
    'OTEL_EXPORTER_OTLP_ENDPOINT names an OpenTelemetry collector, which is told of each request.',
  ].join('\n')
}
