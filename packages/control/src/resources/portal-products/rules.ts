import type { DisplayOrder, ProductPage } from '@gatehouse/contract'
import type { Call, ProductRestEndpointPageRecord } from '../../call/call.ts'
import { readAll } from '../../call/page.ts'
import { badRequest } from '../../call/service-error.ts'

/** Refuses an order with pages that the product does not have. *Assumed*: the text. management §2.18 */
export async function checkDisplayOrder(
  { tx, at, found }: Call<'UpdatePortalProduct'>,
  { contents = [], overviewPageArn, productPageArns = [] }: DisplayOrder,
): Promise<void> {
  const { portalProductId } = found.portalProduct
  const pages = await readAll<ProductPage>(tx, at.productPages(portalProductId))
  const endpoints = await readAll<ProductRestEndpointPageRecord>(
    tx,
    at.productRestEndpointPages(portalProductId),
  )
  const own = new Set(pages.map(({ productPageArn }) => productPageArn))
  const ownEndpoints = new Set(endpoints.map(({ productRestEndpointPageArn }) => productRestEndpointPageArn))
  const strange =
    [...(overviewPageArn === undefined ? [] : [overviewPageArn]), ...productPageArns].find(
      (arn) => !own.has(arn),
    ) ??
    contents
      .flatMap(({ productRestEndpointPageArns }) => productRestEndpointPageArns)
      .find((arn) => !ownEndpoints.has(arn))
  if (strange !== undefined) throw badRequest(`Page ${strange} does not belong to this portal product.`)
}

/** An order without a page that is deleted. *Assumed*. management §2.18 */
export function withoutPage(order: DisplayOrder | undefined, arn: string): DisplayOrder | undefined {
  if (!order) return undefined
  const { overviewPageArn, productPageArns, contents } = order
  return {
    ...(contents && {
      contents: contents.map((section) => ({
        ...section,
        productRestEndpointPageArns: section.productRestEndpointPageArns.filter((it) => it !== arn),
      })),
    }),
    ...(overviewPageArn !== undefined && overviewPageArn !== arn && { overviewPageArn }),
    ...(productPageArns && { productPageArns: productPageArns.filter((it) => it !== arn) }),
  }
}

/** Refuses a text that is not a policy. *Assumed*: the text. management §2.18 */
export function checkPolicy(policyDocument: string): void {
  let policy: unknown
  try {
    policy = JSON.parse(policyDocument)
  } catch {
    throw noPolicy()
  }
  const statements = [(policy as { Statement?: unknown } | null)?.Statement].flat()
  if (statements.length === 0 || !statements.every(isStatement)) throw noPolicy()
}

function isStatement(statement: unknown): boolean {
  const { Effect } = (statement ?? {}) as { Effect?: unknown }
  return Effect === 'Allow' || Effect === 'Deny'
}

/** *Assumed*: the text. management §2.18 */
function noPolicy() {
  return badRequest('Invalid policy document specified')
}

/** *Assumed*: what `resourceOwner` may be, after Resource Access Manager. management §2.18 */
export function isOfOthers(resourceOwner: string | undefined): boolean {
  if (resourceOwner === undefined || resourceOwner === 'SELF') return false
  if (resourceOwner === 'OTHER_ACCOUNTS') return true
  throw badRequest(`Invalid resourceOwner specified: ${resourceOwner}. It must be SELF or OTHER_ACCOUNTS.`)
}
