import type { StageConfiguration } from '@gatehouse/contract'
import type { Answer, Exchange, Seams, UpstreamAnswer } from '../exchange.ts'
import { type Fault, formatFault, isFault } from '../fault.ts'
import { type CompiledRoute, compileRoute } from './compile-route.ts'
import { decodePath } from './path.ts'
import { compileRouteTable } from './route-table.ts'

/** A stage of an HTTP API, ready to serve. It never changes; another configuration is another plan. */
export interface Plan {
  /** Answers a request. Never rejects. */
  serve(exchange: Exchange): Promise<Answer>
}

/** Compiles a stage: after this no option is read, no expression parsed and no regular expression built for a request. */
export function compilePlan(configuration: StageConfiguration, seams: Seams): Plan {
  const { snapshot } = configuration
  const refusal = refusalOf(configuration)
  if (refusal) return { serve: async ({ requestId }) => formatFault(refusal, requestId) }
  const routes = compileRouteTable<CompiledRoute | Fault>(
    snapshot.routes.map((route) => [route.routeKey, compileRoute(route, configuration, seams)] as const),
  )
  return {
    async serve(exchange) {
      const outcome = await run(exchange, routes)
      return isFault(outcome) ? formatFault(outcome, exchange.requestId) : outcome
    },
  }
}

async function run(
  exchange: Exchange,
  routes: ReturnType<typeof compileRouteTable<CompiledRoute | Fault>>,
): Promise<Answer | Fault> {
  const path = decodePath(exchange.path)
  if (path === undefined) return { fault: 'badRequest' }
  const match = routes.match(exchange.method, path)
  if (!match) return { fault: 'notFound' }
  const { route, parameters } = match
  if (isFault(route)) return route
  const denied = await route.authorize(exchange)
  if (denied) return denied
  const answer = await route.integrate(route.mapRequest(exchange, { path, parameters }), exchange.onGone)
  return isFailure(answer) ? { fault: 'unavailable' } : route.mapResponse(answer, exchange.requestId)
}

function isFailure(answer: UpstreamAnswer): answer is Extract<UpstreamAnswer, { failure: string }> {
  return 'failure' in answer
}

/** Why a whole stage serves nothing. */
function refusalOf({ snapshot: { api } }: StageConfiguration): Fault | undefined {
  if (api.disableExecuteApiEndpoint) return { fault: 'notFound' }
  if (api.protocolType === 'HTTP') return undefined
  return { fault: 'notServed', message: 'WebSocket APIs are not served by this version of Gatehouse' }
}
