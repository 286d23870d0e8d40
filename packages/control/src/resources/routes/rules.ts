import {
  type Authorizer,
  type Integration,
  parseRouteTarget,
  parseSelectionExpression,
  type Route,
} from '@gatehouse/contract'
import type { Reader } from '@gatehouse/store'
import type { ApiRecord } from '../../call/call.ts'
import type { Collections } from '../../call/collections.ts'
import { missing } from '../../call/locate.ts'
import { badRequest } from '../../call/service-error.ts'
import { malformedTarget } from '../../call/texts.ts'

/** Refuses what a route of its API's protocol cannot be, in the service's words. management §2.5 */
export function checkRoute({ protocolType }: ApiRecord, route: Route): void {
  if (route.authorizationScopes?.length && route.authorizationType !== 'JWT') {
    throw badRequest(
      'Invalid Route authorization type specified. Authorization Scopes are only valid for COGNITO_USER_POOLS and JWT authorization types',
    )
  }
  if (protocolType === 'HTTP') {
    if (route.apiKeyRequired) throw badRequest('ApiKeyRequired is not currently supported for HTTP APIs.')
    if (route.requestParameters) throw badRequest(CONNECT_ONLY)
    return
  }
  checkExpressions(route)
  if (route.routeKey === '$connect') return checkRequestParameters(route.requestParameters)
  if (route.authorizationType !== 'NONE') {
    throw badRequest('Currently, authorization is restricted to the $connect route only')
  }
  if (route.requestParameters) {
    throw badRequest(CONNECT_ONLY)
  }
}

const CONNECT_ONLY = 'Request parameters are only supported for the $connect route in WEBSOCKET APIs'

/**
 * *Assumed*: the texts. A route answers by `$default` or not at all; a model is chosen by any expression. management §4.1, §8.1
 */
function checkExpressions({
  routeResponseSelectionExpression: answer,
  modelSelectionExpression: model,
}: Route): void {
  if (answer !== undefined && answer !== '$default')
    throw badRequest('Currently, only $default is supported as a RouteResponseSelectionExpression.')
  if (model !== undefined && !parseSelectionExpression(model)?.length)
    throw badRequest(`Invalid modelSelectionExpression: ${model}`)
}

const REQUEST_PARAMETER = /^route\.request\.(header|querystring)\.[a-zA-Z0-9._$-]+$/

/** *Assumed*: the text. management §4.3, §8.1 */
function checkRequestParameters(parameters: Route['requestParameters'] = {}): void {
  const bad = Object.keys(parameters).find((key) => !REQUEST_PARAMETER.test(key))
  if (bad !== undefined) throw badRequest(`Invalid request parameter specified: ${bad}`)
}

/** Refuses a target that is malformed or names no integration. `routeId` is the literal `null` while a route is created. */
export async function checkRouteTarget(
  tx: Reader,
  at: Collections,
  { apiId, target, routeId }: { apiId: string; target: string | undefined; routeId: string },
): Promise<void> {
  if (target === undefined) return
  const integrationId = parseRouteTarget(target)
  if (!integrationId) {
    throw badRequest(malformedTarget(routeId))
  }
  if (!(await tx.get<Integration>(at.integrations(apiId), integrationId)))
    throw missing('integrationId', integrationId)
}

/** Refuses an authorization type whose authorizer is missing or of another type. */
export async function checkRouteAuthorizer(
  tx: Reader,
  at: Collections,
  apiId: string,
  route: Route,
): Promise<void> {
  const { authorizationType, authorizerId } = route
  if (authorizationType !== 'JWT' && authorizationType !== 'CUSTOM') return
  const authorizer = authorizerId ? await tx.get<Authorizer>(at.authorizers(apiId), authorizerId) : undefined
  const needed = authorizationType === 'JWT' ? 'JWT' : 'REQUEST'
  if (authorizer?.authorizerType === needed) return
  const [type, words] =
    authorizationType === 'JWT'
      ? ['JWT', 'a valid JWT authorizer']
      : ['CUSTOM or COGNITO_USER_POOLS', 'a valid authorizer']
  throw badRequest(
    `Invalid authorizer ID specified. Setting the authorization type to ${type} requires ${words}.`,
  )
}
