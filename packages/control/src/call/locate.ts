import type { OperationName } from '@gatehouse/contract'
import type { Reader } from '@gatehouse/store'
import type { Found, Locatable } from './call.ts'
import type { Collections } from './collections.ts'
import { notFound, type ServiceError } from './service-error.ts'

type Labels = Readonly<Record<string, string>>

interface Place {
  /** Where the resource is kept, given the labels before it. */
  readonly collection: (at: Collections, labels: Required<Labels>) => string
  readonly missing: (id: string) => string
  /** The member of `found`. */
  readonly name: string
}

/** The labels of the contract's paths that name a resource, outermost first, with the texts of their absence. */
const PLACES = {
  apiId: place(
    'api',
    (at) => at.apis,
    (id) => `Invalid API identifier specified ${id}`,
  ),
  domainName: place(
    'domainName',
    (at) => at.domainNames,
    () => 'Invalid domain name identifier specified',
  ),
  portalId: place('portal', (at) => at.portals, invalid('Portal')),
  portalProductId: place('portalProduct', (at) => at.portalProducts, invalid('PortalProduct')),
  productPageId: place(
    'productPage',
    (at, { portalProductId }) => at.productPages(text(portalProductId)),
    invalid('ProductPage'),
  ),
  productRestEndpointPageId: place(
    'productRestEndpointPage',
    (at, { portalProductId }) => at.productRestEndpointPages(text(portalProductId)),
    invalid('ProductRestEndpointPage'),
  ),
  vpcLinkId: place('vpcLink', (at) => at.vpcLinks, invalid('VpcLink')),
  stageName: place(
    'stage',
    (at, { apiId }) => at.stages(text(apiId)),
    () => 'Invalid stage identifier specified',
  ),
  integrationId: place(
    'integration',
    (at, { apiId }) => at.integrations(text(apiId)),
    invalid('Integration'),
  ),
  routeId: place('route', (at, { apiId }) => at.routes(text(apiId)), invalid('Route')),
  authorizerId: place('authorizer', (at, { apiId }) => at.authorizers(text(apiId)), invalid('Authorizer')),
  deploymentId: place('deployment', (at, { apiId }) => at.deployments(text(apiId)), invalid('Deployment')),
  modelId: place('model', (at, { apiId }) => at.models(text(apiId)), invalid('Model')),
  apiMappingId: place(
    'apiMapping',
    (at, { domainName }) => at.apiMappings(text(domainName)),
    () => 'Invalid API mapping identifier specified',
  ),
  routingRuleId: place(
    'routingRule',
    (at, { domainName }) => at.routingRules(text(domainName)),
    invalid('RoutingRule'),
  ),
  integrationResponseId: place(
    'integrationResponse',
    (at, { apiId, integrationId }) => at.integrationResponses(text(apiId), text(integrationId)),
    invalid('IntegrationResponse'),
  ),
  routeResponseId: place(
    'routeResponse',
    (at, { apiId, routeId }) => at.routeResponses(text(apiId), text(routeId)),
    invalid('RouteResponse'),
  ),
} satisfies Record<keyof Locatable, Place>

/**
 * The resources that a path's labels name, each read in its parent. Throws `NotFoundException` for the first that does not
 * exist. A `stageName` in the query is not a label.
 */
export async function locate<O extends OperationName>(
  tx: Reader,
  at: Collections,
  labels: Labels,
): Promise<Found<O>> {
  const found: Record<string, unknown> = {}
  for (const [label, { collection, name }] of Object.entries(PLACES)) {
    const id = labels[label]
    if (id === undefined) continue
    const resource = await tx.get(collection(at, labels), id)
    if (!resource) throw missing(label as keyof Locatable, id)
    found[name] = resource
  }
  return found as Found<O>
}

/** The refusal of a label's value that names nothing. */
export function missing(label: keyof Locatable, id: string): ServiceError {
  return notFound(PLACES[label].missing(id))
}

function place(name: string, collection: Place['collection'], missingText: Place['missing']): Place {
  return { name, collection, missing: missingText }
}

function invalid(word: string): Place['missing'] {
  return (id) => `Invalid ${word} identifier specified ${id}`
}

/** A label that the path's shape guarantees. */
function text(label: string | undefined): string {
  return label ?? ''
}
