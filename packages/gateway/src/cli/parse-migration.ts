import { UsageError } from '@gatehouse/command-line'
import { parseDatabase } from '../options/parse-values.ts'

/** From or to which database the state in a folder is copied. */
export interface Migration {
  readonly direction: 'to' | 'from'
  readonly database: string
}

/** Takes `--to <url>` or `--from <url>` out of a command line. Throws `UsageError` where there is not one of them. */
export function parseMigration(args: readonly string[]): { migration: Migration; rest: readonly string[] } {
  const found = args.flatMap((argument, at) => {
    const [, direction, value] = /^--(to|from)(?:=(.*))?$/s.exec(argument) ?? []
    return direction === undefined ? [] : [{ at, direction: direction as Migration['direction'], value }]
  })
  const [first, ...more] = found
  if (!first || more.length > 0)
    throw new UsageError('migrate needs --to <url> or --from <url>, of a database')
  const { at, direction, value } = first
  return {
    migration: { direction, database: parseDatabase(value ?? args[at + 1] ?? '', direction) },
    rest: args.filter((_, index) => index !== at && (value !== undefined || index !== at + 1)),
  }
}
