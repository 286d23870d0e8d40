import { expecting, type Option, option, type Parse, SWITCH } from './option.ts'

/** True where it is on, undefined where it is off or empty. */
const parseSwitch: Parse<true | undefined> = (text, flag) => readSwitch(text, flag) || undefined

const readSwitch = expecting('true or false', (text) => {
  if (text === '1' || text === 'true') return true
  return text === '0' || text === 'false' || text === '' ? false : undefined
})

/** An option that is only there or not. */
export function switchOption(flag: string, help: string): Option<true | undefined, boolean> {
  return option({ flag, kind: SWITCH, value: '', parse: parseSwitch, help })
}
