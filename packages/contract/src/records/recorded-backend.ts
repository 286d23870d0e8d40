import type { HeaderList, RecordedBody } from './recorded-parts.ts'

/** What a request's integration did. */
export type RecordedBackend = RecordedHttpBackend | RecordedFunctionBackend | RecordedMockBackend

/** Milliseconds since the record's `startedAt`. What did not come to be is absent. */
export interface BackendTimings {
  readonly sentMs: number
  /** When a new connection was open; absent where one was used again. */
  readonly connectedMs?: number
  readonly firstByteMs?: number
  /** When its answer was there to the end. */
  readonly endMs?: number
}

/** An HTTP backend, or an AWS service, which is called by HTTP too. */
export interface RecordedHttpBackend {
  readonly type: 'http' | 'service'
  readonly request: {
    readonly method: string
    readonly url: string
    readonly headers: HeaderList
    /** Only where it is another than the client's. */
    readonly body?: RecordedBody
    readonly timeoutMs: number
  }
  /** Before anything of it was mapped. */
  readonly answer?: {
    readonly status: number
    readonly headers: HeaderList
    /** Only where it is another than the client's. */
    readonly body?: RecordedBody
  }
  /** Why it gave no answer, for a person. */
  readonly failure?: string
  readonly timings: BackendTimings
}

/** A function: the call itself is a record of its own, of the kind `function-call`. */
export interface RecordedFunctionBackend {
  readonly type: 'function'
  readonly functionArn: string
  readonly payloadFormatVersion?: '1.0' | '2.0'
  /** The id of the call's record. */
  readonly call?: string
  readonly failure?: string
  readonly timings: BackendTimings
}

/** A MOCK integration. */
export interface RecordedMockBackend {
  readonly type: 'mock'
  readonly failure?: string
  readonly timings: BackendTimings
}

/** What a function was given, and what came of it. */
export interface RecordedFunction {
  readonly functionArn: string
  /** The event, as JSON. */
  readonly event: RecordedBody
  /** What it returned, as JSON. */
  readonly result?: RecordedBody
  readonly error?: RecordedFunctionError
  /** What it printed during the call, in this order. A line of a call that ran beside it may be among them. */
  readonly output: readonly string[]
  /** Whether a new environment had to be started for it. */
  readonly isColdStart?: boolean
}

export interface RecordedFunctionError {
  /** What kind of failure: of the function's own, or on the way to it. */
  readonly failure: 'error' | 'timeout' | 'throttled' | 'not found' | 'forbidden' | 'unreachable'
  readonly message: string
  readonly type?: string
  /** Lines of its stack, innermost first. */
  readonly stack?: readonly string[]
  /** The line that threw, where its file can be read. */
  readonly source?: { readonly file: string; readonly line: number; readonly text: string }
}

/** A management call's place. */
export interface RecordedCall {
  /** `aws` or `catalog`. */
  readonly dialect: 'aws' | 'catalog'
  readonly account?: string
  readonly region?: string
  /** Who called: the ARN that signed, or undefined where calls are not signed. */
  readonly caller?: string
  /** The exception's name, where it was refused: `NotFoundException`. */
  readonly exception?: string
}
