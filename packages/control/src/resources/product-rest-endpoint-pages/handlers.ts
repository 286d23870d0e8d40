import type { EndpointDisplayContentInput } from '@gatehouse/contract'
import type { HandlerTable, ProductRestEndpointPageRecord } from '../../call/call.ts'
import { readPage } from '../../call/page.ts'
import { badRequest } from '../../call/service-error.ts'
import { withoutPage } from '../portal-products/rules.ts'
import { exactlyOne } from '../portals/rules.ts'
import { present, summarize } from './present.ts'

/** The operations on product REST endpoint pages. management §2.18 */
export const productRestEndpointPages = {
  async CreateProductRestEndpointPage({ body, tx, at, scope, now, newId, found }) {
    const { portalProductArn, portalProductId } = found.portalProduct
    if (!body.restEndpointIdentifier.identifierParts) throw noParts()
    const productRestEndpointPageId = newId(10)
    const page: ProductRestEndpointPageRecord = {
      sent: checked(body.displayContent ?? { none: {} }),
      lastModified: now,
      productRestEndpointPageArn: `${portalProductArn}/productrestendpointpages/${productRestEndpointPageId}`,
      productRestEndpointPageId,
      restEndpointIdentifier: body.restEndpointIdentifier,
      // There are no REST APIs here whose documentation could be read, and so nothing to wait for.
      status: 'AVAILABLE',
      tryItState: body.tryItState ?? 'DISABLED',
    }
    await tx.put(at.productRestEndpointPages(portalProductId), productRestEndpointPageId, page)
    return present(page, scope)
  },

  async GetProductRestEndpointPage({ query, scope, found }) {
    const page = found.productRestEndpointPage
    const isRaw = query.includeRawDisplayContent === 'true'
    return { ...present(page, scope), ...(isRaw && { rawDisplayContent: JSON.stringify(page.sent) }) }
  },

  async ListProductRestEndpointPages({ tx, at, query, scope, found }) {
    const collection = at.productRestEndpointPages(found.portalProduct.portalProductId)
    const { items, ...page } = await readPage<ProductRestEndpointPageRecord>(tx, collection, query)
    return { items: items.map((it) => summarize(it, scope)), ...page }
  },

  async UpdateProductRestEndpointPage({ body, tx, at, scope, now, found }) {
    const current = found.productRestEndpointPage
    const page: ProductRestEndpointPageRecord = {
      ...current,
      sent: body?.displayContent ? checked(body.displayContent) : current.sent,
      tryItState: body?.tryItState ?? current.tryItState,
      lastModified: now,
    }
    const collection = at.productRestEndpointPages(found.portalProduct.portalProductId)
    await tx.put(collection, page.productRestEndpointPageId, page)
    return present(page, scope)
  },

  async DeleteProductRestEndpointPage({ tx, at, found }) {
    const { portalProduct, productRestEndpointPage: page } = found
    const displayOrder = withoutPage(portalProduct.displayOrder, page.productRestEndpointPageArn)
    await tx.delete(
      at.productRestEndpointPages(portalProduct.portalProductId),
      page.productRestEndpointPageId,
    )
    await tx.put(at.portalProducts, portalProduct.portalProductId, { ...portalProduct, displayOrder })
    return undefined
  },
} satisfies Partial<HandlerTable>

function checked(content: EndpointDisplayContentInput): EndpointDisplayContentInput {
  exactlyOne('displayContent', content, ['none', 'overrides'])
  return content
}

/** *Assumed*: the text. management §2.18 */
function noParts() {
  return badRequest('identifierParts must be specified for restEndpointIdentifier.')
}
