interface Integration {
  readonly integrationId?: string
}

interface Route {
  readonly routeKey?: string
  readonly target?: string
}

/**
 * Names for integrations, which have none, by their ids: the first of the routes that lead there, in the order of their keys; those of no
 * route are numbered.
 */
export function nameIntegrations(
  integrations: readonly Integration[],
  routes: readonly Route[],
): ReadonlyMap<string, string> {
  const named = new Map<string, string>()
  const keys = [...routes].sort((left, right) => ((left.routeKey ?? '') < (right.routeKey ?? '') ? -1 : 1))
  for (const { routeKey = '', target = '' } of keys) {
    const id = target.replace(/^integrations\//, '')
    if (id !== '' && !named.has(id)) named.set(id, routeKey)
  }
  const taken = new Set(named.values())
  let count = 0
  for (const { integrationId = '' } of integrations) {
    if (named.has(integrationId)) continue
    do count += 1
    while (taken.has(`unused ${count}`))
    named.set(integrationId, `unused ${count}`)
  }
  return named
}
