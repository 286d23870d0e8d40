import type { MessagePort } from 'node:worker_threads'

/** What a module's thread is started with. */
export interface ThreadData {
  readonly name: string
  readonly file: string
  readonly handler: string
  readonly memoryMegabytes: number
  readonly logGroupName: string
  readonly logStreamName: string
  /** Where compiled TypeScript comes. */
  readonly compiled: MessagePort
  /**
   * One number: the last call that began. Whoever raises it decides: the thread to begin the next call, the gateway's own thread to
   * take back all that have not begun. It can be read when the thread is stuck, and after its end.
   */
  readonly begun: SharedArrayBuffer
}

/** A call on its way to the thread. */
export interface CallMessage {
  /** The how manieth of the thread's calls it is, from 1. */
  readonly number: number
  /** Begins beside other calls; otherwise when they are over. */
  readonly isShared: boolean
  readonly requestId: string
  readonly functionArn: string
  readonly payload: string
  /** Epoch, in milliseconds. */
  readonly deadline: number
}

/** What a function threw, as Lambda tells it. */
export interface FunctionError {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace: readonly string[]
}

export type ThreadMessage =
  | { readonly kind: 'started' }
  | { readonly kind: 'not started'; readonly error: FunctionError }
  | { readonly kind: 'returned'; readonly requestId: string; readonly payload: string }
  | { readonly kind: 'threw'; readonly requestId: string; readonly error: FunctionError }
  /** The code did something after which Lambda would start anew. */
  | { readonly kind: 'spent'; readonly reason: string }
  | { readonly kind: 'printed'; readonly requestId: string | undefined; readonly text: string }
  /** More memory is in use than the function may have. */
  | { readonly kind: 'exhausted' }
  /** The answer to `'alive?'`. */
  | { readonly kind: 'alive' }
  | { readonly kind: 'compile'; readonly request: CompileRequest }

/** TypeScript to compile. The thread waits for it: the answer is on `answers` before `answered` is set to 1 and notified. */
export interface CompileRequest {
  readonly file: string
  readonly answered: SharedArrayBuffer
}

/** Text for CommonJS with its source map in it, or what is wrong with the file. */
export type CompileAnswer = { readonly code: string } | { readonly problem: string }
