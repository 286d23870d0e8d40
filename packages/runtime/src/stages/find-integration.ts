import { type Integration, parseRouteTarget, type Route } from '@gatehouse/contract'

/** The integration that a route leads to; undefined where it names none, or one that is not there. */
export function findIntegration(
  { target }: Pick<Route, 'target'>,
  integrations: readonly Integration[],
): Integration | undefined {
  const wanted = target === undefined ? undefined : parseRouteTarget(target)
  return wanted === undefined ? undefined : integrations.find(({ integrationId }) => integrationId === wanted)
}
