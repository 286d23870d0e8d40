/**
 * What the gateway and a function's host say to each other. A host is a process or a thread that runs one function's module: the
 * messages are the same, only what carries them differs.
 */

/** What a host is to run. */
export interface HostSettings {
  readonly name: string
  readonly file: string
  readonly handler: string
  /** The folder that it runs in, and all that Lambda would see of the code. */
  readonly codeFolder: string
  /** How long a call may take from its begin; undefined for as long as it likes. */
  readonly timeoutMs: number | undefined
  readonly memoryMegabytes: number
  readonly variables: Readonly<Record<string, string>>
  /** Whether the host tells how much memory it holds after each call. */
  readonly measures: boolean
  /** Where a debugger may attach to a process. */
  readonly inspectPort?: number | undefined
}

/** A call on its way to the host. */
export interface CallOrder {
  readonly kind: 'call'
  /** What its begin is marked by: see `CallNumbers`. */
  readonly number: number
  readonly requestId: string
  readonly functionArn: string
  /** Whether parts of its answer are taken as they are written. */
  readonly isStreamed: boolean
  /** The event, as JSON. */
  readonly text: string
}

export type HostOrder =
  | { readonly kind: 'load'; readonly settings: HostSettings; readonly text: '' }
  | CallOrder
  | { readonly kind: 'alive?'; readonly text: '' }
  /** The answer to `compile`, which the host waits for. */
  | { readonly kind: 'compiled'; readonly isGood: boolean; readonly text: string }

/** What a function threw, as Lambda tells it. */
export interface FunctionError {
  readonly errorType: string
  readonly errorMessage: string
  readonly trace: readonly string[]
}

/** What a call took. */
export interface CallUse {
  readonly durationMs: number
  /** The resident memory of the whole host after the call, where that is measured. */
  readonly memoryBytes?: number | undefined
}

/** `text` is what may be long: an answer, output, code. */
export type HostMessage =
  /** The host process is there, its function not yet, and it holds so much. */
  | { readonly kind: 'ready'; readonly memoryBytes: number; readonly text: '' }
  | { readonly kind: 'started'; readonly text: '' }
  | { readonly kind: 'not started'; readonly error: FunctionError; readonly text: '' }
  | ({ readonly kind: 'returned'; readonly requestId: string; readonly text: string } & CallUse)
  | ({
      readonly kind: 'threw'
      readonly requestId: string
      readonly error: FunctionError
      readonly text: ''
    } & CallUse)
  /** A part of an answer: `head` with the first one, `text` its bytes in base64. */
  | {
      readonly kind: 'streamed'
      readonly requestId: string
      readonly head?: string | undefined
      readonly text: string
    }
  /** The code did something after which Lambda would start anew. */
  | { readonly kind: 'spent'; readonly reason: string; readonly text: '' }
  | { readonly kind: 'printed'; readonly requestId: string | undefined; readonly text: string }
  /** More memory is in use than the function may have. */
  | { readonly kind: 'exhausted'; readonly text: '' }
  /** The answer to `alive?`. */
  | { readonly kind: 'alive'; readonly text: '' }
  /** TypeScript to compile: `text` is the file. */
  | { readonly kind: 'compile'; readonly text: string }

/** Text for CommonJS with its source map in it, or what is wrong with the file. */
export type CompileAnswer = { readonly code: string } | { readonly problem: string }

/** What a thread is started with. */
export interface ThreadData {
  readonly settings: HostSettings
  /** When calls began: see `begin-marks.ts`. */
  readonly marks: SharedArrayBuffer
  /** Where compiled TypeScript comes, so that the thread can wait for it. */
  readonly compiled: import('node:worker_threads').MessagePort
  /** Set to 1 and notified after each answer on `compiled`. */
  readonly answered: SharedArrayBuffer
}
