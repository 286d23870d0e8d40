import type { MaybePromise } from '../exchange/maybe-promise.ts'

/** How many requests a usage plan allows in a period. Source: the REST service's API reference, `QuotaSettings`. */
export interface Quota {
  readonly limit: number
  readonly period: 'DAY' | 'WEEK' | 'MONTH'
  /** What the first period has less: the one in which counting began. */
  readonly offset: number
}

/** Requests by name, each in its present period. They outlive the plans that use them. */
export interface QuotaCounts {
  /** Counts a request; false, and not counted, when there is nothing left. At once, where they are counted in this process. */
  take(name: string, quota: Quota, now: Date): MaybePromise<boolean>
}

/** What was counted in a period, by the name of the quota. */
export type QuotaCount = readonly [name: string, count: { readonly period: string; readonly taken: number }]

/** Counts of this process, which go on from `before`. What there is after that is read from `entries`. */
export function createQuotaCounts(begunAt: Date, before: Iterable<QuotaCount> = []) {
  const counts = new Map(before)
  return {
    take(name: string, quota: Quota, now: Date): boolean {
      const { period, limit } = quotaAt(quota, now, begunAt)
      const last = counts.get(name)
      const taken = last?.period === period ? last.taken : 0
      if (taken >= limit) return false
      counts.set(name, { period, taken: taken + 1 })
      return true
    },
    entries: (): Iterable<QuotaCount> => counts,
    /** Nothing was counted yet. */
    forget: () => counts.clear(),
  }
}

/** The period that a quota is in, and how many requests it allows there. */
export function quotaAt({ limit, period: unit, offset }: Quota, now: Date, begunAt: Date) {
  const period = periodOf(now, unit)
  return { period, limit: period === periodOf(begunAt, unit) ? Math.max(0, limit - offset) : limit }
}

const DAY_MS = 24 * 60 * 60_000
/** 1970 began on a Thursday. */
const DAYS_SINCE_SUNDAY = 4

/** *Assumed*: periods begin at midnight UTC, weeks on Sunday, months on their first day. websocket-apis §14.4 */
function periodOf(now: Date, unit: Quota['period']): string {
  if (unit === 'MONTH') return now.toISOString().slice(0, 7)
  const day = Math.floor(now.getTime() / DAY_MS)
  return `${unit} ${unit === 'DAY' ? day : Math.floor((day + DAYS_SINCE_SUNDAY) / 7)}`
}
