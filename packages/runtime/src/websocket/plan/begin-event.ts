import { valuesOf } from '../../exchange/raw-headers.ts'
import { type Recording, type RecordSink, recordingOf } from '../../exchange/recording.ts'
import type { Caller, Facts } from '../facts/facts.ts'
import type { ServeContext } from './serve-context.ts'

/** Begins what accompanies an event where somebody asked for it: its record, its span, and its execution log. */
export function beginEvent<F extends Facts>({ seams, configuration }: ServeContext, given: F): F {
  const facts = seams.records ? { ...given, recording: openRecording(seams.records, given) } : given
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

/** The handshake is in the events of functions that are called for it, and the client's API key in all. */
function openRecording(records: RecordSink, { exchange, client }: Facts): Recording {
  const recording = records.open(exchange && { headers: exchange.headers, url: `?${exchange.query}` })
  hideKeys(recording, client.caller)
  return recording
}

/** Keeps the API keys of a client out of the record of its event, once it is known whose they are. */
export function hideKeysOf(facts: Facts, caller: Caller | undefined): void {
  const recording = recordingOf(facts)
  if (recording) hideKeys(recording, caller)
}

function hideKeys({ secrets }: Recording, caller: Caller | undefined): void {
  for (const key of [caller?.apiKey?.value, caller?.usageIdentifierKey]) if (key) secrets.push(key)
}
