import { valuesOf } from '../../exchange/raw-headers.ts'
import type { Facts } from '../facts/facts.ts'
import type { ServeContext } from './serve-context.ts'

/** Begins what accompanies an event where somebody asked for it: its span, and its execution log. */
export function beginEvent<F extends Facts>({ seams, configuration }: ServeContext, given: F): F {
  const facts = seams.records ? { ...given, recording: seams.records.open() } : given
  if (!seams.trace) {
    facts.executionLog?.begin(facts)
    return facts
  }
  const { client, exchange } = facts
  const span = seams.trace({
    eventType: facts.eventType,
    apiId: configuration.snapshot.api.apiId,
    stage: configuration.stage.stageName,
    routeKey: facts.routeKey,
    connectionId: client.connectionId,
    messageId: facts.messageId,
    sourceIp: client.sourceIp,
    userAgent: client.userAgent,
    traceparent: exchange && valuesOf(exchange.headers, 'traceparent')[0],
    handshake: client.traceparent,
  })
  const { traceparent } = span
  const traced = exchange
    ? { ...facts, span, client: { ...client, traceparent }, exchange: { ...exchange, traceparent } }
    : { ...facts, span }
  traced.executionLog?.begin(traced)
  return traced
}
