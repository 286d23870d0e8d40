import type { PortalProduct, PortalProductSummary } from '@gatehouse/contract'
import type { Call, HandlerTable } from '../../call/call.ts'
import { SHARED_PRODUCTS } from '../../call/collections.ts'
import { readAll, readPage } from '../../call/page.ts'
import { notFound } from '../../call/service-error.ts'
import { checkTags } from '../tags/rules.ts'
import { listShared } from './list-shared.ts'
import { checkDisplayOrder, checkPolicy, isOfOthers } from './rules.ts'

/** The operations on portal products and their sharing policies. management §2.18 */
export const portalProducts = {
  async CreatePortalProduct({ body, tx, at, scope, now, newId }) {
    const portalProductId = newId(10)
    const product: PortalProduct = {
      description: body.description ?? '',
      displayName: body.displayName,
      lastModified: now,
      portalProductArn: `arn:aws:apigateway:${scope.region}:${scope.account}:/portalproducts/${portalProductId}`,
      portalProductId,
      tags: body.tags ?? {},
    }
    checkTags(product.tags)
    await tx.put(at.portalProducts, portalProductId, product)
    return product
  },

  async GetPortalProduct({ found }) {
    return found.portalProduct
  },

  async ListPortalProducts(call) {
    const { tx, at, query } = call
    if (isOfOthers(query.resourceOwner)) return listShared(call)
    const { items, ...page } = await readPage<PortalProduct>(tx, at.portalProducts, query)
    return { items: items.map(summarize), ...page }
  },

  async UpdatePortalProduct(call) {
    const { body, tx, at, now, found } = call
    const current = found.portalProduct
    if (body.displayOrder) await checkDisplayOrder(call, body.displayOrder)
    const product: PortalProduct = {
      ...current,
      description: body.description ?? current.description,
      displayName: body.displayName ?? current.displayName,
      displayOrder: body.displayOrder ?? current.displayOrder,
      lastModified: now,
    }
    await tx.put(at.portalProducts, product.portalProductId, product)
    return product
  },

  async DeletePortalProduct(call) {
    const { tx, at, found } = call
    const { portalProductId } = found.portalProduct
    const pages = at.productPages(portalProductId)
    for (const { productPageId } of await readAll<{ productPageId: string }>(tx, pages))
      await tx.delete(pages, productPageId)
    const endpoints = at.productRestEndpointPages(portalProductId)
    type Endpoint = { productRestEndpointPageId: string }
    for (const { productRestEndpointPageId } of await readAll<Endpoint>(tx, endpoints))
      await tx.delete(endpoints, productRestEndpointPageId)
    await unshare(call)
    await tx.delete(at.portalProducts, portalProductId)
    return undefined
  },

  async GetPortalProductSharingPolicy({ tx, at, found }) {
    const { portalProductId } = found.portalProduct
    const policyDocument = await tx.get<string>(at.sharingPolicies, portalProductId)
    if (policyDocument === undefined) throw notShared(portalProductId)
    return { policyDocument, portalProductId }
  },

  async PutPortalProductSharingPolicy({ body, tx, at, scope, found }) {
    const { portalProductId } = found.portalProduct
    checkPolicy(body.policyDocument)
    await tx.put(at.sharingPolicies, portalProductId, body.policyDocument)
    await tx.put(SHARED_PRODUCTS, portalProductId, scope)
    return {}
  },

  async DeletePortalProductSharingPolicy(call) {
    const { tx, at, found } = call
    const { portalProductId } = found.portalProduct
    if ((await tx.get(at.sharingPolicies, portalProductId)) === undefined) throw notShared(portalProductId)
    await unshare(call)
    return undefined
  },
} satisfies Partial<HandlerTable>

/** A product as lists have it. */
export function summarize({ displayOrder: _, ...summary }: PortalProduct): PortalProductSummary {
  return summary
}

async function unshare({
  tx,
  at,
  found,
}: Pick<Call<'DeletePortalProduct'>, 'tx' | 'at' | 'found'>): Promise<void> {
  const { portalProductId } = found.portalProduct
  await tx.delete(at.sharingPolicies, portalProductId)
  await tx.delete(SHARED_PRODUCTS, portalProductId)
}

/** *Assumed*: the text. management §2.18 */
function notShared(portalProductId: string) {
  return notFound(`No sharing policy found for portal product ${portalProductId}`)
}
