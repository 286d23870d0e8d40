import { ownMember } from '@gatehouse/contract/core'
import type { KindFacts } from '../api-resources/kinds.ts'
import type { StackFacts } from '../scope/scope.ts'
import { formatShape } from './format-shape.ts'

/** A resource of API Gateway V2 that something refers to. */
export interface ApiReference {
  readonly type: string
  readonly facts: KindFacts
  readonly id: string
  readonly seed: string
  /** For the resource's own properties, evaluated. */
  readonly property: (name: string) => unknown
  readonly stack: StackFacts
}

/** What `Ref` (no attribute) and `Fn::GetAtt` of a resource of API Gateway V2 give; undefined for an attribute that it does not have. */
export function referToApi(reference: ApiReference, attribute: string | undefined): string | undefined {
  const { type, facts, id } = reference
  if (attribute === undefined) return type === 'RoutingRule' ? ruleArn(reference) : id
  if (attribute === facts.idAttribute || attribute === 'Id') return id
  const pattern = ownMember(ownMember(ATTRIBUTES, type) ?? {}, attribute)
  if (pattern) return formatShape(pattern, id, reference.seed, reference.stack)
  return type === 'RoutingRule' && attribute === 'RoutingRuleArn' ? ruleArn(reference) : undefined
}

const ATTRIBUTES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Api: { ApiEndpoint: 'https://{name}.execute-api.{region}.{suffix}' },
  DomainName: {
    DomainNameArn: 'arn:{partition}:apigateway:{region}:{account}:/domainnames/{name}',
    RegionalDomainName: 'd-{id:10}.execute-api.{region}.{suffix}',
    RegionalHostedZoneId: 'Z1UJRXOUMOOFQ8',
  },
  VpcLink: { VpcLinkArn: 'arn:{partition}:apigateway:{region}::/vpclinks/{name}' },
  PortalProduct: { PortalProductArn: 'arn:{partition}:apigateway:{region}:{account}:/portalproducts/{name}' },
}

function ruleArn({ id, property }: ApiReference): string {
  return `${property('DomainNameArn')}/routingrules/${id}`
}
