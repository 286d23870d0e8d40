import type { Reading } from './reading.ts'

/** Figures over time, as a chart has them; null where there is nothing to say. */
export interface Series {
  readonly at: readonly number[]
  readonly requests: readonly (number | null)[]
  readonly clientErrors: readonly (number | null)[]
  readonly serverErrors: readonly (number | null)[]
  readonly throttled: readonly (number | null)[]
  readonly median: readonly (number | null)[]
  readonly p95: readonly (number | null)[]
  readonly p99: readonly (number | null)[]
}

/** Rates a second and latencies in milliseconds, between each two readings. A gateway that began anew counts from nothing. */
export function toSeries(readings: readonly Reading[]): Series {
  const pairs = readings.slice(1).map((now, index) => [readings[index] as Reading, now] as const)
  const rate = (of: (reading: Reading) => number) =>
    pairs.map(([before, now]) =>
      of(now) < of(before) ? null : (of(now) - of(before)) / (now.at - before.at),
    )
  const latency = (share: number) => pairs.map(([before, now]) => percentile(before, now, share))
  return {
    at: pairs.map(([, { at }]) => at),
    requests: rate(({ requests }) => requests),
    clientErrors: rate(({ clientErrors }) => clientErrors),
    serverErrors: rate(({ serverErrors }) => serverErrors),
    throttled: rate(({ throttled }) => throttled),
    median: latency(0.5),
    p95: latency(0.95),
    p99: latency(0.99),
  }
}

/**
 * The time within which a share of the requests between two readings were answered, in milliseconds; within a bucket of the histogram
 * they are taken to be spread evenly. Null where there were none.
 */
export function percentile(before: Reading, now: Reading, share: number): number | null {
  const was = new Map(before.latencies)
  const counts = now.latencies.map(([bound, count]) => [bound, count - (was.get(bound) ?? 0)] as const)
  const total = counts.at(-1)?.[1] ?? 0
  if (total <= 0) return null
  const wanted = total * share
  let lower = 0
  let below = 0
  for (const [bound, count] of counts) {
    if (count >= wanted) {
      if (!Number.isFinite(bound)) return lower * 1000
      const within = count === below ? 1 : (wanted - below) / (count - below)
      return (lower + (bound - lower) * within) * 1000
    }
    lower = bound
    below = count
  }
  return lower * 1000
}

/** Where the only value of a line is, which has to be a point to be seen: one value is no line yet. Null where there are others. */
export function loneIndexes(values: ArrayLike<number | null | undefined>): number[] | null {
  const known = Array.from(values).flatMap((value, index) => (typeof value === 'number' ? [index] : []))
  return known.length === 1 ? known : null
}
