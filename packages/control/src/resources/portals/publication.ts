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

/** What a portal shows in all, in characters of its JSON. *Assumed*: nothing is known of the service's own. management §2.18 */
const MAX_CHARACTERS = 4 * 1024 * 1024

/**
 * What a portal would show now, or why it cannot be published: a product is gone, or not shared any more, or all of it is more than
 * one page can be. management §2.18
 */
export async function collectProducts(
  call: Pick<CallContext, 'scope'> & { readonly tx: Reader },
  { includedPortalProductArns }: Portal,
): Promise<Collected> {
  const products: PublishedProduct[] = []
  let length = 0
  for (const arn of includedPortalProductArns) {
    const found = await findProduct(call, arn)
    if (!found) return problem(absentProduct(arn))
    const product = await collect(call.tx, found)
    length += JSON.stringify(product).length
    if (length > MAX_CHARACTERS) return problem(`A portal can show at most ${MAX_CHARACTERS} characters.`)
    products.push(product)
  }
  return { products }
}

function problem(message: string): Collected {
  return { problem: { exception: 'BadRequestException', message } }
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
