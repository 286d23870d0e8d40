import type { RoutingRule } from '@gatehouse/contract'
import type { ServedDomain } from '../addresses/served-domain.ts'

/** What routing rules had to do with a request to a custom domain name. */
export interface ExplainedRule {
  readonly routingRuleId?: string
  readonly priority?: number
  /** Why the rule takes the request, or why none does. */
  readonly because: string
}

/** Undefined where the domain name's routing mode asks for no rules. */
export function describeRule(
  { routingMode }: ServedDomain,
  rule: RoutingRule | undefined,
): ExplainedRule | undefined {
  if (routingMode === 'API_MAPPING_ONLY') return undefined
  if (!rule)
    return {
      because: `no routing rule fits${routingMode === 'ROUTING_RULE_ONLY' ? '' : ', so that API mappings decide'}`,
    }
  const { routingRuleId, priority, conditions } = rule
  const met = conditions.flatMap(({ matchHeaders, matchBasePaths }) => [
    ...(matchHeaders?.anyOf ?? []).map(
      ({ header, valueGlob }) => `the header ${header} is like ${valueGlob}`,
    ),
    ...(matchBasePaths?.anyOf ?? []).map((basePath) => `the path begins with /${basePath}`),
  ])
  return { routingRuleId, priority, because: met.length === 0 ? 'it has no conditions' : met.join(', and ') }
}
