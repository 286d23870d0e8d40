import type { Deployment, Stage } from '@gatehouse/contract'
import type { ApiRecord, Call, HandlerTable } from '../../call/call.ts'
import { missing } from '../../call/locate.ts'
import { mergeMap, mergeMembers } from '../../call/merge.ts'
import { findOne, readPage } from '../../call/page.ts'
import { badRequest, conflict } from '../../call/service-error.ts'
import { deployTo } from '../../deploy/auto-deploy.ts'
import { removeStage, resetAuthorizers, saveStage } from '../../deploy/save-stage.ts'
import { readTargetIndex } from '../routing-rules/target-index.ts'
import { checkTags } from '../tags/rules.ts'
import { checkRouteSettingKeys, checkStage, unknownRouteSetting } from './rules.ts'

/** The operations on stages. management §2.10 */
export const stages = {
  async CreateStage(call) {
    const { body, tx, at, now, found } = call
    const stage: Stage = {
      accessLogSettings: filled(body.accessLogSettings),
      autoDeploy: body.autoDeploy ?? false,
      clientCertificateId: certificateOf(found.api, body.clientCertificateId),
      createdDate: now,
      defaultRouteSettings: { ...defaultSettings(found.api), ...body.defaultRouteSettings },
      deploymentId: body.deploymentId,
      description: body.description || undefined,
      lastUpdatedDate: now,
      routeSettings: body.routeSettings ?? {},
      stageName: body.stageName,
      stageVariables: body.stageVariables ?? {},
      tags: body.tags ?? {},
    }
    await check(call, stage)
    checkTags(stage.tags)
    if (await tx.get(at.stages(found.api.apiId), stage.stageName)) throw conflict('Stage already exists')
    return save(call, stage, stage.autoDeploy === true)
  },

  async GetStage({ found }) {
    return found.stage
  },

  async GetStages({ tx, at, query, found }) {
    return readPage(tx, at.stages(found.api.apiId), query)
  },

  async UpdateStage(call) {
    const { body, now, found } = call
    const current = found.stage
    const {
      accessLogSettings,
      defaultRouteSettings,
      description,
      routeSettings,
      stageVariables,
      ...members
    } = body
    const changed: Stage = { ...current, lastUpdatedDate: now }
    const stage = mergeMembers<Stage>(changed, members, ['clientCertificateId'])
    stage.clientCertificateId = certificateOf(found.api, stage.clientCertificateId)
    if (description) stage.description = description
    stage.accessLogSettings = filled({ ...current.accessLogSettings, ...accessLogSettings })
    stage.defaultRouteSettings = { ...current.defaultRouteSettings, ...defaultRouteSettings }
    stage.routeSettings = mergeSettings(current.routeSettings, routeSettings)
    stage.stageVariables = mergeMap(current.stageVariables, stageVariables) ?? {}
    await check(call, stage)
    return save(call, stage, stage.autoDeploy === true && !current.autoDeploy)
  },

  async DeleteStage(call) {
    const { tx, found } = call
    const { apiId } = found.api
    const { stageName } = found.stage
    await refuseWhileMapped(call)
    await removeStage(tx, call, apiId, stageName)
    return undefined
  },

  async DeleteAccessLogSettings(call) {
    const { accessLogSettings: _, ...stage } = call.found.stage
    await saveStage(call.tx, call, call.found.api.apiId, { ...stage, lastUpdatedDate: call.now })
    return undefined
  },

  async DeleteRouteSettings(call) {
    const { found, path, now } = call
    const { [path.routeKey]: removed, ...routeSettings } = found.stage.routeSettings
    if (!removed) throw unknownRouteSetting(path.routeKey)
    await saveStage(call.tx, call, found.api.apiId, { ...found.stage, routeSettings, lastUpdatedDate: now })
    return undefined
  },

  /** Cached verdicts live with what serves the stage. */
  async ResetAuthorizersCache(call) {
    const { api, stage } = call.found
    await resetAuthorizers(call.tx, call, api.apiId, stage.stageName)
    return undefined
  },
} satisfies Partial<HandlerTable>

function defaultSettings({ protocolType }: ApiRecord): Stage['defaultRouteSettings'] {
  if (protocolType === 'HTTP') return { detailedMetricsEnabled: false }
  return { dataTraceEnabled: false, detailedMetricsEnabled: false, loggingLevel: 'OFF' }
}

/** *Assumed*: an HTTP API ignores it, as other members that only WebSocket APIs have. management §2.10 */
function certificateOf({ protocolType }: ApiRecord, sent: string | undefined): string | undefined {
  return protocolType === 'WEBSOCKET' ? sent || undefined : undefined
}

async function check(
  { body, tx, at, scope, found }: Call<'CreateStage' | 'UpdateStage'>,
  stage: Stage,
): Promise<void> {
  const { apiId } = found.api
  const { deploymentId, routeSettings } = body
  checkStage(found.api, stage)
  if (routeSettings) await checkRouteSettingKeys(tx, at.routes(apiId), routeSettings)
  if (deploymentId === undefined) return
  if (stage.autoDeploy) {
    const name = `${scope.account}:${apiId}/${stage.stageName}`
    throw badRequest(`Deployment ID cannot be set on this stage ${name} because AutoDeploy is enabled`)
  }
  if (!(await tx.get<Deployment>(at.deployments(apiId), deploymentId)))
    throw missing('deploymentId', deploymentId)
}

async function save(
  call: Call<'CreateStage' | 'UpdateStage'>,
  stage: Stage,
  deploys: boolean,
): Promise<Stage> {
  const { tx, found } = call
  await saveStage(tx, call, found.api.apiId, stage)
  if (!deploys) return stage
  const [deployed] = await deployTo(tx, call, found.api.apiId, [stage])
  return deployed ?? stage
}

/** Settings merge by route key, and by member within a key. management §1.8 */
function mergeSettings(
  current: Stage['routeSettings'],
  patch: Stage['routeSettings'] = {},
): Stage['routeSettings'] {
  const merged = Object.entries(patch).map(
    ([key, settings]) => [key, { ...current[key], ...settings }] as const,
  )
  return { ...current, ...Object.fromEntries(merged) }
}

function filled<T extends object>(settings: T | undefined): T | undefined {
  return settings && Object.keys(settings).length > 0 ? settings : undefined
}

/** *Assumed*: the text, after the REST service's. management §2.10 */
async function refuseWhileMapped({ tx, at, found }: Call<'DeleteStage'>): Promise<void> {
  const { stageName } = found.stage
  const mapped = await findOne(tx, at.mappingsOf(found.api.apiId), { index: 'stage', key: stageName })
  if (!mapped) return
  const { words, domainName } = readTargetIndex(mapped.id)
  throw badRequest(
    `Deleting stage ${stageName} failed. Please remove all ${words === 'API mappings' ? 'base path mappings' : words} related to the stage in your domains: ${domainName}`,
  )
}
