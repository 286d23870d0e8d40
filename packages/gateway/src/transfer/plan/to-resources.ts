import type { ProjectResource, ResourceKind } from '@gatehouse/projects'
import type { ApiFolder, Members, RouteMembers } from '../document/api-document.ts'
import { inOrder } from '../document/normalize.ts'
import { addressOf } from '../read/api-state.ts'

/** What resources of an API have in common. */
export interface ResourceContext {
  readonly region: string
  /** The id of a part by its address; of one that is not there yet what stands for it. */
  readonly idOf: (address: string) => string
}

/** The parts of an API as resources that calls are planned for; parents, and what is referred to, come first. */
export function toResources({ document, openapi }: ApiFolder, context: ResourceContext): ProjectResource[] {
  const { authorizers, models, integrations, routes, stages, protocolType } = document
  const inApi = (kind: ResourceKind, address: string, input: Members, needs: readonly string[] = []) =>
    resource(
      {
        kind,
        address,
        input,
        parents: { apiId: context.idOf(addressOf.api) },
        needs: [addressOf.api, ...needs],
      },
      context,
    )
  const body = openapi && { body: JSON.stringify(openapi) }
  const api = { ...document.api, protocolType, ...body }
  return [
    resource({ kind: 'Api', address: addressOf.api, input: api, parents: {}, needs: [] }, context),
    ...Object.entries(models).map(([name, one]) => inApi('Model', addressOf.model(name), { name, ...one })),
    ...Object.entries(authorizers).map(([name, one]) =>
      inApi('Authorizer', addressOf.authorizer(name), { name, ...one }),
    ),
    ...Object.entries(integrations).flatMap(([name, { responses = {}, ...one }]) => [
      inApi('Integration', addressOf.integration(name), one),
      ...Object.entries(responses).map(([key, response]) =>
        integrationResponse(name, key, response, context),
      ),
    ]),
    ...Object.entries(routes).flatMap(([key, { responses = {}, ...route }]) => [
      inApi('Route', addressOf.route(key), toRoute(key, route, context), needsOf(route)),
      ...Object.entries(responses).map(([name, response]) => routeResponse(key, name, response, context)),
    ]),
    ...Object.entries(stages).map(([stageName, { isDeployed: _, ...one }]) =>
      inApi('Stage', addressOf.stage(stageName), { stageName, ...one }),
    ),
  ]
}

function integrationResponse(
  integration: string,
  key: string,
  members: Members,
  context: ResourceContext,
): ProjectResource {
  const parent = addressOf.integration(integration)
  const parents = { apiId: context.idOf(addressOf.api), integrationId: context.idOf(parent) }
  const input = { integrationResponseKey: key, ...members }
  const address = addressOf.integrationResponse(integration, key)
  return resource({ kind: 'IntegrationResponse', address, input, parents, needs: [parent] }, context)
}

function routeResponse(
  route: string,
  key: string,
  members: Members,
  context: ResourceContext,
): ProjectResource {
  const parent = addressOf.route(route)
  const parents = { apiId: context.idOf(addressOf.api), routeId: context.idOf(parent) }
  const input = { routeResponseKey: key, ...members }
  const address = addressOf.routeResponse(route, key)
  return resource({ kind: 'RouteResponse', address, input, parents, needs: [parent] }, context)
}

/** A route with ids in place of names. */
function toRoute(
  routeKey: string,
  { integration, authorizer, ...members }: RouteMembers,
  { idOf }: ResourceContext,
): Members {
  return {
    routeKey,
    ...members,
    ...(integration !== undefined && { target: `integrations/${idOf(addressOf.integration(integration))}` }),
    ...(authorizer !== undefined && { authorizerId: idOf(addressOf.authorizer(authorizer)) }),
  }
}

function needsOf({ integration, authorizer }: RouteMembers): string[] {
  return [
    ...(integration === undefined ? [] : [addressOf.integration(integration)]),
    ...(authorizer === undefined ? [] : [addressOf.authorizer(authorizer)]),
  ]
}

interface Described {
  readonly kind: ResourceKind
  readonly address: string
  readonly input: Members
  readonly parents: Readonly<Record<string, string>>
  readonly needs: readonly string[]
}

function resource(
  { kind, address, input, parents, needs }: Described,
  { region, idOf }: ResourceContext,
): ProjectResource {
  return {
    address,
    kind,
    parents,
    region,
    stack: '',
    logicalId: address,
    input: { ...(inOrder(input) as Members) },
    query: {},
    id: idOf(address),
    ids: [],
    dependsOn: needs,
    at: { file: 'resources.json', line: 1, column: 1 },
  }
}
