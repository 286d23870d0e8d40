import type { CreateRouteInput, Route } from '@gatehouse/contract'
import type { ApiRecord, Transaction } from '../../call.ts'
import { mergeMap } from '../../merge.ts'
import { checkRouteKey, type RouteKeys } from './route-key.ts'
import { checkAuthorizer, checkRoute, checkTarget } from './rules.ts'

/** Makes a route of an API. `keys` are those of the API's routes. §2.5 */
export async function createRoute(
  call: Transaction,
  api: ApiRecord,
  body: CreateRouteInput,
  keys: RouteKeys,
): Promise<Route> {
  const webSocket = api.protocolType === 'WEBSOCKET'
  const route: Route = {
    apiKeyRequired: body.apiKeyRequired ?? false,
    authorizationScopes: body.authorizationScopes?.length ? body.authorizationScopes : undefined,
    authorizationType: body.authorizationType ?? 'NONE',
    authorizerId: body.authorizerId || undefined,
    modelSelectionExpression: webSocket ? body.modelSelectionExpression : undefined,
    operationName: body.operationName,
    requestModels: webSocket ? mergeMap(undefined, body.requestModels) : undefined,
    requestParameters: webSocket ? body.requestParameters : undefined,
    routeId: call.newId(7),
    routeKey: body.routeKey,
    routeResponseSelectionExpression: webSocket ? body.routeResponseSelectionExpression : undefined,
    target: body.target,
  }
  return saveRoute(call, api, route, { name: 'null', keys })
}

/** Keeps a route that obeys the rules. `name` is what a refusal calls it, `keys` are those of the API's other routes. */
export async function saveRoute(
  { tx, at }: Transaction,
  api: ApiRecord,
  route: Route,
  { name, keys }: { name: string; keys: RouteKeys },
): Promise<Route> {
  const { apiId } = api
  checkRouteKey(api, route.routeKey)
  checkRoute(api, route)
  await checkTarget(tx, at, { apiId, target: route.target, routeId: name })
  await checkAuthorizer(tx, at, apiId, route)
  keys.take(route.routeKey)
  await tx.put(at.routes(apiId), route.routeId, route)
  return route
}
