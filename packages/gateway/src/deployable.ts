import type { Integration, Snapshot } from '@gatehouse/contract'
import {
  isOfLambda,
  linkArnOf,
  type PrivateTargets,
  problemOfService,
  type Services,
} from '@gatehouse/runtime'

/** What routes can lead to. */
export interface Reach {
  readonly privateTargets: PrivateTargets
  readonly services: Pick<Services, 'problem'>
}

/** Why a configuration must not be deployed: a route leads where this gateway cannot go. */
export function problemOfSnapshot(
  { api, routes, integrations }: Snapshot,
  region: string,
  reach: Reach,
): string | undefined {
  const used = new Set(routes.map(({ target }) => target))
  const problemOf = api.protocolType === 'HTTP' ? problemOfHttp : problemOfWebSocket
  for (const integration of integrations) {
    if (!used.has(`integrations/${integration.integrationId}`)) continue
    const problem = problemOf(integration, region, reach)
    if (problem) return `Integration ${integration.integrationId}: ${problem}`
  }
  return undefined
}

function problemOfHttp(
  { connectionType, integrationUri = '', tlsConfig }: Integration,
  _region: string,
  { privateTargets }: Reach,
): string | undefined {
  if (connectionType !== 'VPC_LINK') return undefined
  return privateTargets.problemOf(integrationUri, tlsConfig !== undefined)
}

/** What a stage's variables complete is known when the stage is compiled: then the route is closed. */
function problemOfWebSocket(
  integration: Integration,
  region: string,
  { privateTargets, services }: Reach,
): string | undefined {
  const { integrationType, integrationUri = '', connectionType, connectionId = '' } = integration
  if (integrationType === 'AWS' && !isOfLambda(integration)) return problemOfService(integration, services)
  const isPrivate = integrationType.startsWith('HTTP') && connectionType === 'VPC_LINK'
  if (!isPrivate || connectionId.includes('$')) return undefined
  return privateTargets.problemOf(linkArnOf(region, connectionId), /^https:/i.test(integrationUri))
}
