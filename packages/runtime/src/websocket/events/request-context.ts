import type { Facts } from '../facts/facts.ts'
import { compileVariable } from '../facts/variables.ts'

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

/** The `requestContext` of every event that a function gets. websocket-apis §5.2 */
export function requestContextOf(facts: Facts): object {
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
