import { isMap } from '../documents/positions.ts'

/** Whether two values say the same. */
export function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

/** Keys of a map that are gone; what is no map has none. */
export function lostKeys(before: unknown, after: unknown): readonly string[] {
  if (!isMap(before)) return []
  const has = (map: unknown, key: string) => isMap(map) && Object.hasOwn(map, key) && map[key] !== undefined
  return Object.keys(before).filter((key) => has(before, key) && !has(after, key))
}

/** Settings of routes that are as they would be without them. management §2.10 */
export const SETTINGS_OFF: Readonly<Record<string, unknown>> = {
  dataTraceEnabled: false,
  detailedMetricsEnabled: false,
  loggingLevel: 'OFF',
}
