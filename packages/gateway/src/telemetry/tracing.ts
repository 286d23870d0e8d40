import { type Answer, type EventSpan, firstOf, type TracedEvent } from '@gatehouse/runtime'
import type { Log } from '../logs/log.ts'
import type { RequestHead } from '../requests/client-request.ts'
import { beginEventSpan } from './event-spans.ts'
import { createExporter, type ExporterOptions } from './exporter.ts'
import { beginSpan, formatTraceparent } from './trace-context.ts'

/** Tells an OpenTelemetry collector of each request, and of each event of a WebSocket API. */
export interface Tracing {
  /** Begins the span of a request. */
  begin(request: RequestHead): RequestSpan
  /** Begins the span of an event of a WebSocket API. */
  readonly beginEvent: (event: TracedEvent) => EventSpan
  close(): Promise<void>
}

export interface RequestSpan {
  /** What the backend gets as `traceparent`. */
  readonly traceparent: string
  /** Ends the span with what the client got. */
  end(answer: Pick<Answer, 'status' | 'about'>): void
}

/**
 * Reads OpenTelemetry's environment variables; undefined where no endpoint is configured: `OTEL_EXPORTER_OTLP_ENDPOINT` or
 * `OTEL_EXPORTER_OTLP_TRACES_ENDPOINT`, `OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_SERVICE_NAME`, `OTEL_RESOURCE_ATTRIBUTES`.
 */
export function readTracingOptions(env: NodeJS.ProcessEnv): ExporterOptions | undefined {
  const base = env.OTEL_EXPORTER_OTLP_ENDPOINT
  const url =
    env.OTEL_EXPORTER_OTLP_TRACES_ENDPOINT ?? (base ? `${base.replace(/\/$/, '')}/v1/traces` : undefined)
  if (!url || env.OTEL_SDK_DISABLED === 'true') return undefined
  return {
    url,
    headers: parsePairs(env.OTEL_EXPORTER_OTLP_HEADERS),
    resource: {
      ...parsePairs(env.OTEL_RESOURCE_ATTRIBUTES),
      'service.name': env.OTEL_SERVICE_NAME ?? 'gatehouse',
    },
  }
}

export function createTracing(options: ExporterOptions, log: Log): Tracing {
  const exporter = createExporter(options, log)
  return {
    begin(request) {
      const startMs = performance.timeOrigin + performance.now()
      const context = beginSpan(firstOf(request.rawHeaders, 'traceparent'))
      return {
        traceparent: formatTraceparent(context),
        end({ status, about }) {
          if (!context.isSampled) return
          const { method, url, host } = request
          exporter.add({
            ...context,
            startMs,
            endMs: performance.timeOrigin + performance.now(),
            name: about?.routeKey ?? method,
            isError: status >= 500,
            attributes: {
              'http.request.method': method,
              'http.response.status_code': status,
              'http.route': about?.routeKey,
              'url.path': url.split('?')[0],
              'server.address': host,
              'client.address': request.socket.remoteAddress,
              'user_agent.original': firstOf(request.rawHeaders, 'user-agent'),
              'aws.api_gateway.api_id': about?.apiId,
              'aws.api_gateway.stage': about?.stage,
            },
          })
        },
      }
    },
    beginEvent: (event) => beginEventSpan(exporter, event),
    close: () => exporter.close(),
  }
}

/** `a=b,c=d`, percent-encoded. */
function parsePairs(text = ''): Record<string, string> {
  const pairs = text.split(',').flatMap((pair) => {
    const [name = '', ...value] = pair.split('=')
    return name.trim() === '' ? [] : [[name.trim(), decodeURIComponent(value.join('=').trim())]]
  })
  return Object.fromEntries(pairs) as Record<string, string>
}
