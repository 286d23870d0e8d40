import type { Api } from '@gatehouse/contract'
import { deployTo } from '../../auto-deploy.ts'
import type { ApiRecord, Call, HandlerTable, Surroundings } from '../../call.ts'
import { PUBLICATIONS } from '../../collections.ts'
import { mergeMembers } from '../../merge.ts'
import { readAll, readPage } from '../../page.ts'
import { badRequest, ServiceError } from '../../service-error.ts'
import { checkTags } from '../tags/rules.ts'
import { completeCors, mergeCors } from './cors.ts'
import { createManagedParts, updateManagedParts } from './quick-create.ts'
import { API_KEY_SELECTION_EXPRESSION, checkApi, HTTP_ROUTE_SELECTION_EXPRESSION } from './rules.ts'

/** The operations on APIs, control-plane facts §2.1, §2.2. Import and export are not served yet. */
export const apis = {
  async CreateApi(call) {
    const { body, tx, at, now, newId } = call
    const api: ApiRecord = {
      apiId: newId(10),
      apiKeySelectionExpression: body.apiKeySelectionExpression ?? API_KEY_SELECTION_EXPRESSION,
      corsConfiguration: body.corsConfiguration && completeCors(body.corsConfiguration),
      createdDate: now,
      description: body.description || undefined,
      disableExecuteApiEndpoint: body.disableExecuteApiEndpoint ?? false,
      disableSchemaValidation: body.disableSchemaValidation,
      ipAddressType: body.ipAddressType ?? 'ipv4',
      name: body.name,
      protocolType: body.protocolType,
      routeSelectionExpression: body.routeSelectionExpression ?? defaultRouteSelection(body.protocolType),
      tags: body.tags ?? {},
      version: body.version,
    }
    checkApi(api, body)
    checkTags(api.tags)
    await tx.put(at.apis, api.apiId, api)
    if (body.target !== undefined) {
      const stage = await createManagedParts(call, api, { ...body, target: body.target })
      await deployTo(tx, call, api.apiId, [stage])
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
    const { corsConfiguration, target, routeKey, credentialsArn, ...members } = body
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
      await tx.delete(PUBLICATIONS, `${apiId}/${stageName}`)
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

  async ImportApi() {
    throw notServed('ImportApi')
  },

  async ReimportApi() {
    throw notServed('ReimportApi')
  },

  async ExportApi() {
    throw notServed('ExportApi')
  },
} satisfies Partial<HandlerTable>

function notServed(operation: string): ServiceError {
  return new ServiceError(
    'NotImplementedException',
    `${operation} is not served by this version of Gatehouse`,
  )
}

function defaultRouteSelection(protocol: Api['protocolType']): string {
  return protocol === 'HTTP' ? HTTP_ROUTE_SELECTION_EXPRESSION : ''
}

function present(api: ApiRecord, { endpointOf, scope }: Surroundings): Api {
  return { apiEndpoint: endpointOf(api, scope), ...api }
}

async function refuseWhileMapped({ tx, at, found }: Call<'DeleteApi'>): Promise<void> {
  const { apiId } = found.api
  if ((await tx.count(at.mappingsOf(apiId))) === 0) return
  throw badRequest(
    `Deleting API ${apiId} failed. Please remove all API mappings for the API from your custom domain names.`,
  )
}
