import type { RoutingRule } from '@gatehouse/contract'
import type { Call, HandlerTable } from '../../call/call.ts'
import { DOMAIN_OWNERS } from '../../call/collections.ts'
import { isTaken, readPage } from '../../call/page.ts'
import { overQuota } from '../../call/quotas.ts'
import { conflict } from '../../call/service-error.ts'
import { checkRule, checkTarget, refusePrivateDomain, withDefaults } from './rules.ts'
import { targetIndexOf } from './target-index.ts'

/** Rules of a page when the caller does not say, and at most. management §1.4 */
const MAX_PAGE = 100

/** The operations on routing rules. management §2.17 */
export const routingRules = {
  async CreateRoutingRule(call) {
    const routingRuleId = call.newId(6)
    return save(call, { ...call.body, routingRuleId, routingRuleArn: arnOf(call, routingRuleId) })
  },

  async GetRoutingRule({ found, query }) {
    refusePrivateDomain(query)
    return found.routingRule
  },

  async ListRoutingRules({ tx, at, query, found }) {
    refusePrivateDomain(query)
    const { items, nextToken } = await readPage<RoutingRule>(
      tx,
      at.routingRules(found.domainName.domainName),
      query,
      { defaultPage: MAX_PAGE, maxPage: MAX_PAGE },
    )
    return { routingRules: items, ...(nextToken === undefined ? {} : { nextToken }) }
  },

  async PutRoutingRule(call) {
    const { routingRuleArn, routingRuleId } = call.found.routingRule
    await forget(call, call.found.routingRule)
    return save(call, { ...call.body, routingRuleArn, routingRuleId })
  },

  async DeleteRoutingRule(call) {
    const { tx, at, scope, found, query } = call
    refusePrivateDomain(query)
    const { domainName } = found.domainName
    await forget(call, found.routingRule)
    await tx.delete(at.routingRules(domainName), found.routingRule.routingRuleId)
    await tx.put(DOMAIN_OWNERS, domainName, scope)
    return undefined
  },
} satisfies Partial<HandlerTable>

type Change = Call<'CreateRoutingRule' | 'PutRoutingRule'>

async function save(call: Change, sent: RoutingRule): Promise<RoutingRule> {
  const { tx, at, scope, found, query, quotas } = call
  refusePrivateDomain(query)
  const rule = withDefaults(sent)
  checkRule(rule)
  const { domainName } = found.domainName
  const collection = at.routingRules(domainName)
  const { priority, routingRuleId } = rule
  if (await isTaken(tx, collection, { index: 'priority', key: String(priority), id: routingRuleId }))
    throw taken(priority)
  const isNew = (await tx.get(collection, routingRuleId)) === undefined
  if (isNew && (await tx.count(collection)) >= quotas.routingRulesPerDomainName) throw tooMany()
  for (const { invokeApi } of rule.actions) {
    await checkTarget(call, invokeApi)
    const { apiId, stage } = invokeApi
    await tx.put(at.mappingsOf(apiId), targetIndexOf(domainName, rule), { stage })
  }
  await tx.put(collection, rule.routingRuleId, rule)
  await tx.put(DOMAIN_OWNERS, domainName, scope)
  return rule
}

/** Takes a rule off what keeps its target from being deleted. */
async function forget(
  { tx, at, found }: Pick<Call<'PutRoutingRule'>, 'tx' | 'at' | 'found'>,
  rule: RoutingRule,
): Promise<void> {
  for (const { invokeApi } of rule.actions)
    await tx.delete(at.mappingsOf(invokeApi.apiId), targetIndexOf(found.domainName.domainName, rule))
}

/** With the account, unlike other ARNs of this service. management §1.5 */
function arnOf({ scope, found }: Change, id: string): string {
  const { domainName } = found.domainName
  return `arn:aws:apigateway:${scope.region}:${scope.account}:/domainnames/${domainName}/routingrules/${id}`
}

/** *Assumed*: the text, after the one for API mappings. management §2.17 */
function tooMany() {
  return overQuota(
    'Maximum number of RoutingRules for this domain name has been reached. Please contact AWS if you need additional RoutingRules.',
  )
}

/** *Assumed*: the text. management §2.17 */
function taken(priority: number) {
  return conflict(`Routing rule with priority ${priority} already exists for this domain name`)
}
