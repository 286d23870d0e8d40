import { UsageError } from '@gatehouse/command-line'

const UNITS: Readonly<Record<string, number>> = { KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 }

/** What an answer may have has to fit, with what is kept for short ones. */
const LEAST_BYTES = 16 * 1024 ** 2

/** `256MB` in bytes; megabytes where no unit is given. Throws a `UsageError` that names the option. */
export function parseSize(text: string, option: string): number {
  const [, digits = '', unit = 'MB'] = /^(\d{1,7}) ?(KB|MB|GB)?$/i.exec(text) ?? []
  const bytes = Number(digits) * (UNITS[unit.toUpperCase()] ?? 0)
  if (bytes >= LEAST_BYTES) return bytes
  throw new UsageError(`--${option} must be a size of at least 16MB, such as 256MB, not '${text}'`)
}
