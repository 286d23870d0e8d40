import type { StageAddress } from '@gatehouse/contract'
import {
  isOf,
  type Metrics,
  type MetricsReading,
  type PrintedMetrics,
  sumReadings,
} from '../telemetry/metrics.ts'

/** The metrics of all workers: also of those that have ended, as far as they were read, so that no counter ever falls. */
export interface MetricsTotal {
  /** Takes what a worker counts now. */
  take(worker: object, reading: MetricsReading): void
  /** The worker has ended: what was last counted of traffic stays, and what its process was like goes. */
  retire(worker: object): void
  /** Drops what was measured of a stage that is gone, by whomever. */
  forget(stage: StageAddress): void
  print(): Promise<PrintedMetrics>
}

/** `own` is what the primary process says of itself and the state. */
export function createMetricsTotal(own: Pick<Metrics, 'read'>): MetricsTotal {
  const readings = new Map<object, MetricsReading>()
  let past: MetricsReading[] = []
  return {
    take: (worker, reading) => readings.set(worker, reading),
    retire(worker) {
      const last = readings.get(worker)
      readings.delete(worker)
      if (last) past.push(last.filter(isCount))
    },
    forget(stage) {
      past = past.map((reading) => without(reading, stage))
      for (const [worker, reading] of readings) readings.set(worker, without(reading, stage))
    },
    async print() {
      if (past.length > 1) {
        const merging = past
        past = []
        past.push((await sumReadings(merging)).sum)
      }
      return (await sumReadings([await own.read(), ...past, ...readings.values()])).printed
    },
  }
}

type Instrument = MetricsReading[number]

/** Whether an instrument counts what was done, and does not say how a process is. */
function isCount({ name }: Instrument): boolean {
  return /^aws_apigateway_|^gatehouse_.*_total$/.test(name)
}

function without(reading: MetricsReading, stage: StageAddress): MetricsReading {
  return reading.map((instrument) => {
    const { values } = instrument as Instrument & { readonly values: readonly { labels: object }[] }
    return { ...instrument, values: values.filter(({ labels }) => !isOf(labels, stage)) } as Instrument
  })
}
