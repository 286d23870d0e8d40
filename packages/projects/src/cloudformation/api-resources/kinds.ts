import { createIds } from '../../project/ids.ts'
import type { ResourceKind } from '../../project/project.ts'

/** What is to be known of a type `AWS::ApiGatewayV2::*` besides its properties. */
export interface KindFacts {
  readonly kind: ResourceKind
  /** Properties that are labels of the path of its operations. */
  readonly parents: readonly string[]
  /** Length of the id that creating it draws; undefined where a property names it. */
  readonly idLength?: number
  readonly idProperty?: string
  /** Attribute that gives the id besides `Ref`. */
  readonly idAttribute?: string
}

/** The types, without `AWS::ApiGatewayV2::`. Lengths of ids are those that the management API draws. */
export const KINDS: Readonly<Record<string, KindFacts>> = {
  Api: { kind: 'Api', parents: [], idLength: 10, idAttribute: 'ApiId' },
  ApiGatewayManagedOverrides: { kind: 'ManagedOverrides', parents: ['ApiId'], idLength: 10 },
  ApiMapping: { kind: 'ApiMapping', parents: ['DomainName'], idLength: 6, idAttribute: 'ApiMappingId' },
  Authorizer: { kind: 'Authorizer', parents: ['ApiId'], idLength: 6, idAttribute: 'AuthorizerId' },
  Deployment: { kind: 'Deployment', parents: ['ApiId'], idLength: 6, idAttribute: 'DeploymentId' },
  DomainName: { kind: 'DomainName', parents: [], idProperty: 'DomainName' },
  Integration: { kind: 'Integration', parents: ['ApiId'], idLength: 7, idAttribute: 'IntegrationId' },
  IntegrationResponse: {
    kind: 'IntegrationResponse',
    parents: ['ApiId', 'IntegrationId'],
    idLength: 7,
    idAttribute: 'IntegrationResponseId',
  },
  Model: { kind: 'Model', parents: ['ApiId'], idLength: 6, idAttribute: 'ModelId' },
  PortalProduct: { kind: 'PortalProduct', parents: [], idLength: 10, idAttribute: 'PortalProductId' },
  Route: { kind: 'Route', parents: ['ApiId'], idLength: 7, idAttribute: 'RouteId' },
  RouteResponse: {
    kind: 'RouteResponse',
    parents: ['ApiId', 'RouteId'],
    idLength: 6,
    idAttribute: 'RouteResponseId',
  },
  RoutingRule: { kind: 'RoutingRule', parents: ['DomainNameArn'], idLength: 6, idAttribute: 'RoutingRuleId' },
  Stage: { kind: 'Stage', parents: ['ApiId'], idProperty: 'StageName' },
  VpcLink: { kind: 'VpcLink', parents: [], idLength: 6, idAttribute: 'VpcLinkId' },
}

/** A type of CloudFormation without `AWS::ApiGatewayV2::`, or undefined for types of other services. */
export function apiTypeOf(type: unknown): string | undefined {
  const name = /^AWS::ApiGatewayV2::(\w+)$/.exec(String(type))?.[1]
  return name !== undefined && Object.hasOwn(KINDS, name) ? name : undefined
}

/** The id that creating a resource gives it, or the property that names it. */
export function idOf(facts: KindFacts, seed: string, property: (name: string) => unknown): string {
  if (facts.idProperty !== undefined) return String(property(facts.idProperty) ?? '')
  return createIds(seed)(facts.idLength as number)
}
