import type { RouteResponse } from '@gatehouse/contract'
import type { ApiRecord, Call, HandlerTable } from '../../call/call.ts'
import { mergeMap, mergeMembers } from '../../call/merge.ts'
import { readPage } from '../../call/page.ts'
import { badRequest, conflict } from '../../call/service-error.ts'

/** The operations on route responses, which only WebSocket APIs have. management §2.6 */
export const routeResponses = {
  async CreateRouteResponse(call) {
    const { body, tx, newId } = call
    const response: RouteResponse = { ...body, routeResponseId: newId(6) }
    check(call.found.api, response)
    await refuseSecond(call, response)
    await tx.put(collectionOf(call), response.routeResponseId, response)
    return response
  },

  async GetRouteResponse({ found }) {
    return found.routeResponse
  },

  async GetRouteResponses(call) {
    return readPage(call.tx, collectionOf(call), call.query)
  },

  async UpdateRouteResponse(call) {
    const { body, tx, found } = call
    const current = found.routeResponse
    const { responseModels, responseParameters, ...members } = body
    const response = mergeMembers<RouteResponse>(current, members, ['modelSelectionExpression'])
    response.responseModels = mergeMap(current.responseModels, responseModels)
    response.responseParameters = mergeMap(current.responseParameters, responseParameters, () => false)
    check(found.api, response)
    await tx.put(collectionOf(call), response.routeResponseId, response)
    return response
  },

  async DeleteRouteResponse(call) {
    await call.tx.delete(collectionOf(call), call.found.routeResponse.routeResponseId)
    return undefined
  },
} satisfies Partial<HandlerTable>

type AnyCall = Pick<Call<'GetRouteResponses'>, 'at' | 'found' | 'tx'>

function collectionOf({ at, found }: AnyCall): string {
  return at.routeResponses(found.api.apiId, found.route.routeId)
}

function check({ protocolType }: ApiRecord, { routeResponseKey }: RouteResponse): void {
  if (protocolType !== 'WEBSOCKET') {
    throw badRequest('RouteResponses are currently not supported for this API protocol type.')
  }
  if (routeResponseKey !== '$default') {
    throw badRequest('Currently, only $default is supported as a RouteResponseKey.')
  }
}

/** *Assumed*: the text. `$default` being the only key, a route has one response. management §2.6 */
async function refuseSecond(call: AnyCall, { routeResponseKey: key }: RouteResponse): Promise<void> {
  if ((await call.tx.count(collectionOf(call))) > 0)
    throw conflict(`RouteResponse with key ${key} already exists for this Route`)
}
