import { type Option, option, SWITCH } from './option.ts'
import { parseSwitch } from './parse-values.ts'

/** An option that is only there or not. */
export function switchOption(flag: string, help: string): Option<true | undefined, boolean> {
  return option({ flag, kind: SWITCH, value: '', parse: parseSwitch, help })
}
