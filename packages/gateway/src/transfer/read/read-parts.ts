import { type Client, collect } from '@gatehouse/client'
import type { ApiDocument, Members, Named, RouteMembers } from '../document/api-document.ts'
import { pick } from '../document/normalize.ts'
import { addressOf } from './api-state.ts'
import { mapFew } from './map-few.ts'
import { nameIntegrations } from './name-integrations.ts'

type Parts = Pick<ApiDocument, 'authorizers' | 'models' | 'integrations' | 'routes'>

/** Reads the parts of a WebSocket API, by name; their ids go into `ids`. */
export async function readParts(client: Client, apiId: string, ids: Map<string, string>): Promise<Parts> {
  const [authorizers, models, integrations, routes] = await Promise.all([
    collect(client.paginate.getAuthorizers({ apiId })),
    collect(client.paginate.getModels({ apiId })),
    collect(client.paginate.getIntegrations({ apiId })),
    collect(client.paginate.getRoutes({ apiId })),
  ])
  const reading = { client, apiId, ids }
  const named = nameIntegrations(integrations, routes)
  const authorizerNames = new Map(authorizers.map(({ authorizerId, name }) => [authorizerId, name]))
  for (const { authorizerId = '', name = '' } of authorizers)
    ids.set(addressOf.authorizer(name), authorizerId)
  for (const { modelId = '', name = '' } of models) ids.set(addressOf.model(name), modelId)
  return {
    authorizers: byName(authorizers.map((one) => [one.name ?? '', pick(one, 'Authorizer')])),
    models: byName(models.map((one) => [one.name ?? '', pick(one, 'Model')])),
    integrations: byName(
      await mapFew(integrations, (one) =>
        readIntegration(reading, one, named.get(one.integrationId ?? '') ?? ''),
      ),
    ),
    routes: byName(await mapFew(routes, (one) => readRoute(reading, one, { named, authorizerNames }))),
  }
}

interface Reading {
  readonly client: Client
  readonly apiId: string
  readonly ids: Map<string, string>
}

interface References {
  readonly named: ReadonlyMap<string, string>
  readonly authorizerNames: ReadonlyMap<string | undefined, string | undefined>
}

async function readIntegration(
  { client, apiId, ids }: Reading,
  integration: { readonly integrationId?: string },
  name: string,
): Promise<[string, Members]> {
  const { integrationId = '' } = integration
  const responses = await collect(client.paginate.getIntegrationResponses({ apiId, integrationId }))
  ids.set(addressOf.integration(name), integrationId)
  for (const { integrationResponseKey: key = '', integrationResponseId = '' } of responses)
    ids.set(addressOf.integrationResponse(name, key), integrationResponseId)
  const found = responses.map(
    (one) => [one.integrationResponseKey ?? '', pick(one, 'IntegrationResponse')] as const,
  )
  return [name, { ...pick(integration, 'Integration'), ...withResponses(found) }]
}

async function readRoute(
  { client, apiId, ids }: Reading,
  route: {
    readonly routeId?: string
    readonly routeKey?: string
    readonly target?: string
    readonly authorizerId?: string
  },
  { named, authorizerNames }: References,
): Promise<[string, RouteMembers]> {
  const { routeId = '', routeKey = '', target, authorizerId } = route
  const responses = await collect(client.paginate.getRouteResponses({ apiId, routeId }))
  ids.set(addressOf.route(routeKey), routeId)
  for (const { routeResponseKey: key = '', routeResponseId = '' } of responses)
    ids.set(addressOf.routeResponse(routeKey, key), routeResponseId)
  const integration = named.get(target?.replace(/^integrations\//, '') ?? '')
  const authorizer = authorizerNames.get(authorizerId)
  const found = responses.map((one) => [one.routeResponseKey ?? '', pick(one, 'RouteResponse')] as const)
  return [
    routeKey,
    {
      ...pick(route, 'Route'),
      ...(integration !== undefined && { integration }),
      ...(authorizer !== undefined && { authorizer }),
      ...withResponses(found),
    },
  ]
}

function withResponses(found: readonly (readonly [string, Members])[]): { readonly responses?: Named } {
  return found.length > 0 ? { responses: byName(found) } : {}
}

function byName<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([left], [right]) => (left < right ? -1 : 1)))
}
