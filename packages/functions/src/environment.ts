/** One call, as an environment gets it. */
export interface Call {
  readonly requestId: string
  readonly functionArn: string
  /** The event, as JSON. */
  readonly payload: string
}

/** What became of a call in an environment. */
export type Outcome =
  | { readonly payload: string }
  /** `endsAll`: more than the call itself was hurt, and the environment is gone. */
  | { readonly error: string; readonly endsAll?: boolean }
  /** The environment ended before the call began: another one may run it. */
  | 'not begun'

/** Where a function runs: a thread or a process, and what its code keeps between calls. */
export interface Environment {
  /** Resolves once calls may be sent, or to why that will never be. */
  readonly started: Promise<{ readonly problem: string } | undefined>
  /** Whether no more calls should be sent: something in it went wrong or ran out of time. */
  readonly isSpent: boolean
  /** `isShared`: beside other calls; otherwise when they are over. Never rejects. */
  run(call: Call, isShared: boolean): Promise<Outcome>
  /** Lets what has not begun begin elsewhere. */
  takeBack(): void
  /** Ends it at once, with everything that runs in it. */
  end(): void
}

/** What an environment is started with. */
export interface EnvironmentPlan {
  readonly name: string
  /** The module, or the executable. */
  readonly file: string
  /** The export that is called. */
  readonly handler: string
  readonly timeoutMs: number
  readonly memoryMegabytes: number
  readonly variables: Readonly<Record<string, string>>
  /** Takes what the function prints, by line. */
  readonly print: (line: string, requestId?: string) => void
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
