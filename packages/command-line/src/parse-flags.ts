import { parseArgs } from 'node:util'
import { errorOf } from './error-of.ts'
import type { OptionTable } from './option.ts'
import { UsageError } from './usage-error.ts'

/** What a command line says. */
export interface Flags {
  readonly help: boolean
  readonly version: boolean
  /** By flag, as texts; those of an option that was repeated with newlines between them. */
  readonly values: ReadonlyMap<string, string>
}

/** Reads the flags of a table, and `--help` (`-h`) and `--version`, which every program has. Throws `UsageError`. */
export function parseFlags(table: OptionTable, args: readonly string[]): Flags {
  const options = Object.fromEntries(
    Object.values(table).map(({ flag, kind }) => [
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
      ([flag, value]) => [flag, value === true ? '1' : [value].flat().join('\n')] as const,
    )
    return { help: help === true, version: version === true, values: new Map(texts) }
  } catch (error) {
    const [line = ''] = errorOf(error).message.split('\n')
    throw new UsageError(`${line.split('. To specify')[0]} (--help lists the options)`)
  }
}
