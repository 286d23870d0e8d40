import type { PortalProduct } from '@gatehouse/contract'
import type { Reader } from '@gatehouse/store'
import { collectionsOf } from '../../call/collections.ts'
import type { Scope } from '../../call/scope.ts'
import { isSharedWith } from '../../call/sharing.ts'

/** A portal product, and whose it is. */
export interface SharedProduct {
  readonly product: PortalProduct
  readonly owner: Scope
}

const ARN = /^arn:[\w-]+:apigateway:([a-z0-9-]+):(\d{12}):\/portalproducts\/([a-z0-9]+)$/

/** The portal product that an ARN names, if the caller may use it: its own, or one that is shared, of the same region. management §2.18 */
export async function findProduct(
  { tx, scope }: { readonly tx: Reader; readonly scope: Scope },
  arn: string,
): Promise<SharedProduct | undefined> {
  const [, region, account = '', portalProductId = ''] = ARN.exec(arn) ?? []
  if (region !== scope.region) return undefined
  const owner = { account, region }
  const product = await tx.get<PortalProduct>(collectionsOf(owner).portalProducts, portalProductId)
  if (!product) return undefined
  return (await isSharedWith(tx, owner, portalProductId, scope.account)) ? { product, owner } : undefined
}
