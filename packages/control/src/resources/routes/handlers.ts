import type { Route } from '@gatehouse/contract'
import type { Call, HandlerTable } from '../../call.ts'
import { mergeMap, mergeMembers } from '../../merge.ts'
import { readAll, readPage } from '../../page.ts'
import { badRequest, notFound } from '../../service-error.ts'
import { checkRouteKey, refuseTakenRouteKey } from './route-key.ts'
import { checkAuthorizer, checkRoute, checkTarget } from './rules.ts'

/** The operations on routes. §2.5 */
export const routes = {
  async CreateRoute(call) {
    const { body, newId, found } = call
    const webSocket = found.api.protocolType === 'WEBSOCKET'
    const route: Route = {
      apiKeyRequired: body.apiKeyRequired ?? false,
      authorizationScopes: body.authorizationScopes?.length ? body.authorizationScopes : undefined,
      authorizationType: body.authorizationType ?? 'NONE',
      authorizerId: body.authorizerId || undefined,
      modelSelectionExpression: webSocket ? body.modelSelectionExpression : undefined,
      operationName: body.operationName,
      requestModels: webSocket ? mergeMap(undefined, body.requestModels) : undefined,
      requestParameters: webSocket ? body.requestParameters : undefined,
      routeId: newId(7),
      routeKey: body.routeKey,
      routeResponseSelectionExpression: webSocket ? body.routeResponseSelectionExpression : undefined,
      target: body.target,
    }
    return save(call, route, 'null')
  },

  async GetRoute({ found }) {
    return found.route
  },

  async GetRoutes({ tx, at, query, found }) {
    return readPage(tx, at.routes(found.api.apiId), query)
  },

  async UpdateRoute(call) {
    const { requestModels, requestParameters, ...members } = call.body
    const current = call.found.route
    if (current.apiGatewayManaged && members.routeKey && members.routeKey !== current.routeKey)
      throw managedKey()
    const route = mergeMembers<Route>(current, members, [
      'authorizerId',
      'modelSelectionExpression',
      'operationName',
      'routeResponseSelectionExpression',
    ])
    route.requestModels = mergeMap(current.requestModels, requestModels)
    route.requestParameters = mergeMap(current.requestParameters, requestParameters, () => false)
    if (route.authorizationScopes?.length === 0) delete route.authorizationScopes
    return save(call, route, route.routeId)
  },

  async DeleteRoute({ tx, at, found }) {
    const { apiId } = found.api
    const { routeId } = found.route
    await tx.deleteWithin(`${at.routes(apiId)}/${routeId}/`)
    await tx.delete(at.routes(apiId), routeId)
    return undefined
  },

  async DeleteRouteRequestParameter({ tx, at, found, path }) {
    const key = path.requestParameterKey
    const { [key]: removed, ...kept } = found.route.requestParameters ?? {}
    if (!removed) throw unknownParameter(key)
    const requestParameters = Object.keys(kept).length > 0 ? kept : undefined
    await tx.put(at.routes(found.api.apiId), found.route.routeId, { ...found.route, requestParameters })
    return undefined
  },
} satisfies Partial<HandlerTable>

async function save(call: Call<'CreateRoute' | 'UpdateRoute'>, route: Route, name: string): Promise<Route> {
  const { tx, at, found } = call
  const { apiId } = found.api
  checkRouteKey(found.api, route.routeKey)
  checkRoute(found.api, route)
  await checkTarget(tx, at, { apiId, target: route.target, routeId: name })
  await checkAuthorizer(tx, at, apiId, route)
  const all = await readAll<Route>(tx, at.routes(apiId))
  refuseTakenRouteKey(
    route.routeKey,
    all.filter(({ routeId }) => routeId !== route.routeId),
  )
  await tx.put(at.routes(apiId), route.routeId, route)
  return route
}

/** *Assumed*: the text. */
function unknownParameter(key: string) {
  return notFound(`Invalid request parameter key specified ${key}`)
}

/** *Assumed*: the text. The managed route's key changes through UpdateApi only. */
function managedKey() {
  return badRequest('Cannot update the route key of a route that is managed by API Gateway')
}
