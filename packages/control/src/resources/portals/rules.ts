import type { Authorization } from '@gatehouse/contract'
import type { Reader } from '@gatehouse/store'
import type { CallContext } from '../../call/call.ts'
import { badRequest } from '../../call/service-error.ts'
import { findProduct } from '../portal-products/find-product.ts'

/** Products that a portal includes at most; the service does not raise it. management §4.7 */
const MAX_PRODUCTS = 200

/** Refuses a choice of which not exactly one is made. *Assumed*: the text. management §2.18 */
export function exactlyOne<T extends object>(
  member: string,
  choice: T,
  of: readonly (keyof T & string)[],
): void {
  if (of.filter((name) => choice[name] !== undefined).length === 1) return
  throw badRequest(`Exactly one of ${of.join(' and ')} must be specified for ${member}.`)
}

/** management §2.18 */
export function checkAuthorization(authorization: Authorization): void {
  exactlyOne('authorization', authorization, ['cognitoConfig', 'none'])
}

/**
 * Refuses products that a portal cannot include: those that are not there, or that another account does not share. *Assumed*: the
 * texts. management §2.18
 */
export async function checkProducts(
  call: Pick<CallContext, 'scope'> & { readonly tx: Reader },
  arns: readonly string[],
): Promise<void> {
  if (arns.length > MAX_PRODUCTS)
    throw badRequest(`A portal can include at most ${MAX_PRODUCTS} portal products.`)
  const twice = arns.find((arn, index) => arns.indexOf(arn) !== index)
  if (twice !== undefined) throw badRequest(`Portal product ${twice} is included twice.`)
  for (const arn of arns) if (!(await findProduct(call, arn))) throw badRequest(absentProduct(arn))
}

/** *Assumed*: the text. management §2.18 */
export function absentProduct(arn: string): string {
  return `Portal product ${arn} does not exist or is not shared.`
}
