import type { Facts } from '../facts/facts.ts'
import { toAuthorizerHeaders } from '../mappings/headers.ts'
import { flatten, groupHeaders, groupQuery } from '../mappings/multi-map.ts'
import { requestContextOf } from './request-context.ts'

/** The event that a Lambda authorizer gets, as JSON. Empty maps are there. websocket-apis §9.2 */
export function formatAuthorizerEvent(facts: Facts, methodArn: string, newTraceId: () => string): string {
  const { exchange, configuration } = facts
  const headers = groupHeaders(exchange ? toAuthorizerHeaders(exchange, newTraceId) : [])
  const query = groupQuery(exchange?.query ?? '')
  return JSON.stringify({
    type: 'REQUEST',
    methodArn,
    headers: flatten(headers),
    multiValueHeaders: headers,
    queryStringParameters: flatten(query),
    multiValueQueryStringParameters: query,
    stageVariables: configuration.stage.stageVariables,
    requestContext: requestContextOf(facts),
  })
}
