import type { StageConfiguration } from '@gatehouse/contract'
import type { Exchange, Memory } from '../../exchange/exchange.ts'
import type { Recording } from '../../exchange/recording.ts'
import type { Identity } from '../../iam/identity.ts'
import type { Fault } from './fault.ts'
import type { Message } from './message.ts'

/** A client that connects or is connected: what stays the same over all of its events. websocket-apis §2.1 */
export interface Client {
  readonly connectionId: string
  /** Undefined only of a connection that a call of @connections named and that is not there. */
  readonly connectedAt?: Date | undefined
  /** The host that the client called, without port. */
  readonly domainName: string
  readonly sourceIp: string
  readonly userAgent?: string | undefined
  /** The part of its handshake in a trace, as `traceparent`; undefined where traces are off. */
  readonly traceparent?: string | undefined
  /** What answers of backends to its events count for, which come one after another; undefined where nothing is counted. */
  readonly memory?: Memory | undefined
  /** Who let it in; undefined where every client may connect. */
  readonly caller?: Caller | undefined
}

/** What authorization told of a client. */
export interface Caller {
  /** What a Lambda authorizer said, `principalId` among it: kept for all later events. websocket-apis §9.3 */
  readonly authorizer?: Readonly<Record<string, string>>
  /** Who signed the handshake. */
  readonly iam?: Identity
  /** What the authorizer named as the key of its caller. */
  readonly usageIdentifierKey?: string | undefined
  /** The API key that the client showed. */
  readonly apiKey?: { readonly id: string; readonly value: string } | undefined
  /** How long the authorizer took. Only the event of `$connect` shows it. */
  readonly latencyMs?: number
}

/** `CONNECTION_API` is a call of @connections; only logs know it. */
export type EventType = 'CONNECT' | 'MESSAGE' | 'DISCONNECT' | 'CONNECTION_API'

/** How a connection ended. */
export interface Closing {
  readonly code: number
  readonly reason: string
}

/** What is known of one event while it is served: what mappings, templates and logs read. */
export interface Facts {
  readonly eventType: EventType
  readonly client: Client
  readonly configuration: StageConfiguration
  /** 16 characters ending in `=`, new for each event. */
  readonly requestId: string
  readonly receivedAt: Date
  /** The key of the route that was selected. */
  readonly routeKey?: string | undefined
  /** Of a message only. */
  readonly messageId?: string | undefined
  /** Empty but for a message. */
  readonly message: Message
  /** The handshake; only its own event sees it. websocket-apis §1.5 */
  readonly exchange?: Exchange | undefined
  /** Of `$disconnect` only. */
  readonly closing?: Closing | undefined
  readonly fault?: Fault | undefined
  readonly integration?: IntegrationFacts | undefined
  /** What the event came to. */
  readonly status?: number | undefined
  /** Undefined where the route's settings ask for none. */
  readonly executionLog?: ExecutionLog | undefined
  /** Undefined where traces are off. */
  readonly span?: EventSpan | undefined
  /** Undefined where nobody asks for records. */
  readonly recording?: Recording | undefined
}

/** The part of an event in a trace. */
export interface EventSpan {
  /** What HTTP backends get as `traceparent`. */
  readonly traceparent: string
  /** Ends it with what the event came to; `error` is the response type of a fault. */
  end(status: number, error: string | undefined): void
}

/** Tells step by step what becomes of the events of a route. websocket-apis §11 */
export interface ExecutionLog {
  /** Tells of an event that begins. */
  begin(facts: Facts): void
  /** Shows what passes by; only with `dataTraceEnabled`. */
  trace(facts: Facts, part: TracedPart, payload: string | Uint8Array): void
  /** Tells of a failure that the event goes on after. */
  fail(facts: Facts, fault: Fault): void
  /** Tells what came of the event. */
  end(facts: Facts, ending: Pick<Facts, 'fault' | 'status'>): void
}

/** What is shown of an event's way. *Assumed* of URI and headers, which REST APIs show. websocket-apis §11 */
export type TracedPart =
  | 'Endpoint request URI'
  | 'Endpoint request headers'
  | 'Endpoint request body after transformations'
  | 'Endpoint response body before transformations'
  | 'Connection API request body'

/** What came of the integration, as logs show it. */
export interface IntegrationFacts {
  readonly status?: number | undefined
  /** Undefined where nothing was called. */
  readonly latencyMs?: number | undefined
  /** Why it gave no answer. */
  readonly error?: string | undefined
}
