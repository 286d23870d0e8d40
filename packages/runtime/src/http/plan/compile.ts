import type { StageConfiguration } from '@gatehouse/contract'
import type { Answer, AnswerOrigin, Exchange } from '../../exchange/exchange.ts'
import { limitOf } from '../../limits/throttle.ts'
import type { Seams } from '../../seams/seams.ts'
import { describeRoutes, type RouteDescription } from '../../stages/describe-routes.ts'
import { createJudgementCache } from '../authorizers/judgement-cache.ts'
import type { PlanContext } from '../authorizers/plan-context.ts'
import type { Facts } from '../facts/facts.ts'
import { compileRoute } from './compile-route.ts'
import { compileCors } from './cors.ts'
import { explainRequest } from './explain.ts'
import type { Explanation } from './explanation.ts'
import { compileReport } from './report.ts'
import { compileRouteTable } from './route-table.ts'
import { fail, problemOf, type Result, type ServeContext, type StageRoute, serveRequest } from './serve.ts'

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
  const cors = compileCors(snapshot.api.corsConfiguration)
  const own: PlanContext = { ...seams, judgements: createJudgementCache(seams.clock) }
  const compiled = new Map(
    snapshot.routes.map((route) => [route.routeKey, compileStageRoute(route, configuration, own)] as const),
  )
  const routes = compileRouteTable(compiled)
  const ownAddressDisabled = snapshot.api.disableExecuteApiEndpoint === true
  const accountBucket = `${account}/${seams.throttleRegionOf?.(region) ?? region}`
  const context: ServeContext = { routes, cors, seams, ownAddressDisabled, accountBucket }
  const report = compileReport(configuration, seams)
  const originOf = compileOrigins(configuration)
  const finish = ({ answer, facts, detailed, isPreflight }: Result): Answer => {
    const { status, headers, body } = cors && !isPreflight ? cors.decorate(answer, facts.exchange) : answer
    const about = originOf(facts.routeKey)
    const onSent = (bytes: number) => report(facts, { status, bytes, detailed })
    const instead = (error: unknown) => finish(fail(context, error, { facts, detailed }))
    return { status, headers, body, about, onSent, instead }
  }
  return {
    protocolType: 'HTTP',
    describe: () =>
      describeRoutes(configuration, (routeKey) => {
        const route = compiled.get(routeKey)?.route
        return route && problemOf(route)
      }),
    async serve(exchange) {
      const receivedAt = seams.clock()
      const blank: Facts = { exchange, configuration, receivedAt, path: '', parameters: NO_PARAMETERS }
      try {
        return finish(await serveRequest(context, blank))
      } catch (error) {
        return finish(fail(context, error, { facts: blank }))
      }
    },
    explain: (exchange) =>
      explainRequest(context, {
        exchange,
        configuration,
        receivedAt: seams.clock(),
        path: '',
        parameters: NO_PARAMETERS,
      }),
  }
}

const NO_PARAMETERS = {}

/** What is told of a route's answers, made once. */
function compileOrigins({ snapshot, stage }: StageConfiguration): (routeKey?: string) => AnswerOrigin {
  const place: AnswerOrigin = { apiId: snapshot.api.apiId, stage: stage.stageName }
  const arns = new Map<string, string | undefined>(
    snapshot.integrations
      .filter((it) => it.integrationType === 'AWS_PROXY' && it.integrationSubtype === undefined)
      .map(({ integrationId, integrationUri }) => [`integrations/${integrationId}`, integrationUri] as const),
  )
  const origins = new Map(
    snapshot.routes.map(({ routeKey, target = '' }) => {
      const functionArn = arns.get(target)
      const origin: AnswerOrigin = { ...place, routeKey, ...(functionArn !== undefined && { functionArn }) }
      return [routeKey, origin] as const
    }),
  )
  return (routeKey) => (routeKey === undefined ? place : (origins.get(routeKey) ?? place))
}

function compileStageRoute(
  route: Parameters<typeof compileRoute>[0],
  configuration: StageConfiguration,
  seams: PlanContext,
): StageRoute {
  const { stage, snapshot } = configuration
  const { routeKey } = route
  const own = Object.hasOwn(stage.routeSettings, routeKey) ? stage.routeSettings[routeKey] : undefined
  const { defaultRouteSettings } = stage
  const compiled = compileRoute(route, configuration, seams)
  const problem = problemOf(compiled)
  const place = { apiId: snapshot.api.apiId, stage: stage.stageName }
  if (problem !== undefined) seams.tell(`route ${routeKey} is closed: ${problem}`, place)
  return {
    routeKey,
    route: compiled,
    limit: limitOf(own, defaultRouteSettings, seams.accountLimit),
    bucket: `${snapshot.api.apiId}/${stage.stageName}/${routeKey}`,
    detailed: own?.detailedMetricsEnabled ?? defaultRouteSettings.detailedMetricsEnabled ?? false,
  }
}
