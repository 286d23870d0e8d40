import { formatRouteTarget, type Integration, type Route, type VpcLink } from '@gatehouse/contract'
import type { Entry } from '@gatehouse/store'
import type { Call, HandlerTable } from '../../call/call.ts'
import { readPage } from '../../call/page.ts'
import { badRequest } from '../../call/service-error.ts'
import { checkTags } from '../tags/rules.ts'

/** The operations on VPC links. management §2.12 */
export const vpcLinks = {
  async CreateVpcLink({ body, tx, at, now, newId }) {
    if (body.subnetIds.length === 0) throw badRequest('SubnetIds for a vpc link cannot be empty')
    const link: VpcLink = {
      createdDate: now,
      name: body.name,
      securityGroupIds: body.securityGroupIds ?? [],
      subnetIds: body.subnetIds,
      tags: body.tags ?? {},
      vpcLinkId: newId(6),
      vpcLinkStatus: 'AVAILABLE',
      vpcLinkVersion: 'V2',
    }
    checkTags(link.tags)
    await tx.put(at.vpcLinks, link.vpcLinkId, link)
    // There is nothing to wait for here, but clients expect to: the first answer says so, every later read is the outcome.
    return { ...link, vpcLinkStatus: 'PENDING' }
  },

  async GetVpcLink({ found }) {
    return found.vpcLink
  },

  async GetVpcLinks({ tx, at, query }) {
    return readPage(tx, at.vpcLinks, query)
  },

  async UpdateVpcLink({ body, tx, at, found }) {
    const link = { ...found.vpcLink, name: body.name ?? found.vpcLink.name }
    await tx.put(at.vpcLinks, link.vpcLinkId, link)
    return link
  },

  async DeleteVpcLink(call) {
    await refuseWhileUsed(call)
    await call.tx.delete(call.at.vpcLinks, call.found.vpcLink.vpcLinkId)
    return {}
  },
} satisfies Partial<HandlerTable>

async function refuseWhileUsed({ tx, at, found }: Call<'DeleteVpcLink'>): Promise<void> {
  const { vpcLinkId } = found.vpcLink
  const users = await tx.findWithin<Integration>(`${at.apis}/`, { index: 'connectionId', key: vpcLinkId })
  const [first] = users
  if (!first) return
  const routes: Entry<Route>[] = []
  for (const { collection, id } of users.filter((it) => it.collection === first.collection)) {
    const target = { index: 'target', key: formatRouteTarget(id) }
    routes.push(...(await tx.findBy<Route>(routesBeside(collection), target)))
  }
  const named = routes
    .sort((one, other) => one.sequence - other.sequence)
    .map(({ id }) => `ANY:${id}`)
    .join(', ')
  throw badRequest(
    `Cannot delete vpc link. Vpc link '${vpcLinkId}', is referenced in [${named}] in format of [Method:Resource].`,
  )
}

/** The routes of the API that a collection of integrations belongs to. */
function routesBeside(integrations: string): string {
  return integrations.replace(/integrations$/, 'routes')
}
