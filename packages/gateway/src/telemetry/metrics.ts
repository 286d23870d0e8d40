import type { StageAddress } from '@gatehouse/contract'
import type { Measurement, WebSocketMeasurement } from '@gatehouse/runtime'
import type { Counter, Histogram, Registry } from 'prom-client'
import { type GaugeSource, registerGauges, registerProcess } from './gauges.ts'

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

/** Seconds; the service's latencies are between some milliseconds and its longest integration. */
const LATENCY_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const LABELS = ['ApiId', 'Stage', 'Route'] as const

interface Instruments {
  readonly registry: Registry
  readonly count: Counter
  readonly clientErrors: Counter
  readonly serverErrors: Counter
  readonly dataProcessed: Counter
  readonly latency: Histogram
  readonly integrationLatency: Histogram
  readonly connects: Counter
  readonly messages: Counter
  readonly errors: Readonly<Record<'client' | 'execution' | 'integration', Counter>>
  readonly droppedLines: Counter
  readonly refused: Counter
}

/**
 * The service's metrics by its names, http-apis §8: Count, 4xx, 5xx, DataProcessed in bytes, Latency and IntegrationLatency
 * in seconds, by API, stage and, where its settings ask for detail, route. Of WebSocket APIs, websocket-apis §11:
 * ConnectCount, MessageCount, ClientError, ExecutionError, IntegrationError and IntegrationLatency. The library is loaded after
 * the first answer is out.
 */
export function createMetrics(): Metrics {
  let instruments: Instruments | undefined
  let loading: Promise<Instruments> | undefined
  const waiting: ((instruments: Instruments) => void)[] = []
  const sources: GaugeSource[] = []
  let isServed: (stage: StageAddress) => boolean = () => true
  let register = (more: readonly GaugeSource[]): void => void sources.push(...more)

  function load(): Promise<Instruments> {
    loading ??= import('prom-client').then((library) => {
      instruments = createInstruments(library)
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

  return {
    measure(measurement) {
      if (isServed(toStage(measurement))) take((it) => record(it, measurement))
    },
    measureWebSocket(measurement) {
      if (isServed(toStage(measurement))) take((it) => recordWebSocket(it, measurement))
    },
    limitTo(those) {
      isServed = those
    },
    countDroppedLine: (log) => take(({ droppedLines }) => droppedLines.inc({ Log: log })),
    addGauges: (more) => register(more),
    // Where nothing was measured there is nothing to load the library for.
    forget: (stage) => (loading === undefined ? undefined : take((it) => forget(it, stage))),
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

function createInstruments({ Counter, Histogram, Registry }: typeof import('prom-client')): Instruments {
  const registry = new Registry()
  const shared = { labelNames: LABELS, registers: [registry] }
  const counter = (name: string, help: string) =>
    new Counter({ name: `aws_apigateway_${name}`, help, ...shared })
  const histogram = (name: string, help: string) =>
    new Histogram({ name: `aws_apigateway_${name}`, help, buckets: LATENCY_BUCKETS, ...shared })
  return {
    registry,
    count: counter('count_total', 'Count: requests'),
    clientErrors: counter('4xx_total', '4xx: answers with a client error'),
    serverErrors: counter('5xx_total', '5xx: answers with a server error'),
    dataProcessed: counter('data_processed_bytes_total', 'DataProcessed: bytes of answers'),
    latency: histogram('latency_seconds', 'Latency: from the request to the end of its answer'),
    integrationLatency: histogram(
      'integration_latency_seconds',
      'IntegrationLatency: until the backend answered',
    ),
    connects: counter('connect_count_total', 'ConnectCount: messages to the $connect route'),
    messages: counter('message_count_total', 'MessageCount: messages of and to clients'),
    errors: {
      client: counter('client_error_total', 'ClientError: refused before the integration'),
      execution: counter('execution_error_total', 'ExecutionError: errors of the API itself'),
      integration: counter('integration_error_total', 'IntegrationError: errors of the integration'),
    },
    droppedLines: new Counter({
      name: 'gatehouse_log_lines_dropped_total',
      help: 'Lines of logs that could not be written',
      labelNames: ['Log'],
      registers: [registry],
    }),
    refused: new Counter({
      name: 'gatehouse_refused_total',
      help: 'Connections beyond their limit, requests beyond the memory for bodies, clients that were too slow',
      labelNames: ['Reason'],
      registers: [registry],
    }),
  }
}

function record(instruments: Instruments, measurement: Measurement): void {
  const { status, bytes, latencyMs, integrationLatencyMs } = measurement
  const labels = labelsOf(measurement)
  instruments.count.inc(labels)
  if (status >= 500) instruments.serverErrors.inc(labels)
  else if (status >= 400) instruments.clientErrors.inc(labels)
  instruments.dataProcessed.inc(labels, bytes)
  instruments.latency.observe(labels, latencyMs / 1000)
  if (integrationLatencyMs !== undefined)
    instruments.integrationLatency.observe(labels, integrationLatencyMs / 1000)
}

function recordWebSocket(instruments: Instruments, measurement: WebSocketMeasurement): void {
  const { eventType, messages, error, integrationLatencyMs } = measurement
  const labels = labelsOf(measurement)
  if (eventType === 'CONNECT') instruments.connects.inc(labels)
  if (messages > 0) instruments.messages.inc(labels, messages)
  if (error) instruments.errors[error].inc(labels)
  if (integrationLatencyMs !== undefined)
    instruments.integrationLatency.observe(labels, integrationLatencyMs / 1000)
}

function toStage({ apiId, stage: stageName }: Measurement | WebSocketMeasurement): StageAddress {
  return { apiId, stageName }
}

/** Every series of a stage, whatever its routes. */
function forget(instruments: Instruments, stage: StageAddress): void {
  const { count, clientErrors, serverErrors, dataProcessed, latency, integrationLatency } = instruments
  const { connects, messages, errors } = instruments
  const counters = [count, clientErrors, serverErrors, dataProcessed, connects, messages]
  for (const it of [...counters, ...Object.values(errors), latency, integrationLatency])
    for (const labels of labelsIn(it)) if (isOf(labels, stage)) it.remove(labels)
}

/** Whether a series is one of a stage. */
export function isOf(labels: Labels, { apiId, stageName }: StageAddress): boolean {
  return labels.ApiId === apiId && labels.Stage === stageName
}

type Labels = Readonly<Partial<Record<string, string | number>>>

/** The labels of every series. The library shows them by a promise only, and keeps them here. */
function labelsIn(metric: Counter | Histogram): Record<string, string>[] {
  const { hashMap } = metric as unknown as {
    readonly hashMap: Readonly<Record<string, { readonly labels: Record<string, string> }>>
  }
  return Object.values(hashMap).map(({ labels }) => labels)
}

function labelsOf({ apiId, stage, route }: Measurement | WebSocketMeasurement): Record<string, string> {
  return route === undefined ? { ApiId: apiId, Stage: stage } : { ApiId: apiId, Stage: stage, Route: route }
}
