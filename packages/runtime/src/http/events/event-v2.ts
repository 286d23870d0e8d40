import { formatClfTime } from '../../access-logs/format-clf-time.ts'
import { headerOf } from '../../exchange/raw-headers.ts'
import type { Caller, Facts } from '../facts/facts.ts'
import { domainNameOf, domainPrefixOf } from '../facts/variables.ts'
import { groupValues, pathWithStage, toClaims, toEventBody, toMember, toPairs } from './event-parts.ts'
import type { FunctionRequest } from './function-request.ts'

/** The event of payload format 2.0. What is not there is left out. http-apis §5.3 */
export function formatEventV2(request: FunctionRequest): object {
  const { facts, body, headers } = request
  const given = body.length === 0 ? { isBase64Encoded: false } : toEventBody(body, headers)
  return {
    version: '2.0',
    ...requestMembersV2(request),
    requestContext: { ...requestContextV2(facts), authorizer: toAuthorizer(facts.caller) },
    ...given,
  }
}

/** What integrations and authorizers are told alike. */
export function requestMembersV2({ facts, headers, query, path }: Omit<FunctionRequest, 'body'>): object {
  const { routeKey, parameters, configuration } = facts
  const pairs = toPairs(headers).map(([name, value]) => [name.toLowerCase(), value] as const)
  const cookies = pairs.filter(([name]) => name === 'cookie').flatMap(([, value]) => splitCookies(value))
  return {
    routeKey,
    // *Assumed*: a mapping replaces it whole, the stage's name included. http-apis §6.1
    rawPath: path ?? pathWithStage(facts),
    rawQueryString: query,
    cookies: cookies.length === 0 ? undefined : cookies,
    headers: joinValues(pairs.filter(([name]) => name !== 'cookie')) ?? {},
    queryStringParameters: query === '' ? undefined : joinValues(new URLSearchParams(query)),
    pathParameters: toMember(Object.entries(parameters)),
    stageVariables: toMember(Object.entries(configuration.stage.stageVariables)),
  }
}

export function requestContextV2(facts: Facts): object {
  const { exchange, configuration, receivedAt, routeKey } = facts
  const domainName = domainNameOf(facts)
  return {
    accountId: configuration.account,
    apiId: configuration.snapshot.api.apiId,
    authentication: exchange.clientCert && { clientCert: exchange.clientCert },
    domainName,
    domainPrefix: domainPrefixOf(facts),
    http: {
      method: exchange.method,
      path: pathWithStage(facts),
      protocol: 'HTTP/1.1',
      sourceIp: exchange.sourceIp,
      // *Assumed*: empty where the client names none. http-apis §5.3
      userAgent: headerOf(exchange.headers, 'user-agent') ?? '',
    },
    requestId: exchange.requestId,
    routeKey,
    stage: configuration.stage.stageName,
    time: formatClfTime(receivedAt),
    timeEpoch: receivedAt.getTime(),
  }
}

/** Several values of one name are one, with commas between them and nothing else. */
function joinValues(pairs: Iterable<readonly [string, string]>): Record<string, string> | undefined {
  return toMember([...groupValues(pairs)].map(([name, values]) => [name, values.join(',')] as const))
}

function splitCookies(header: string): string[] {
  return header
    .split(';')
    .map((cookie) => cookie.trim())
    .filter(Boolean)
}

/** Exactly one of `jwt`, `lambda` and `iam`; nothing where every caller may call the route. */
function toAuthorizer({ claims, scopes, lambda, iam }: Caller = {}): object | undefined {
  if (claims) return { jwt: { claims: toClaims(claims), scopes: scopes ?? null } }
  if (lambda) return { lambda: lambda.context }
  if (!iam) return undefined
  return {
    iam: {
      accessKey: iam.accessKeyId,
      accountId: iam.account,
      callerId: iam.userId,
      cognitoIdentity: null,
      principalOrgId: iam.organizationId ?? null,
      userArn: iam.arn,
      userId: iam.userId,
    },
  }
}
