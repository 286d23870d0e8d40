import type { Exchange } from '../../exchange/exchange.ts'
import type { Facts } from '../facts/facts.ts'
import { isFault } from '../facts/fault.ts'
import type { CompiledRoute } from './compile-route.ts'
import { describeAuthorization, describeFault, type Explanation, reasonFor } from './explanation.ts'
import { selectRoute } from './match.ts'
import { receive } from './serve.ts'
import type { ServeContext } from './serve-context.ts'

/** Tells what would become of a request, up to its backend, which does not receive it. */
export async function explain(context: ServeContext, exchange: Exchange): Promise<Explanation> {
  const { snapshot, stage } = context.configuration
  const place = { apiId: snapshot.api.apiId, stage: stage.stageName }
  const selected = selectRoute(context, exchange)
  if (isFault(selected)) return { ...place, answer: describeFault(selected) }
  const { path, found } = selected
  if (!found) {
    const isPreflight = context.cors?.preflight(exchange) !== undefined
    return { ...place, path, answer: isPreflight ? { status: 204 } : describeFault({ fault: 'notFound' }) }
  }
  const { route, parameters } = found
  const facts: Facts = { ...receive(context, exchange), path, parameters, routeKey: route.routeKey }
  return {
    ...place,
    path,
    ...describeRoute(context, facts),
    ...(await explainSteps(route, facts)),
  }
}

/** The route of a request, why it is that one, and what it asks of its caller. */
function describeRoute(
  { configuration: { snapshot }, routes }: ServeContext,
  { exchange, path, parameters, routeKey = '' }: Facts,
): Pick<Explanation, 'route' | 'authorization'> {
  const [, ...before] = routes.rank(exchange.method, path).map((it) => it.routeKey)
  const route = snapshot.routes.find((it) => it.routeKey === routeKey)
  return {
    route: { routeKey, because: reasonFor(routeKey), parameters, before },
    ...(route && { authorization: describeAuthorization(route, snapshot.authorizers) }),
  }
}

/** What the backend would receive, or what the gateway would answer in its place, and why. */
async function explainSteps(
  route: CompiledRoute,
  facts: Facts,
): Promise<Pick<Explanation, 'problem' | 'request' | 'answer'>> {
  const problem = route.problem?.()
  const told = problem === undefined ? {} : { problem }
  const outgoing = await route.mapRequest(facts)
  if (isFault(outgoing)) return { ...told, answer: describeFault(outgoing) }
  const request = outgoing.explain()
  if (problem === undefined) return { request }
  return { ...told, request, answer: describeFault({ fault: 'unavailable' }) }
}
