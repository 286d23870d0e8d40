import {
  findGiven,
  type ParsedOptions,
  parseFlags,
  parseOptions,
  tellingPlace,
  UsageError,
} from '@gatehouse/command-line'
import { ENVIRONMENT_PREFIX, OPTIONS } from './option-table.ts'

/** What the mock's command line says. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run' | 'prism'; readonly options: ReturnType<typeof toMockOptions> }

type Parsed = ParsedOptions<typeof OPTIONS>

/** Reads the command line, then the environment, then the defaults. Throws `UsageError`. */
export function parseCommand(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  const flags = parseFlags(OPTIONS, args)
  if (flags.help) return { kind: 'help' }
  if (flags.version) return { kind: 'version' }
  const find = findGiven(flags.values, env, ENVIRONMENT_PREFIX)
  const parsed = parseOptions(OPTIONS, find)
  tellingPlace(find, () => checkTogether(parsed))
  return { kind: parsed.prism ? 'prism' : 'run', options: toMockOptions(parsed) }
}

/** What options ask of one another. Throws `UsageError`. */
function checkTogether(parsed: Parsed): void {
  const { dialect, api, stateful, seed, record } = parsed
  if (dialect === 'catalog' && api === 'connections')
    throw new UsageError('--dialect catalog is for the management API: leave it or --api connections out')
  if (stateful && api === 'connections')
    throw new UsageError('--stateful is for the management API: leave it or --api connections out')
  if (seed === 'story' && !stateful) throw new UsageError('--seed story needs --stateful')
  if (record !== undefined && !isUrl(record) && parsed.proxy === undefined)
    throw new UsageError('--record <folder> needs --proxy <url>, whose answers it keeps')
  if (record !== undefined && isUrl(record) && parsed.proxy !== undefined)
    throw new UsageError('--record must be a folder where --proxy says what is recorded')
  const isProxy = parsed.proxy !== undefined || record !== undefined
  refuseBeside('--proxy', isProxy, parsed, ['stateful', 'dynamic', 'examples'])
  refuseBeside('--stateful', stateful, parsed, ['examples'])
  refuseBeside('--prism', parsed.prism, parsed, ['stateful', 'examples', 'proxy', 'record'])
  if (parsed.prism && (parsed.faults.length > 0 || parsed.delay > 0 || parsed.errors > 0))
    throw new UsageError('--prism is Prism as it is: leave --fault, --delay and --errors out')
}

/** Refuses options beside one that they have no meaning with. */
function refuseBeside(
  flag: string,
  isGiven: boolean | undefined,
  parsed: Parsed,
  others: readonly (keyof Parsed)[],
): void {
  const other = isGiven ? others.find((it) => parsed[it] !== undefined) : undefined
  if (other !== undefined)
    throw new UsageError(`--${other} has no meaning beside ${flag}: leave one of them out`)
}

function isUrl(text: string): boolean {
  return /^https?:\/\//.test(text)
}

/** The folder of what `--record <url>` keeps. */
const RECORDED = 'recorded'

/** What `startMock` is given. */
function toMockOptions(parsed: Parsed) {
  const { dialect, api, port, host, seed, delay, errors, document, examples, faults, record } = parsed
  const { allowedHosts } = parsed
  const isStory = seed === 'story'
  const recording = record !== undefined && isUrl(record) ? { proxy: record, record: RECORDED } : { record }
  const { proxy, record: folder } = { proxy: parsed.proxy, ...recording }
  return {
    dialect,
    api,
    port,
    host,
    dynamic: parsed.dynamic === true,
    stateful: parsed.stateful === true,
    story: isStory,
    delayMs: delay,
    errorRate: errors,
    faults,
    ...(seed === undefined || isStory ? {} : { seed: Number(seed) }),
    ...(proxy !== undefined && { proxy }),
    ...(allowedHosts.length > 0 && { allowedHosts }),
    ...(folder !== undefined && { record: folder }),
    ...(examples !== undefined && { examples }),
    ...(document !== undefined && { document }),
  }
}
