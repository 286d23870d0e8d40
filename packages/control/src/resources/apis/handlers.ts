import { formatStageAddress } from '@gatehouse/contract/core'
import type { ApiRecord, Call, HandlerTable } from '../../call/call.ts'
import { PUBLICATIONS } from '../../call/collections.ts'
import { mergeMembers } from '../../call/merge.ts'
import { readAll, readPage } from '../../call/page.ts'
import { badRequest } from '../../call/service-error.ts'
import { deployTo } from '../../deploy/auto-deploy.ts'
import { readTargetIndex } from '../routing-rules/target-index.ts'
import { mergeCors } from './cors.ts'
import { createApi, refuseTakenId } from './create.ts'
import { present } from './present.ts'
import { createManagedParts, updateManagedParts } from './quick-create.ts'
import { checkApi } from './rules.ts'

/** The operations on APIs, management §2.1, §2.2. Import and export have a folder of their own. */
export const apis = {
  async CreateApi(call) {
    const { body } = call
    await refuseTakenId(call)
    const api = await createApi(call, body)
    if (body.target !== undefined) {
      const stage = await createManagedParts(call, api, { ...body, target: body.target })
      await deployTo(call.tx, call, api.apiId, [stage])
    }
    return present(api, call)
  },

  async GetApi(call) {
    return present(call.found.api, call)
  },

  async GetApis(call) {
    const { items, ...rest } = await readPage<ApiRecord>(call.tx, call.at.apis, call.query)
    return { items: items.map((api) => present(api, call)), ...rest }
  },

  async UpdateApi(call) {
    const { body, tx, at, found } = call
    const {
      corsConfiguration,
      target,
      routeKey,
      credentialsArn,
      disableSchemaValidation: _,
      ...members
    } = body
    const api = mergeMembers<ApiRecord>(found.api, members, ['description', 'version'])
    api.corsConfiguration = mergeCors(api.corsConfiguration, corsConfiguration)
    checkApi(api, body)
    await tx.put(at.apis, api.apiId, api)
    await updateManagedParts(call, api, { target, routeKey, credentialsArn })
    return present(api, call)
  },

  async DeleteApi(call) {
    const { tx, at, found } = call
    await refuseWhileMapped(call)
    const { apiId } = found.api
    for (const { stageName } of await readAll<{ stageName: string }>(tx, at.stages(apiId))) {
      await tx.delete(PUBLICATIONS, formatStageAddress({ apiId, stageName }))
    }
    await tx.deleteWithin(at.belowApi(apiId))
    await tx.delete(at.apis, apiId)
    return undefined
  },

  async DeleteCorsConfiguration({ tx, at, found }) {
    const { corsConfiguration: _, ...api } = found.api
    await tx.put(at.apis, api.apiId, api)
    return undefined
  },
} satisfies Partial<HandlerTable>

async function refuseWhileMapped({ tx, at, found }: Call<'DeleteApi'>): Promise<void> {
  const { apiId } = found.api
  const [index] = await tx.list(at.mappingsOf(apiId), { limit: 1 })
  if (!index) return
  const { words } = readTargetIndex(index.id)
  throw badRequest(
    `Deleting API ${apiId} failed. Please remove all ${words} for the API from your custom domain names.`,
  )
}
