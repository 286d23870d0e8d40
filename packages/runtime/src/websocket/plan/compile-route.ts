import type { Route, StageConfiguration } from '@gatehouse/contract'
import { limitOf, type RouteBucket } from '../../limits/throttle.ts'
import { routeSettingsOf } from '../../stages/route-settings.ts'
import { compileUsage, type TakeUsage } from '../authorizers/api-keys.ts'
import type { Authorize } from '../authorizers/authorize.ts'
import { compileAuthorize } from '../authorizers/compile.ts'
import { compileExecutionLog } from '../execution-logs/execution-log.ts'
import type { ExecutionLog, Facts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import type { Message } from '../facts/message.ts'
import { compileIntegration } from '../integrations/compile.ts'
import type { Integrate } from '../integrations/integration.ts'
import { compileRequiredParameters } from '../mappings/request-mappings.ts'
import { compileMessageValidation } from '../models/validate-message.ts'
import type { WebSocketSeams } from '../seams/seams.ts'

/** A route with its configuration closed over: an event reads nothing but this. */
export interface CompiledRoute extends RouteBucket {
  readonly routeKey: string
  /** Undefined where every client may connect. */
  readonly authorize: Authorize | undefined
  /** Undefined where no API key is asked for. */
  readonly takeUsage: TakeUsage | undefined
  /** What `$connect` asks of the handshake. */
  readonly findMissing: (facts: Facts) => Fault | undefined
  /** Undefined where any message will do. */
  readonly validate: ((message: Message) => Fault | undefined) | undefined
  /** Undefined where the route has no target. */
  readonly integrate: Integrate | Fault | undefined
  /** Whether the client is told what the integration answered. */
  readonly isTwoWay: boolean
  /** Undefined where the route's settings ask for none. */
  readonly executionLog: ExecutionLog | undefined
}

/** Compiles one route of a stage. */
export function compileRoute(
  route: Route,
  configuration: StageConfiguration,
  seams: WebSocketSeams,
): CompiledRoute {
  const { stage, snapshot } = configuration
  const { routeKey } = route
  const settings = routeSettingsOf(stage, routeKey)
  return {
    routeKey,
    authorize: compileAuthorize(route, configuration, seams),
    takeUsage: compileUsage(route, configuration, seams),
    findMissing: compileRequiredParameters(route),
    validate: compileMessageValidation(route, { apiId: snapshot.api.apiId, models: snapshot.models }),
    integrate: compileIntegration(route, configuration, seams),
    isTwoWay: hasRouteResponse(route, configuration),
    limit: limitOf(settings, seams.accountLimit),
    bucket: `${snapshot.api.apiId}/${stage.stageName}/${routeKey}`,
    executionLog: compileRouteLog(configuration, seams, routeKey),
  }
}

/** The execution log of a route with settings of its own, or of an event that no route serves: the stage's settings hold then. */
export function compileRouteLog(
  { stage, snapshot }: StageConfiguration,
  { logExecution }: Pick<WebSocketSeams, 'logExecution'>,
  routeKey?: string,
): ExecutionLog | undefined {
  const group = `API-Gateway-Execution-Logs_${snapshot.api.apiId}/${stage.stageName}`
  return compileExecutionLog({
    settings: routeSettingsOf(stage, routeKey),
    write: (event) => logExecution(event, group),
  })
}

/** A client gets replies where the route has a route response, with or without its expression. websocket-apis §6.3 */
function hasRouteResponse({ routeId }: Route, { snapshot }: StageConfiguration): boolean {
  const responses = snapshot.routeResponses[routeId] ?? []
  return responses.some(({ routeResponseKey }) => routeResponseKey === '$default')
}
