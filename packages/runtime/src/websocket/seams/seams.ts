import type { RecordSink } from '../../exchange/recording.ts'
import type { Seams } from '../../seams/seams.ts'
import type { EventSpan, EventType } from '../facts/facts.ts'
import type { Ids } from './ids.ts'

/** What serving WebSocket APIs is injected with. */
export interface WebSocketSeams extends Omit<Seams, 'measure'> {
  readonly measure: (measurement: WebSocketMeasurement) => void
  /** Takes one event of an execution log, of 1,024 bytes at most. `group` is the name of its log group. websocket-apis §11 */
  readonly logExecution: (event: string, group: string) => void
  /** Begins the part of an event in a trace; undefined where traces are off. */
  readonly trace?: ((event: TracedEvent) => EventSpan) | undefined
  readonly ids: Ids
  /** Undefined where nobody asks for records. */
  readonly records?: RecordSink | undefined
  /** Breaks a connection off: for faults that are injected. */
  readonly cutOff?: ((connectionId: string) => void) | undefined
}

/** One event, as traces tell of it. */
export interface TracedEvent {
  readonly eventType: EventType
  readonly apiId: string
  readonly stage: string
  readonly routeKey?: string | undefined
  readonly connectionId: string
  readonly messageId?: string | undefined
  readonly sourceIp: string
  readonly userAgent?: string | undefined
  /** Of `$connect`: the `traceparent` of the handshake. */
  readonly traceparent?: string | undefined
  /** Of later events: the `traceparent` that `$connect` went on with. */
  readonly handshake?: string | undefined
}

/** One event, as metrics count it. websocket-apis §11 */
export interface WebSocketMeasurement {
  readonly apiId: string
  readonly stage: string
  /** The route's key, where the stage's settings ask for detail; undefined otherwise. */
  readonly route?: string | undefined
  readonly eventType: EventType
  /** Messages that went either way. */
  readonly messages: number
  readonly error?: 'client' | 'execution' | 'integration' | undefined
  /** Undefined where nothing outside was called. */
  readonly integrationLatencyMs?: number | undefined
}
