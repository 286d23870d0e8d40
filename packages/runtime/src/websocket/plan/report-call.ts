import type { Client, Facts } from '../facts/facts.ts'
import { NO_MESSAGE } from '../facts/message.ts'
import type { ServeContext } from './serve-context.ts'

/** A call of @connections, as logs and metrics see it. */
export interface ConnectionCall {
  readonly requestId: string
  readonly method: string
  readonly status: number
  /** What was posted; undefined of any other call. */
  readonly body?: Uint8Array | undefined
}

/** Reports a call of @connections that is over. Only logs know it by an event type and a route key. websocket-apis §11 */
export function reportCall(
  { configuration, seams, report, executionLog }: ServeContext,
  client: Client,
  { requestId, method, status, body }: ConnectionCall,
): void {
  const receivedAt = new Date(seams.clock.now())
  const routeKey = `${method} /@connections/{connectionId}`
  const facts: Facts = {
    eventType: 'CONNECTION_API',
    client,
    configuration,
    requestId,
    receivedAt,
    routeKey,
    message: NO_MESSAGE,
    executionLog,
  }
  executionLog?.begin(facts)
  if (body) executionLog?.trace(facts, 'Connection API request body', body)
  report(facts, { status, messages: method === 'POST' && status === 200 ? 1 : 0 })
}
