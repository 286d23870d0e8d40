import type { Answer, Exchange } from '../../exchange/exchange.ts'
import type { MaybePromise } from '../../exchange/maybe-promise.ts'
import { type Throttling, takeTokens } from '../../limits/throttle.ts'
import type { Facts } from '../facts/facts.ts'
import { isFault } from '../facts/fault.ts'
import type { CompiledRoute } from './compile-route.ts'
import { withAdmission, withIntegration } from './extend-facts.ts'
import { holdAnswer } from './hold-answer.ts'
import { match } from './match.ts'
import { conclude, fail, type Result, refuse } from './result.ts'
import type { ServeContext } from './serve-context.ts'
import { serveFaulty } from './serve-faulty.ts'

/** Serves a request: match → authorize → map → integrate → map back → log. Never rejects. */
export async function serve(context: ServeContext, exchange: Exchange): Promise<Answer> {
  let known = receive(context, exchange)
  try {
    const matched = match(context, known)
    if ('answer' in matched) return conclude(context, matched)
    known = matched.facts
    return conclude(context, await serveMatched(context, matched.route, known))
  } catch (error) {
    return conclude(context, fail(context, error, known))
  }
}

/** Serves a request on its route, unless a rule has it go wrong. */
function serveMatched(context: ServeContext, route: CompiledRoute, facts: Facts): Promise<Result> {
  const { drawFault } = context.seams
  if (!drawFault) return serveRoute(context, route, facts)
  const { method } = facts.exchange
  const injected = drawFault({ method, path: facts.path, route: route.routeKey })
  if (!injected) return serveRoute(context, route, facts)
  return serveFaulty(injected, { clock: context.seams.clock, facts }, () => serveRoute(context, route, facts))
}

/** Never waits for what is there already: each wait costs as much as matching the route, see `test/bench`. */
async function serveRoute(context: ServeContext, route: CompiledRoute, matched: Facts): Promise<Result> {
  const throttled = takeToken(context, route, matched)
  const taken = throttled instanceof Promise ? await throttled : throttled
  if (taken !== 'free') return refuse({ fault: 'tooManyRequests', throttling: taken }, matched)

  const admission = route.authorize && (await route.authorize(matched))
  if (isFault(admission)) return refuse(admission, matched)
  const facts = admission ? withAdmission(matched, admission) : matched

  const mapping = route.mapRequest(facts)
  const outgoing = mapping instanceof Promise ? await mapping : mapping
  if (isFault(outgoing)) return refuse(outgoing, facts)

  const sentAt = context.seams.clock.now()
  const incoming = await outgoing.send(facts.exchange.onGone)
  const latencyMs = context.seams.clock.now() - sentAt

  const held = holdAnswer(incoming.answer, facts.exchange)
  const known = withIntegration(facts, { ...incoming.told, latencyMs, status: held.status })
  if (isFault(held.answer)) return refuse(held.answer, known)

  const mappingBack = route.mapResponse(held.answer, known)
  const mapped = mappingBack instanceof Promise ? await mappingBack : mappingBack
  return isFault(mapped) ? refuse(mapped, known) : { answer: mapped, facts: known }
}

/** What is known of a request before its route is. */
export function receive({ configuration, seams }: ServeContext, exchange: Exchange): Facts {
  return {
    exchange,
    configuration,
    receivedAt: new Date(seams.clock.now()),
    path: '',
    parameters: NO_PARAMETERS,
  }
}

const NO_PARAMETERS = {}

/** Takes a token from the route's bucket, where it has one, and from the account's. http-apis §8 */
function takeToken(
  context: ServeContext,
  route: CompiledRoute,
  { receivedAt }: Facts,
): MaybePromise<Throttling> {
  const { seams, accountBucket } = context
  const account = { bucket: accountBucket, limit: seams.accountLimit, now: receivedAt.getTime() }
  return takeTokens(seams.buckets, route, account)
}
