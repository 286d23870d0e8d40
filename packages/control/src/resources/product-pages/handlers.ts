import type { ProductPage } from '@gatehouse/contract'
import type { HandlerTable } from '../../call/call.ts'
import { readPage } from '../../call/page.ts'
import { withoutPage } from '../portal-products/rules.ts'

/** The operations on product pages. management §2.18 */
export const productPages = {
  async CreateProductPage({ body, tx, at, now, newId, found }) {
    const { portalProductArn, portalProductId } = found.portalProduct
    const productPageId = newId(10)
    const page: ProductPage = {
      displayContent: body.displayContent,
      lastModified: now,
      productPageArn: `${portalProductArn}/productpages/${productPageId}`,
      productPageId,
    }
    await tx.put(at.productPages(portalProductId), productPageId, page)
    return page
  },

  async GetProductPage({ found }) {
    return found.productPage
  },

  async ListProductPages({ tx, at, query, found }) {
    const collection = at.productPages(found.portalProduct.portalProductId)
    const { items, ...page } = await readPage<ProductPage>(tx, collection, query)
    return {
      items: items.map(({ displayContent, ...summary }) => ({ ...summary, pageTitle: displayContent.title })),
      ...page,
    }
  },

  async UpdateProductPage({ body, tx, at, now, found }) {
    const current = found.productPage
    const displayContent = body?.displayContent ?? current.displayContent
    const page: ProductPage = { ...current, displayContent, lastModified: now }
    await tx.put(at.productPages(found.portalProduct.portalProductId), page.productPageId, page)
    return page
  },

  async DeleteProductPage({ tx, at, found }) {
    const { portalProduct, productPage } = found
    const displayOrder = withoutPage(portalProduct.displayOrder, productPage.productPageArn)
    await tx.delete(at.productPages(portalProduct.portalProductId), productPage.productPageId)
    await tx.put(at.portalProducts, portalProduct.portalProductId, { ...portalProduct, displayOrder })
    return undefined
  },
} satisfies Partial<HandlerTable>
