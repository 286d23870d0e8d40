import { formatClfTime } from '../../access-logs/format-clf-time.ts'
import { headerOf } from '../../exchange/raw-headers.ts'
import type { Caller, Facts } from '../facts/facts.ts'
import { domainNameOf, domainPrefixOf } from '../facts/variables.ts'
import {
  clientPathOf,
  groupValues,
  receivedPathOf,
  resourceOf,
  toClaims,
  toEventBody,
  toMember,
  toPairs,
} from './event-parts.ts'
import type { FunctionRequest } from './function-request.ts'

/** The event of payload format 1.0. What is not there is null. http-apis §5.4 */
export function formatEventV1(request: FunctionRequest): object {
  const { facts, body, headers, query } = request
  const { exchange, routeKey } = facts
  const pairs = spellAlike(toPairs(headers))
  const parameters = groupValues(new URLSearchParams(query))
  const given = body.length === 0 ? { body: null, isBase64Encoded: false } : toEventBody(body, headers)
  return {
    version: '1.0',
    resource: resourceOf(routeKey),
    // *Assumed*: a mapping does not reach the path of this format, as was reported. http-apis §6.1
    path: receivedPathOf(facts),
    httpMethod: exchange.method,
    headers: Object.fromEntries(pairs),
    multiValueHeaders: Object.fromEntries(groupValues(pairs)),
    queryStringParameters: lastValues(parameters),
    multiValueQueryStringParameters: toMember(parameters) ?? null,
    requestContext: requestContextV1(facts),
    ...routeMembersV1(facts),
    ...given,
  }
}

/** What integrations and authorizers are told alike of the route and the stage. */
export function routeMembersV1({ parameters, configuration }: Facts): object {
  return {
    pathParameters: toMember(Object.entries(parameters)) ?? null,
    stageVariables: toMember(Object.entries(configuration.stage.stageVariables)) ?? null,
  }
}

/** Of several values of one name the last; null where there are none. */
export function lastValues(grouped: ReadonlyMap<string, readonly string[]>): Record<string, string> | null {
  const last = [...grouped].map(([name, values]) => [name, values.at(-1) ?? ''] as const)
  return toMember(last) ?? null
}

/** *Assumed*: a name that the client spells in several ways is one, as it was spelled first. http-apis §5.4 */
export function spellAlike(pairs: readonly (readonly [string, string])[]): [string, string][] {
  const spellings = new Map<string, string>()
  return pairs.map(([name, value]) => {
    const spelling = spellings.get(name.toLowerCase()) ?? name
    spellings.set(name.toLowerCase(), spelling)
    return [spelling, value]
  })
}

function requestContextV1(facts: Facts): object {
  const { exchange, configuration, receivedAt, routeKey, caller } = facts
  const domainName = domainNameOf(facts)
  const authorizer = toAuthorizer(caller)
  return {
    accountId: configuration.account,
    apiId: configuration.snapshot.api.apiId,
    ...(authorizer && { authorizer }),
    domainName,
    domainPrefix: domainPrefixOf(facts),
    extendedRequestId: exchange.requestId,
    httpMethod: exchange.method,
    identity: toIdentity(facts),
    path: clientPathOf(facts),
    protocol: 'HTTP/1.1',
    requestId: exchange.requestId,
    requestTime: formatClfTime(receivedAt),
    requestTimeEpoch: receivedAt.getTime(),
    resourceId: routeKey,
    resourcePath: resourceOf(routeKey),
    stage: configuration.stage.stageName,
  }
}

function toIdentity({ caller, exchange }: Facts): object {
  const iam = caller?.iam
  return {
    accessKey: iam?.accessKeyId ?? null,
    accountId: iam?.account ?? null,
    caller: iam?.userId ?? null,
    clientCert: exchange.clientCert,
    cognitoAmr: null,
    cognitoAuthenticationProvider: null,
    cognitoAuthenticationType: null,
    cognitoIdentityId: null,
    cognitoIdentityPoolId: null,
    principalOrgId: iam?.organizationId ?? null,
    sourceIp: exchange.sourceIp,
    user: iam?.userId ?? null,
    userAgent: headerOf(exchange.headers, 'user-agent') ?? '',
    userArn: iam?.arn ?? null,
  }
}

/** A Lambda authorizer's context is flattened, beside its principal. */
function toAuthorizer({ claims, scopes, lambda }: Caller = {}): object | undefined {
  if (claims) return { claims: toClaims(claims), scopes: scopes ?? null }
  if (!lambda) return undefined
  const { principalId, context } = lambda
  return { ...context, ...(principalId !== undefined && { principalId }) }
}
