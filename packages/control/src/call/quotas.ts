import type { OperationName } from '@gatehouse/contract'
import type { Reader } from '@gatehouse/store'
import type { Collections } from './collections.ts'
import { badRequest, ServiceError } from './service-error.ts'

/** How many of each resource there may be. The service raises them on request, so configuration can; management §4.7 */
export interface Quotas {
  /** Per account and region. */
  readonly apis: number
  readonly authorizersPerApi: number
  /** Per account and region. */
  readonly domainNames: number
  readonly integrationsPerApi: number
  /** Keys with a `/` only; single-level keys are not counted. */
  readonly multiLevelMappingsPerDomainName: number
  /** Per account and region. */
  readonly portals: number
  /** Per account and region. */
  readonly portalProducts: number
  readonly productPagesPerPortalProduct: number
  readonly productRestEndpointPagesPerPortalProduct: number
  readonly routesPerApi: number
  readonly routingRulesPerDomainName: number
  readonly stagesPerApi: number
  /** Per account and region. */
  readonly vpcLinks: number
}

export const QUOTAS: Quotas = {
  apis: 600,
  authorizersPerApi: 10,
  domainNames: 120,
  integrationsPerApi: 300,
  multiLevelMappingsPerDomainName: 200,
  portals: 15,
  portalProducts: 500,
  productPagesPerPortalProduct: 40,
  productRestEndpointPagesPerPortalProduct: 40,
  routesPerApi: 300,
  routingRulesPerDomainName: 50,
  stagesPerApi: 10,
  vpcLinks: 10,
}

interface Counted {
  readonly quota: keyof Quotas
  /** `parentId` is that of the API or the portal product that the call was about. */
  readonly collection: (at: Collections, parentId: string) => string
  readonly refuse: (limit: number) => ServiceError
  /** What an account may have in a region, and not what an API may have. */
  readonly isOfAccount?: true
}

const ofApi = (words: string) => () =>
  overQuota(
    `Maximum number of ${words} for this API has been reached. Please contact AWS if you need additional ${words}.`,
  )

/** *Assumed*: the text for what a portal product has, after the one for what an API has. management §8.1 */
const ofProduct = (words: string) => () =>
  overQuota(
    `Maximum number of ${words} for this portal product has been reached. Please contact AWS if you need additional ${words}.`,
  )

/** *Assumed*: the text for what an account has, after the one for what an API has. management §8.1 */
const ofAccount = (words: string) => () =>
  overQuota(
    `Maximum number of ${words} for this account has been reached. Please contact AWS if you need additional ${words}.`,
  )

const APIS: Counted = {
  quota: 'apis',
  collection: (at) => at.apis,
  refuse: ofAccount('APIs'),
  isOfAccount: true,
}
const AUTHORIZERS: Counted = {
  quota: 'authorizersPerApi',
  collection: (at, apiId) => at.authorizers(apiId),
  refuse: ofApi('Authorizers'),
}
const INTEGRATIONS: Counted = {
  quota: 'integrationsPerApi',
  collection: (at, apiId) => at.integrations(apiId),
  refuse: ofApi('Integrations'),
}
const ROUTES: Counted = {
  quota: 'routesPerApi',
  collection: (at, apiId) => at.routes(apiId),
  refuse: ofApi('Routes'),
}

/** What an operation may add to. */
const COUNTED: Partial<Record<OperationName, readonly Counted[]>> = {
  CreateApi: [APIS],
  CreateAuthorizer: [AUTHORIZERS],
  CreateDomainName: [
    {
      quota: 'domainNames',
      collection: (at) => at.domainNames,
      refuse: ofAccount('DomainNames'),
      isOfAccount: true,
    },
  ],
  CreateIntegration: [INTEGRATIONS],
  CreatePortal: [
    { quota: 'portals', collection: (at) => at.portals, refuse: ofAccount('Portals'), isOfAccount: true },
  ],
  CreatePortalProduct: [
    {
      quota: 'portalProducts',
      collection: (at) => at.portalProducts,
      refuse: ofAccount('PortalProducts'),
      isOfAccount: true,
    },
  ],
  CreateProductPage: [
    {
      quota: 'productPagesPerPortalProduct',
      collection: (at, id) => at.productPages(id),
      refuse: ofProduct('ProductPages'),
    },
  ],
  CreateProductRestEndpointPage: [
    {
      quota: 'productRestEndpointPagesPerPortalProduct',
      collection: (at, id) => at.productRestEndpointPages(id),
      refuse: ofProduct('ProductRestEndpointPages'),
    },
  ],
  CreateRoute: [ROUTES],
  CreateStage: [
    { quota: 'stagesPerApi', collection: (at, apiId) => at.stages(apiId), refuse: ofApi('Stages') },
  ],
  CreateVpcLink: [
    {
      quota: 'vpcLinks',
      collection: (at) => at.vpcLinks,
      isOfAccount: true,
      refuse: (limit) =>
        badRequest(`There are too many Vpc Links defined for this account. Limit is ${limit}.`),
    },
  ],
  ImportApi: [APIS, AUTHORIZERS, INTEGRATIONS, ROUTES],
  ReimportApi: [AUTHORIZERS, INTEGRATIONS, ROUTES],
}

/** A call that made something. */
interface Made {
  readonly name: OperationName
  /** Of the API or the portal product that it was about. */
  readonly parentId: string
  readonly quotas: Quotas
  /** Where else the account has what counts. */
  readonly elsewhere: readonly Collections[]
}

/** Refuses, after the fact and in its transaction, a call that made more of something than there may be. management §1.3 */
export async function checkQuotas(
  tx: Reader,
  at: Collections,
  { name, parentId, quotas, elsewhere }: Made,
): Promise<void> {
  for (const { quota, collection, refuse, isOfAccount } of COUNTED[name] ?? []) {
    const limit = quotas[quota]
    if (limit === Number.POSITIVE_INFINITY) continue
    let count = 0
    for (const place of isOfAccount ? [at, ...elsewhere] : [at])
      count += await tx.count(collection(place, parentId))
    if (count > limit) throw refuse(limit)
  }
}

/** Refuses, before anything is made, a call that would make more of something in a new API than there may be. */
export function refuseOverQuota(
  quotas: Quotas,
  wanted: Partial<Readonly<Record<keyof Quotas, number>>>,
): void {
  for (const { quota, refuse } of [AUTHORIZERS, INTEGRATIONS, ROUTES]) {
    if ((wanted[quota] ?? 0) > quotas[quota]) throw refuse(quotas[quota])
  }
}

/** A quota's refusal: too many requests by its status, a conflict by its name. management §1.3 */
export function overQuota(message: string): ServiceError {
  return new ServiceError('ConflictException', message, 429)
}
