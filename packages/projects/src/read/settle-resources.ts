import type { ProjectResource, Remark } from '../project/project.ts'

/**
 * Settles what resources refer to that the project does not make: what is of an API from elsewhere is left out, and domains and VPC links from
 * elsewhere are made here, so that mappings and private integrations stand. Each is remarked upon.
 */
export function settleResources(
  resources: readonly ProjectResource[],
  remark: (remark: Remark) => void,
): readonly ProjectResource[] {
  const apis = new Set(resources.flatMap(({ kind, id }) => (kind === 'Api' ? [id] : [])))
  const kept = resources.filter((resource) => {
    const stranger = apiOf(resource)
    if (stranger === undefined || apis.has(stranger)) return true
    const text = `is of the API ${stranger}, which this project does not make: it is left out`
    remark({ subject: subjectOf(resource), text, kind: 'missing', at: resource.at })
    return false
  })
  return [...kept.flatMap((one) => madeHere(one, kept, remark)), ...kept]
}

/** The API that a resource is of, or that a mapping leads to. */
function apiOf({ kind, parents, input }: ProjectResource): string | undefined {
  const api = kind === 'ApiMapping' ? input.apiId : parents.apiId
  return typeof api === 'string' ? api : undefined
}

function subjectOf({ logicalId, kind }: ProjectResource): string {
  return `${logicalId} (AWS::ApiGatewayV2::${kind === 'ManagedOverrides' ? 'ApiGatewayManagedOverrides' : kind})`
}

function madeHere(
  resource: ProjectResource,
  all: readonly ProjectResource[],
  remark: (remark: Remark) => void,
): readonly ProjectResource[] {
  const needed = neededBy(resource)
  if (!needed || all.some(({ kind, id }) => kind === needed.kind && id === needed.id)) return []
  const first = all.find((other) => neededBy(other)?.id === needed.id)
  if (first !== resource) return []
  const what = needed.kind === 'DomainName' ? 'domain' : 'VPC link'
  const text = `needs the ${what} ${needed.id}, which this project does not make: one is made here`
  remark({ subject: subjectOf(resource), text, kind: 'assumed', at: resource.at })
  const { stack, at } = resource
  const address = `${stack}/${needed.kind}:${needed.id}`
  return [{ ...needed, address, stack, at, logicalId: needed.id, parents: {}, query: {}, dependsOn: [] }]
}

type Needed = Pick<ProjectResource, 'kind' | 'id' | 'ids' | 'input'>

function neededBy({ kind, parents, input }: ProjectResource): Needed | undefined {
  if (kind === 'Integration' && typeof input.connectionId === 'string' && !input.connectionId.includes('$')) {
    const link = { name: input.connectionId, subnetIds: ['subnet-0123456789abcdef0'] }
    return { kind: 'VpcLink', id: input.connectionId, ids: [input.connectionId], input: link }
  }
  const { domainName } = parents
  if (domainName === undefined) return undefined
  const configuration = { endpointType: 'REGIONAL', securityPolicy: 'TLS_1_2' }
  const domain = { domainName, domainNameConfigurations: [configuration] }
  return { kind: 'DomainName', id: domainName, ids: [], input: domain }
}
