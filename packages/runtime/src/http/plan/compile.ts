import type { Route, StageConfiguration } from '@gatehouse/contract'
import type { Answer, Exchange } from '../../exchange/exchange.ts'
import type { Seams } from '../../seams/seams.ts'
import { describeRoutes, type RouteDescription } from '../../stages/describe-routes.ts'
import { createJudgementCache } from '../authorizers/judgement-cache.ts'
import type { PlanContext } from '../authorizers/plan-context.ts'
import { compileAnswerOrigins } from './answer-origins.ts'
import { type CompiledRoute, compileRoute } from './compile-route.ts'
import { compileCors } from './cors.ts'
import { explain } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { recordReport } from './record-report.ts'
import { recordRoute } from './record-route.ts'
import { compileReport } from './report.ts'
import { compileRouteTable } from './route-table.ts'
import { serve } from './serve.ts'
import type { ServeContext } from './serve-context.ts'

/** A stage of an HTTP API, ready to serve. It never changes; another configuration is another plan. */
export interface Plan {
  readonly protocolType: 'HTTP'
  /** Answers a request. Never rejects. */
  serve(exchange: Exchange): Promise<Answer>
  /** Tells what would become of a request, up to its backend, which does not receive it. */
  explain(exchange: Exchange): Promise<Explanation>
  /** Its routes, in the order of their selection. */
  describe(): RouteDescription[]
}

/** Compiles a stage: after this no option is read, no expression parsed and no regular expression built for a request. */
export function compilePlan(configuration: StageConfiguration, seams: Seams): Plan {
  const { snapshot, account, region } = configuration
  const own: PlanContext = { ...seams, judgements: createJudgementCache(seams.clock) }
  const compile = (route: Route): CompiledRoute => {
    const compiled = compileRoute(route, configuration, own)
    return seams.isRecorded ? recordRoute(compiled, configuration) : compiled
  }
  const routes = new Map(snapshot.routes.map((route) => [route.routeKey, compile(route)] as const))
  const table = compileRouteTable(routes)
  const report = compileReport(configuration, seams)
  const context: ServeContext = {
    configuration,
    seams,
    routes: table,
    cors: compileCors(snapshot.api.corsConfiguration),
    isOwnAddressDisabled: snapshot.api.disableExecuteApiEndpoint === true,
    accountBucket: `${account}/${seams.throttleRegionOf?.(region) ?? region}`,
    report: seams.isRecorded ? recordReport(report, { configuration, routes: table }) : report,
    originOf: compileAnswerOrigins(configuration),
  }
  return {
    protocolType: 'HTTP',
    serve: (exchange) => serve(context, exchange),
    explain: (exchange) => explain(context, exchange),
    describe: () => describeRoutes(configuration, (routeKey) => routes.get(routeKey)?.problem?.()),
  }
}
