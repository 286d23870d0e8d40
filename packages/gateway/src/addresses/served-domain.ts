import type { RoutingRule } from '@gatehouse/contract'
import type { PublishedDomain } from '@gatehouse/control'
import { compileRoutingRules, type RuleQuestion, type RuleSelector, selectMapping } from '@gatehouse/runtime'

/** A custom domain name, made ready to be asked where a request goes. */
export interface ServedDomain extends PublishedDomain {
  /** By the rules and mappings that its routing mode asks for; undefined when nothing takes the request. */
  readonly select: (question: RuleQuestion) => DomainChoice | undefined
}

/** A stage that a request to a custom domain name goes to. */
export interface DomainChoice {
  readonly apiId: string
  readonly stage: string
  /** The mapping's key, or the rule's base path: empty where everything is taken. */
  readonly key: string
  /** What is left of the path for the stage. */
  readonly path: string
  /** Undefined where an API mapping decided. */
  readonly routingRule?: RoutingRule | undefined
}

/** Rules are read and put in order here, once, and not at each request. http-apis §1.3 */
export function compileDomain(domain: PublishedDomain): ServedDomain {
  const { routingMode, routingRules, mappings } = domain
  const selectRule = routingMode === 'API_MAPPING_ONLY' ? undefined : compileRoutingRules(routingRules)
  const own = routingMode === 'ROUTING_RULE_ONLY' ? [] : mappings
  return { ...domain, select: (question) => byRule(selectRule, question) ?? byMapping(own, question.path) }
}

function byRule(select: RuleSelector | undefined, question: RuleQuestion): DomainChoice | undefined {
  const choice = select?.(question)
  const target = choice?.rule.actions[0]?.invokeApi
  if (!choice || !target) return undefined
  const { rule, basePath, path } = choice
  return { apiId: target.apiId, stage: target.stage, key: basePath, path, routingRule: rule }
}

function byMapping(mappings: PublishedDomain['mappings'], path: string): DomainChoice | undefined {
  const choice = selectMapping(mappings, path)
  if (!choice) return undefined
  const { apiId, stage, apiMappingKey } = choice.mapping
  return { apiId, stage, key: apiMappingKey, path: choice.path }
}
