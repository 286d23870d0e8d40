import type { IntegrationResponse } from '@gatehouse/contract'
import type { Call, HandlerTable } from '../../call/call.ts'
import { mergeMap, mergeMembers } from '../../call/merge.ts'
import { isTaken, readPage } from '../../call/page.ts'
import { badRequest, conflict } from '../../call/service-error.ts'
import { checkIntegrationResponse } from './rules.ts'

/** The operations on integration responses, which only WebSocket APIs have. management §2.4 */
export const integrationResponses = {
  async CreateIntegrationResponse(call) {
    const { body, newId } = call
    if (call.found.api.protocolType !== 'WEBSOCKET') {
      throw badRequest('IntegrationResponses are currently not supported for this API protocol type.')
    }
    const response: IntegrationResponse = { ...body, integrationResponseId: newId(7) }
    return save(call, response)
  },

  async GetIntegrationResponse({ found }) {
    return found.integrationResponse
  },

  async GetIntegrationResponses(call) {
    return readPage(call.tx, collectionOf(call), call.query)
  },

  async UpdateIntegrationResponse(call) {
    const { body, found } = call
    const current = found.integrationResponse
    const { responseParameters, responseTemplates, ...members } = body
    const response = mergeMembers<IntegrationResponse>(current, members, ['templateSelectionExpression'])
    response.responseParameters = mergeMap(current.responseParameters, responseParameters)
    response.responseTemplates = mergeMap(current.responseTemplates, responseTemplates, () => false)
    return save(call, response)
  },

  async DeleteIntegrationResponse(call) {
    await call.tx.delete(collectionOf(call), call.found.integrationResponse.integrationResponseId)
    return undefined
  },
} satisfies Partial<HandlerTable>

async function save(
  call: Call<'CreateIntegrationResponse' | 'UpdateIntegrationResponse'>,
  response: IntegrationResponse,
): Promise<IntegrationResponse> {
  checkIntegrationResponse(response)
  await refuseTakenKey(call, response)
  await call.tx.put(collectionOf(call), response.integrationResponseId, response)
  return response
}

type AnyCall = Pick<Call<'GetIntegrationResponses'>, 'at' | 'found' | 'tx'>

function collectionOf({ at, found }: AnyCall): string {
  return at.integrationResponses(found.api.apiId, found.integration.integrationId)
}

/** *Assumed*: the text. One integration has one response for a key. management §2.4 */
async function refuseTakenKey(call: AnyCall, response: IntegrationResponse): Promise<void> {
  const { integrationResponseId: id, integrationResponseKey: key } = response
  if (await isTaken(call.tx, collectionOf(call), { index: 'integrationResponseKey', key, id }))
    throw conflict(`IntegrationResponse with key ${key} already exists for this Integration`)
}
