import type { Route, StageConfiguration } from '@gatehouse/contract'
import { limitOf, type RouteBucket } from '../../limits/throttle.ts'
import { findIntegration } from '../../stages/find-integration.ts'
import { routeSettingsOf } from '../../stages/route-settings.ts'
import type { Authorize } from '../authorizers/authorize.ts'
import { compileAuthorize } from '../authorizers/compile.ts'
import type { PlanContext } from '../authorizers/plan-context.ts'
import { type Fault, isFault, messageOf } from '../facts/fault.ts'
import { compileIntegration } from '../integrations/compile.ts'
import type { CompiledIntegration } from '../integrations/integration.ts'
import { compileMapResponse, type MapResponse } from '../mappings/map-response.ts'

/** A route with its configuration closed over: a request reads nothing but this. */
export interface CompiledRoute extends RouteSteps, RouteBucket {
  readonly routeKey: string
}

interface RouteSteps extends CompiledIntegration {
  /** Undefined where every caller may call the route. */
  readonly authorize?: Authorize | undefined
  readonly mapResponse: MapResponse
}

/** Compiles one route of a stage, and tells the gateway's operator of one that is closed. */
export function compileRoute(
  route: Route,
  configuration: StageConfiguration,
  context: PlanContext,
): CompiledRoute {
  const { stage, snapshot } = configuration
  const { routeKey } = route
  const place = { apiId: snapshot.api.apiId, stage: stage.stageName }
  const steps = compileSteps(route, configuration, context)
  const problem = steps.problem?.()
  if (problem !== undefined) context.tell(`route ${routeKey} is closed: ${problem}`, place)
  return {
    ...steps,
    routeKey,
    limit: limitOf(routeSettingsOf(stage, routeKey), context.accountLimit),
    bucket: `${place.apiId}/${place.stage}/${routeKey}`,
  }
}

/**
 * What a route demands and this version cannot serve makes the route refuse every request before anything reaches a backend:
 * closed, never open.
 */
function compileSteps(route: Route, configuration: StageConfiguration, context: PlanContext): RouteSteps {
  const { stage, snapshot } = configuration
  const authorize = compileAuthorize(route, configuration, context)
  if (isFault(authorize)) return closed(authorize)
  const integration = findIntegration(route, snapshot)
  if (!integration) return closed({ fault: 'internal' })
  const compiled = compileIntegration({ integration, route, configuration, seams: context })
  // A route that leads nowhere still authorizes the caller first, as one that leads somewhere.
  if (isFault(compiled)) return { ...closed(compiled), authorize }
  return { ...compiled, authorize, mapResponse: compileMapResponse(integration, stage.stageVariables) }
}

/** A route that refuses every request with a fault. */
function closed(fault: Fault): RouteSteps {
  return {
    mapRequest: () => fault,
    problem: () => fault.integrationError ?? messageOf(fault),
    mapResponse: (answer) => answer,
  }
}
