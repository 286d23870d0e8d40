import type { ProductRestEndpointPage, Stage, StageAddress } from '@gatehouse/contract'
import type { Reader } from '@gatehouse/store'
import type { ApiRecord, ProductRestEndpointPageRecord } from '../call/call.ts'
import { collectionsOf, PORTAL_OWNERS } from '../call/collections.ts'
import type { Scope } from '../call/scope.ts'
import { readSnapshot } from '../deploy/snapshots.ts'
import { toDocument } from '../openapi/export/to-document.ts'
import { withoutExtensions } from '../openapi/export/without-extensions.ts'
import type { PortalPublication, PublishedProduct } from '../resources/portals/publication.ts'
import { present } from '../resources/product-rest-endpoint-pages/present.ts'

/** A portal's page: as it was published, or as its preview was made. */
export interface PortalAddress {
  readonly portalId: string
  readonly isPreview: boolean
}

/** What a portal shows. */
export interface PortalPages {
  /** Whose it is. */
  readonly owner: Scope
  readonly portal: PortalPublication['portal']
  readonly products: readonly ProductPages[]
}

/** A product with what it shows. */
export interface ProductPages extends Pick<PublishedProduct, 'product' | 'pages'> {
  readonly sections: readonly { readonly name: string; readonly endpoints: readonly EndpointPage[] }[]
}

/** An endpoint with its entry in the document of its API, where that API is one of this gateway. */
export interface EndpointPage extends ProductRestEndpointPage {
  readonly operation?: unknown
}

/** Reads what a portal shows; undefined where it is not published, or has no preview. */
export async function readPortalPages(
  tx: Reader,
  { portalId, isPreview }: PortalAddress,
): Promise<PortalPages | undefined> {
  const owner = await tx.get<Scope>(PORTAL_OWNERS, portalId)
  if (!owner) return undefined
  const at = collectionsOf(owner)
  const kept = isPreview ? at.portalPreviews : at.portalPublications
  const publication = await tx.get<PortalPublication>(kept, portalId)
  if (!publication) return undefined
  const products: ProductPages[] = []
  const documents = createDocuments(tx)
  for (const it of publication.products) products.push(await readProduct(documents, it, owner.region))
  return { owner, portal: publication.portal, products }
}

async function readProduct(
  documents: Documents,
  { product, pages, sections }: PublishedProduct,
  region: string,
): Promise<ProductPages> {
  const account = product.portalProductArn.split(':')[4] ?? ''
  const scope = { account, region }
  const shown = []
  for (const { name, endpoints } of sections) {
    const all: EndpointPage[] = []
    for (const page of endpoints) all.push(await readEndpoint(documents, page, scope))
    shown.push({ name, endpoints: all })
  }
  return { product, pages, sections: shown }
}

/** What the API says of the endpoint is read now: it follows the API, and not the publication. management §2.18 */
async function readEndpoint(
  documents: Documents,
  record: ProductRestEndpointPageRecord,
  scope: Scope,
): Promise<EndpointPage> {
  const page = present(record, scope)
  const {
    restApiId = '',
    stage = '',
    path = '',
    method = '',
  } = page.restEndpointIdentifier.identifierParts ?? {}
  const paths = await documents.find(scope, { apiId: restApiId, stageName: stage })
  const operation = paths?.[path]?.[method.toLowerCase()]
  return operation === undefined ? page : { ...page, operation: JSON.parse(JSON.stringify(operation)) }
}

/** What the documents of APIs say of their paths: each is made once for a portal, however many of its endpoints the portal shows. */
interface Documents {
  /** Undefined where there is no such API of HTTP, or nothing is deployed. */
  find(scope: Scope, stage: StageAddress): Promise<Paths | undefined>
}

function createDocuments(tx: Reader): Documents {
  const known = new Map<string, Paths | undefined>()

  async function read(scope: Scope, { apiId, stageName }: StageAddress): Promise<Paths | undefined> {
    const at = collectionsOf(scope)
    const api = await tx.get<ApiRecord>(at.apis, apiId)
    const { deploymentId } = (await tx.get<Stage>(at.stages(apiId), stageName)) ?? {}
    if (api?.protocolType !== 'HTTP' || deploymentId === undefined) return undefined
    const snapshot = await readSnapshot(tx, { at, apiId, deploymentId })
    if (!snapshot) return undefined
    const address = { endpoint: '', basePath: '', tags: {} }
    return (withoutExtensions(toDocument(snapshot, address)) as { paths: Paths }).paths
  }

  return {
    async find(scope, stage) {
      const name = JSON.stringify([scope.account, stage.apiId, stage.stageName])
      if (!known.has(name)) known.set(name, await read(scope, stage))
      return known.get(name)
    },
  }
}

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>
