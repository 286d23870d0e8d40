import type { DefaultedOption, Option, OptionTable } from './option.ts'
import { UsageError } from './usage-error.ts'

/** The text of an option, and where it stands. */
export interface GivenText {
  readonly text: string
  /** `GATEHOUSE_PORT` or `gatehouse.config.json:7`, for errors; undefined on the command line. */
  readonly place: string | undefined
}

/** Finds what was given for the option of a flag. */
export type FindText = (flag: string) => GivenText | undefined

/** The options of a table once they are parsed; one that is not given and that has no default is undefined. */
export type ParsedOptions<Table extends OptionTable> = {
  readonly [Member in keyof Table]: Table[Member] extends DefaultedOption<infer Parsed, unknown>
    ? Parsed
    : Table[Member] extends Option<infer Parsed>
      ? Parsed | undefined
      : never
}

/** The environment form of a flag: `GATEHOUSE_LOG_LEVEL`. */
export function environmentName(prefix: string, flag: string): string {
  return `${prefix}_${flag.toUpperCase().replaceAll('-', '_')}`
}

/** Finds texts on the command line, and then in the environment. */
export function findGiven(
  flags: ReadonlyMap<string, string>,
  env: NodeJS.ProcessEnv,
  prefix: string,
): FindText {
  return (flag) => {
    const text = flags.get(flag)
    if (text !== undefined) return { text, place: undefined }
    const place = environmentName(prefix, flag)
    const set = env[place]
    return set === undefined ? undefined : { text: set, place }
  }
}

/** Parses every option of a table, given or by default. Throws `UsageError`, which says where a bad text stands. */
export function parseOptions<Table extends OptionTable>(table: Table, find: FindText): ParsedOptions<Table> {
  const parsed = Object.entries(table).map(([member, { flag, fallback, parse }]) => {
    const text = find(flag)?.text ?? fallback
    return [member, text === undefined ? undefined : tellingPlace(find, () => parse(text, flag))]
  })
  // The table gives each member its own type, which no loop can follow.
  return Object.fromEntries(parsed) as ParsedOptions<Table>
}

/** Does what may throw a `UsageError` that begins with a flag, and puts the place of that flag's text before it. */
export function tellingPlace<Result>(find: FindText, act: () => Result): Result {
  try {
    return act()
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    const [, flag] = /^--([a-z-]+) /.exec(error.message) ?? []
    const place = flag === undefined ? undefined : find(flag)?.place
    throw place === undefined ? error : new UsageError(`${place}: ${error.message}`)
  }
}
