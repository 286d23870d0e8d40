import { findGiven, type ParsedOptions, parseFlags, parseOptions, UsageError } from '@gatehouse/command-line'
import { ENVIRONMENT_PREFIX, OPTIONS } from './option-table.ts'

/** What the command line says. */
export type Command =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly options: Options }

export type Options = ParsedOptions<typeof OPTIONS>

/** Reads the command line, then the environment, then the defaults. Throws `UsageError`. */
export function parseCommand(args: readonly string[], env: NodeJS.ProcessEnv): Command {
  const flags = parseFlags(OPTIONS, args)
  if (flags.help) return { kind: 'help' }
  if (flags.version) return { kind: 'version' }
  const options = parseOptions(OPTIONS, findGiven(flags.values, env, ENVIRONMENT_PREFIX))
  if (options.endpoint === undefined && options.with.length === 0)
    throw new UsageError('conformance needs --endpoint <url>, or --with <file> to lay reports side by side')
  if (options.endpoint === undefined && options.html === undefined && options.markdown === undefined)
    throw new UsageError('--with needs --html <file> or --markdown <file>')
  return { kind: 'run', options }
}
