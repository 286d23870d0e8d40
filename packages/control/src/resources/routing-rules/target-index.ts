import type { RoutingRule } from '@gatehouse/contract'

/** Ids of API mappings have no hyphen. */
const RULE = 'rule-'

/** Where a rule stands in `mappingsOf` its target, beside the API mappings. */
export function targetIndexOf(
  domainName: string,
  { routingRuleId }: Pick<RoutingRule, 'routingRuleId'>,
): string {
  return `${domainName}/${RULE}${routingRuleId}`
}

/** What an entry of `mappingsOf` is to be called, and the domain name that it belongs to. */
export function readTargetIndex(index: string): { readonly words: string; readonly domainName: string } {
  const cut = index.lastIndexOf('/')
  const isRule = index.startsWith(RULE, cut + 1)
  return { domainName: index.slice(0, cut), words: isRule ? 'routing rules' : 'API mappings' }
}
