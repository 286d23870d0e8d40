import type { Recording } from '../exchange/recording.ts'

/** The way to the functions behind AWS_PROXY integrations and Lambda authorizers. */
export interface Functions {
  /** Calls a function and waits for what it returns. Never rejects. */
  invoke(invocation: Invocation): Promise<InvocationResult>
}

export interface Invocation {
  /** As the integration names it, stage variables filled in: a function's ARN, with a version or an alias or without. */
  readonly functionArn: string
  /** The event, as JSON. */
  readonly payload: string
  /** How long the answer may take. */
  readonly timeoutMs: number
  /** Lambda's own identifier for the call; made for it when omitted. */
  readonly requestId?: string | undefined
  /** Takes what the function prints during this call, by line, where it runs here. */
  readonly onLine?: ((line: string) => void) | undefined
  /** Takes what a function writes as a stream, as it does, where it runs here; its answer is `null` then. */
  readonly onPart?: ((part: AnswerPart) => void) | undefined
  /** What the call is a part of, where records are asked for. */
  readonly cause?: InvocationCause | undefined
  /** What of the event must not be shown, of a call that is a part of nothing. Asked where records are made. */
  readonly secrets?: (() => readonly string[]) | undefined
}

/** A part of an answer that passes as the function writes it. */
export interface AnswerPart {
  /** With the first part: `statusCode`, `headers` and `cookies` of the answer, as JSON. */
  readonly head?: string | undefined
  readonly body: Uint8Array
}

/** What a function is called for. */
export interface InvocationCause {
  readonly recording: Recording
  readonly requestId: string
  readonly connectionId?: string
  /** Whose the API is. */
  readonly account: string
  readonly apiId: string
  readonly stage: string
  readonly routeKey: string
  /** The authorizer's name, where it asks; undefined of an integration. */
  readonly authorizer?: string
}

export type InvocationResult =
  | {
      /** What the function returned, as JSON. */
      readonly payload: string
      /** The call's own identifier, for logs. */
      readonly requestId?: string
    }
  | InvocationFailure

export interface InvocationFailure {
  /**
   * `error`: the function threw, crashed or ran out of its own time. `timeout`: nothing came within `timeoutMs`. `forbidden`: the
   * gateway may not invoke it.
   */
  readonly failure: 'error' | 'timeout' | 'throttled' | 'not found' | 'forbidden' | 'unreachable'
  /** The function's own error message, or what went wrong on the way to it. For logs; never for the client. */
  readonly detail: string
  /** A function's error as Lambda answers it, in JSON, where the function reported one. */
  readonly errorPayload?: string | undefined
  readonly requestId?: string
  /** Whether it failed before a call began: while its code was loaded. */
  readonly isInitFailure?: boolean
}

/** Where no functions are configured. */
export const NO_FUNCTIONS: Functions = {
  invoke: async ({ functionArn }) => ({
    failure: 'not found',
    detail: `no functions are configured: ${functionArn} is not there`,
  }),
}
