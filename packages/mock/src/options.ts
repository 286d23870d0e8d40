import { parseArgs } from 'node:util'
import type { ListenOptions } from './calls/serve.ts'
import type { MockOptions } from './create-mock.ts'

/** A command line or an environment that cannot be used. The message is one line for a person. */
export class UsageError extends Error {}

/** What the mock's command line says. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly options: MockOptions & Required<ListenOptions> }

interface Option {
  /** What its value looks like in the help; absent for a switch. */
  readonly value?: string
  readonly fallback: string
  readonly help: string
  /** What a value must be, in words and as a pattern. */
  readonly must: string
  readonly pattern: RegExp
}

const NUMBER = /^\d{1,9}$/

/** Every option, in the order of the help. */
const OPTIONS = {
  dialect: {
    value: '<name>',
    fallback: 'aws',
    help: 'aws, or catalog: PascalCase members, statuses 480 to 483',
    must: 'aws or catalog',
    pattern: /^(aws|catalog)$/,
  },
  api: {
    value: '<name>',
    fallback: 'management',
    help: 'management, or connections: the @connections API',
    must: 'management or connections',
    pattern: /^(management|connections)$/,
  },
  port: {
    value: '<number>',
    fallback: '4010',
    help: 'port to listen on; 0 takes a free one',
    must: 'a number from 0 to 65535',
    pattern: /^(\d{1,4}|[1-5]\d{4}|6[0-4]\d{3}|65[0-4]\d\d|655[0-2]\d|6553[0-5])$/,
  },
  host: {
    value: '<address>',
    fallback: '127.0.0.1',
    help: 'address to listen on',
    must: 'an address',
    pattern: /./,
  },
  dynamic: {
    fallback: 'false',
    help: 'make data up instead of giving examples',
    must: 'true or false',
    pattern: /^(true|false|1|0)$/,
  },
  stateful: {
    fallback: 'false',
    help: 'keep what is created, by session (header X-Gatehouse-Session)',
    must: 'true or false',
    pattern: /^(true|false|1|0)$/,
  },
  seed: {
    value: '<seed>',
    fallback: '',
    help: 'a number: all that is left to chance is the same in each run; story: a stateful mock begins with the examples',
    must: 'a number or story',
    pattern: /^(\d{1,9}|story)$/,
  },
  delay: {
    value: '<ms>',
    fallback: '0',
    help: 'hold each answer back for so long',
    must: 'a number of milliseconds',
    pattern: NUMBER,
  },
  errors: {
    value: '<rate>',
    fallback: '0',
    help: 'share of calls to answer with 429, 500 or 503: 0.1 is a tenth',
    must: 'a number from 0 to 1',
    pattern: /^(0|1|1\.0+|0?\.\d+)$/,
  },
  document: {
    value: '<file>',
    fallback: '',
    help: 'another published contract (JSON) to serve',
    must: 'a file',
    pattern: /^/,
  },
} as const satisfies Record<string, Option>

type OptionName = keyof typeof OPTIONS
type Values = Readonly<Record<OptionName, string>>

const ROWS = Object.entries<Option>(OPTIONS) as readonly [OptionName, Option][]

/** Reads the command line, then the environment, then the defaults. Throws `UsageError`. */
export function parseCommand(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  const { help, version, ...given } = parseFlags(args)
  if (help) return { kind: 'help' }
  if (version) return { kind: 'version' }
  const values = ROWS.map(([name, option]) => [name, readValue(name, option, { given, env })])
  return { kind: 'run', options: toMockOptions(Object.fromEntries(values) as Values) }
}

interface Sources {
  readonly given: Readonly<Record<string, string | boolean | undefined>>
  readonly env: NodeJS.ProcessEnv
}

function readValue(name: OptionName, { fallback, must, pattern }: Option, { given, env }: Sources): string {
  const variable = `GATEHOUSE_MOCK_${name.toUpperCase()}`
  const [origin, sent] = name in given ? [`--${name}`, String(given[name])] : [variable, env[variable]]
  const value = sent ?? fallback
  if (sent !== undefined && !(sent !== '' && pattern.test(sent))) {
    throw new UsageError(`${origin} must be ${must}, not '${value}'`)
  }
  return value
}

function parseFlags(args: readonly string[]): Record<string, string | boolean | undefined> {
  const options = Object.fromEntries(
    ROWS.map(([name, { value }]) => [name, { type: value ? ('string' as const) : ('boolean' as const) }]),
  )
  try {
    const asking = { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } } as const
    return parseArgs({ args: [...args], options: { ...options, ...asking } }).values
  } catch (error) {
    const [line = ''] = (error as Error).message.split('\n')
    throw new UsageError(`${line.split('. To specify')[0]} (--help lists the options)`)
  }
}

function toMockOptions(values: Values): MockOptions & Required<ListenOptions> {
  const { dialect, api, port, host, dynamic, stateful, seed, delay, errors, document } = values
  if (dialect === 'catalog' && api === 'connections') {
    throw new UsageError('the connections API has no catalog dialect: leave --dialect or --api out')
  }
  if (isOn(stateful) && api === 'connections') {
    throw new UsageError('a stateful mock has no connections API: leave --stateful or --api out')
  }
  if (seed === 'story' && !isOn(stateful)) throw new UsageError('--seed story is for --stateful')
  return {
    dialect: dialect as 'aws' | 'catalog',
    api: api as 'management' | 'connections',
    port: Number(port),
    host,
    dynamic: isOn(dynamic),
    stateful: isOn(stateful),
    story: seed === 'story',
    delayMs: Number(delay),
    errorRate: Number(errors),
    ...(NUMBER.test(seed) ? { seed: Number(seed) } : {}),
    ...(document === '' ? {} : { document }),
  }
}

function isOn(value: string): boolean {
  return value === 'true' || value === '1'
}

/** What `--help` prints; `program` is how the mock was called. */
export function formatHelp(program: string): string {
  const rows = ROWS.map(([name, { value = '', help, fallback }]) => {
    const shown = fallback === '' || !value ? '' : ` (${fallback})`
    return `  ${`--${name} ${value}`.padEnd(22)}${help}${shown}`
  })
  return [
    `Usage: ${program} [options]`,
    '',
    'Runs a mock of Amazon API Gateway V2. It answers with the examples of the contract, and keeps nothing unless told.',
    '',
    ...rows,
    `  ${'--help'.padEnd(22)}this text`,
    `  ${'--version'.padEnd(22)}the version`,
    '',
    'Each option has an environment form: GATEHOUSE_MOCK_PORT, GATEHOUSE_MOCK_DYNAMIC=true and so on.',
    'A call may ask for an answer: Prefer: code=404, example=api or dynamic=true, also as ?__code=404.',
  ].join('\n')
}
