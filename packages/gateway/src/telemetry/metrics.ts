import type { StageAddress } from '@gatehouse/contract'
import type { Measurement, WebSocketMeasurement } from '@gatehouse/runtime'
import type { Counter, Registry } from 'prom-client'
import { type GaugeSource, registerGauges, registerProcess } from './gauges.ts'
import { FiguresByStage } from './stage-figures.ts'
import { registerStages } from './stage-instruments.ts'

export interface Metrics {
  measure(measurement: Measurement): void
  /** The same for an event of a WebSocket API. */
  measureWebSocket(measurement: WebSocketMeasurement): void
  /** Counts a line of a log that could not be written. */
  countDroppedLine(log: LogName): void
  /** Numbers that are read along with the rest. */
  addGauges(sources: readonly GaugeSource[]): void
  /** Measures from now on only what is served: the last answers of a stage that is gone would bring its series back. */
  limitTo(isServed: (stage: StageAddress) => boolean): void
  /** Drops what was measured of a stage that is gone. */
  forget(stage: StageAddress): void
  /** Counts a connection or a request that was refused for what it asks of the machine, or a client that was given up for its pace. */
  countRefused(reason: 'connections' | 'memory' | 'pace'): void
  /** Everything so far, as Prometheus reads it. */
  print(): Promise<PrintedMetrics>
  /** The same, to be added to that of others. */
  read(): Promise<MetricsReading>
}

/** Those of the stages, and the process's own. */
export type LogName = 'access' | 'execution' | 'process'

export interface PrintedMetrics {
  readonly type: string
  readonly text: string
}

/** What each instrument says. */
export type MetricsReading = Awaited<ReturnType<Registry['getMetricsAsJSON']>>

interface Instruments {
  readonly registry: Registry
  readonly droppedLines: Counter
  readonly refused: Counter
}

/** The service's metrics and the gateway's own, for Prometheus. The library is loaded after the first answer is out. */
export function createMetrics(): Metrics {
  let instruments: Instruments | undefined
  let loading: Promise<Instruments> | undefined
  const waiting: ((instruments: Instruments) => void)[] = []
  const sources: GaugeSource[] = []
  const figures = new FiguresByStage()
  let register = (more: readonly GaugeSource[]): void => void sources.push(...more)

  function load(): Promise<Instruments> {
    loading ??= import('prom-client').then((library) => {
      instruments = createInstruments(library)
      registerStages(library, instruments.registry, figures)
      registerProcess(library, instruments.registry)
      const { registry } = instruments
      registerGauges(library, registry, sources.splice(0))
      register = (more) => registerGauges(library, registry, more)
      for (const recordInto of waiting.splice(0)) recordInto(instruments)
      return instruments
    })
    return loading
  }

  function take(recordInto: (instruments: Instruments) => void): void {
    if (instruments) return recordInto(instruments)
    waiting.push(recordInto)
    load().catch(() => undefined)
  }

  function prepare(): void {
    if (loading === undefined) load().catch(() => undefined)
  }

  return {
    measure(measurement) {
      figures.of(measurement)?.add(measurement)
      prepare()
    },
    measureWebSocket(measurement) {
      figures.of(measurement)?.addWebSocket(measurement)
      prepare()
    },
    limitTo(isServed) {
      figures.isServed = isServed
    },
    countDroppedLine: (log) => take(({ droppedLines }) => droppedLines.inc({ Log: log })),
    addGauges: (more) => register(more),
    forget: (stage) => figures.forget(stage),
    countRefused: (reason) => take(({ refused }) => refused.inc({ Reason: reason })),
    print: async () => printRegistry((await load()).registry),
    read: async () => (await load()).registry.getMetricsAsJSON(),
  }
}

/** The metrics of several processes as one. */
export async function sumReadings(readings: readonly MetricsReading[]): Promise<{
  readonly sum: MetricsReading
  readonly printed: PrintedMetrics
}> {
  const { AggregatorRegistry } = await import('prom-client')
  const registry = AggregatorRegistry.aggregate([...readings])
  return { sum: await registry.getMetricsAsJSON(), printed: await printRegistry(registry) }
}

async function printRegistry(
  registry: Pick<Registry, 'metrics'> & { readonly contentType: string },
): Promise<PrintedMetrics> {
  return { type: registry.contentType, text: await registry.metrics() }
}

function createInstruments({ Counter, Registry }: typeof import('prom-client')): Instruments {
  const registry = new Registry()
  const registers = [registry]
  return {
    registry,
    droppedLines: new Counter({
      name: 'gatehouse_log_lines_dropped_total',
      help: 'Lines of logs that could not be written',
      labelNames: ['Log'],
      registers,
    }),
    refused: new Counter({
      name: 'gatehouse_refused_total',
      help: 'Connections beyond their limit, requests beyond the memory for bodies, clients that were too slow',
      labelNames: ['Reason'],
      registers,
    }),
  }
}

/** Whether a series is one of a stage. */
export function isOf(
  labels: Readonly<Partial<Record<string, string | number>>>,
  { apiId, stageName }: StageAddress,
): boolean {
  return labels.ApiId === apiId && labels.Stage === stageName
}
