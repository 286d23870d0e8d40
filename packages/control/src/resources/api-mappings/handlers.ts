import type { ApiMapping } from '@gatehouse/contract'
import type { ApiRecord, Call, HandlerTable } from '../../call/call.ts'
import { DOMAIN_OWNERS } from '../../call/collections.ts'
import { mergeMembers } from '../../call/merge.ts'
import { isTaken, readPage } from '../../call/page.ts'
import { overQuota } from '../../call/quotas.ts'
import { badRequest, conflict } from '../../call/service-error.ts'

const KEY_CHARACTERS = /^[A-Za-z0-9$\-_.+!*'()/]{0,300}$/

/** The operations on API mappings. management §2.11 */
export const apiMappings = {
  async CreateApiMapping(call) {
    const { body, newId } = call
    return save(call, { ...body, apiMappingId: newId(6), apiMappingKey: body.apiMappingKey ?? '' })
  },

  async GetApiMapping({ found }) {
    return found.apiMapping
  },

  async GetApiMappings({ tx, at, query, found }) {
    return readPage(tx, at.apiMappings(found.domainName.domainName), query)
  },

  async UpdateApiMapping(call) {
    const current = call.found.apiMapping
    await call.tx.delete(call.at.mappingsOf(current.apiId), indexOf(call, current))
    return save(call, mergeMembers<ApiMapping>(current, call.body))
  },

  async DeleteApiMapping(call) {
    const { tx, at, found } = call
    const { apiId, apiMappingId } = found.apiMapping
    await tx.delete(at.mappingsOf(apiId), indexOf(call, found.apiMapping))
    await tx.delete(at.apiMappings(found.domainName.domainName), apiMappingId)
    await announce(call)
    return undefined
  },
} satisfies Partial<HandlerTable>

type Change = Call<'CreateApiMapping' | 'UpdateApiMapping'>

async function save(call: Change, mapping: ApiMapping): Promise<ApiMapping> {
  const { tx, at, found } = call
  const { apiId, apiMappingId, stage } = mapping
  const api = await tx.get<ApiRecord>(at.apis, apiId)
  if (!api) throw badRequest('Invalid API identifier specified')
  if (!(await tx.get(at.stages(apiId), stage))) throw badRequest('Invalid stage identifier specified')
  checkKey(mapping.apiMappingKey)
  const collection = at.apiMappings(found.domainName.domainName)
  const { apiMappingKey: key } = mapping
  if (await isTaken(tx, collection, { index: 'apiMappingKey', key, id: apiMappingId }))
    throw conflict('ApiMapping key already exists for this domain name')
  await refuseMixedProtocols(call, api, mapping)
  await refuseTooManyLevels(call, api, mapping)
  await tx.put(collection, apiMappingId, mapping)
  await tx.put(at.mappingsOf(apiId), indexOf(call, mapping), { stage })
  await announce(call)
  return mapping
}

/** *Assumed*: the text. A domain name is for APIs of one protocol. management §2.11 */
async function refuseMixedProtocols(
  { tx, at, found }: Change,
  { protocolType }: ApiRecord,
  { apiMappingId }: ApiMapping,
): Promise<void> {
  const some = await tx.list<ApiMapping>(at.apiMappings(found.domainName.domainName), { limit: 2 })
  const other = some.find(({ id }) => id !== apiMappingId)?.value
  const mapped = other && (await tx.get<ApiRecord>(at.apis, other.apiId))
  if (!mapped || mapped.protocolType === protocolType) return
  throw badRequest('WebSocket APIs and HTTP APIs cannot be mapped to the same domain name')
}

/** *Assumed*: the text of the first. Keys of several levels are for HTTP APIs, and limited in number. management §2.11, §4.7 */
async function refuseTooManyLevels(
  { tx, at, found, quotas }: Change,
  { protocolType }: ApiRecord,
  { apiMappingId, apiMappingKey }: ApiMapping,
): Promise<void> {
  const limit = quotas.multiLevelMappingsPerDomainName
  const hasLevels = apiMappingKey.includes('/')
  const most = protocolType === 'WEBSOCKET' || limit === Number.POSITIVE_INFINITY ? 2 : limit + 2
  const others = await tx.findBy(at.apiMappings(found.domainName.domainName), {
    index: 'multiLevel',
    key: 'true',
    limit: most,
  })
  const count = others.filter(({ id }) => id !== apiMappingId).length + (hasLevels ? 1 : 0)
  if (count === 0) return
  if (protocolType === 'WEBSOCKET')
    throw badRequest('API mapping keys with more than one level are not supported for WebSocket APIs')
  if (count <= limit) return
  throw overQuota(
    'Maximum number of ApiMappings for this domain name has been reached. Please contact AWS if you need additional ApiMappings.',
  )
}

/** Tells what serves the domain name that its mappings are others now. */
async function announce({ tx, scope, found }: Change | Call<'DeleteApiMapping'>): Promise<void> {
  await tx.put(DOMAIN_OWNERS, found.domainName.domainName, scope)
}

function indexOf({ found }: Pick<Change, 'found'>, { apiMappingId }: ApiMapping): string {
  return `${found.domainName.domainName}/${apiMappingId}`
}

function checkKey(key: string): void {
  if (key.startsWith('/') || key.includes('//')) {
    throw badRequest("API mapping key should not start with a '/' or have consecutive '/'s.")
  }
  if (key.endsWith('/')) throw badRequest("API mapping key should not end with a '/'.")
  if (KEY_CHARACTERS.test(key)) return
  throw badRequest("An ApiMapping key may contain only letters, numbers and one of $-_.+!*'()")
}
