import type { RoutingRule, RoutingRuleActionInvokeApi, RoutingRuleCondition } from '@gatehouse/contract'
import type { ApiRecord, Transaction } from '../../call/call.ts'
import { badRequest, notFound } from '../../call/service-error.ts'

/** Headers that no condition may be on: the service's own, and those that HTTP's hops are concerned with. management §2.17 */
const RESTRICTED_HEADERS = new Set([
  ...['authorization', 'connection', 'content-encoding', 'content-length', 'content-location', 'forwarded'],
  ...['keep-alive', 'origin', 'proxy-authenticate', 'proxy-authorization', 'te', 'trailers'],
  ...['transfer-encoding', 'upgrade', 'x-apigw-api-id', 'x-forwarded-for', 'x-forwarded-host'],
  ...['x-forwarded-proto', 'x-restapi', 'via'],
])
const RESTRICTED_PREFIXES = ['access-control-', 'apigw-', 'x-amz-', 'x-amzn-']

/** Characters that the value of a condition with a `*` at both ends has at most. management §2.17 */
const MAX_INFIX = 39

/** A rule as it is kept: what was left out is said. management §2.17 */
export function withDefaults(rule: RoutingRule): RoutingRule {
  const actions = rule.actions.map(({ invokeApi }) => ({
    invokeApi: { ...invokeApi, stripBasePath: invokeApi.stripBasePath ?? false },
  }))
  return { ...rule, actions }
}

/** Refuses what a routing rule cannot have, beyond what the contract says of each member. *Assumed*: the texts. management §2.17 */
export function checkRule({ conditions }: RoutingRule): void {
  if (conditions.some(isEmpty))
    throw badRequest('A routing rule condition must have MatchHeaders or MatchBasePaths.')
  const headers = conditions.flatMap(({ matchHeaders }) => matchHeaders?.anyOf ?? [])
  if (headers.length > 2) throw badRequest('A routing rule can have at most two MatchHeaders conditions.')
  const paths = conditions.filter(({ matchBasePaths }) => matchBasePaths)
  if (paths.length > 1) throw badRequest('A routing rule can have at most one MatchBasePaths condition.')
  for (const { header, valueGlob } of headers) {
    if (isRestricted(header))
      throw badRequest(`Header ${header} is not supported as a routing rule condition.`)
    if (isInfix(valueGlob) && valueGlob.length > MAX_INFIX)
      throw badRequest(`Header value ${valueGlob} must have fewer than 40 characters for an infix match.`)
  }
}

/**
 * Refuses what a rule cannot lead to. The service takes REST APIs only, of which this gateway has none; HTTP APIs are taken where
 * the gateway is told to, which is beyond the service. *Assumed*: the texts. management §2.17
 */
export async function checkTarget(
  { tx, at, routingRulesToHttpApis }: Pick<Transaction, 'tx' | 'at' | 'routingRulesToHttpApis'>,
  { apiId, stage }: RoutingRuleActionInvokeApi,
): Promise<void> {
  const api = await tx.get<ApiRecord>(at.apis, apiId)
  if (!api) throw badRequest('Invalid API identifier specified')
  if (api.protocolType !== 'HTTP' || !routingRulesToHttpApis)
    throw badRequest(`${api.protocolType} APIs are not supported as targets of routing rules.`)
  if (!(await tx.get(at.stages(apiId), stage))) throw badRequest('Invalid stage identifier specified')
}

/** *Assumed*: private domain names are for REST APIs, so that a domain name with that identifier is never found. management §2.17 */
export function refusePrivateDomain({ domainNameId }: { readonly domainNameId?: string }): void {
  if (domainNameId !== undefined) throw notFound('Invalid domain name identifier specified')
}

function isEmpty({ matchBasePaths, matchHeaders }: RoutingRuleCondition): boolean {
  return matchBasePaths === undefined && matchHeaders === undefined
}

function isRestricted(header: string): boolean {
  const name = header.toLowerCase()
  return RESTRICTED_HEADERS.has(name) || RESTRICTED_PREFIXES.some((prefix) => name.startsWith(prefix))
}

function isInfix(glob: string): boolean {
  return glob.length > 1 && glob.startsWith('*') && glob.endsWith('*')
}
