import { ownMember } from '@gatehouse/contract/core'
import { formatClfTime } from '../../access-logs/format-clf-time.ts'
import { headerOf } from '../../exchange/raw-headers.ts'
import type { Facts } from './facts.ts'
import { messageOf } from './fault.ts'

/** Reads one variable of a request; undefined when it has no value. */
export type ReadVariable = (facts: Facts) => string | undefined

/** The host that an API has at the service: what stands for it behind an emulator's prefix. */
export function domainNameOf({ exchange, configuration }: Facts): string {
  const { region, snapshot } = configuration
  return exchange.domainName ?? `${snapshot.api.apiId}.execute-api.${region}.amazonaws.com`
}

/** What a host begins with: the API's id. A host with a path in it, as `dev` has them, stands for the API's own. */
export function domainPrefixOf(facts: Facts): string {
  const domainName = domainNameOf(facts)
  if (domainName.includes('/')) return facts.configuration.snapshot.api.apiId
  return domainName.split('.')[0] ?? ''
}

const requestId: ReadVariable = ({ exchange }) => exchange.requestId
const userId: ReadVariable = ({ caller }) => caller?.iam?.userId
const integrationStatus: ReadVariable = ({ integration }) => text(integration?.serviceStatus)
const integrationRequestId: ReadVariable = ({ integration }) =>
  integration?.requestId ??
  answered(integration, 'x-amzn-requestid') ??
  answered(integration, 'x-amz-request-id')
const integrationLatency: ReadVariable = ({ integration }) => text(integration?.latencyMs)
const integrationError: ReadVariable = ({ fault }) => fault?.integrationError
const responseLength: ReadVariable = ({ outcome }) => text(outcome?.bytes)
const errorMessage: ReadVariable = ({ fault }) => fault && messageOf(fault)

/** What gateway-made errors are called in logs. *Assumed* but for `ACCESS_DENIED`. http-apis §7.2 */
const RESPONSE_TYPES: Readonly<Record<string, string>> = {
  unauthorized: 'UNAUTHORIZED',
  forbidden: 'ACCESS_DENIED',
  tooManyRequests: 'THROTTLED',
  unavailable: 'INTEGRATION_FAILURE',
  requestTooLarge: 'REQUEST_TOO_LARGE',
  internal: 'DEFAULT_5XX',
}

/**
 * `$context` of HTTP APIs by name. Variables of callers that this table does not know are looked up in the caller. http-apis §7.2
 */
const VARIABLES: Readonly<Record<string, ReadVariable>> = {
  accountId: ({ configuration }) => configuration.account,
  apiId: ({ configuration }) => configuration.snapshot.api.apiId,
  stage: ({ configuration }) => configuration.stage.stageName,
  routeKey: ({ routeKey }) => routeKey,
  requestId,
  extendedRequestId: requestId,
  requestTime: ({ receivedAt }) => formatClfTime(receivedAt),
  requestTimeEpoch: ({ receivedAt }) => text(Math.floor(receivedAt.getTime() / 1000)),
  httpMethod: ({ exchange }) => exchange.method,
  path: ({ exchange }) => exchange.clientPath,
  protocol: () => 'HTTP/1.1',
  domainName: domainNameOf,
  domainPrefix: domainPrefixOf,
  'customDomain.basePathMatched': ({ exchange }) => exchange.mappingKey,
  status: ({ outcome }) => text(outcome?.status),
  responseLength,
  responseLatency: ({ outcome }) => text(outcome?.latencyMs),
  dataProcessed: responseLength,
  'identity.sourceIp': ({ exchange }) => exchange.sourceIp,
  'identity.userAgent': ({ exchange }) => headerOf(exchange.headers, 'user-agent'),
  'identity.accountId': ({ caller }) => caller?.iam?.account,
  'identity.accessKey': ({ caller }) => caller?.iam?.accessKeyId,
  'identity.caller': userId,
  'identity.user': userId,
  'identity.clientCert.clientCertPem': ({ exchange }) => exchange.clientCert?.clientCertPem,
  'identity.clientCert.subjectDN': ({ exchange }) => exchange.clientCert?.subjectDN,
  'identity.clientCert.issuerDN': ({ exchange }) => exchange.clientCert?.issuerDN,
  'identity.clientCert.serialNumber': ({ exchange }) => exchange.clientCert?.serialNumber,
  'identity.clientCert.validity.notBefore': ({ exchange }) => exchange.clientCert?.validity.notBefore,
  'identity.clientCert.validity.notAfter': ({ exchange }) => exchange.clientCert?.validity.notAfter,
  'identity.userArn': ({ caller }) => caller?.iam?.arn,
  'identity.principalOrgId': ({ caller }) => caller?.iam?.organizationId,
  'authorizer.error': ({ fault }) => fault?.authorizerError,
  'error.message': errorMessage,
  'error.messageString': (facts) => quoted(errorMessage(facts)),
  'error.responseType': ({ fault }) =>
    fault && (fault.responseType ?? RESPONSE_TYPES[fault.fault] ?? 'DEFAULT_4XX'),
  'integration.error': integrationError,
  integrationErrorMessage: integrationError,
  'integration.integrationStatus': integrationStatus,
  integrationStatus,
  'integration.status': ({ integration }) => text(integration?.status),
  'integration.latency': integrationLatency,
  integrationLatency,
  'integration.requestId': integrationRequestId,
  awsEndpointRequestId: integrationRequestId,
  awsEndpointRequestId2: ({ integration }) => answered(integration, 'x-amz-id-2'),
  'authorizer.principalId': ({ caller }) => caller?.lambda?.principalId,
}

/** Compiles a `$context` variable by the name after `$context.`. An unknown one has no value. http-apis §7.2 */
export function compileVariable(name: string): ReadVariable {
  const known = ownMember(VARIABLES, name)
  if (known) return known
  const [, claim] = /^authorizer\.claims\.(.+)$/.exec(name) ?? []
  if (claim !== undefined) return ({ caller }) => memberText(caller?.claims, claim, formatClaim)
  const [, key] = /^authorizer\.(.+)$/.exec(name) ?? []
  return key === undefined
    ? () => undefined
    : ({ caller }) => memberText(caller?.lambda?.context, key, formatMember)
}

function memberText(
  members: Readonly<Record<string, unknown>> | null | undefined,
  name: string,
  format: (value: unknown) => string | undefined,
): string | undefined {
  return members ? format(ownMember(members, name)) : undefined
}

function answered(integration: Facts['integration'], header: string): string | undefined {
  return integration?.headers && headerOf(integration.headers, header)
}

/**
 * A claim as text, as Go prints it: numbers and booleans as they are written, `[a b]`, `map[a:1 b:<nil>]` with its keys sorted. A
 * claim that is null has no text. http-apis §4.1
 */
export function formatClaim(value: unknown): string | undefined {
  return value === null || value === undefined ? undefined : formatGo(value)
}

/** *Assumed* of objects: lists were measured. http-apis §4.1 */
function formatGo(value: unknown): string {
  if (value === null || value === undefined) return '<nil>'
  if (Array.isArray(value)) return `[${value.map(formatGo).join(' ')}]`
  if (typeof value !== 'object') return String(value)
  const members = Object.entries(value).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
  return `map[${members.map(([name, member]) => `${name}:${formatGo(member)}`).join(' ')}]`
}

/** A value of a Lambda authorizer's context as text. *Assumed*: lists as those of claims, objects as JSON. http-apis §4.2 */
function formatMember(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return formatClaim(value)
  return JSON.stringify(value)
}

function text(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value)
}

function quoted(value: string | undefined): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value)
}
