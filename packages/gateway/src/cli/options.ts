import { existsSync, statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { hasRegionForm, isRegion } from '@gatehouse/contract'
import { ENDPOINT_STYLES, type EndpointStyle } from '../addresses/endpoint.ts'
import { parseAwsCredentialsSource } from '../aws/aws-credentials.ts'
import { isEmulatorAddress } from '../aws/emulator-address.ts'
import { UsageError } from '../failures/usage-error.ts'
import type { FunctionsOptions } from '../functions/open-functions.ts'
import { LOG_LEVELS, type LogLevel } from '../logs/log.ts'
import { isOrigin } from '../management/guard-request.ts'
import type { GatewayOptions } from '../options/gateway-options.ts'
import {
  environmentName,
  fallbackOf,
  OPTIONS,
  type Option,
  type OptionName,
  REPEATED,
  type Values,
} from '../options/option-table.ts'
import { isHostName, parseList } from '../options/parse-list.ts'
import { parseSize } from '../options/parse-size.ts'
import { parseQuotas, QUOTA_NAMES } from '../options/quotas.ts'
import { readTracingOptions } from '../telemetry/tracing.ts'
import type { VpcTarget } from '../upstream/private-targets.ts'
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
    routingRulesToHttpApis: isOn(values['routing-rules-to-http-apis']) || undefined,
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
