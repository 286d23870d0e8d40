/** A call of a function, as the caller that serves traffic asks for it. */
export interface Invocation {
  /** A function's ARN, with a version or an alias or without. */
  readonly functionArn: string
  /** The event, as JSON. */
  readonly payload: string
  /** How long the answer may take. */
  readonly timeoutMs: number
  /** The call's own identifier; made for it when omitted. */
  readonly requestId?: string | undefined
  /** Takes what the function prints during this call, by line. */
  readonly onLine?: ((line: string) => void) | undefined
  /** Takes what a handler of `awslambda.streamifyResponse` writes, as it does; its answer is `null` then. */
  readonly onPart?: ((part: AnswerPart) => void) | undefined
}

/** A part of an answer that passes as the function writes it. */
export interface AnswerPart {
  /** With the first part: `statusCode`, `headers` and `cookies` of the answer, as JSON. */
  readonly head?: string | undefined
  readonly body: Uint8Array
}

export type InvocationResult =
  | {
      /** What the function returned, as JSON. */
      readonly payload: string
      readonly requestId?: string
    }
  | InvocationFailure

export interface InvocationFailure {
  /** `error`: the function threw, crashed or ran out of its own time. `timeout`: nothing came within `timeoutMs`. */
  readonly failure: 'error' | 'timeout' | 'throttled' | 'not found'
  /** The function's own error message, or what went wrong on the way to it. */
  readonly detail: string
  /** A function's error as Lambda answers it, in JSON: `errorType`, `errorMessage` and the stack. */
  readonly errorPayload?: string | undefined
  readonly requestId?: string
  /** Whether it failed before a call began: while its code was loaded. */
  readonly isInitFailure?: boolean
}

/** What a function may take and give back at most, in bytes. Source: Lambda's quotas, "Invocation payload". */
export const MAX_PAYLOAD_BYTES = 6_291_556

/** What Lambda says of an answer that is larger. */
export function tooLargeMessage(): string {
  return `Response payload size exceeded maximum allowed payload size (${MAX_PAYLOAD_BYTES} bytes).`
}
