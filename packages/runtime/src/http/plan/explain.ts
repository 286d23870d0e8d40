import type { Route, StageConfiguration } from '@gatehouse/contract'
import type { Facts } from '../facts/facts.ts'
import { isFault } from '../facts/fault.ts'
import {
  describeAuthorization,
  describeFault,
  type Explanation,
  rankRoutes,
  reasonFor,
} from './explanation.ts'
import { problemOf, type ServeContext, select } from './serve.ts'

/** What would become of a request, up to its backend, which does not receive it. */
export async function explainRequest(context: ServeContext, blank: Facts): Promise<Explanation> {
  const { exchange, configuration } = blank
  const { snapshot, stage } = configuration
  const place = { apiId: snapshot.api.apiId, stage: stage.stageName }
  const found = select(context, exchange)
  if (isFault(found)) return { ...place, answer: describeFault(found) }
  const { match, path } = found
  if (!match) {
    const isPreflight = context.cors?.preflight(exchange) !== undefined
    return { ...place, path, answer: isPreflight ? { status: 204 } : describeFault({ fault: 'notFound' }) }
  }
  const { routeKey, route } = match.route
  const known: Explanation = {
    ...place,
    path,
    route: {
      routeKey,
      because: reasonFor(routeKey),
      parameters: match.parameters,
      before: rankRoutes(keysOf(snapshot), exchange.method, path).slice(1),
    },
    authorization: describeAuthorization(
      snapshot.routes.find((it) => it.routeKey === routeKey) as Route,
      snapshot.authorizers,
    ),
  }
  const problem = problemOf(route)
  const told = problem === undefined ? known : { ...known, problem }
  if (isFault(route)) return { ...told, answer: describeFault(route) }
  const outgoing = await route.prepare({ ...blank, path, parameters: match.parameters, routeKey })
  if (isFault(outgoing)) return { ...told, answer: describeFault(outgoing) }
  const request = outgoing.explain()
  return problem === undefined
    ? { ...told, request }
    : { ...told, request, answer: describeFault({ fault: 'unavailable' }) }
}

function keysOf({ routes }: StageConfiguration['snapshot']): string[] {
  return routes.map(({ routeKey }) => routeKey)
}
