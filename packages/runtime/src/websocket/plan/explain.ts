import { describeRoutes, type RouteDescription } from '../../stages/describe-routes.ts'
import { isFault, messageOf } from '../facts/fault.ts'
import type { CompiledRoute } from './compile-route.ts'
import type { ServeContext } from './serve-context.ts'

/** The routes of a stage, for a person, with why one of them refuses everything. */
export function describe({ configuration, routes }: ServeContext): RouteDescription[] {
  return describeRoutes(configuration, (routeKey) => problemOf(routes.find(routeKey)))
}

/** Why a route refuses every event; undefined when it does not. */
function problemOf(route: CompiledRoute | undefined): string | undefined {
  const integrate = route?.integrate
  return isFault(integrate) ? (integrate.detail ?? messageOf(integrate)) : undefined
}
