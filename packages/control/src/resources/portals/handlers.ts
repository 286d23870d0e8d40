import type { Portal } from '@gatehouse/contract'
import type { Call, HandlerTable } from '../../call/call.ts'
import { PORTAL_OWNERS } from '../../call/collections.ts'
import { readPage } from '../../call/page.ts'
import { badRequest, conflict } from '../../call/service-error.ts'
import { checkTags } from '../tags/rules.ts'
import { createContent, updateContent } from './content.ts'
import { toEndpointConfiguration } from './endpoint-configuration.ts'
import { collectProducts } from './publication.ts'
import { checkAuthorization, checkProducts } from './rules.ts'

/** The operations on portals. management §2.18 */
export const portals = {
  async CreatePortal(call) {
    const { body, tx, at, scope, now, newId } = call
    const portalId = newId(10)
    checkAuthorization(body.authorization)
    const portal: Portal = {
      authorization: body.authorization,
      endpointConfiguration: toEndpointConfiguration(call, portalId, body.endpointConfiguration),
      includedPortalProductArns: body.includedPortalProductArns ?? [],
      lastModified: now,
      portalArn: `arn:aws:apigateway:${scope.region}:${scope.account}:/portals/${portalId}`,
      portalContent: createContent(body.portalContent, body.logoUri, now),
      portalId,
      rumAppMonitorName: body.rumAppMonitorName || undefined,
      tags: body.tags ?? {},
    }
    checkTags(portal.tags)
    await checkProducts(call, portal.includedPortalProductArns)
    await tx.put(at.portals, portalId, portal)
    await tx.put(PORTAL_OWNERS, portalId, scope)
    return portal
  },

  async GetPortal({ found }) {
    return found.portal
  },

  async ListPortals({ tx, at, query }) {
    return readPage(tx, at.portals, query)
  },

  async UpdatePortal(call) {
    const { body, now, found } = call
    const current = found.portal
    const { authorization = current.authorization, endpointConfiguration: sent } = body
    checkAuthorization(authorization)
    if (body.includedPortalProductArns) await checkProducts(call, body.includedPortalProductArns)
    return save(call, {
      ...current,
      authorization,
      endpointConfiguration: sent
        ? toEndpointConfiguration(call, current.portalId, sent)
        : current.endpointConfiguration,
      includedPortalProductArns: body.includedPortalProductArns ?? current.includedPortalProductArns,
      lastModified: now,
      portalContent: updateContent(current.portalContent, body, now),
      rumAppMonitorName: (body.rumAppMonitorName ?? current.rumAppMonitorName) || undefined,
    })
  },

  async DeletePortal({ tx, at, found }) {
    const { portalId } = found.portal
    if (await tx.get(at.portalPublications, portalId)) throw stillPublished(portalId)
    await tx.delete(at.portalPreviews, portalId)
    await tx.delete(PORTAL_OWNERS, portalId)
    await tx.delete(at.portals, portalId)
    return undefined
  },

  async PublishPortal(call) {
    const { tx, at, now, body, found } = call
    const { statusException: _, ...portal } = found.portal
    const collected = await collectProducts(call, portal)
    if (collected.problem) {
      await save(call, { ...portal, publishStatus: 'PUBLISH_FAILED', statusException: collected.problem })
      return {}
    }
    // There is nothing to wait for here: every later read is the outcome.
    await tx.put(at.portalPublications, portal.portalId, { portal, products: collected.products })
    await save(call, {
      ...portal,
      lastPublished: now,
      lastPublishedDescription: body?.description,
      publishStatus: 'PUBLISHED',
    })
    return {}
  },

  async DisablePortal(call) {
    const { tx, at, found } = call
    const { portalId } = found.portal
    if (!(await tx.get(at.portalPublications, portalId))) throw notPublished(portalId)
    await tx.delete(at.portalPublications, portalId)
    await save(call, { ...found.portal, publishStatus: 'DISABLED' })
    return undefined
  },

  async PreviewPortal(call) {
    const { tx, at, found, portalUrlOf } = call
    const { portal } = found
    const { products, problem } = await collectProducts(call, portal)
    if (problem) {
      await save(call, { ...portal, preview: { previewStatus: 'PREVIEW_FAILED', statusException: problem } })
      return {}
    }
    await tx.put(at.portalPreviews, portal.portalId, { portal, products })
    const previewUrl = `${portalUrlOf(portal.portalId, call.scope)}/preview`
    await save(call, { ...portal, preview: { previewStatus: 'PREVIEW_READY', previewUrl } })
    return {}
  },
} satisfies Partial<HandlerTable>

async function save({ tx, at }: Pick<Call<'UpdatePortal'>, 'tx' | 'at'>, portal: Portal): Promise<Portal> {
  await tx.put(at.portals, portal.portalId, portal)
  return portal
}

/** *Assumed*: the text. A portal has to be disabled before it is deleted. management §2.18 */
function stillPublished(portalId: string) {
  return badRequest(`Portal ${portalId} is published. Disable it before you delete it.`)
}

/** *Assumed*: the refusal. management §2.18 */
function notPublished(portalId: string) {
  return conflict(`Portal ${portalId} is not published.`)
}
