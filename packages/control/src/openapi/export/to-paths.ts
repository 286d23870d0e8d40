import {
  type Authorizer,
  formatRouteTarget,
  type Integration,
  type Route,
  type Snapshot,
} from '@gatehouse/contract'
import type { Members } from '../document/document.ts'
import { toIntegrationExtension } from './to-integration.ts'

/** The routes by path and method, in order of creation. management §3.3 */
export function toPaths({ routes, integrations, authorizers }: Snapshot): Members {
  const parts: Parts = {
    integrations: new Map(integrations.map((it) => [formatRouteTarget(it.integrationId), it])),
    authorizers: new Map(authorizers.map((it) => [it.authorizerId, it])),
  }
  const byPath = new Map<string, [string, Members][]>()
  for (const route of routes) {
    const { path, member } = placeOf(route)
    byPath.set(path, [...(byPath.get(path) ?? []), [member, toOperation(route, parts)]])
  }
  return Object.fromEntries(
    [...byPath].map(([path, operations]) => [
      path,
      { ...Object.fromEntries(operations), parameters: toParameters(path) },
    ]),
  )
}

interface Parts {
  /** By route target. */
  readonly integrations: ReadonlyMap<string, Integration>
  readonly authorizers: ReadonlyMap<string, Authorizer>
}

const ANY = 'x-amazon-apigateway-any-method'

function placeOf({ routeKey }: Route): { path: string; member: string } {
  if (routeKey === '$default') return { path: '/$default', member: ANY }
  const [verb = '', path = ''] = routeKey.split(' ')
  return { path, member: verb === 'ANY' ? ANY : verb.toLowerCase() }
}

function toOperation(route: Route, { integrations, authorizers }: Parts): Members {
  const { routeKey, operationName, authorizationType, authorizationScopes, authorizerId, target } = route
  const integration = target === undefined ? undefined : integrations.get(target)
  const guarded = authorizationType === 'JWT' || authorizationType === 'CUSTOM'
  const authorizer = guarded && authorizerId ? authorizers.get(authorizerId) : undefined
  return {
    operationId: operationName,
    responses: { default: { description: `Default response for ${routeKey}` } },
    security: authorizer && [{ [authorizer.name]: authorizationScopes ?? [] }],
    'x-amazon-apigateway-auth': authorizationType === 'AWS_IAM' ? { type: 'AWS_IAM' } : undefined,
    isDefaultRoute: routeKey === '$default' ? true : undefined,
    'x-amazon-apigateway-integration': integration && toIntegrationExtension(integration),
  }
}

/** A parameter for each variable of a path; a greedy one keeps its plus. */
function toParameters(path: string): Members[] | undefined {
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name)
  if (names.length === 0) return undefined
  return names.map((name) => ({
    name,
    in: 'path',
    description: `Generated path parameter for ${name}`,
    required: true,
    schema: { type: 'string' },
  }))
}
