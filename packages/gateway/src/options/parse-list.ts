import { parseHost } from '../addresses/host-names.ts'
import { UsageError } from '../failures/usage-error.ts'

/** What each value of an option has to be. */
interface Expected {
  readonly isGood: (value: string) => boolean
  /** For an error. */
  readonly expected: string
}

/** Values that are separated by spaces. Throws `UsageError` for one that is not good. */
export function parseList(name: string, text: string | undefined, { isGood, expected }: Expected): string[] {
  const list = (text ?? '').split(/\s+/).filter(Boolean)
  const bad = list.find((value) => !isGood(value))
  if (bad !== undefined) throw new UsageError(`--${name} must be ${expected}, not '${bad}'`)
  return list
}

/** Whether a text is a host's name or address, without port. An IPv6 address stands in brackets, as in `Host`. */
export function isHostName(text: string): boolean {
  return parseHost(text) !== undefined && !/:\d*$/.test(text.replace(/^\[.*\]$/, ''))
}
