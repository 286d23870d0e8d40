import type { Route, RouteSettings, Stage } from '@gatehouse/contract'

/**
 * A route's settings in its stage: each member is the route's own, or else the stage's default. Without a route key those of
 * requests and events that come to no route. http-apis §8, websocket-apis §11
 */
export function routeSettingsOf(
  { routeSettings, defaultRouteSettings }: Pick<Stage, 'routeSettings' | 'defaultRouteSettings'>,
  routeKey?: string,
): RouteSettings {
  const hasOwn = routeKey !== undefined && Object.hasOwn(routeSettings, routeKey)
  return hasOwn ? { ...defaultRouteSettings, ...routeSettings[routeKey] } : defaultRouteSettings
}

/** The keys of the routes that metrics count by themselves: those with `detailedMetricsEnabled`. http-apis §8 */
export function detailedRoutesOf(
  stage: Pick<Stage, 'routeSettings' | 'defaultRouteSettings'>,
  routes: readonly Pick<Route, 'routeKey'>[],
): ReadonlySet<string | undefined> {
  const routeKeys = routes.map(({ routeKey }) => routeKey)
  return new Set(routeKeys.filter((it) => routeSettingsOf(stage, it).detailedMetricsEnabled))
}
