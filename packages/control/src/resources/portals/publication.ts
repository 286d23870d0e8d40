import type { Portal, PortalProduct, ProductPage, StatusException } from '@gatehouse/contract'
import type { Reader } from '@gatehouse/store'
import type { CallContext, ProductRestEndpointPageRecord } from '../../call/call.ts'
import { collectionsOf } from '../../call/collections.ts'
import { readAll } from '../../call/page.ts'
import { findProduct, type SharedProduct } from '../portal-products/find-product.ts'
import { absentProduct } from './rules.ts'

/** A portal as it was when it was published or previewed. */
export interface PortalPublication {
  readonly portal: Portal
  readonly products: readonly PublishedProduct[]
}

/** A portal product with the pages that are in its display order; drafts are left out. */
export interface PublishedProduct {
  readonly product: PortalProduct
  /** The overview first. */
  readonly pages: readonly ProductPage[]
  readonly sections: readonly {
    readonly name: string
    readonly endpoints: readonly ProductRestEndpointPageRecord[]
  }[]
}

type Collected =
  | { readonly products: PublishedProduct[]; readonly problem?: undefined }
  | { readonly problem: StatusException; readonly products?: undefined }

/** What a portal would show now, or why it cannot be published: a product is gone, or not shared any more. management §2.18 */
export async function collectProducts(
  call: Pick<CallContext, 'scope'> & { readonly tx: Reader },
  { includedPortalProductArns }: Portal,
): Promise<Collected> {
  const products: PublishedProduct[] = []
  let characters = 0
  for (const arn of includedPortalProductArns) {
    const found = await findProduct(call, arn)
    if (!found) return { problem: refuse(absentProduct(arn)) }
    const product = await collect(call.tx, found)
    characters += countCharacters(product)
    if (characters > MAX_CHARACTERS) return { problem: refuse(TOO_MUCH) }
    products.push(product)
  }
  return { products }
}

/** What a portal may show, in characters. *Assumed*: whoever reads its page has all of it made. management §2.18 */
const MAX_CHARACTERS = 4 * 1024 * 1024

/** *Assumed*: the text. management §2.18 */
const TOO_MUCH = `A portal can show at most ${MAX_CHARACTERS} characters.`

function refuse(message: string): StatusException {
  return { exception: 'BadRequestException', message }
}

/** How long a product is as it is kept. A page counts as often as it is in the order. */
function countCharacters({ product, pages, sections }: PublishedProduct): number {
  const lengths = new Map<object, number>()
  const lengthOf = (page: object) => {
    const length = lengths.get(page) ?? JSON.stringify(page).length
    lengths.set(page, length)
    return length
  }
  const shown = [product, ...pages, ...sections.flatMap(({ endpoints }) => endpoints)]
  const names = sections.reduce((sum, { name }) => sum + name.length, 0)
  return shown.reduce((sum, it) => sum + lengthOf(it), names)
}

async function collect(tx: Reader, { product, owner }: SharedProduct): Promise<PublishedProduct> {
  const at = collectionsOf(owner)
  const pages = await readAll<ProductPage>(tx, at.productPages(product.portalProductId))
  const endpoints = await readAll<ProductRestEndpointPageRecord>(
    tx,
    at.productRestEndpointPages(product.portalProductId),
  )
  const { overviewPageArn, productPageArns = [], contents = [] } = product.displayOrder ?? {}
  const order = [...(overviewPageArn === undefined ? [] : [overviewPageArn]), ...productPageArns]
  return {
    product,
    pages: order.flatMap((arn) => pages.find((page) => page.productPageArn === arn) ?? []),
    sections: contents.map(({ sectionName, productRestEndpointPageArns }) => ({
      name: sectionName,
      endpoints: productRestEndpointPageArns.flatMap(
        (arn) => endpoints.find((page) => page.productRestEndpointPageArn === arn) ?? [],
      ),
    })),
  }
}
