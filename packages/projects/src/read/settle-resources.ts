import { isMap } from '../documents/positions.ts'
import type { ProjectResource, Remark } from '../project/project.ts'

/**
 * Settles what resources refer to that the project does not make: what is of an API from elsewhere is left out, and domains and VPC links from
 * elsewhere are made here, so that mappings and private integrations stand. A domain is in one region here, and what it has in others is left out.
 * Placeholders in the place of a certificate or a truststore get a value of the right form. Each is remarked upon.
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
  const settled = inOneRegion(kept, remark).map((one) =>
    one.kind === 'DomainName' ? withRealForms(one, remark) : one,
  )
  return [...settled.flatMap((one) => madeHere(one, settled, remark)), ...settled]
}

/** *Assumed*: a domain's name is taken for all regions, so that an app of several has it in the first alone. management §2.14 */
function inOneRegion(
  resources: readonly ProjectResource[],
  remark: (remark: Remark) => void,
): readonly ProjectResource[] {
  const regions = new Map<string, string>()
  const nameOf = ({ kind, id, parents }: ProjectResource) => (kind === 'DomainName' ? id : parents.domainName)
  const domains = resources.filter(({ kind }) => kind === 'DomainName')
  for (const one of [...domains, ...resources]) {
    const name = nameOf(one)
    if (name !== undefined && !regions.has(name)) regions.set(name, one.region)
  }
  return resources.filter((resource) => {
    const name = nameOf(resource)
    const region = name === undefined ? undefined : regions.get(name)
    if (region === undefined || region === resource.region) return true
    const text = `is of the domain ${name}, which is in ${region} here and in no other region: it is left out`
    remark({ subject: subjectOf(resource), text, kind: 'missing', at: resource.at })
    return false
  })
}

/** The API that a resource is of, or that a mapping leads to. */
function apiOf({ kind, parents, input }: ProjectResource): string | undefined {
  const api = kind === 'ApiMapping' ? input.apiId : kind === 'RoutingRule' ? invokedApi(input) : parents.apiId
  return typeof api === 'string' ? api : undefined
}

function invokedApi({ actions }: ProjectResource['input']): unknown {
  const [action] = Array.isArray(actions) ? actions : []
  return isMap(action) && isMap(action.invokeApi) ? action.invokeApi.apiId : undefined
}

/** What a template's author left to the person who deploys it: `none`, `your-certificate-arn`. */
function withRealForms(resource: ProjectResource, remark: (remark: Remark) => void): ProjectResource {
  const { input, region } = resource
  const made = (what: string, value: unknown) => {
    const text = `has the ${what} ${String(value)}, which the service would refuse: one is made up here`
    remark({ subject: subjectOf(resource), text, kind: 'assumed', at: resource.at })
  }
  const configurations = Array.isArray(input.domainNameConfigurations) ? input.domainNameConfigurations : []
  const domainNameConfigurations = configurations.map((one) => {
    if (
      !isMap(one) ||
      one.certificateArn === undefined ||
      /^arn:[^:]+:(acm|iam):/.test(String(one.certificateArn))
    )
      return one
    made('certificate', one.certificateArn)
    return {
      ...one,
      certificateArn: `arn:aws:acm:${region}:000000000000:certificate/00000000-0000-0000-0000-000000000000`,
    }
  })
  const tls = input.mutualTlsAuthentication
  const isPlaceholder = isMap(tls) && !String(tls.truststoreUri).startsWith('s3://')
  if (isPlaceholder) made('truststore', tls.truststoreUri)
  return {
    ...resource,
    input: {
      ...input,
      ...(configurations.length > 0 && { domainNameConfigurations }),
      ...(isPlaceholder && {
        mutualTlsAuthentication: { ...tls, truststoreUri: 's3://truststore/truststore.pem' },
      }),
    },
  }
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
  const isThere = ({ kind, id, region }: ProjectResource) =>
    kind === needed?.kind && id === needed.id && region === resource.region
  if (!needed || all.some(isThere)) return []
  const first = all.find((other) => neededBy(other)?.id === needed.id && other.region === resource.region)
  if (first !== resource) return []
  const what = needed.kind === 'DomainName' ? 'domain' : 'VPC link'
  const text = `needs the ${what} ${needed.id}, which this project does not make: one is made here`
  remark({ subject: subjectOf(resource), text, kind: 'assumed', at: resource.at })
  const { stack, at, region } = resource
  const address = `${stack}/${needed.kind}:${needed.id}`
  return [
    { ...needed, address, stack, at, region, logicalId: needed.id, parents: {}, query: {}, dependsOn: [] },
  ]
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
