import type { Client, Closing } from '../facts/facts.ts'
import { isFault, statusOf } from '../facts/fault.ts'
import { NO_MESSAGE } from '../facts/message.ts'
import { failed } from '../integrations/integration.ts'
import { beginEvent } from './begin-event.ts'
import type { ServeContext } from './serve-context.ts'

/** Tells `$disconnect` of the end of a connection; what it answers changes nothing. websocket-apis §2.2 */
export async function serveDisconnect(
  context: ServeContext,
  client: Client,
  closing: Closing,
): Promise<void> {
  const { configuration, routes, seams } = context
  const route = routes.find('$disconnect')
  const facts = beginEvent(context, {
    eventType: 'DISCONNECT',
    client,
    configuration,
    requestId: seams.ids.newRequestId(),
    receivedAt: new Date(seams.clock.now()),
    routeKey: route?.routeKey,
    message: NO_MESSAGE,
    closing,
    executionLog: (route ?? context).executionLog,
  })
  const integrate = route?.integrate
  if (integrate === undefined) return context.report(facts, { status: 200, messages: 0 })
  const { result, integration } = isFault(integrate) ? failed(integrate) : await integrate(facts)
  if (isFault(result))
    return context.report(facts, { fault: result, integration, status: statusOf(result), messages: 0 })
  context.report(facts, { integration, status: result.status, messages: 0 })
}
