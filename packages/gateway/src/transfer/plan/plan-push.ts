import { UsageError } from '@gatehouse/command-line'
import { isObject } from '@gatehouse/contract/core'
import { type PlannedCall, type ProjectResource, planChange } from '@gatehouse/projects'
import { type ApiFolder, type Members, type OpenApi, UNDER_WAY } from '../document/api-document.ts'
import { ROUTE_SETTINGS_OFF } from '../document/members.ts'
import { inOrder } from '../document/normalize.ts'
import { type ApiState, addressOf } from '../read/api-state.ts'
import { alignIntegrations } from './align-integrations.ts'
import { describeOpenApi } from './describe-openapi.ts'
import { toResources } from './to-resources.ts'

/** What makes of an API at an endpoint what a folder says. */
export interface Plan {
  /** Undefined where it is made anew. */
  readonly apiId: string | undefined
  /** In their order; none where there is no difference. */
  readonly calls: readonly PlannedCall[]
  /** Ids that calls have by the addresses of what they are of: what is made gets its own, and stands for them from then on. */
  readonly ids: ReadonlyMap<string, string>
  /** What an import changes, a line each. */
  readonly imported: readonly string[]
}

/** Plans calls of the management API. Throws `UsageError` where the API is of another protocol. */
export function planPush(found: ApiState | undefined, folder: ApiFolder, region: string): Plan {
  const { document } = folder
  if (found && found.document.protocolType !== document.protocolType)
    throw new UsageError(
      `${found.apiId} is of the protocol ${found.document.protocolType}, the folder ${document.protocolType}`,
    )
  const state = found && alignIntegrations(found, document)
  const idOf = (address: string) => state?.ids.get(address) ?? `new ${address}`
  const before = state ? toResources(state, { region, idOf }) : []
  const after = toResources(folder, { region, idOf })
  const imported = describeOpenApi(state?.openapi, folder.openapi)
  const isImported = folder.openapi !== undefined && (state === undefined || imported.length > 0)
  const bodies = isImported ? (one: ProjectResource) => one : withoutBody
  const calls = planChange(
    { resources: before.map(bodies).map((one) => withUntold(one, after)) },
    { resources: after.map(bodies).map((one) => withLeftSettings(one, before)) },
  )
  const ids = new Map(after.map(({ address, id }) => [address, id]))
  return { apiId: state?.apiId, ids, imported, calls: finish(calls, { state, folder, region, idOf }) }
}

/** A document that is the same is not imported again. */
function withoutBody(resource: ProjectResource): ProjectResource {
  const { body: _, ...input } = resource.input
  return { ...resource, input }
}

/** A stage with its settings of routes as an update leaves them, so that what no update takes away is no difference. management §1.8 */
function withLeftSettings(after: ProjectResource, before: readonly ProjectResource[]): ProjectResource {
  const old = before.find(({ address }) => address === after.address)
  if (!old || after.kind !== 'Stage') return after
  const { defaultRouteSettings, routeSettings } = after.input
  const each = isObject(routeSettings) ? Object.entries(routeSettings) : []
  const ofRoutes = isObject(old.input.routeSettings) ? old.input.routeSettings : {}
  return {
    ...after,
    input: {
      ...after.input,
      ...settingsLeft('defaultRouteSettings', old.input.defaultRouteSettings, defaultRouteSettings),
      ...(each.length > 0 && {
        routeSettings: Object.fromEntries(
          each.flatMap(([key, now]) =>
            Object.entries({ [key]: now, ...settingsLeft(key, ofRoutes[key], now) }),
          ),
        ),
      }),
    },
  }
}

/** An update takes settings by member, so switches that are gone are turned off, and throttles that are gone stay. */
function settingsLeft(name: string, old: unknown, now: unknown = {}): Members {
  if (!isObject(old) || !isObject(now)) return {}
  const gone = Object.keys(old).filter((key) => !Object.hasOwn(now, key))
  if (gone.length === 0) return {}
  const left = gone.map((key) => [key, ROUTE_SETTINGS_OFF[key] ?? old[key]] as const)
  return { [name]: inOrder({ ...now, ...Object.fromEntries(left) }) }
}

