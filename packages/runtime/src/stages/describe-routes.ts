import type { Integration, Route, StageConfiguration } from '@gatehouse/contract'
import { findIntegration } from './find-integration.ts'

/** A route of a plan, for a person. */
export interface RouteDescription {
  readonly routeKey: string
  /** `NONE`, `JWT issuer-name`. */
  readonly authorization: string
  /** `HTTP_PROXY GET https://pets.example`; `-` where the route leads to nothing. */
  readonly integration: string
  /** Why the route refuses everything. */
  readonly problem?: string
}

/** The routes of a stage in the order of their selection. `problemOf` says why the plan closed one. */
export function describeRoutes(
  { snapshot }: StageConfiguration,
  problemOf: (routeKey: string) => string | undefined,
): RouteDescription[] {
  const { routes, authorizers } = snapshot
  return [...routes]
    .sort((a, b) => compareKeys(a.routeKey, b.routeKey))
    .map(({ routeKey, authorizationType, authorizerId, target }): RouteDescription => {
      const problem = problemOf(routeKey)
      const authorizer = authorizers.find((it) => it.authorizerId === authorizerId)
      const integration = findIntegration({ target }, snapshot)
      return {
        routeKey,
        authorization: authorizer ? `${authorizationType} ${authorizer.name}` : authorizationType,
        integration: integration ? describeIntegration(integration) : '-',
        ...(problem !== undefined && { problem }),
      }
    })
}

function describeIntegration(integration: Integration): string {
  const { integrationType, integrationSubtype, connectionType, integrationMethod, integrationUri } =
    integration
  const over = connectionType === 'VPC_LINK' ? 'over a VPC link' : undefined
  return [integrationType, integrationSubtype ?? integrationMethod, integrationUri, over]
    .filter(Boolean)
    .join(' ')
}

/** Full paths before greedy ones, literal segments before variables, longer paths first; `$default` last. http-apis §2.1 */
function compareKeys(a: Route['routeKey'], b: Route['routeKey']): number {
  const left = rankOf(a)
  const right = rankOf(b)
  return left.kind - right.kind || (left.text < right.text ? -1 : 1)
}

function rankOf(routeKey: string): { kind: number; text: string } {
  const [method = '', path = ''] = routeKey.split(' ')
  if (routeKey.startsWith('$')) return { kind: routeKey === '$default' ? 3 : 0, text: routeKey }
  // Braces sort after letters, and an exact method comes before ANY.
  const text = `${path} ${method === 'ANY' ? '~' : method}`
  return { kind: path.endsWith('+}') ? 2 : 1, text }
}
