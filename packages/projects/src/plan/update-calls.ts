import { isMap } from '../documents/positions.ts'
import type { PlannedCall, ProjectResource } from '../project/project.ts'
import { type PlanSource, toCreateCalls, toImportCalls } from './create-calls.ts'
import { isOwn, OPERATIONS, type OwnResource, pathOf, taggedArn } from './operations.ts'

/** The calls that make `after` of `before`, which has the same id; none where they are the same. management §1.8 */
export function toUpdateCalls(
  before: ProjectResource,
  after: ProjectResource,
  source: PlanSource,
): readonly PlannedCall[] {
  const isSame = JSON.stringify([before.input, before.query]) === JSON.stringify([after.input, after.query])
  if (isSame) return []
  if (!isOwn(after)) return toCreateCalls(after, source)
  if (after.kind === 'Api' && after.input.body !== undefined) return toImportCalls(after, 'ReimportApi')
  return [...updateMembers(before, after), ...clearMembers(before, after), ...retag(before, after)]
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

function updateMembers(before: ProjectResource, after: OwnResource): readonly PlannedCall[] {
  const fixed = FIXED[after.kind] ?? []
  // PutRoutingRule takes the whole rule.
  const isWhole = after.kind === 'RoutingRule'
  const changed = Object.entries(after.input).filter(
    ([name, value]) => !fixed.includes(name) && (isWhole || !isEqual(value, before.input[name])),
  )
  const cleared = Object.keys(before.input).flatMap((name) => {
    const empty = after.input[name] === undefined ? EMPTY[after.kind]?.[name] : undefined
    return empty === undefined ? [] : [[name, empty] as const]
  })
  const emptied = after.kind === 'Stage' ? emptiedVariables(before, after) : {}
  const body = { ...Object.fromEntries([...changed, ...cleared]) }
  if (Object.keys(emptied).length > 0)
    body.stageVariables = { ...emptied, ...(isMap(body.stageVariables) && body.stageVariables) }
  if (Object.keys(body).length === 0) return []
  return [call(after, OPERATIONS[after.kind].update, { body })]
}

function call(
  resource: OwnResource,
  operation: PlannedCall['operation'],
  {
    body,
    path = {},
  }: { readonly body?: Record<string, unknown>; readonly path?: Record<string, string> } = {},
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

function isEqual(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right)
}

/** What stands for a member that is gone, by kind. */
const EMPTY: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Api: {
    apiKeySelectionExpression: '$request.header.x-api-key',
    description: '',
    disableExecuteApiEndpoint: false,
    disableSchemaValidation: false,
    ipAddressType: 'ipv4',
    version: '',
  },
  ApiMapping: { apiMappingKey: '' },
  DomainName: { mutualTlsAuthentication: { truststoreUri: '' } },
  Stage: { autoDeploy: false, clientCertificateId: '' },
}

function emptiedVariables(before: ProjectResource, after: ProjectResource): Record<string, string> {
  const [old, now] = [before.input.stageVariables, after.input.stageVariables]
  const names = Object.keys(isMap(old) ? old : {}).filter((name) => !isMap(now) || !Object.hasOwn(now, name))
  return Object.fromEntries(names.map((name) => [name, '']))
}

/** What only an operation of its own takes away. */
function clearMembers(before: ProjectResource, after: OwnResource): readonly PlannedCall[] {
  const isGone = (name: string) => before.input[name] !== undefined && after.input[name] === undefined
  const [oldRoutes, routes] = [before.input.routeSettings, after.input.routeSettings]
  const gone = Object.keys(isMap(oldRoutes) ? oldRoutes : {}).filter(
    (key) => !isMap(routes) || !Object.hasOwn(routes, key),
  )
  return [
    ...(isGone('corsConfiguration') ? [call(after, 'DeleteCorsConfiguration')] : []),
    ...(isGone('accessLogSettings') ? [call(after, 'DeleteAccessLogSettings')] : []),
    ...gone.map((routeKey) => call(after, 'DeleteRouteSettings', { path: { routeKey } })),
  ]
}

function retag(before: ProjectResource, after: OwnResource): readonly PlannedCall[] {
  const arn = taggedArn(after)
  const old = tagsOf(before)
  const tags = tagsOf(after)
  if (arn === undefined || isEqual(old, tags)) return []
  const { address, at, region } = after
  const path = { 'resource-arn': arn }
  const tagKeys = Object.keys(old).filter((key) => !Object.hasOwn(tags, key))
  return [
    ...(tagKeys.length > 0
      ? [{ operation: 'UntagResource' as const, path, query: { tagKeys }, address, region, at }]
      : []),
    ...(Object.keys(tags).length > 0
      ? [{ operation: 'TagResource' as const, path, query: {}, body: { tags }, address, region, at }]
      : []),
  ]
}

function tagsOf({ input }: ProjectResource): object {
  return isMap(input.tags) ? input.tags : {}
}
