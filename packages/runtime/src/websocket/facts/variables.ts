import { isObject, ownMember } from '@gatehouse/contract/core'
import { formatClfTime } from '../../access-logs/format-clf-time.ts'
import type { Facts } from './facts.ts'
import { messageOf, responseTypeOf } from './fault.ts'

/** Reads one variable of an event; undefined when it has no value. */
export type ReadVariable = (facts: Facts) => string | number | undefined

const requestId: ReadVariable = (facts) => facts.requestId
const integrationStatus: ReadVariable = ({ integration }) => integration?.status
const integrationLatency: ReadVariable = ({ integration }) => integration?.latencyMs
const integrationError: ReadVariable = ({ integration }) => integration?.error
const errorMessage: ReadVariable = ({ fault }) => fault && messageOf(fault)

/** `$context` of WebSocket APIs by name; `authorizer.x` besides is looked up in the caller. websocket-apis §8.2, §11 */
const VARIABLES: Readonly<Record<string, ReadVariable>> = {
  connectionId: ({ client }) => client.connectionId,
  connectedAt: ({ client }) => client.connectedAt?.getTime(),
  messageId: ({ messageId }) => messageId,
  eventType: ({ eventType }) => eventType,
  messageDirection: () => 'IN',
  routeKey: ({ routeKey }) => routeKey,
  stage: ({ configuration }) => configuration.stage.stageName,
  apiId: ({ configuration }) => configuration.snapshot.api.apiId,
  accountId: ({ configuration }) => configuration.account,
  domainName: ({ client }) => client.domainName,
  requestId,
  extendedRequestId: requestId,
  requestTime: ({ receivedAt }) => formatClfTime(receivedAt),
  requestTimeEpoch: ({ receivedAt }) => receivedAt.getTime(),
  status: ({ status }) => status,
  'identity.sourceIp': ({ client }) => client.sourceIp,
  'identity.userAgent': ({ client }) => client.userAgent,
  'identity.accountId': ({ client }) => client.caller?.iam?.account,
  'identity.accessKey': ({ client }) => client.caller?.iam?.accessKeyId,
  'identity.caller': ({ client }) => client.caller?.iam?.userId,
  'identity.user': ({ client }) => client.caller?.iam?.userId,
  'identity.apiKey': ({ client }) => client.caller?.apiKey?.value,
  'identity.apiKeyId': ({ client }) => client.caller?.apiKey?.id,
  'identity.userArn': ({ client }) => client.caller?.iam?.arn,
  'identity.principalOrgId': ({ client }) => client.caller?.iam?.organizationId,
  disconnectStatusCode: ({ closing }) => closing?.code,
  disconnectReason: ({ closing }) => closing?.reason,
  'error.message': errorMessage,
  'error.messageString': (facts) => quoted(errorMessage(facts)),
  'error.responseType': ({ fault }) => fault && responseTypeOf(fault),
  'error.validationErrorString': ({ fault }) => (fault?.fault === 'invalidBody' ? fault.detail : undefined),
  integrationLatency,
  'integration.latency': integrationLatency,
  integrationStatus,
  'integration.status': integrationStatus,
  'integration.integrationStatus': integrationStatus,
  'integration.error': integrationError,
  integrationErrorMessage: integrationError,
  'authorizer.error': ({ fault }) =>
    fault?.fault === 'authorizerFailure' || fault?.fault === 'authorizerConfiguration'
      ? fault.detail
      : undefined,
}

/** Compiles a `$context` variable by the name after `$context.`. An unknown one has no value. */
export function compileVariable(name: string): ReadVariable {
  const known = ownMember(VARIABLES, name)
  if (known) return known
  const [, key] = /^authorizer\.(.+)$/.exec(name) ?? []
  if (key === undefined) return () => undefined
  return ({ client }) => {
    const authorizer = client.caller?.authorizer
    return authorizer && ownMember(authorizer, key)
  }
}

/** `$context` as templates see it: variables by the parts of their names. */
export function toContext(facts: Facts): Record<string, unknown> {
  const context: Record<string, unknown> = {}
  for (const [name, read] of Object.entries(VARIABLES)) {
    const value = read(facts)
    if (value === undefined) continue
    const [outer = '', inner] = name.split('.')
    if (inner === undefined) context[outer] = value
    else {
      const members = context[outer]
      context[outer] = { ...(isObject(members) && members), [inner]: value }
    }
  }
  const { authorizer } = facts.client.caller ?? {}
  return authorizer ? { ...context, authorizer } : context
}

function quoted(value: string | number | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value)
}
