import type { Facts } from '../facts/facts.ts'
import { compileVariable } from '../facts/variables.ts'
import { toAuthorizerHeaders, toBackendHeaders } from '../mappings/headers.ts'
import { flatten, groupHeaders, groupQuery, type MultiMap } from '../mappings/multi-map.ts'

/** The event that a function behind AWS_PROXY gets, as JSON. What is absent is left out, never null. websocket-apis §5.2 */
export function formatProxyEvent(facts: Facts, newTraceId: () => string): string {
  const { eventType, configuration, message } = facts
  const { stageVariables } = configuration.stage
  return JSON.stringify({
    ...(eventType === 'CONNECT' && connectParts(facts, newTraceId)),
    ...(eventType === 'DISCONNECT' && disconnectHeaders(facts)),
    ...(Object.keys(stageVariables).length > 0 && { stageVariables }),
    requestContext: requestContextOf(facts),
    ...(eventType === 'MESSAGE' && { body: message.text }),
    isBase64Encoded: false,
  })
}

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

function connectParts({ exchange }: Facts, newTraceId: () => string): object {
  const headers = groupHeaders(exchange ? toBackendHeaders(exchange, newTraceId) : [])
  const query = groupQuery(exchange?.query ?? '')
  if (Object.keys(query).length === 0) return bothForms('headers', 'multiValueHeaders', headers)
  return {
    ...bothForms('headers', 'multiValueHeaders', headers),
    ...bothForms('queryStringParameters', 'multiValueQueryStringParameters', query),
  }
}

/** What the service writes where the handshake's headers are long gone. */
function disconnectHeaders({ client }: Facts): object {
  const headers = { Host: [client.domainName], 'x-api-key': [''], 'X-Forwarded-For': [''], 'x-restapi': [''] }
  return bothForms('headers', 'multiValueHeaders', headers)
}

function bothForms(single: string, multiple: string, map: MultiMap): object {
  return { [single]: flatten(map), [multiple]: map }
}

/** In the order of the service's own events. */
const REQUEST_CONTEXT = [
  'routeKey',
  'authorizer',
  'disconnectStatusCode',
  'messageId',
  'eventType',
  'extendedRequestId',
  'requestTime',
  'messageDirection',
  'disconnectReason',
  'stage',
  'connectedAt',
  'requestTimeEpoch',
  'identity',
  'requestId',
  'domainName',
  'connectionId',
  'apiId',
].map((name) => [name, compileVariable(name)] as const)

function requestContextOf(facts: Facts): object {
  const context: Record<string, unknown> = {}
  for (const [name, read] of REQUEST_CONTEXT) {
    const value =
      name === 'identity' ? identityOf(facts) : name === 'authorizer' ? authorizerOf(facts) : read(facts)
    if (value !== undefined) context[name] = value
  }
  return context
}

/** What the authorizer told; how long it took is shown to `$connect` alone. */
function authorizerOf({ eventType, client: { caller } }: Facts): object | undefined {
  if (!caller?.authorizer) return undefined
  const isConnect = eventType === 'CONNECT' && caller.latencyMs !== undefined
  return isConnect ? { ...caller.authorizer, integrationLatency: caller.latencyMs } : caller.authorizer
}

function identityOf({ client: { userAgent, sourceIp, caller } }: Facts): object {
  const iam = caller?.iam && {
    accountId: caller.iam.account,
    caller: caller.iam.userId,
    user: caller.iam.userId,
    userArn: caller.iam.arn,
  }
  const key = caller?.apiKey && { apiKey: caller.apiKey.value, apiKeyId: caller.apiKey.id }
  return { ...(userAgent !== undefined && { userAgent }), sourceIp, ...iam, ...key }
}
