import type { ProjectResource, ResourceKind } from '../project/project.ts'

/** Kinds in the order in which they can be created where nothing refers the other way. */
const ORDER: readonly ResourceKind[] = [
  'VpcLink',
  'DomainName',
  'PortalProduct',
  'Api',
  'Authorizer',
  'Model',
  'Integration',
  'IntegrationResponse',
  'Route',
  'RouteResponse',
  'ManagedOverrides',
  'Deployment',
  'Stage',
  'ApiMapping',
  'RoutingRule',
]

/** Resources in an order of creation: what another one depends on before it, otherwise by kind, then as the project has them. */
export function sortResources(resources: readonly ProjectResource[]): readonly ProjectResource[] {
  const byAddress = new Map(resources.map((one) => [one.address, one]))
  const sorted = new Set<ProjectResource>()
  const visiting = new Set<ProjectResource>()
  const visit = (resource: ProjectResource): void => {
    if (sorted.has(resource) || visiting.has(resource)) return
    visiting.add(resource)
    for (const address of resource.dependsOn) {
      const other = byAddress.get(address)
      if (other) visit(other)
    }
    sorted.add(resource)
  }
  const byKind = resources.toSorted((left, right) => ORDER.indexOf(left.kind) - ORDER.indexOf(right.kind))
  for (const resource of byKind) visit(resource)
  return [...sorted]
}
