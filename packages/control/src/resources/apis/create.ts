import { type Api, formatStageAddress } from '@gatehouse/contract'
import type { ApiRecord, Transaction } from '../../call/call.ts'
import { PUBLICATIONS } from '../../call/collections.ts'
import type { CreateApiInput } from '../../call/inputs.ts'
import { conflict } from '../../call/service-error.ts'
import { checkTags } from '../tags/rules.ts'
import { completeCors } from './cors.ts'
import { API_KEY_SELECTION_EXPRESSION, checkApi, HTTP_ROUTE_SELECTION_EXPRESSION } from './rules.ts'

/** Makes an API, without what a `target` asks for. management §2.1 */
export async function createApi(
  { tx, at, now, newId }: Transaction,
  body: CreateApiInput,
): Promise<ApiRecord> {
  const api: ApiRecord = {
    apiId: newId(10),
    apiKeySelectionExpression: body.apiKeySelectionExpression ?? API_KEY_SELECTION_EXPRESSION,
    corsConfiguration: body.corsConfiguration && completeCors(body.corsConfiguration),
    createdDate: now,
    description: body.description || undefined,
    disableExecuteApiEndpoint: body.disableExecuteApiEndpoint ?? false,
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
  return api
}

/**
 * Refuses an id that the call brings where it has an API already: one of the same account and region, which another node may have made
 * at the same moment, or another one's, whose stages have its address.
 */
export async function refuseTakenId({ tx, at, broughtIds: [apiId] }: Transaction): Promise<void> {
  if (apiId === undefined) return
  if (await tx.get(at.apis, apiId)) throw conflict(`There is an API ${apiId} already`)
  const stages = `\n${await tx.idLines(PUBLICATIONS)}`
  if (stages.includes(`\n${formatStageAddress({ apiId, stageName: '' })}`))
    throw conflict(`There is an API ${apiId} already, in another account or region`)
}

function defaultRouteSelection(protocol: Api['protocolType']): string {
  return protocol === 'HTTP' ? HTTP_ROUTE_SELECTION_EXPRESSION : ''
}
