import type { Log } from '../logs/log.ts'
import type { TraceContext } from './trace-context.ts'

/** One request's span, ready to be told. */
export interface Span extends TraceContext {
  readonly name: string
  /** Milliseconds since 1970, with fractions. */
  readonly startMs: number
  readonly endMs: number
  /** Undefined ones are left out. */
  readonly attributes: Readonly<Record<string, string | number | undefined>>
  readonly isError: boolean
  /** What it has to do with, in another trace. */
  readonly link?: Pick<TraceContext, 'traceId' | 'spanId'> | undefined
}

export interface SpanExporter {
  /** Takes a span; sends it with others later. */
  add(span: Span): void
  /** Sends what is left, as far as the collector takes it in ten seconds. */
  close(): Promise<void>
}

/** Where spans go: `<endpoint>/v1/traces`, as OpenTelemetry's own environment variables have it. */
export interface ExporterOptions {
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly resource: Readonly<Record<string, string>>
}

const INTERVAL_MS = 2_000
const MAX_BATCH = 512
/** What waits beyond this is dropped, and the log says so: a collector that is away must not fill the memory. */
const MAX_WAITING = 4_096
const TIMEOUT_MS = 10_000

/** Sends spans to an OpenTelemetry collector, by OTLP over HTTP in its JSON form: one batch after the other, while others wait. */
export function createExporter(options: ExporterOptions, log: Log): SpanExporter {
  let waiting: Span[] = []
  let sending: Promise<void> | undefined
  const timer = setInterval(flush, INTERVAL_MS).unref()

  function flush(): void {
    if (sending || waiting.length === 0) return
    const batch = waiting.splice(0, MAX_BATCH)
    sending = send(options, batch)
      .catch((error: unknown) => {
        log.warn({ err: error, spans: batch.length }, 'spans were lost: the collector did not take them')
      })
      .then(() => {
        sending = undefined
        if (waiting.length >= MAX_BATCH) flush()
      })
  }

  return {
    add(span) {
      if (waiting.length >= MAX_WAITING) {
        log.warn({ spans: waiting.length }, 'spans were lost: the collector is too slow')
        waiting = []
      }
      waiting.push(span)
      if (waiting.length >= MAX_BATCH) flush()
    },
    async close() {
      clearInterval(timer)
      const endsAt = performance.now() + TIMEOUT_MS
      for (flush(); sending && performance.now() < endsAt; flush()) await sending
    },
  }
}

async function send({ url, headers, resource }: ExporterOptions, spans: readonly Span[]): Promise<void> {
  const body = {
    resourceSpans: [
      {
        resource: { attributes: formatAttributes(resource) },
        scopeSpans: [{ scope: { name: 'gatehouse' }, spans: spans.map(formatSpan) }],
      },
    ],
  }
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await response.arrayBuffer()
  if (!response.ok) throw new Error(`the collector answered ${response.status}`)
}

/** `SPAN_KIND_SERVER` */
const SERVER = 2
/** `STATUS_CODE_ERROR` */
const ERROR = 2

function formatSpan(span: Span): object {
  return {
    traceId: span.traceId,
    spanId: span.spanId,
    parentSpanId: span.parentSpanId,
    name: span.name,
    kind: SERVER,
    startTimeUnixNano: toNanoseconds(span.startMs),
    endTimeUnixNano: toNanoseconds(span.endMs),
    attributes: formatAttributes(span.attributes),
    ...(span.link && { links: [{ traceId: span.link.traceId, spanId: span.link.spanId }] }),
    status: span.isError ? { code: ERROR } : {},
  }
}

function formatAttributes(attributes: Span['attributes']): object[] {
  return Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined) return []
    return [{ key, value: typeof value === 'number' ? { intValue: String(value) } : { stringValue: value } }]
  })
}

function toNanoseconds(ms: number): string {
  return String(BigInt(Math.round(ms * 1000)) * 1000n)
}
