/** A span of time: milliseconds, or a sum of units. */
export type Duration =
  | number
  | {
      readonly days?: number
      readonly hours?: number
      readonly minutes?: number
      readonly seconds?: number
      readonly milliseconds?: number
    }

const UNITS: Readonly<Record<string, number>> = {
  days: 86_400_000,
  hours: 3_600_000,
  minutes: 60_000,
  seconds: 1_000,
  milliseconds: 1,
}

/** A span of time in milliseconds. Throws a `TypeError` for a unit that there is not. */
export function toMilliseconds(duration: Duration): number {
  if (typeof duration === 'number') return duration
  return Object.entries(duration).reduce((sum, [unit, count]) => {
    const ms = UNITS[unit]
    if (ms === undefined)
      throw new TypeError(`${unit} is not a unit of time: ${Object.keys(UNITS).join(', ')}`)
    return sum + ms * count
  }, 0)
}
