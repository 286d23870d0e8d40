import type { Facts } from '../facts/facts.ts'
import { toBackendHeaders } from '../mappings/headers.ts'
import { flatten, groupHeaders, groupQuery, type MultiMap } from '../mappings/multi-map.ts'
import { requestContextOf } from './request-context.ts'

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
