import type { Route, StageConfiguration, StageUpdate } from '@gatehouse/contract'
import type { Answer, AnswerOrigin, Exchange } from '../../exchange/exchange.ts'
import type { Seams } from '../../seams/seams.ts'
import { describeRoutes, type RouteDescription } from '../../stages/describe-routes.ts'
import { findIntegration } from '../../stages/find-integration.ts'
import { createStageSource, formatGeneration } from '../../stages/stage-source.ts'
import { createJudgements, type Judgements } from '../authorizers/judgements.ts'
import type { PlanContext } from '../authorizers/plan-context.ts'
import { originOfRoute, originOfStage } from './answer-origins.ts'
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

/** A stage of an HTTP API, ready to serve. */
export interface Plan {
  readonly protocolType: 'HTTP'
  /** Whose the API is: 12 digits. */
  readonly account: string
  /** Answers a request. Never rejects. */
  serve(exchange: Exchange): Promise<Answer>
  /** Tells what would become of a request, up to its backend, which does not receive it. */
  explain(exchange: Exchange): Promise<Explanation>
  /** Its routes, in the order of their selection. */
  describe(): RouteDescription[]
  /**
   * Takes up changes at once, compiling only the routes that they touch: requests that have their route by then are served as they
   * were. False, with nothing changed, where the plan has to be made anew.
   */
  update(update: StageUpdate): boolean
}

/** Compiles a stage: after this no option is read, no expression parsed and no regular expression built for a request. */
export function compilePlan(configuration: StageConfiguration, seams: Seams): Plan {
  const source = createStageSource(configuration)
  const { snapshot, account, region } = source.configuration
  const own: PlanContext = { ...seams, judgements: openJudgements(source.configuration, seams) }
  const compile = (route: Route): CompiledRoute => {
    const compiled = compileRoute(route, source.configuration, own)
    return seams.isRecorded ? recordRoute(compiled, route, source.configuration) : compiled
  }
  const routes = createRoutes(source.configuration)
  for (const route of snapshot.routes) routes.set(route, compile(route))
  const report = compileReport(source.configuration, seams)
  const cors = compileCors(snapshot.api.corsConfiguration)
  const context: ServeContext = {
    configuration: source.configuration,
    seams,
    routes: routes.table,
    cors,
    isOwnAddressDisabled: snapshot.api.disableExecuteApiEndpoint === true,
    accountBucket: `${account}/${seams.throttleRegionOf?.(region) ?? region}`,
    report: seams.isRecorded
      ? recordReport(report, {
          configuration: source.configuration,
          routes: routes.table,
          cors,
          accountLimit: seams.accountLimit,
        })
      : report,
    originOf: routes.originOf,
  }
  return {
    protocolType: 'HTTP',
    account,
    serve: (exchange) => serve(context, exchange),
    explain: (exchange) => explain(context, exchange),
    describe: () => describeRoutes(source.configuration, (routeKey) => routes.get(routeKey)?.problem?.()),
    update(update) {
      const changes = source.update(update)
      if (!changes) return false
      const compiled = changes.changed.map((route) => [route, compile(route)] as const)
      for (const routeKey of changes.gone) routes.remove(routeKey)
      for (const [route, it] of compiled) routes.set(route, it)
      return true
    },
  }
}

/** What the authorizers of a stage said to this process, and to those that serve the stage as well. */
function openJudgements(configuration: StageConfiguration, { clock, sharedAnswers }: Seams): Judgements {
  const { stage, snapshot } = configuration
  const address = { apiId: snapshot.api.apiId, stageName: stage.stageName }
  return createJudgements(clock, sharedAnswers?.open(address, formatGeneration(configuration)))
}

/** The routes of a plan, and the origins that their answers are told with. */
function createRoutes(configuration: StageConfiguration) {
  const byKey = new Map<string, CompiledRoute>()
  const origins = new Map<string, AnswerOrigin>()
  const table = compileRouteTable<CompiledRoute>([])
  const ofStage = originOfStage(configuration)
  return {
    table,
    get: (routeKey: string) => byKey.get(routeKey),
    originOf: (routeKey?: string) => (routeKey === undefined ? ofStage : (origins.get(routeKey) ?? ofStage)),
    set(route: Route, compiled: CompiledRoute): void {
      const { routeKey } = route
      byKey.set(routeKey, compiled)
      table.set(routeKey, compiled)
      origins.set(routeKey, originOfRoute(ofStage, route, findIntegration(route, configuration.snapshot)))
    },
    remove(routeKey: string): void {
      byKey.delete(routeKey)
      table.remove(routeKey)
      origins.delete(routeKey)
    },
  }
}
