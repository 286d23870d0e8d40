import { type DocumentMap, isMap } from '../documents/positions.ts'
import type { PlannedCall, ProjectResource } from '../project/project.ts'
import { type PlanSource, toCreateCalls, toImportCalls } from './create-calls.ts'
import { isSame, lostKeys, SETTINGS_OFF } from './lost-members.ts'
import { isOwn, OPERATIONS, type OwnResource, pathOf, taggedArn } from './operations.ts'

/** The calls that make `after` of `before`, which has the same id; none where they are the same. management §1.8 */
export function toUpdateCalls(
  before: ProjectResource,
  after: ProjectResource,
  source: PlanSource,
): readonly PlannedCall[] {
  if (isSame([before.input, before.query], [after.input, after.query])) return []
  if (!isOwn(after)) return toCreateCalls(after, source)
  const { untag, tag } = retag(before, after)
  // What a document says goes before what its API had without it.
  if (after.kind === 'Api' && after.input.body !== undefined)
    return [...update(after, emptied(before, after)), ...untag, ...toImportCalls(after, 'ReimportApi')]
  return [...clearMembers(before, after), ...updateMembers(before, after), ...untag, ...tag]
}

/** Members that its update does not take. */
const FIXED: Readonly<Record<string, readonly string[]>> = {
  Api: ['protocolType', 'tags'],
  Deployment: ['stageName'],
  DomainName: ['domainName', 'tags'],
  PortalProduct: ['tags'],
  Stage: ['stageName', 'tags'],
  VpcLink: ['securityGroupIds', 'subnetIds', 'tags'],
}

/** Whether an update has to name what stays as well. management §2.3, §2.11, §2.17 */
function isWhole({ kind, input }: OwnResource): boolean {
  if (kind === 'Integration') return input.integrationSubtype !== undefined
  return ['ApiMapping', 'DomainName', 'RoutingRule'].includes(kind)
}

function updateMembers(before: ProjectResource, after: OwnResource): readonly PlannedCall[] {
  const fixed = FIXED[after.kind] ?? []
  const members = Object.entries(after.input).filter(([name]) => !fixed.includes(name))
  const changed = members.filter(([name, value]) => !isSame(value, before.input[name]))
  const left = { ...emptied(before, after), ...(after.kind === 'Stage' && emptiedInStage(before, after)) }
  if (changed.length + Object.keys(left).length === 0) return []
  return update(after, { ...Object.fromEntries(isWhole(after) ? members : changed), ...left })
}

/** The call of an update; none without members. */
function update(resource: OwnResource, body: DocumentMap): readonly PlannedCall[] {
  if (Object.keys(body).length === 0) return []
  return [call(resource, OPERATIONS[resource.kind].update, { body })]
}

function call(
  resource: OwnResource,
  operation: PlannedCall['operation'],
  { body, path = {} }: { readonly body?: DocumentMap; readonly path?: Record<string, string> } = {},
): PlannedCall {
  const { address, region, at } = resource
  return {
    operation,
    path: { ...pathOf(resource), ...path },
    query: {},
    ...(body && { body }),
    address,
    region,
    at,
  }
}

/** What stands for a member that is gone, by kind. */
const EMPTY: Readonly<Record<string, DocumentMap>> = {
  Api: {
    apiKeySelectionExpression: '$request.header.x-api-key',
    description: '',
    disableExecuteApiEndpoint: false,
    disableSchemaValidation: false,
    ipAddressType: 'ipv4',
    version: '',
  },
  ApiMapping: { apiMappingKey: '' },
  Deployment: { description: '' },
  DomainName: { mutualTlsAuthentication: { truststoreUri: '' }, routingMode: 'API_MAPPING_ONLY' },
  PortalProduct: { description: '' },
  Stage: { autoDeploy: false, clientCertificateId: '' },
}

function emptied(before: ProjectResource, after: OwnResource): DocumentMap {
  const empty = EMPTY[after.kind] ?? {}
  const lost = lostKeys(before.input, after.input).filter((name) => Object.hasOwn(empty, name))
  return Object.fromEntries(lost.map((name) => [name, empty[name]]))
}

/** Maps of a stage, of which an update leaves what it does not name. */
function emptiedInStage(before: ProjectResource, after: ProjectResource): DocumentMap {
  const withEmpty = (name: string, emptyOf: (key: string) => unknown) => {
    const [old, now] = [before.input[name], after.input[name]]
    const lost = lostKeys(old, now)
    if (lost.length === 0) return {}
    const empty = Object.fromEntries(lost.map((key) => [key, emptyOf(key)]))
    return { [name]: { ...empty, ...(isMap(now) && now) } }
  }
  return {
    ...withEmpty('stageVariables', () => ''),
    ...withEmpty('defaultRouteSettings', (key) => SETTINGS_OFF[key]),
  }
}

/** Takes away what an update leaves, also where it would only leave a part of it: the update then says what is to be there. */
function clearMembers(before: ProjectResource, after: OwnResource): readonly PlannedCall[] {
  const hasLost = (name: string) => lostKeys(before.input[name], after.input[name]).length > 0
  const { routeSettings: old } = before.input
  const now = isMap(after.input.routeSettings) ? after.input.routeSettings : {}
  const routeKeys = Object.entries(isMap(old) ? old : {}).flatMap(([key, settings]) =>
    Object.hasOwn(now, key) && lostKeys(settings, now[key]).length === 0 ? [] : [key],
  )
  const isOtherTruststore = after.input.mutualTlsAuthentication !== undefined
  return [
    ...(hasLost('corsConfiguration') ? [call(after, 'DeleteCorsConfiguration')] : []),
    ...(hasLost('accessLogSettings') ? [call(after, 'DeleteAccessLogSettings')] : []),
    ...routeKeys.map((routeKey) => call(after, 'DeleteRouteSettings', { path: { routeKey } })),
    ...(isOtherTruststore && hasLost('mutualTlsAuthentication') ? withoutMutualTls(after) : []),
  ]
}

function withoutMutualTls(after: OwnResource): readonly PlannedCall[] {
  const { domainNameConfigurations } = after.input
  return update(after, { domainNameConfigurations, mutualTlsAuthentication: { truststoreUri: '' } })
}

interface TagCalls {
  readonly untag: readonly PlannedCall[]
  readonly tag: readonly PlannedCall[]
}

function retag(before: ProjectResource, after: OwnResource): TagCalls {
  const arn = taggedArn(after)
  const [old, tags] = [before.input.tags ?? {}, after.input.tags ?? {}]
  if (arn === undefined || isSame(old, tags)) return { untag: [], tag: [] }
  const { address, at, region } = after
  const common = { path: { 'resource-arn': arn }, address, region, at }
  const tagKeys = lostKeys(old, tags)
  const hasTags = isMap(tags) && Object.keys(tags).length > 0
  return {
    untag: tagKeys.length > 0 ? [{ ...common, operation: 'UntagResource', query: { tagKeys } }] : [],
    tag: hasTags ? [{ ...common, operation: 'TagResource', query: {}, body: { tags } }] : [],
  }
}
