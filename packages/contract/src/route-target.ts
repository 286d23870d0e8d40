const TARGET = /^integrations\/([^/\s]+)$/

/** The identifier of the integration that a route's `target` names; undefined for a text of another form. management §2.5 */
export function parseRouteTarget(target: string): string | undefined {
  return TARGET.exec(target)?.[1]
}

/** The `target` of routes that lead to an integration. */
export function formatRouteTarget(integrationId: string): string {
  return `integrations/${integrationId}`
}
