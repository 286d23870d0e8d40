import type {
  AuthorizerCallRecord,
  EventRecord,
  MappingChange,
  RecordedAuthorizer,
  RecordedBackend,
  RecordedFault,
  RecordedRemark,
  RecordedRoute,
  RecordedStep,
} from '@gatehouse/contract'
import type { RawHeaders } from './raw-headers.ts'

/**
 * Notes for the record of one request or event, taken along its way. It is there only where records are asked for: steps look for it
 * once, and take no note otherwise.
 */
export interface Recording {
  /** The id of the record to come. */
  readonly id: string
  /** Milliseconds since the request came. */
  elapsedMs(): number
  /** What must not be shown: what the client proves who it is by, the values of identity sources, API keys. */
  readonly secrets: string[]
  /** Calls of authorizers, whose decisions are not known before they are over. */
  readonly authorizerCalls: Omit<AuthorizerCallRecord, 'authorizer'>[]
  readonly notes: RecordingNotes
  /** What the connection to the backend tells. */
  readonly marks: BackendMarks
}

/** What a client sent. What it proves by it who it is must not be shown, in calls of functions neither. */
export interface SentByClient {
  readonly headers: RawHeaders
  /** With its query string, if there is one. */
  readonly url: string
}

/** Where records go; none where no records are asked for. */
export interface RecordSink {
  /** How much of a body is kept. */
  readonly maxBytes: number
  /** Opens the notes of something that begins, by what a client sent where one did. */
  open(sent?: SentByClient): Recording
  newId(): string
  /** Takes a record of something that is over; what is secret is masked then. */
  add(
    record: EventRecord,
    besides?: { readonly secrets?: readonly string[]; readonly account?: string | undefined },
  ): void
}

/** What is known by now; every member but the first is its record's. */
export interface RecordingNotes {
  /** Whose the API is; it is kept beside the record. */
  account?: string
  apiId?: string
  stage?: string
  /** Whether the stage serves every change at once. */
  deploysItself?: boolean
  routeKey?: string
  /** Of a call of @connections: whom it is for. */
  connectionId?: string
  path?: string
  route?: RecordedRoute
  authorizer?: RecordedAuthorizer
  /** Whether the authorizer's decision was kept. */
  isCached?: boolean
  requestMappings?: MappingChange[]
  responseMappings?: MappingChange[]
  backend?: RecordedBackend
  /** The record of the function that was called, whether it failed before a call began, the line of its source that threw, and its error. */
  call?: {
    readonly id: string
    readonly isInitFailure: boolean
    readonly source?: string | undefined
    readonly error?: string | undefined
  }
  fault?: RecordedFault
  /** What was seen of that which was refused: a part of the fault's detail. */
  seen?: string
  readonly remarks: RecordedRemark[]
  readonly steps: RecordedStep[]
}

/** When things happened on the connection to a backend, by `performance.now()`. */
export interface BackendMarks {
  /** When a new connection was open; undefined where one was used again. */
  connectedAt?: number
  firstByteAt?: number
  endedAt?: number
}

/**
 * Notes for the record of what is served; undefined where nobody asks for records. Every step that takes notes asks here and nowhere
 * else, so that `test/bench/records.mjs` can compile all of them out, and show what they cost while nobody looks.
 */
export function recordingOf({
  recording,
}: {
  readonly recording?: Recording | undefined
}): Recording | undefined {
  return recording
}

/** Opens the notes of something that begins now. */
export function openRecording(id: string): Recording {
  const startedAt = performance.now()
  return {
    id,
    elapsedMs: () => performance.now() - startedAt,
    secrets: [],
    authorizerCalls: [],
    notes: { remarks: [], steps: [] },
    marks: {},
  }
}
