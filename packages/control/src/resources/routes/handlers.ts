import type { Route } from '@gatehouse/contract'
import type { HandlerTable } from '../../call/call.ts'
import { mergeMap, mergeMembers } from '../../call/merge.ts'
import { readPage } from '../../call/page.ts'
import { badRequest, notFound } from '../../call/service-error.ts'
import { storedRouteKeys } from './route-key.ts'
import { createRoute, saveRoute } from './save.ts'

/** The operations on routes. management §2.5 */
export const routes = {
  async CreateRoute(call) {
    const { body, tx, at, found } = call
    return createRoute(call, found.api, body, storedRouteKeys(tx, at.routes(found.api.apiId)))
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
    const { tx, at, found } = call
    const keys = storedRouteKeys(tx, at.routes(found.api.apiId), route.routeId)
    return saveRoute(call, found.api, route, { name: route.routeId, keys })
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

/** *Assumed*: the text. management §2.5 */
function unknownParameter(key: string) {
  return notFound(`Invalid request parameter key specified ${key}`)
}

/** *Assumed*: the text. The managed route's key changes through UpdateApi only. management §2.1 */
function managedKey() {
  return badRequest('Cannot update the route key of a route that is managed by API Gateway')
}
