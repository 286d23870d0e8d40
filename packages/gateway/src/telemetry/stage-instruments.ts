import type { Metric, Registry } from 'prom-client'
import {
  type FiguresByStage,
  LATENCY_BOUNDS,
  type LatencyFigures,
  type StageFigures,
} from './stage-figures.ts'

type Library = typeof import('prom-client')

const LABELS = ['ApiId', 'Stage', 'Route'] as const

interface Instrument<T> {
  /** Without the prefix that all have. */
  readonly name: string
  readonly help: string
  /** Undefined where a stage has none. */
  readonly read: (figures: StageFigures) => T | undefined
}

/**
 * The service's metrics by its names, http-apis §8: Count, 4xx, 5xx, DataProcessed in bytes. Of WebSocket APIs, websocket-apis §11:
 * ConnectCount, MessageCount, ClientError, ExecutionError, IntegrationError.
 */
const COUNTERS: readonly Instrument<number>[] = [
  { name: 'count_total', help: 'Count: requests', read: ({ count }) => count },
  { name: '4xx_total', help: '4xx: answers with a client error', read: (it) => it.clientErrors },
  {
    name: '429_total',
    help: 'Of these, answers that say too many requests',
    read: ({ throttled }) => throttled,
  },
  { name: '5xx_total', help: '5xx: answers with a server error', read: (it) => it.serverErrors },
  { name: 'data_processed_bytes_total', help: 'DataProcessed: bytes of answers', read: ({ bytes }) => bytes },
  {
    name: 'connect_count_total',
    help: 'ConnectCount: messages to the $connect route',
    read: (it) => it.connects,
  },
  {
    name: 'message_count_total',
    help: 'MessageCount: messages of and to clients',
    read: (it) => it.messages,
  },
  {
    name: 'client_error_total',
    help: 'ClientError: refused before the integration',
    read: ({ errors }) => errors.client,
  },
  {
    name: 'execution_error_total',
    help: 'ExecutionError: errors of the API itself',
    read: ({ errors }) => errors.execution,
  },
  {
    name: 'integration_error_total',
    help: 'IntegrationError: errors of the integration',
    read: ({ errors }) => errors.integration,
  },
]

/** Latency and IntegrationLatency in seconds. http-apis §8, websocket-apis §11 */
const HISTOGRAMS: readonly Instrument<LatencyFigures>[] = [
  {
    name: 'latency_seconds',
    help: 'Latency: from the request to the end of its answer',
    read: ({ latency }) => latency,
  },
  {
    name: 'integration_latency_seconds',
    help: 'IntegrationLatency: until the backend answered',
    read: ({ integrationLatency }) => integrationLatency,
  },
]

/** Shows what is measured of stages whenever the metrics are read, by API, stage and, where its settings ask for detail, route. */
export function registerStages({ Counter }: Library, registry: Registry, figures: FiguresByStage): void {
  for (const { name, help, read } of COUNTERS) {
    new Counter({
      name: `aws_apigateway_${name}`,
      help,
      labelNames: LABELS,
      registers: [registry],
      collect() {
        this.reset()
        for (const it of figures.list()) {
          const value = read(it)
          if (value !== undefined) this.inc({ ...it.labels }, value)
        }
      },
    })
  }
  for (const instrument of HISTOGRAMS) registry.registerMetric(toHistogram(instrument, figures))
}

/** The library's own histogram takes one observation after the other; this is what it makes of them, from counts that are there. */
function toHistogram({ name, help, read }: Instrument<LatencyFigures>, figures: FiguresByStage): Metric {
  const own = { name: `aws_apigateway_${name}`, help, type: 'histogram', aggregator: 'sum' } as const
  const toValues = (stage: StageFigures) => {
    const latency = read(stage)
    return latency ? histogramValues(own.name, stage, latency) : []
  }
  const histogram = {
    ...own,
    get: async () => ({ ...own, values: figures.list().flatMap(toValues) }),
    reset: () => undefined,
  }
  return histogram as unknown as Metric
}

function histogramValues(name: string, { labels }: StageFigures, { counts, count, seconds }: LatencyFigures) {
  let sum = 0
  const buckets = [...LATENCY_BOUNDS, '+Inf'].map((le, index) => {
    sum += counts[index] ?? 0
    return { labels: { le, ...labels }, value: sum, metricName: `${name}_bucket` }
  })
  return [
    ...buckets,
    { labels: { ...labels }, value: seconds, metricName: `${name}_sum` },
    { labels: { ...labels }, value: count, metricName: `${name}_count` },
  ]
}
