import { formatRouteTarget, type Integration, type Route } from '@gatehouse/contract'
import type { HandlerTable } from '../../call/call.ts'
import { mergeMap, mergeMembers } from '../../call/merge.ts'
import { readPage } from '../../call/page.ts'
import { badRequest, conflict } from '../../call/service-error.ts'
import { createIntegration, saveIntegration } from './save.ts'
import { hasRequiredParameters } from './subtype.ts'

/** The operations on integrations. management §2.3 */
export const integrations = {
  async CreateIntegration(call) {
    return createIntegration(call, call.found.api, call.body)
  },

  async GetIntegration({ found }) {
    return found.integration
  },

  async GetIntegrations({ tx, at, query, found }) {
    return readPage(tx, at.integrations(found.api.apiId), query)
  },

  async UpdateIntegration(call) {
    const { body, found } = call
    const { requestParameters, responseParameters, requestTemplates, ...members } = body
    const current = found.integration
    const merged = mergeMembers<Integration>(current, members, ['description'])
    merged.integrationSubtype = members.integrationSubtype
    merged.requestParameters =
      members.integrationSubtype === undefined
        ? mergeMap(current.requestParameters, requestParameters)
        : mergeServiceParameters(members.integrationSubtype, current, requestParameters)
    merged.responseParameters = mergeMap(current.responseParameters, responseParameters, isEmptyMap)
    merged.requestTemplates = mergeMap(current.requestTemplates, requestTemplates, () => false)
    return saveIntegration(call, found.api, merged)
  },

  async DeleteIntegration({ tx, at, found }) {
    const { apiId } = found.api
    const { integrationId, apiGatewayManaged } = found.integration
    const target = { index: 'target', key: formatRouteTarget(integrationId) }
    const referring = await tx.findBy<Route>(at.routes(apiId), target)
    if (referring.length > 0) {
      const ids = referring.map(({ id }) => id).join(', ')
      throw conflict(
        `Cannot delete Integration because it is referenced by the following Routes with Ids: [${ids}]`,
      )
    }
    if (apiGatewayManaged) throw managed()
    await tx.deleteWithin(`${at.integrations(apiId)}/${integrationId}/`)
    await tx.delete(at.integrations(apiId), integrationId)
    return undefined
  },
} satisfies Partial<HandlerTable>

/**
 * The parameters of a service call after an update. The service keeps neither the subtype nor the required parameters by itself: an
 * update that leaves them out is refused for what is missing, and so is one that would remove a parameter by an empty value.
 * Source: terraform-provider-aws#22647, #15861, #50061
 */
function mergeServiceParameters(
  subtype: string,
  current: Integration,
  given: Integration['requestParameters'],
): Integration['requestParameters'] {
  const isComplete = given !== undefined && hasRequiredParameters(subtype, given)
  return isComplete ? { ...current.requestParameters, ...given } : given
}

function isEmptyMap(value: object): boolean {
  return Object.keys(value).length === 0
}

/** *Assumed*: the text. A quick-created API keeps its integration as long as it lives. management §2.1 */
function managed() {
  return badRequest('Cannot delete an integration that is managed by API Gateway')
}
