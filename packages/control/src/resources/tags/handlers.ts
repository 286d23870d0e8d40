import type { Tags } from '@gatehouse/contract'
import type { Reader } from '@gatehouse/store'
import type { CallContext, HandlerTable } from '../../call/call.ts'
import { missing } from '../../call/locate.ts'
import { badRequest, type ServiceError } from '../../call/service-error.ts'
import { checkTags } from './rules.ts'

/** The operations on the tags of APIs, stages, domain names, VPC links, portals and portal products. management §2.13 */
export const tags = {
  async GetTags(call) {
    const { resource } = await find(call, call.path['resource-arn'])
    return { tags: resource.tags }
  },

  async TagResource(call) {
    const { resource, collection, id } = await find(call, call.path['resource-arn'])
    const merged = { ...resource.tags, ...call.body?.tags }
    checkTags(merged)
    await call.tx.put(collection, id, { ...resource, tags: merged })
    return {}
  },

  async UntagResource(call) {
    const { resource, collection, id } = await find(call, call.path['resource-arn'])
    const kept = Object.entries(resource.tags).filter(([key]) => !call.query.tagKeys.includes(key))
    await call.tx.put(collection, id, { ...resource, tags: Object.fromEntries(kept) })
    return undefined
  },
} satisfies Partial<HandlerTable>

interface Place {
  readonly collection: string
  readonly id: string
  readonly absent: ServiceError
}

interface Tagged extends Place {
  readonly resource: { readonly tags: Tags }
}

const ARN = /^arn:[\w-]+:apigateway:([a-z0-9-]+):(\d{12})?:(\/.+)$/
const STAGE = /^\/apis\/([^/]+)\/stages\/([^/]+)$/
const API = /^\/apis\/([^/]+)$/
const DOMAIN_NAME = /^\/domainnames\/([^/]+)$/
const VPC_LINK = /^\/vpclinks\/([^/]+)$/
const PORTAL = /^\/portals\/([^/]+)$/
const PORTAL_PRODUCT = /^\/portalproducts\/([^/]+)$/

/** The resource that an ARN names, in the caller's account and region. management §1.5 */
async function find({ tx, at, scope }: CallContext & { tx: Reader }, arn: string): Promise<Tagged> {
  const [, region, account, path = ''] = ARN.exec(arn) ?? []
  const place = account === undefined ? placeOf(at, path) : placeInAccount(at, path)
  if (!place) throw badRequest(`Invalid resource ARN specified: ${arn}`)
  const resource =
    region === scope.region && (account ?? scope.account) === scope.account
      ? await tx.get<Tagged['resource']>(place.collection, place.id)
      : undefined
  if (!resource) throw place.absent
  return { ...place, resource }
}

/** What has its account in its ARN, management §1.5 */
function placeInAccount(at: CallContext['at'], path: string): Place | undefined {
  const portalId = PORTAL.exec(path)?.[1]
  if (portalId) return { collection: at.portals, id: portalId, absent: missing('portalId', portalId) }
  const productId = PORTAL_PRODUCT.exec(path)?.[1]
  if (!productId) return undefined
  return { collection: at.portalProducts, id: productId, absent: missing('portalProductId', productId) }
}

function placeOf(at: CallContext['at'], path: string): Place | undefined {
  const [, stageApi, stageName] = STAGE.exec(path) ?? []
  if (stageApi && stageName) {
    return { collection: at.stages(stageApi), id: stageName, absent: missing('stageName', stageName) }
  }
  const apiId = API.exec(path)?.[1]
  if (apiId) return { collection: at.apis, id: apiId, absent: missing('apiId', apiId) }
  const domainName = DOMAIN_NAME.exec(path)?.[1]
  if (domainName)
    return { collection: at.domainNames, id: domainName, absent: missing('domainName', domainName) }
  const vpcLinkId = VPC_LINK.exec(path)?.[1]
  if (vpcLinkId) return { collection: at.vpcLinks, id: vpcLinkId, absent: missing('vpcLinkId', vpcLinkId) }
  return undefined
}
