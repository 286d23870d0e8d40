import { UsageError } from './usage-error.ts'

/** Reads the text that was given for an option. Throws a `UsageError` that names the option by its flag. */
export type Parse<Parsed> = (text: string, flag: string) => Parsed

/** What an option is in a configuration file. */
export interface Kind<Given> {
  /** Its JSON Schema. */
  readonly schema: object
  /** There for its type alone: what TypeScript lets a configuration give. */
  readonly given?: Given
  /** Whether it is only there or not, and takes no value on the command line. */
  readonly isSwitch?: boolean
  /** Whether it can be given more than once; environment forms separate its values by spaces. */
  readonly isRepeated?: boolean
  /** Whether it names a file or a folder: in a configuration file relative to that. */
  readonly isPath?: boolean
}

/** An option of a program, with everything that is derived from it. */
export interface Option<Parsed = unknown, Given = unknown> {
  /** `log-level`: of the command line `--log-level`, of the environment `<PREFIX>_LOG_LEVEL`. */
  readonly flag: string
  readonly kind: Kind<Given>
  /** What the option takes, for the help: `<level>`. */
  readonly value: string
  readonly parse: Parse<Parsed>
  /** One line for a person. */
  readonly help: string
  /** The default, as text. */
  readonly fallback?: string
}

/** An option that has a default. */
export interface DefaultedOption<Parsed, Given> extends Option<Parsed, Given> {
  readonly fallback: string
}

/** The options of a program by their members in a configuration, in the order of the help. */
export type OptionTable = Readonly<Record<string, Option>>

/** One option of a table. */
export function option<Parsed, Given>(
  definition: DefaultedOption<Parsed, Given>,
): DefaultedOption<Parsed, Given>
export function option<Parsed, Given>(definition: Option<Parsed, Given>): Option<Parsed, Given>
export function option<Parsed, Given>(definition: Option<Parsed, Given>): Option<Parsed, Given> {
  return definition
}

const TEXT_SCHEMA = { type: 'string' }
const TEXTS_SCHEMA = { anyOf: [TEXT_SCHEMA, { type: 'array', items: TEXT_SCHEMA }] }

export const TEXT: Kind<string> = { schema: TEXT_SCHEMA }
export const PATH: Kind<string> = { schema: TEXT_SCHEMA, isPath: true }
export const NUMBER: Kind<number | string> = { schema: { type: 'integer' } }
/** `256MB` */
export const SIZE: Kind<number | string> = { schema: TEXT_SCHEMA }
export const SWITCH: Kind<boolean> = { schema: { type: 'boolean' }, isSwitch: true }
/** Given once for each value. */
export const TEXTS: Kind<string | readonly string[]> = { schema: TEXTS_SCHEMA, isRepeated: true }
/** Given once for each file or folder. */
export const PATHS: Kind<string | readonly string[]> = {
  schema: TEXTS_SCHEMA,
  isRepeated: true,
  isPath: true,
}
/** Given once for each `<key>=<value>`. */
export const PAIRS: Kind<Readonly<Record<string, string | readonly string[]>>> = {
  schema: { type: 'object', additionalProperties: TEXTS_SCHEMA },
  isRepeated: true,
}

/** One of several words. */
export function choiceKind<Choice extends string>(_choices: readonly Choice[]): Kind<Choice> {
  return { schema: TEXT_SCHEMA }
}

/** A parser that says what it expects in place of a text that it cannot read. `read` answers undefined for such a text. */
export function expecting<Parsed>(
  expected: string,
  read: (text: string) => Parsed | undefined,
): Parse<Parsed> {
  return (text, flag) => {
    const value = read(text)
    if (value === undefined) throw new UsageError(`--${flag} must be ${expected}, not '${text}'`)
    return value
  }
}

/** What an option is by default. Throws where it has no default. */
export function defaultOf<Parsed>({ flag, fallback, parse }: Option<Parsed>): Parsed {
  if (fallback === undefined) throw new Error(`--${flag} has no default`)
  return parse(fallback, flag)
}
