export { askPerson, type Terminal } from './ask-person.ts'
export { errorOf } from './error-of.ts'
export { formatOptions, formatOptionsPage, type HelpLayout, type PageLayout } from './format-options.ts'
export { isOwnApiName, isOwnName, parseHost } from './host-names.ts'
export {
  choiceKind,
  type DefaultedOption,
  defaultOf,
  expecting,
  type Kind,
  NUMBER,
  type Option,
  type OptionTable,
  option,
  PAIRS,
  PATH,
  PATHS,
  type Parse,
  SIZE,
  SWITCH,
  TEXT,
  TEXTS,
} from './option.ts'
export { createOptionSchema } from './option-schema.ts'
export { type Flags, parseFlags } from './parse-flags.ts'
export {
  environmentName,
  type FindText,
  findGiven,
  type GivenText,
  type ParsedOptions,
  parseOptions,
  tellingPlace,
} from './parse-options.ts'
export {
  type Expected,
  parseChoice,
  parseFiles,
  parseFolder,
  parseHostNames,
  parseList,
  parseMatching,
  parseNumber,
  parsePort,
  parseUrl,
  readPort,
  takeText,
} from './parse-values.ts'
export { switchOption } from './switch-option.ts'
export { UsageError } from './usage-error.ts'
export { whenToldToEnd } from './when-told-to-end.ts'
