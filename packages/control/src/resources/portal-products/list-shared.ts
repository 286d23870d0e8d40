import type { PortalProduct, PortalProductSummary } from '@gatehouse/contract'
import type { Call } from '../../call/call.ts'
import { collectionsOf, SHARED_PRODUCTS } from '../../call/collections.ts'
import { type PageOf, pageOf } from '../../call/page.ts'
import type { Scope } from '../../call/scope.ts'
import { isSharedWith } from '../../call/sharing.ts'

/** The portal products of the region that other accounts share with the caller, page by page. management §2.18 */
export async function listShared({
  tx,
  scope,
  query,
}: Call<'ListPortalProducts'>): Promise<PageOf<PortalProductSummary>> {
  const shared = await tx.list<Scope>(SHARED_PRODUCTS, { limit: Number.MAX_SAFE_INTEGER })
  const found = []
  for (const { id, sequence, value: owner } of shared) {
    if (owner.region !== scope.region || owner.account === scope.account) continue
    if (!(await isSharedWith(tx, owner, id, scope.account))) continue
    const product = await tx.get<PortalProduct>(collectionsOf(owner).portalProducts, id)
    if (!product) continue
    const { displayOrder: _, ...value } = product
    found.push({ sequence, value })
  }
  return pageOf(found, SHARED_PRODUCTS, query)
}
