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

/** Lengths of ids are those that the management API draws. */
const FACTS = {
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
} satisfies Readonly<Record<string, KindFacts>>

/** A type of API Gateway V2, without `AWS::ApiGatewayV2::`. */
export type ApiType = keyof typeof FACTS

export const KINDS: Readonly<Record<ApiType, KindFacts>> = FACTS

/** A type of CloudFormation without `AWS::ApiGatewayV2::`, or undefined for types of other services. */
export function apiTypeOf(type: unknown): ApiType | undefined {
  const name = /^AWS::ApiGatewayV2::(\w+)$/.exec(String(type))?.[1]
  return name !== undefined && isApiType(name) ? name : undefined
}

function isApiType(name: string): name is ApiType {
  return Object.hasOwn(KINDS, name)
}

/** The id that creating a resource gives it, or the property that names it. */
export function idOf(facts: KindFacts, seed: string, property: (name: string) => unknown): string {
  if (facts.idLength !== undefined) return createIds(seed)(facts.idLength)
  return facts.idProperty === undefined ? '' : String(property(facts.idProperty) ?? '')
}
