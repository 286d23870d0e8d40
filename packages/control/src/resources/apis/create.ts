import type { Api } from '@gatehouse/contract'
import type { ApiRecord, Transaction } from '../../call/call.ts'
import type { CreateApiInput } from '../../call/inputs.ts'
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

function defaultRouteSelection(protocol: Api['protocolType']): string {
  return protocol === 'HTTP' ? HTTP_ROUTE_SELECTION_EXPRESSION : ''
}
