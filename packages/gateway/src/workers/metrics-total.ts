import { type PrintedMetrics, type Reading, sumReadings } from '../metrics.ts'

/** The metrics of all workers: also of those that have ended, as far as they were read, so that no counter ever falls. */
export interface MetricsTotal {
  /** Takes what a worker counts now. */
  take(worker: object, reading: Reading): void
  /** The worker has ended: what was last read of it stays. */
  retire(worker: object): void
  print(): Promise<PrintedMetrics>
}

export function createMetricsTotal(): MetricsTotal {
  const readings = new Map<object, Reading>()
  let past: Reading[] = []
  return {
    take: (worker, reading) => readings.set(worker, reading),
    retire(worker) {
      const last = readings.get(worker)
      readings.delete(worker)
      if (last) past.push(last)
    },
    async print() {
      if (past.length > 1) {
        const merging = past
        past = []
        past.push((await sumReadings(merging)).sum)
      }
      return (await sumReadings([...past, ...readings.values()])).printed
    },
  }
}
