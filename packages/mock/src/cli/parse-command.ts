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
  | { readonly kind: 'run'; readonly options: ReturnType<typeof toMockOptions> }

type Parsed = ParsedOptions<typeof OPTIONS>

/** Reads the command line, then the environment, then the defaults. Throws `UsageError`. */
export function parseCommand(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  const flags = parseFlags(OPTIONS, args)
  if (flags.help) return { kind: 'help' }
  if (flags.version) return { kind: 'version' }
  const find = findGiven(flags.values, env, ENVIRONMENT_PREFIX)
  const parsed = parseOptions(OPTIONS, find)
  tellingPlace(find, () => checkTogether(parsed))
  return { kind: 'run', options: toMockOptions(parsed) }
}

/** What options ask of one another. Throws `UsageError`. */
function checkTogether({ dialect, api, stateful, seed }: Parsed): void {
  if (dialect === 'catalog' && api === 'connections')
    throw new UsageError('--dialect catalog is for the management API: leave it or --api connections out')
  if (stateful && api === 'connections')
    throw new UsageError('--stateful is for the management API: leave it or --api connections out')
  if (seed === 'story' && !stateful) throw new UsageError('--seed story needs --stateful')
}

/** What `startMock` is given. */
function toMockOptions(parsed: Parsed) {
  const { dialect, api, port, host, dynamic, stateful, seed, delay, errors, document } = parsed
  const isStory = seed === 'story'
  return {
    dialect,
    api,
    port,
    host,
    dynamic: dynamic === true,
    stateful: stateful === true,
    story: isStory,
    delayMs: delay,
    errorRate: errors,
    ...(seed === undefined || isStory ? {} : { seed: Number(seed) }),
    ...(document === undefined ? {} : { document }),
  }
}
