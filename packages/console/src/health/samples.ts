import { signal } from '@preact/signals'
import { askGateway, lacksCredentials } from '../calls/gateway.ts'
import { formatProblem } from '../calls/perform-call.ts'
import { type MetricLine, parseMetrics, sumOf } from './parse-metrics.ts'

/** Between two looks at the metrics. */
const LOOK_MS = 5000

/** An hour of them. */
const KEPT = 720

const KEY = 'gatehouse-health'

/** What the metrics said at a moment: counts since the start, and what is so now. */
export interface Reading {
  /** Seconds since 1970. */
  readonly at: number
  readonly requests: number
  readonly clientErrors: number
  readonly serverErrors: number
  readonly throttled: number
  readonly connections: number
  readonly webSockets: number
  readonly residentBytes: number
  readonly heapBytes: number
  /** Requests by the time that they took at most, in seconds: cumulative, the last for all. */
  readonly latencies: readonly (readonly [seconds: number, count: number])[]
}

/** The last hour, the last reading at the end. A reload of the page keeps it; another tab has its own. */
export const readings = signal<readonly Reading[]>(readKept())

/** Why the metrics cannot be read. */
export const readingProblem = signal('')

let isLooking = false

/** Looks at the metrics from now on. A second call does nothing. */
export function watchHealth(): void {
  if (isLooking) return
  isLooking = true
  void look()
  setInterval(() => void look(), LOOK_MS)
  addEventListener('pagehide', () => sessionStorage.setItem(KEY, JSON.stringify(readings.value)))
}

async function look(): Promise<void> {
  if (lacksCredentials.peek()) return
  try {
    const text = await (await askGateway('/_gatehouse/metrics')).text()
    readings.value = [...readings.peek(), toReading(parseMetrics(text), Date.now() / 1000)].slice(-KEPT)
    readingProblem.value = ''
  } catch (error) {
    readingProblem.value = formatProblem(error)
  }
}

/** What a metrics page says, in the figures that are shown. */
export function toReading(lines: readonly MetricLine[], at: number): Reading {
  const apigateway = (name: string) => sumOf(lines, `aws_apigateway_${name}`)
  return {
    at,
    requests:
      apigateway('count_total') + apigateway('connect_count_total') + apigateway('message_count_total'),
    clientErrors: apigateway('4xx_total') + apigateway('client_error_total'),
    serverErrors:
      apigateway('5xx_total') + apigateway('execution_error_total') + apigateway('integration_error_total'),
    throttled: apigateway('429_total'),
    connections: sumOf(lines, 'gatehouse_open_connections'),
    webSockets: sumOf(lines, 'gatehouse_websocket_connections'),
    residentBytes: sumOf(lines, 'process_resident_memory_bytes'),
    heapBytes: sumOf(lines, 'nodejs_heap_size_used_bytes'),
    latencies: toLatencies(lines),
  }
}

function toLatencies(lines: readonly MetricLine[]): [number, number][] {
  const counts = new Map<number, number>()
  for (const { name, labels, value } of lines) {
    if (name !== 'aws_apigateway_latency_seconds_bucket') continue
    const bound = labels.le === '+Inf' ? Number.POSITIVE_INFINITY : Number(labels.le)
    counts.set(bound, (counts.get(bound) ?? 0) + value)
  }
  return [...counts].sort(([one], [other]) => one - other)
}

function readKept(): readonly Reading[] {
  const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Reading[]
  const oldest = Date.now() / 1000 - (KEPT * LOOK_MS) / 1000
  // JSON has no infinity: it comes back as null.
  return kept
    .filter(({ at }) => at > oldest)
    .map((it) => ({
      ...it,
      latencies: it.latencies.map(([bound, count]) => [bound ?? Number.POSITIVE_INFINITY, count]),
    }))
}
