import type { RecordedBackend, RecordedCall, RecordedFunction } from './recorded-backend.ts'
import type {
  MappingChange,
  RecordedAnswer,
  RecordedAuthorizer,
  RecordedBody,
  RecordedFault,
  RecordedRequest,
  RecordedRoute,
} from './recorded-parts.ts'

/**
 * What the gateway tells of one thing that happened, once it is over: JSON throughout, secrets masked. `/_gatehouse/events`, the
 * console, `gatehouse tail`, HAR, the test kit and agents all read this and nothing else. A reader skips kinds that it does not know.
 */
export type EventRecord =
  | RequestRecord
  | WebSocketEventRecord
  | MessageRecord
  | ConnectionsCallRecord
  | AuthorizerCallRecord
  | FunctionCallRecord
  | ManagementCallRecord

export type EventKind = EventRecord['kind']

/** What every record has. Times of its parts are milliseconds since `startedAt`. */
export interface RecordHead {
  /** Unique among all processes and nodes; of no meaning by itself. */
  readonly id: string
  /** The record of what this was a part of: the request whose authorizer or function was called, the connection's `$connect`. */
  readonly parent?: string
  /** The node that made it, by where it takes calls of the others: `10.0.0.5:7000`. Undefined where there is one node. */
  readonly node?: string
  /** ISO 8601, UTC, with milliseconds. */
  readonly startedAt: string
  readonly durationMs: number
  /** What the client, the logs and the function know it by: `apigw-requestid`, a management call's own, Lambda's own. */
  readonly requestId?: string
  /** The trace's id by W3C, 32 hexadecimal digits; else the `Root` of `X-Amzn-Trace-Id`. */
  readonly traceId?: string
  readonly connectionId?: string
  readonly apiId?: string
  readonly stage?: string
  readonly routeKey?: string
  /** What a client was answered with; undefined where there is no answer, as of a message that goes out. */
  readonly status?: number
  /** Why it went wrong; undefined where it did not. A backend's own 4xx and 5xx are not faults of the gateway. */
  readonly fault?: RecordedFault
  /** What is not a fault, but probably not intended: CORS that does not allow the page, a mapping that found nothing to read. */
  readonly remarks?: readonly RecordedRemark[]
}

/** Something that is as configured, and probably not as meant. */
export interface RecordedRemark {
  /** One of a closed list, for tests: `cors-origin-slash`, `mapping-read-nothing`, … */
  readonly code: string
  /** What was seen. */
  readonly cause: string
  /** What usually mends it. */
  readonly hint: string
}

/** One part of the time that something took, for a waterfall. */
export interface RecordedStep {
  readonly name: 'route' | 'authorizer' | 'mapping' | 'backend' | 'mapping back' | 'sending'
  readonly startMs: number
  readonly endMs: number
}

/** A request of an HTTP API, or one that led to no stage. */
export interface RequestRecord extends RecordHead {
  readonly kind: 'request'
  readonly request: RecordedRequest
  readonly answer?: RecordedAnswer
  readonly route?: RecordedRoute
  readonly authorizer?: RecordedAuthorizer
  /** What each entry of `requestParameters` did, in their order. */
  readonly requestMappings?: readonly MappingChange[]
  readonly backend?: RecordedBackend
  /** What each entry of `responseParameters` of the backend's status did, in their order. */
  readonly responseMappings?: readonly MappingChange[]
  readonly steps: readonly RecordedStep[]
}

/** `$connect` or `$disconnect` of a WebSocket API. */
export interface WebSocketEventRecord extends RecordHead {
  readonly kind: 'websocket-event'
  readonly event: 'CONNECT' | 'DISCONNECT'
  /** The handshake; undefined of a `$disconnect`. */
  readonly request?: RecordedRequest
  readonly answer?: RecordedAnswer
  readonly route?: RecordedRoute
  readonly authorizer?: RecordedAuthorizer
  readonly backend?: RecordedBackend
  /** With what the connection closed, and who began it. */
  readonly close?: { readonly code: number; readonly reason: string }
  readonly steps: readonly RecordedStep[]
}

/** A message of a WebSocket connection. */
export interface MessageRecord extends RecordHead {
  readonly kind: 'message'
  /** `in`: from the client. `out`: to it, as a route's answer (`parent` is the message) or by @connections (`parent` is the call). */
  readonly direction: 'in' | 'out'
  readonly body: RecordedBody
  readonly isBinary: boolean
  /** The rest is of a message that came in. */
  readonly route?: RecordedRoute
  /** What the route selection expression made of the message; undefined where it found nothing. */
  readonly selected?: string
  readonly backend?: RecordedBackend
  readonly steps?: readonly RecordedStep[]
}

/** A call of @connections. */
export interface ConnectionsCallRecord extends RecordHead {
  readonly kind: 'connections-call'
  readonly request: RecordedRequest
  readonly answer?: RecordedAnswer
}

/** A Lambda authorizer's function, called: a decision that was kept is told in its request's record only. */
export interface AuthorizerCallRecord extends RecordHead {
  readonly kind: 'authorizer-call'
  readonly authorizer: RecordedAuthorizer
  readonly function: RecordedFunction
}

/** A function, called: by an integration (then it has a `parent`), or through the Lambda Invoke API. */
export interface FunctionCallRecord extends RecordHead {
  readonly kind: 'function-call'
  readonly function: RecordedFunction
}

/** A call of the management API. */
export interface ManagementCallRecord extends RecordHead {
  readonly kind: 'management-call'
  /** `CreateRoute`; undefined where the path and method are of none. */
  readonly operation?: string
  readonly call: RecordedCall
  readonly request: RecordedRequest
  readonly answer?: RecordedAnswer
}
