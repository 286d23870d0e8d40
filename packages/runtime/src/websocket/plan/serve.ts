import { byteLengthOf, textOf } from '../../exchange/body-text.ts'
import { chain, type MaybePromise } from '../../exchange/maybe-promise.ts'
import { takeTokens } from '../../limits/throttle.ts'
import type { Client, Facts } from '../facts/facts.ts'
import { type Fault, formatFaultFrame, isFault, statusOf } from '../facts/fault.ts'
import { parseMessage } from '../facts/message.ts'
import { failed, type Outcome } from '../integrations/integration.ts'
import type { Reply } from '../mappings/response-mappings.ts'
import { beginEvent } from './begin-event.ts'
import type { CompiledRoute } from './compile-route.ts'
import { runFaulty } from './run-faulty.ts'
import { type ServeContext, takeAccountToken } from './serve-context.ts'
import { throttledBy } from './throttled-by.ts'

/** Serves a message: route, limits, model, integration. What goes back, or undefined for nothing. websocket-apis §3, §6.3 */
export function serveMessage(
  context: ServeContext,
  client: Client,
  text: string,
): MaybePromise<string | undefined> {
  const { configuration, routes, seams } = context
  const message = parseMessage(text)
  const route = routes.match(message)
  const facts = beginEvent(context, {
    eventType: 'MESSAGE',
    client,
    configuration,
    requestId: seams.ids.newRequestId(),
    receivedAt: new Date(seams.clock.now()),
    routeKey: route?.routeKey,
    messageId: seams.ids.newMessageId(client.connectionId),
    message,
    executionLog: (route ?? context).executionLog,
  })
  if (!route) {
    return chain(takeAccountToken(context, facts.receivedAt), (isFree) =>
      finish(context, facts, { outcome: { result: isFree ? NO_ROUTE : throttledBy('shared') } }),
    )
  }
  return chain(runSafely(context, route, facts), (outcome) => finish(context, facts, { outcome, route }))
}

/** An unforeseen failure is told to the client as an internal error, and to the gateway's operator with its reason. */
function runSafely(context: ServeContext, route: CompiledRoute, facts: Facts): MaybePromise<Outcome> {
  const fail = (error: unknown): Outcome => {
    context.seams.tell('a message failed', { err: error, requestId: facts.requestId })
    return { result: { fault: 'internal', detail: 'the gateway failed' } }
  }
  try {
    const outcome = runMatched(context, route, facts)
    return outcome instanceof Promise ? outcome.catch(fail) : outcome
  } catch (error) {
    return fail(error)
  }
}

const NO_ROUTE: Fault = { fault: 'forbidden' }
const NO_TARGET: Fault = { fault: 'configuration', detail: 'the route has no target' }

/** Serves a message on its route, unless a rule has it go wrong. */
function runMatched(context: ServeContext, route: CompiledRoute, facts: Facts): MaybePromise<Outcome> {
  const injected = context.seams.drawFault?.({ method: 'MESSAGE', path: '', route: route.routeKey })
  if (!injected) return runRoute(context, route, facts)
  return runFaulty(injected, { seams: context.seams, facts }, () => runRoute(context, route, facts))
}

function runRoute(context: ServeContext, route: CompiledRoute, facts: Facts): MaybePromise<Outcome> {
  const { seams, accountBucket } = context
  const now = facts.receivedAt
  return chain(route.takeUsage?.(facts.client, now), (usage) => {
    if (usage) return { result: usage }
    const account = { bucket: accountBucket, limit: seams.accountLimit, now: now.getTime() }
    const taken = takeTokens(seams.buckets, route, account)
    return chain(taken, (it) => (it === 'free' ? runFree(route, facts) : { result: throttledBy(it) }))
  })
}

function runFree(route: CompiledRoute, facts: Facts): MaybePromise<Outcome> {
  const { integrate } = route
  const fault = route.validate?.(facts.message)
  if (fault) return { result: fault }
  if (integrate === undefined) return { result: NO_TARGET }
  return isFault(integrate) ? failed(integrate) : integrate(facts)
}

/** What goes back for a message: an error always, an answer where the route has a route response. websocket-apis §3.3, §6.3 */
function finish(
  { report }: ServeContext,
  facts: Facts,
  { outcome, route }: { readonly outcome: Outcome; readonly route?: CompiledRoute },
): string | undefined {
  const { integration } = outcome
  const isTwoWay = route?.isTwoWay === true
  const result = isTwoWay ? withinLimit(outcome.result) : outcome.result
  if (isFault(result)) {
    report(facts, { fault: result, integration, status: statusOf(result), messages: 2 })
    return formatFaultFrame(result, facts)
  }
  report(facts, { integration, status: result.status, messages: isTwoWay ? 2 : 1 })
  return isTwoWay ? textOf(result.body) : undefined
}

/** The longest message that goes to a client. websocket-apis §2.3 */
const MAX_MESSAGE_BYTES = 128 * 1024

/** *Assumed*: an answer that no message can carry is the integration's failure. websocket-apis §14.3 */
const TOO_LONG: Fault = { fault: 'integrationFailure', detail: 'the answer is longer than a message may be' }

function withinLimit(result: Reply | Fault): Reply | Fault {
  if (isFault(result)) return result
  return byteLengthOf(result.body) > MAX_MESSAGE_BYTES ? TOO_LONG : result
}