/** An API whose `disableSchemaValidation` is what is wanted: it is never told, so that nobody can see a difference. management §2.1 */
function withUntold(before: ProjectResource, after: readonly ProjectResource[]): ProjectResource {
  if (before.kind !== 'Api') return before
  const { disableSchemaValidation } = after.find(({ address }) => address === before.address)?.input ?? {}
  return disableSchemaValidation === undefined
    ? before
    : { ...before, input: { ...before.input, disableSchemaValidation } }
}

interface Context {
  readonly state: ApiState | undefined
  readonly folder: ApiFolder
  readonly region: string
  readonly idOf: (address: string) => string
}

/** Deployments of stages that do not deploy themselves, and the mark by which a push that was broken off is known. */
function finish(calls: readonly PlannedCall[], context: Context): readonly PlannedCall[] {
  const { state, folder } = context
  const changesParts = calls.some(({ address }) => !address.startsWith('stage '))
  const isStale = state !== undefined && (changesParts || state.isUnderWay)
  const deployed = Object.entries(folder.document.stages).filter(([, { isDeployed }]) => isDeployed)
  const stages = deployed.filter(([name]) => isStale || state?.document.stages[name]?.isDeployed !== true)
  const deployments = stages.map(([stageName]) => deploy(stageName, context))
  const isMarked = state?.isUnderWay === true
  const marks = !isMarked && isStale && deployments.length > 0
  return [
    ...(marks ? [mark('TagResource', context)] : []),
    ...calls.map((call) => (marks || isMarked ? keepingMark(call) : call)),
    ...untag(context),
    ...deployments,
    ...(marks || isMarked ? [mark('UntagResource', context)] : []),
  ]
}

/** A reimport leaves the tags where its document has none. management §8.3 */
function untag({ state, folder, region, idOf }: Context): readonly PlannedCall[] {
  const { tags = [] } = state?.openapi ?? {}
  if (folder.openapi === undefined || folder.openapi.tags !== undefined || tags.length === 0) return []
  const path = { 'resource-arn': arnOf(region, idOf(addressOf.api)) }
  const query = { tagKeys: tags.map(({ name }) => String(name)) }
  return [{ operation: 'UntagResource', path, query, address: addressOf.api, region, at: AT }]
}

function arnOf(region: string, apiId: string): string {
  return `arn:aws:apigateway:${region}::/apis/${apiId}`
}

function deploy(stageName: string, { region, idOf }: Context): PlannedCall {
  const path = { apiId: idOf(addressOf.api) }
  return {
    operation: 'CreateDeployment',
    path,
    query: {},
    body: { stageName },
    address: addressOf.stage(stageName),
    region,
    at: AT,
  }
}

function mark(operation: 'TagResource' | 'UntagResource', { region, idOf }: Context): PlannedCall {
  const path = { 'resource-arn': arnOf(region, idOf(addressOf.api)) }
  const call = { operation, path, address: addressOf.api, region, at: AT }
  return operation === 'TagResource'
    ? { ...call, query: {}, body: { tags: { [UNDER_WAY]: 'under way' } } }
    : { ...call, query: { tagKeys: [UNDER_WAY] } }
}

/** A reimport sets the tags of its document, so the mark stands there as well. */
function keepingMark(call: PlannedCall): PlannedCall {
  const text = call.operation === 'ReimportApi' ? call.body?.body : undefined
  if (typeof text !== 'string') return call
  const document: OpenApi = JSON.parse(text)
  const own = { name: UNDER_WAY, 'x-amazon-apigateway-tag-value': 'under way' }
  return {
    ...call,
    body: { ...call.body, body: JSON.stringify({ ...document, tags: [...(document.tags ?? []), own] }) },
  }
}

const AT = { file: 'resources.json', line: 1, column: 1 }
