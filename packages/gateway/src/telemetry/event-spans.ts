import type { EventSpan, TracedEvent } from '@gatehouse/runtime'
import type { SpanExporter } from './exporter.ts'
import { beginSpan, formatTraceparent, parseTraceparent, type TraceContext } from './trace-context.ts'

/**
 * Begins the span of an event of a WebSocket API: of `$connect` below its caller's, of a later event in a trace of its own, which
 * is linked to that of `$connect` and recorded where that is. A connection may last for hours, and no trace should.
 */
export function beginEventSpan(exporter: SpanExporter, event: TracedEvent): EventSpan {
  const startMs = performance.timeOrigin + performance.now()
  const link = parseTraceparent(event.handshake)
  const begun = beginSpan(event.traceparent)
  const context: TraceContext = link ? { ...begun, isSampled: link.isSampled } : begun
  return {
    traceparent: formatTraceparent(context),
    end(status, error) {
      if (!context.isSampled) return
      exporter.add({
        ...context,
        startMs,
        endMs: performance.timeOrigin + performance.now(),
        link,
        name: event.routeKey ?? event.eventType,
        isError: status >= 500,
        attributes: { ...describeEvent(event), ...describeEnding(event, status), 'error.type': error },
      })
    },
  }
}

function describeEvent({ routeKey, sourceIp, userAgent, messageId, ...event }: TracedEvent) {
  return {
    'network.protocol.name': 'websocket',
    'http.route': routeKey,
    'client.address': sourceIp,
    'user_agent.original': userAgent,
    'messaging.message.id': messageId,
    'aws.api_gateway.api_id': event.apiId,
    'aws.api_gateway.stage': event.stage,
    'aws.api_gateway.event_type': event.eventType,
    'aws.api_gateway.connection_id': event.connectionId,
  }
}

/** Only a handshake is answered with a status of HTTP. */
function describeEnding({ eventType }: TracedEvent, status: number) {
  if (eventType !== 'CONNECT') return {}
  return { 'http.request.method': 'GET', 'http.response.status_code': status < 300 ? 101 : status }
}
