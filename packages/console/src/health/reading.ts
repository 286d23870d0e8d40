import { type MetricLine, sumOf } from './parse-metrics.ts'

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
