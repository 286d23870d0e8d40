import type { Option } from './option.ts'
import { OPTIONS } from './option-table.ts'

type Table = typeof OPTIONS

/** The name of an option in a configuration. */
export type OptionMember = keyof Table

/** What an option is once it is parsed. */
export type ParsedOption<Member extends OptionMember> = ReturnType<Table[Member]['parse']>

/** What a configuration may give for an option. */
export type GivenOption<Member extends OptionMember> = NonNullable<Table[Member]['kind']['given']>

/** Every option with its member, in the order of the help. */
export const ALL_OPTIONS: readonly (readonly [member: string, option: Option])[] =
  Object.entries<Option>(OPTIONS)

/** `GATEHOUSE_LOG_LEVEL` */
export function environmentName(flag: string): string {
  return `GATEHOUSE_${flag.toUpperCase().replaceAll('-', '_')}`
}
