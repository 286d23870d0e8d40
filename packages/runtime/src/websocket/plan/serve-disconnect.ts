import type { Client, Closing } from '../facts/facts.ts'
import { isFault, statusOf } from '../facts/fault.ts'
import { NO_MESSAGE } from '../facts/message.ts'
import { failed } from '../integrations/integration.ts'
import { beginEvent } from './begin-event.ts'
import type { Desk } from './desk.ts'

/** Tells `$disconnect` of the end of a connection; what it answers changes nothing. websocket-apis §2.2 */
export async function serveDisconnect(desk: Desk, client: Client, closing: Closing): Promise<void> {
  const { configuration, routes, seams } = desk
  const route = routes.find('$disconnect')
  const facts = beginEvent(desk, {
    eventType: 'DISCONNECT',
    client,
    configuration,
    requestId: seams.ids.newRequestId(),
    receivedAt: seams.clock(),
    routeKey: route?.routeKey,
    message: NO_MESSAGE,
    closing,
    executionLog: (route ?? desk).executionLog,
  })
  const isDetailed = route?.isDetailed === true
  const integrate = route?.integrate
  if (integrate === undefined) return desk.report(facts, { status: 200, messages: 0, isDetailed })
  const { result, integration } = isFault(integrate) ? failed(integrate) : await integrate(facts)
  if (isFault(result))
    return desk.report(facts, {
      fault: result,
      integration,
      status: statusOf(result),
      messages: 0,
      isDetailed,
    })
  desk.report(facts, { integration, status: result.status, messages: 0, isDetailed })
}
