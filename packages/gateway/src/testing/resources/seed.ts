import type { Api } from '@gatehouse/contract'
import type { ApiResource, Resources, SeededApi } from './api-resource.ts'
import type { CallManagement } from './call-management.ts'
import { checkResource } from './check-resource.ts'
import { type Owner, protocolOf, readRoute, toAuthorizer, toIntegration } from './plan-route.ts'

/** Makes what resources say, one API after the other, by management calls. Throws a `SeedError` at the first that is refused. */
export async function seed(call: CallManagement, owner: Owner, resources: Resources): Promise<SeededApi[]> {
  const all: readonly unknown[] = [resources].flat()
  // Before anything is made: a typing error leaves nothing behind.
  for (const resource of all) checkResource(resource)
  const seeded: SeededApi[] = []
  for (const resource of all) seeded.push(await seedApi({ call, owner }, resource as ApiResource))
  return seeded
}

interface Seeding {
  readonly call: CallManagement
  readonly owner: Owner
}

async function seedApi({ call, owner }: Seeding, resource: ApiResource): Promise<SeededApi> {
  const { routes = {}, authorizers = {}, stages } = resource
  const api = await createApi(call, resource)
  const context = { call, owner, protocol: api.protocolType, path: `/v2/apis/${api.apiId}` }
  const ids = new Map<string, Authorizer>()
  for (const [name, one] of Object.entries(authorizers)) {
    const input = toAuthorizer(name, one, context)
    ids.set(name, await call<Authorizer>('POST', `${context.path}/authorizers`, input))
  }
  for (const [routeKey, route] of Object.entries(routes))
    await seedRoute(context, routeKey, readRoute(route), ids)
  const first = api.protocolType === 'HTTP' ? '$default' : 'live'
  const all = Object.entries(stages ?? { [first]: {} })
  for (const [stageName, input] of all)
    await call('POST', `${context.path}/stages`, { stageName, autoDeploy: true, ...input })
  const stageName = all[0]?.[0] ?? ''
  const url = stageName === '$default' ? api.apiEndpoint : `${api.apiEndpoint}/${stageName}`
  return { apiId: api.apiId, name: api.name, protocolType: api.protocolType, url }
}

interface Authorizer {
  readonly authorizerId: string
  readonly authorizerType: 'JWT' | 'REQUEST'
}

type CreatedApi = Api & Required<Pick<Api, 'apiId' | 'apiEndpoint'>> & Pick<SeededApi, 'protocolType'>

async function createApi(call: CallManagement, resource: ApiResource): Promise<CreatedApi> {
  const {
    openapi,
    name,
    protocolType: _protocol,
    routes: _routes,
    authorizers: _authorizers,
    stages: _stages,
    ...rest
  } = resource
  const protocolType = protocolOf(resource)
  const expression = protocolType === 'WEBSOCKET' ? { routeSelectionExpression: '$request.body.action' } : {}
  if (openapi === undefined)
    return call<CreatedApi>('POST', '/v2/apis', { name: name ?? 'api', protocolType, ...expression, ...rest })
  const body = typeof openapi === 'string' ? openapi : JSON.stringify(openapi)
  const imported = await call<CreatedApi>('PUT', '/v2/apis', { body })
  const changes = { ...(name !== undefined && { name }), ...rest }
  return Object.keys(changes).length === 0
    ? imported
    : call<CreatedApi>('PATCH', `/v2/apis/${imported.apiId}`, changes)
}

interface RouteContext extends Seeding {
  readonly protocol: 'HTTP' | 'WEBSOCKET'
  /** Of the API's own operations. */
  readonly path: string
}

async function seedRoute(
  { call, owner, protocol, path }: RouteContext,
  routeKey: string,
  { function: name, url, integration, authorizer, ...input }: ReturnType<typeof readRoute>,
  authorizers: ReadonlyMap<string, Authorizer>,
): Promise<void> {
  const wanted = toIntegration(
    { function: name, url, integration } as ReturnType<typeof readRoute>,
    protocol,
    owner,
  )
  const made = wanted && (await call<{ integrationId: string }>('POST', `${path}/integrations`, wanted))
  const { routeId } = await call<{ routeId: string }>('POST', `${path}/routes`, {
    routeKey,
    ...(made && { target: `integrations/${made.integrationId}` }),
    ...authorizationOf(authorizer, authorizers),
    ...input,
  })
  if (input.routeResponseSelectionExpression !== undefined)
    await call('POST', `${path}/routes/${routeId}/routeresponses`, { routeResponseKey: '$default' })
}

/** One that is not the name of an authorizer is handed on as an id, which the service then refuses where there is none. */
function authorizationOf(name: string | undefined, authorizers: ReadonlyMap<string, Authorizer>): object {
  if (name === undefined) return {}
  const { authorizerId = name, authorizerType = 'JWT' } = authorizers.get(name) ?? {}
  return { authorizationType: authorizerType === 'JWT' ? 'JWT' : 'CUSTOM', authorizerId }
}
