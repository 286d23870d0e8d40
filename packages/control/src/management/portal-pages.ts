import type { ProductRestEndpointPage, Snapshot, Stage } from '@gatehouse/contract'
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
  const readPaths = createReadPaths(tx)
  for (const it of publication.products) products.push(await readProduct(readPaths, it, owner.region))
  return { owner, portal: publication.portal, products }
}

async function readProduct(
  readPaths: ReadPaths,
  { product, pages, sections }: PublishedProduct,
  region: string,
): Promise<ProductPages> {
  const account = product.portalProductArn.split(':')[4] ?? ''
  const scope = { account, region }
  const shown = []
  for (const { name, endpoints } of sections) {
    const all: EndpointPage[] = []
    for (const page of endpoints) all.push(await readEndpoint(readPaths, page, scope))
    shown.push({ name, endpoints: all })
  }
  return { product, pages, sections: shown }
}

/** What the API says of the endpoint is read now: it follows the API, and not the publication. management §2.18 */
async function readEndpoint(
  readPaths: ReadPaths,
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
  const paths = await readPaths({ ...scope, restApiId, stage })
  const operation = paths?.[path]?.[method.toLowerCase()]
  return operation === undefined ? page : { ...page, operation: JSON.parse(JSON.stringify(operation)) }
}

type Paths = Readonly<Record<string, Readonly<Record<string, unknown>> | undefined>>

interface DocumentedStage extends Scope {
  readonly restApiId: string
  readonly stage: string
}

/** Reads the paths in the document of a stage; undefined where it is of no HTTP API that is deployed. */
type ReadPaths = (place: DocumentedStage) => Promise<Paths | undefined>

/** Documents that are made for one page. *Assumed*: each takes as long as its API is large. management §2.18 */
const MAX_DOCUMENTS = 50

/** Makes the document of each stage once, however many endpoints are of it. */
function createReadPaths(tx: Reader): ReadPaths {
  const known = new Map<string, Paths | undefined>()
  let made = 0
  return async ({ restApiId, stage, ...scope }) => {
    const name = [scope.account, restApiId, stage].join('/')
    if (known.has(name)) return known.get(name)
    const snapshot = made < MAX_DOCUMENTS ? await readDeployed(tx, { restApiId, stage, ...scope }) : undefined
    if (snapshot) made += 1
    const address = { endpoint: '', basePath: '', tags: {} }
    const document = snapshot && (withoutExtensions(toDocument(snapshot, address)) as { paths: Paths })
    known.set(name, document?.paths)
    return document?.paths
  }
}

async function readDeployed(
  tx: Reader,
  { restApiId, stage, ...scope }: DocumentedStage,
): Promise<Snapshot | undefined> {
  const at = collectionsOf(scope)
  const api = await tx.get<ApiRecord>(at.apis, restApiId)
  const { deploymentId } = (await tx.get<Stage>(at.stages(restApiId), stage)) ?? {}
  if (api?.protocolType !== 'HTTP' || deploymentId === undefined) return undefined
  return readSnapshot(tx, { at, apiId: restApiId, deploymentId })
}
