import { type Integration, parseRouteTarget, type Route, type Snapshot } from '@gatehouse/contract/core'

/** By snapshot, as some compile thousands of routes, each of which looks for its own. */
const KNOWN = new WeakMap<object, Map<string, Integration>>()

/** The integrations of a snapshot by their ids; `all` are those that it begins with. */
export function integrationsOf(
  snapshot: Pick<Snapshot, 'integrations'>,
  all?: readonly Integration[],
): Map<string, Integration> {
  const known = KNOWN.get(snapshot)
  if (known) return known
  const byId = new Map((all ?? snapshot.integrations).map((it) => [it.integrationId, it]))
  KNOWN.set(snapshot, byId)
  return byId
}

/** The integration that a route leads to; undefined where it names none, or one that is not there. */
export function findIntegration(
  { target }: Pick<Route, 'target'>,
  snapshot: Pick<Snapshot, 'integrations'>,
): Integration | undefined {
  const wanted = target === undefined ? undefined : parseRouteTarget(target)
  return wanted === undefined ? undefined : integrationsOf(snapshot).get(wanted)
}
