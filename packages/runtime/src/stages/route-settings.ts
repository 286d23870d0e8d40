import type { RouteSettings, Stage } from '@gatehouse/contract'

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

/** Whether metrics count a route by itself: those with `detailedMetricsEnabled`. http-apis §8 */
export function compileDetail(
  stage: Pick<Stage, 'routeSettings' | 'defaultRouteSettings'>,
): (routeKey: string) => boolean {
  const isDefault = stage.defaultRouteSettings.detailedMetricsEnabled === true
  const others = new Set(
    Object.keys(stage.routeSettings).filter(
      (it) => (routeSettingsOf(stage, it).detailedMetricsEnabled === true) !== isDefault,
    ),
  )
  return (routeKey) => others.has(routeKey) !== isDefault
}
