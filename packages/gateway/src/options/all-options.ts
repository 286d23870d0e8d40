import type { Option } from '@gatehouse/command-line'
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

/** What the environment forms of options begin with: `GATEHOUSE_LOG_LEVEL`. */
export const ENVIRONMENT_PREFIX = 'GATEHOUSE'
