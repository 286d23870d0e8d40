import type { AnswerPart } from './invocation.ts'
import type { Program } from './languages/program.ts'

/** One call, as an environment gets it. */
export interface FunctionCall {
  readonly requestId: string
  readonly functionArn: string
  /** Whether parts of its answer are taken as they are written. */
  readonly isStreamed?: boolean
  /** The event, as JSON. */
  readonly payload: string
}

/** What became of a call in an environment. */
export type CallOutcome =
  | { readonly payload: string }
  /** `errorPayload`: the error as Lambda answers it, in JSON. `endsAll`: more than the call itself was hurt, and the environment is gone. */
  | { readonly error: string; readonly endsAll?: boolean; readonly errorPayload?: string | undefined }
  /** The environment ended before the call began: another one may run it. */
  | 'not begun'

/** Why code could not be started. */
export interface StartProblem {
  readonly problem: string
  /** The error as Lambda answers it, in JSON, where the code reported one. */
  readonly errorPayload?: string | undefined
}

/** Where a function runs: a process or a thread, and what its code keeps between calls. */
export interface Environment {
  /** Resolves once calls may be sent, or to why that will never be. */
  readonly started: Promise<StartProblem | undefined>
  /** Whether no more calls should be sent: something in it went wrong or ran out of time. */
  readonly isSpent: boolean
  /**
   * Begins a call, beside others that it may have; `attempts` is how often it was sent elsewhere and did not begin, 0 when omitted. Never rejects.
   */
  run(call: FunctionCall, attempts?: number): Promise<CallOutcome>
  /** Ends it at once, with everything that runs in it. Resolves when it is gone. */
  end(): Promise<void>
}

/** What an environment is started with. */
export interface EnvironmentSettings {
  readonly name: string
  readonly program: Program
  /** The folder that it runs in. */
  readonly codeFolder: string
  /** How long a call may take from its begin; undefined for as long as it likes, and the start too. */
  readonly timeoutMs: number | undefined
  readonly memoryMegabytes: number
  readonly variables: Readonly<Record<string, string>>
  readonly listener: EnvironmentListener
}

/** Who is told what happens in an environment. */
export interface EnvironmentListener {
  /** A line that the function printed, or that is said of it. */
  print(line: string, requestId?: string): void
  /** A call wrote a part of its answer. */
  streamed(part: AnswerPart, requestId: string): void
  /** A call ended, one way or another. */
  report?: ((report: CallReport) => void) | undefined
  /** The environment ended before its time, and with it the calls that had begun there. */
  crashed(reason: string, lostCalls: number): void
}

/** What a call took, as Lambda reports it. */
export interface CallReport {
  readonly requestId: string
  readonly status: 'success' | 'error' | 'timeout'
  readonly durationMs: number
  /** How long the environment took to start, of its first call. */
  readonly initDurationMs?: number | undefined
  readonly maxMemoryBytes?: number | undefined
}

/** How long an environment may take to start. Source: Lambda's "Init phase". */
export const START_TIMEOUT_MS = 10_000

/** What Lambda says of a call that ran out of the function's own time. */
export function timeoutMessage(requestId: string, timeoutMs: number): string {
  return `RequestId: ${requestId} Error: Task timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`
}

/** What Lambda says of a call whose environment ended. */
export function exitMessage(requestId: string, reason: string): string {
  return `RequestId: ${requestId} Error: Runtime exited with error: ${reason}`
}
