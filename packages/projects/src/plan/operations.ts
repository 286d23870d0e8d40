import type { OperationName } from '@gatehouse/contract'
import type { ProjectResource, ResourceKind } from '../project/project.ts'

/** How a kind of resource is made, changed and taken away. */
export interface KindOperations {
  readonly create: OperationName
  readonly update: OperationName
  readonly remove: OperationName
  /** Label of its own id in the paths of update and delete. */
  readonly label: string
}

/** Operations by kind; the parts that an API with a `target` manages are changed only, by `managed-overrides.ts`. */
export const OPERATIONS: Readonly<Record<Exclude<ResourceKind, 'ManagedOverrides'>, KindOperations>> = {
  Api: { create: 'CreateApi', update: 'UpdateApi', remove: 'DeleteApi', label: 'apiId' },
  ApiMapping: {
    create: 'CreateApiMapping',
    update: 'UpdateApiMapping',
    remove: 'DeleteApiMapping',
    label: 'apiMappingId',
  },
  Authorizer: {
    create: 'CreateAuthorizer',
    update: 'UpdateAuthorizer',
    remove: 'DeleteAuthorizer',
    label: 'authorizerId',
  },
  Deployment: {
    create: 'CreateDeployment',
    update: 'UpdateDeployment',
    remove: 'DeleteDeployment',
    label: 'deploymentId',
  },
  DomainName: {
    create: 'CreateDomainName',
    update: 'UpdateDomainName',
    remove: 'DeleteDomainName',
    label: 'domainName',
  },
  Integration: {
    create: 'CreateIntegration',
    update: 'UpdateIntegration',
    remove: 'DeleteIntegration',
    label: 'integrationId',
  },
  IntegrationResponse: {
    create: 'CreateIntegrationResponse',
    update: 'UpdateIntegrationResponse',
    remove: 'DeleteIntegrationResponse',
    label: 'integrationResponseId',
  },
  Model: { create: 'CreateModel', update: 'UpdateModel', remove: 'DeleteModel', label: 'modelId' },
  PortalProduct: {
    create: 'CreatePortalProduct',
    update: 'UpdatePortalProduct',
    remove: 'DeletePortalProduct',
    label: 'portalProductId',
  },
  Route: { create: 'CreateRoute', update: 'UpdateRoute', remove: 'DeleteRoute', label: 'routeId' },
  RouteResponse: {
    create: 'CreateRouteResponse',
    update: 'UpdateRouteResponse',
    remove: 'DeleteRouteResponse',
    label: 'routeResponseId',
  },
  RoutingRule: {
    create: 'CreateRoutingRule',
    update: 'PutRoutingRule',
    remove: 'DeleteRoutingRule',
    label: 'routingRuleId',
  },
  Stage: { create: 'CreateStage', update: 'UpdateStage', remove: 'DeleteStage', label: 'stageName' },
  VpcLink: { create: 'CreateVpcLink', update: 'UpdateVpcLink', remove: 'DeleteVpcLink', label: 'vpcLinkId' },
}

/** A resource that has operations of its own. */
export type OwnResource = ProjectResource & { readonly kind: keyof typeof OPERATIONS }

/** Whether a resource is created by an operation of its own. */
export function isOwn(resource: ProjectResource): resource is OwnResource {
  return resource.kind !== 'ManagedOverrides'
}

/** The labels of the path of a resource's update and delete. */
export function pathOf({ kind, parents, id }: OwnResource): Readonly<Record<string, string>> {
  return { ...parents, [OPERATIONS[kind].label]: id }
}

/** ARN by which tags are changed; undefined for what has none. */
export function taggedArn({ kind, parents, id, region }: ProjectResource): string | undefined {
  const path = {
    Api: `/apis/${id}`,
    DomainName: `/domainnames/${id}`,
    Stage: `/apis/${parents.apiId}/stages/${id}`,
    VpcLink: `/vpclinks/${id}`,
  }[kind as string]
  return path === undefined ? undefined : `arn:aws:apigateway:${region}::${path}`
}
