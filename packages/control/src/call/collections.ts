import type { Scope } from './scope.ts'

/** The names of the collections that hold a scope's state. */
export function collectionsOf({ account, region }: Scope) {
  const root = `${account}/${region}`
  return {
    apis: `${root}/apis`,
    /** The prefix of everything below an API. */
    belowApi: (apiId: string) => `${root}/apis/${apiId}/`,
    authorizers: (apiId: string) => `${root}/apis/${apiId}/authorizers`,
    deployments: (apiId: string) => `${root}/apis/${apiId}/deployments`,
    /** The root of everything that an API has. */
    api: (apiId: string) => `${root}/apis/${apiId}`,
    /** What each deployment stands for, by deployment id. */
    snapshots: (apiId: string) => `${root}/apis/${apiId}/snapshots`,
    /** What snapshots of earlier versions of Gatehouse consist of, by what it is. */
    parts: (apiId: string) => `${root}/apis/${apiId}/parts`,
    sweeps: (apiId: string) => `${root}/apis/${apiId}/sweeps`,
    integrations: (apiId: string) => `${root}/apis/${apiId}/integrations`,
    integrationResponses: (apiId: string, id: string) => `${root}/apis/${apiId}/integrations/${id}/responses`,
    models: (apiId: string) => `${root}/apis/${apiId}/models`,
    portals: `${root}/portals`,
    /** What portals showed when they were published, by portal id. */
    portalPublications: `${root}/portalpublications`,
    portalPreviews: `${root}/portalpreviews`,
    portalProducts: `${root}/portalproducts`,
    /** By portal product id. */
    sharingPolicies: `${root}/sharingpolicies`,
    productPages: (id: string) => `${root}/portalproducts/${id}/productpages`,
    productRestEndpointPages: (id: string) => `${root}/portalproducts/${id}/productrestendpointpages`,
    routes: (apiId: string) => `${root}/apis/${apiId}/routes`,
    routeResponses: (apiId: string, id: string) => `${root}/apis/${apiId}/routes/${id}/responses`,
    stages: (apiId: string) => `${root}/apis/${apiId}/stages`,
    domainNames: `${root}/domainnames`,
    /** Mappings and routing rules by API, as `<domainName>/<id>`: what keeps an API and its stages from being deleted. */
    mappingsOf: (apiId: string) => `${root}/mappings/${apiId}`,
    apiMappings: (domainName: string) => `${root}/domainnames/${domainName}/apimappings`,
    routingRules: (domainName: string) => `${root}/domainnames/${domainName}/routingrules`,
    vpcLinks: `${root}/vpclinks`,
  }
}

export type Collections = ReturnType<typeof collectionsOf>

/** Stages by `<apiId>/<stageName>` over all scopes, with the scope each belongs to: an address names an API and no account. */
export const PUBLICATIONS = 'publications'

/** The regions that an account has made something in, by their names. */
export const regionsOf = (account: string) => `regions/${account}`

/** Custom domain names over all scopes, with the scope each belongs to: a name is given once. */
export const DOMAIN_OWNERS = 'domain-owners'

/** Portals over all scopes, with the scope each belongs to: the address of one names no account. */
export const PORTAL_OWNERS = 'portal-owners'

/** Portal products that have a sharing policy, over all scopes, with the scope each belongs to. */
export const SHARED_PRODUCTS = 'shared-products'
