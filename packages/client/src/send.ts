import type { OperationName } from '@gatehouse/contract'
import { ConnectionError, TimeoutError } from './errors.ts'
import { type FinishedAttempt, type Hooks, runAfter, runBefore } from './hooks.ts'
import { createRetryPlan, type RetryOptions } from './retry.ts'
import type { Sign } from './sigv4.ts'
import { type Deadline, resolveTimeouts, startDeadline, type Timeouts, untilAborted } from './timeouts.ts'

/** Sends one request: the global `fetch` fits. */
export type Fetch = (request: Request) => Promise<Response>

/** What a sender is made of. */
export interface SenderOptions {
  readonly fetch: Fetch
  /** Undefined leaves requests unsigned. */
  readonly sign: Sign | undefined
  readonly retry: RetryOptions | false
  readonly timeout: Timeouts | false | undefined
  readonly hooks: Hooks | undefined
  readonly clock: () => Date
}

/** What a single call has of its own. */
export interface SentCall {
  readonly operation?: OperationName
  readonly timeout?: Timeouts | false | undefined
  readonly hooks?: Hooks | undefined
}

/** Sends a request for a call, as often as it takes. */
export type Sender = (request: Request, call?: SentCall) => Promise<Response>

/** How an attempt ended. */
type Outcome = { readonly response: Response } | { readonly error: unknown }

/**
 * A `fetch` that signs each attempt anew, since a signature ages, and repeats what may be repeated. Rejects with
 * `ConnectionError` when no whole answer came, with `TimeoutError` when it took too long, and with the signal's reason when it was
 * aborted, even between two attempts. Throws `RangeError` for a limit that is not valid.
 */
export function createSender({ fetch, sign, retry, timeout, hooks, clock }: SenderOptions): Sender {
  const plan = createRetryPlan(retry, clock)
  resolveTimeouts(timeout)
  return async (request, call = {}) => {
    const limits = resolveTimeouts(timeout, call.timeout)
    // A call that was aborted before is not an attempt: no hook is told.
    request.signal.throwIfAborted()
    const total = startDeadline(request.signal, limits.totalMs, () =>
      expire(request, 'total', limits.totalMs),
    )
    const observers = [hooks, call.hooks].filter((one) => one !== undefined)
    const sendOnce = createAttempt({ fetch, sign, observers })
    try {
      for (let attempt = 1; ; attempt += 1) {
        const { outcome, finish } = await sendOnce(request, {
          operation: call.operation,
          attempt,
          total,
          limitMs: limits.attemptMs,
        })
        const result = repeatable(outcome, total)
        const delayMs = result && plan.delayMs(request.method, result, attempt)
        // A wait that would outlast the call is not begun.
        const isLast = delayMs === undefined || delayMs >= total.remainingMs()
        finish(isLast ? {} : { retryDelayMs: delayMs })
        if (isLast) return settle(outcome)
        await untilAborted(plan.sleep(delayMs, total.signal), total.signal)
      }
    } finally {
      total.stop()
    }
  }
}

interface AttemptParts {
  readonly fetch: Fetch
  readonly sign: Sign | undefined
  readonly observers: readonly Hooks[]
}

interface AttemptFacts {
  readonly operation: OperationName | undefined
  readonly attempt: number
  readonly total: Deadline
  readonly limitMs: number
}

/** A function that sends a request once. `finish` tells the hooks how it ended, when it is known whether another attempt follows. */
function createAttempt({ fetch, sign, observers }: AttemptParts) {
  return async (request: Request, { operation, attempt, total, limitMs }: AttemptFacts) => {
    const startedAt = performance.now()
    const deadline = startDeadline(total.signal, limitMs, () => expire(request, 'attempt', limitMs))
    const { signal } = deadline
    const facts = { operation, attempt, request: new Request(request.clone(), { signal }) }
    const work = async () => {
      await runBefore(observers, facts)
      // The hooks keep theirs: signing consumes the body, and nobody should write a signature into a log.
      const signed = sign ? await sign(facts.request.clone()) : facts.request.clone()
      signal.throwIfAborted()
      return receive(fetch, signed)
    }
    const outcome = await untilAborted(work(), signal).then(
      (response): Outcome => ({ response }),
      (error: unknown): Outcome => ({ error }),
    )
    deadline.stop()
    const durationMs = performance.now() - startedAt
    const finish = (next: Pick<FinishedAttempt, 'retryDelayMs'>) =>
      runAfter(observers, { ...facts, ...outcome, durationMs, ...next })
    return { outcome, finish }
  }
}

/** Sends a request and reads the whole answer, where one that breaks off can still be asked for again. It frees the connection, too. */
async function receive(fetch: Fetch, request: Request): Promise<Response> {
  try {
    const response = await fetch(request)
    await readToEnd(response.clone())
    return response
  } catch (error) {
    request.signal.throwIfAborted()
    throw new ConnectionError(withoutQuery(request.url), error)
  }
}

/** Reads an answer and keeps nothing of it. A `fetch` that is not the platform's may have bodies that are not streams, or none. */
async function readToEnd(response: Response): Promise<void> {
  if (response.body?.pipeTo) await response.body.pipeTo(new WritableStream())
  else await response.arrayBuffer()
}

/** What another attempt may follow: an answer, or none, as long as the call itself goes on. */
function repeatable(outcome: Outcome, total: Deadline): Response | ConnectionError | undefined {
  if (total.signal.aborted) return undefined
  if ('response' in outcome) return outcome.response
  return outcome.error instanceof ConnectionError ? outcome.error : undefined
}

function settle(outcome: Outcome): Response {
  if ('error' in outcome) throw outcome.error
  return outcome.response
}

function expire({ url }: Request, limit: TimeoutError['limit'], timeoutMs: number): TimeoutError {
  return new TimeoutError(withoutQuery(url), limit, timeoutMs)
}

function withoutQuery(url: string): string {
  return url.split('?')[0] ?? url
}
