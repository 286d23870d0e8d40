import type { Snapshot } from '@gatehouse/contract'
import type { PrivateTargets } from '@gatehouse/runtime'

/** Why a configuration must not be deployed: a route leads to a private integration that has no target. */
export function problemOfSnapshot(
  { routes, integrations }: Snapshot,
  targets: PrivateTargets,
): string | undefined {
  const used = new Set(routes.map(({ target }) => target))
  for (const { integrationId, connectionType, integrationUri = '', tlsConfig } of integrations) {
    if (connectionType !== 'VPC_LINK' || !used.has(`integrations/${integrationId}`)) continue
    const problem = targets.problemOf(integrationUri, tlsConfig !== undefined)
    if (problem) return `Integration ${integrationId}: ${problem}`
  }
  return undefined
}
