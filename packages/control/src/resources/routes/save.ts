import type { CreateRouteInput, Route } from '@gatehouse/contract'
import type { ApiRecord, Transaction } from '../../call/call.ts'
import { mergeMap } from '../../call/merge.ts'
import { checkRouteKey, type RouteKeys } from './route-key.ts'
import { checkRoute, checkRouteAuthorizer, checkRouteTarget } from './rules.ts'

/** Makes a route of an API. `keys` are those of the API's routes. management §2.5 */
export async function createRoute(
  call: Transaction,
  api: ApiRecord,
  body: CreateRouteInput,
  keys: RouteKeys,
): Promise<Route> {
  const route: Route = {
    apiKeyRequired: body.apiKeyRequired ?? false,
    authorizationScopes: body.authorizationScopes?.length ? body.authorizationScopes : undefined,
    authorizationType: body.authorizationType ?? 'NONE',
    authorizerId: body.authorizerId || undefined,
    modelSelectionExpression: body.modelSelectionExpression,
    operationName: body.operationName,
    requestModels: mergeMap(undefined, body.requestModels),
    requestParameters: mergeMap(undefined, body.requestParameters, () => false),
    routeId: call.newId(7),
    routeKey: body.routeKey,
    routeResponseSelectionExpression: body.routeResponseSelectionExpression,
    target: body.target,
  }
  return saveRoute(call, api, route, { name: 'null', keys })
}

/** Keeps a route that obeys the rules. `name` is what a refusal calls it, `keys` are those of the API's other routes. */
export async function saveRoute(
  { tx, at }: Transaction,
  api: ApiRecord,
  draft: Route,
  { name, keys }: { name: string; keys: RouteKeys },
): Promise<Route> {
  const { apiId } = api
  const route = complete(api, draft)
  checkRouteKey(api, route.routeKey)
  checkRoute(api, route)
  await checkRouteTarget(tx, at, { apiId, target: route.target, routeId: name })
  await checkRouteAuthorizer(tx, at, apiId, route)
  await keys.take(route.routeKey)
  await tx.put(at.routes(apiId), route.routeId, route)
  return route
}

/**
 * Leaves out what routes of HTTP APIs do not have. *Assumed*: the service ignores it there, as it does of integrations.
 * management §2.5
 */
function complete({ protocolType }: ApiRecord, route: Route): Route {
  if (protocolType === 'WEBSOCKET') return route
  return {
    ...route,
    modelSelectionExpression: undefined,
    requestModels: undefined,
    routeResponseSelectionExpression: undefined,
  }
}
