import type { OperationName } from '@gatehouse/contract'

/** One try of a call. */
export interface Attempt {
  /** The operation; undefined for a call by method and path. */
  readonly operation: OperationName | undefined
  /** 1 for the first. */
  readonly attempt: number
  /** What is sent, before it is signed. Its headers may be changed before the attempt; it can be read with `request.clone()`. */
  readonly request: Request
}

/** One try of a call, and how it ended: with a response or an error. */
export interface FinishedAttempt extends Attempt {
  /** A copy: reading its body takes nothing from the call. */
  readonly response?: Response
  /** `ConnectionError`, `TimeoutError`, the reason of an abort, or what a hook or a credential provider threw. */
  readonly error?: unknown
  /** From before the first hook to the last byte of the answer, in milliseconds. */
  readonly durationMs: number
  /** How long until the next attempt, in milliseconds; undefined when this was the last. */
  readonly retryDelayMs?: number
}

/** What is told of each try of a call, for logs, metrics and headers. */
export interface Hooks {
  /**
   * Before an attempt is signed and sent, and waited for. It may set headers of `request`, which are then signed. What it throws
   * ends the call, for a header that could not be had is a call that must not be sent; it is not tried again.
   */
  readonly beforeAttempt?: (attempt: Attempt) => void | Promise<void>
  /**
   * After an attempt, however it ended, even when `beforeAttempt` threw. It looks on: nothing waits for it, and what it throws goes
   * to `console.error`, since a call that was carried out must not look like one that failed.
   */
  readonly afterAttempt?: (attempt: FinishedAttempt) => void | Promise<void>
}

/** Calls the hooks that run before an attempt, those of the client first, one after another. */
export async function runBefore(hooks: readonly Hooks[], attempt: Attempt): Promise<void> {
  for (const { beforeAttempt } of hooks) await beforeAttempt?.(attempt)
}

/** Calls the hooks that run after an attempt. Neither waits for them nor throws. */
export function runAfter(hooks: readonly Hooks[], attempt: FinishedAttempt): void {
  for (const { afterAttempt } of hooks) {
    if (!afterAttempt) continue
    const { response } = attempt
    const observed = response ? { ...attempt, response: response.clone() } : attempt
    const run = async () => afterAttempt(observed)
    run().catch((error: unknown) => console.error('A hook of the client failed after an attempt:', error))
  }
}
