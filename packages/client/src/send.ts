import { ConnectionError } from './errors.ts'
import { createRetryPlan, type RetryOptions } from './retry.ts'
import type { Sign } from './sigv4.ts'

/** Sends one request: the global `fetch` fits. */
export type Fetch = (request: Request) => Promise<Response>

/** What a sender is made of. */
export interface SenderOptions {
  readonly fetch: Fetch
  /** Undefined leaves requests unsigned. */
  readonly sign: Sign | undefined
  readonly retry: RetryOptions | false
  readonly clock: () => Date
}

/**
 * A `fetch` that signs each attempt anew, since a signature ages, and repeats what may be repeated. Rejects with
 * `ConnectionError` when no whole answer came, with the signal's reason when it was aborted, even between two attempts.
 */
export function createSender({ fetch, sign, retry, clock }: SenderOptions): Fetch {
  const plan = createRetryPlan(retry, clock)
  const attempt = async (request: Request): Promise<Response | ConnectionError> => {
    const signed = sign ? await sign(request.clone()) : request.clone()
    request.signal.throwIfAborted()
    try {
      const response = await fetch(signed)
      // Read here, where an answer that breaks off can still be asked for again. It frees the connection, too.
      await response.clone().arrayBuffer()
      return response
    } catch (error) {
      request.signal.throwIfAborted()
      return new ConnectionError(withoutQuery(request.url), error)
    }
  }
  return async (request) => {
    for (let attempts = 1; ; attempts += 1) {
      const outcome = await attempt(request)
      const delayMs = plan.delayMs(request.method, outcome, attempts)
      if (delayMs === undefined) return settle(outcome)
      await plan.sleep(delayMs, request.signal)
    }
  }
}

function settle(outcome: Response | ConnectionError): Response {
  if (outcome instanceof ConnectionError) throw outcome
  return outcome
}

function withoutQuery(url: string): string {
  return url.split('?')[0] ?? url
}
