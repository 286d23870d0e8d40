import { headerOf } from '../../exchange/raw-headers.ts'
import type { Facts } from '../facts/facts.ts'
import { routeArnOf } from '../facts/route-arn.ts'
import { clientPathOf, groupValues, receivedPathOf, resourceOf, toPairs } from './event-parts.ts'
import { lastValues, routeMembersV1, spellAlike } from './event-v1.ts'
import { requestContextV2, requestMembersV2 } from './event-v2.ts'
import { toFunctionHeaders } from './function-request.ts'

export type FormatAuthorizerEvent = (
  facts: Facts,
  identity: readonly string[],
  newTraceId: () => string,
) => object

/** The event that a Lambda authorizer gets, by its payload format. It has no body. http-apis §4.2 */
export const AUTHORIZER_EVENTS: Readonly<Record<'1.0' | '2.0', FormatAuthorizerEvent>> = {
  '2.0': (facts, identity, newTraceId) => {
    const { query } = facts.exchange
    return {
      version: '2.0',
      type: 'REQUEST',
      routeArn: routeArnOf(facts),
      // *Assumed*: null where the authorizer has no identity sources. http-apis §4.2
      identitySource: identity.length === 0 ? null : identity,
      ...requestMembersV2({ facts, query, headers: headersFor(facts, newTraceId) }),
      requestContext: requestContextV2(facts),
    }
  },
  '1.0': (facts, identity, newTraceId) => {
    const { exchange, routeKey } = facts
    const source = identity.length === 0 ? null : identity.join(',')
    return {
      version: '1.0',
      type: 'REQUEST',
      methodArn: routeArnOf(facts),
      identitySource: source,
      authorizationToken: source,
      resource: resourceOf(routeKey),
      // *Assumed*: as an integration gets it. http-apis §4.2
      path: receivedPathOf(facts),
      httpMethod: exchange.method,
      headers: Object.fromEntries(spellAlike(toPairs(headersFor(facts, newTraceId)))),
      queryStringParameters: lastValues(groupValues(new URLSearchParams(exchange.query))),
      ...routeMembersV1(facts),
      requestContext: requestContextV1(facts),
    }
  },
}

function requestContextV1(facts: Facts): object {
  const { exchange, configuration, routeKey } = facts
  return {
    path: clientPathOf(facts),
    accountId: configuration.account,
    resourceId: routeKey,
    stage: configuration.stage.stageName,
    requestId: exchange.requestId,
    identity: {
      sourceIp: exchange.sourceIp,
      userAgent: headerOf(exchange.headers, 'user-agent') ?? '',
    },
    resourcePath: resourceOf(routeKey),
    httpMethod: exchange.method,
    apiId: configuration.snapshot.api.apiId,
  }
}

/** The body has not been read yet: its length is what the client says. */
function headersFor(facts: Facts, newTraceId: () => string): string[] {
  const { body, headers } = facts.exchange
  const given = headerOf(headers, 'content-length')
  const told = given === undefined ? undefined : Number(given)
  return toFunctionHeaders(facts, body === null ? 0 : told, newTraceId)
}
