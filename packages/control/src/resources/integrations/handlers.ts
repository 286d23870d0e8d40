import type { CreateIntegrationInput, Integration, Route } from '@gatehouse/contract'
import type { ApiRecord, Call, HandlerTable } from '../../call.ts'
import { missing } from '../../locate.ts'
import { mergeMap, mergeMembers } from '../../merge.ts'
import { readAll, readPage } from '../../page.ts'
import { badRequest, conflict } from '../../service-error.ts'
import { checkIntegration } from './rules.ts'
import { isLambdaUri } from './uri.ts'

/** The operations on integrations. §2.3 */
export const integrations = {
  async CreateIntegration(call) {
    const { body, tx, at, newId, found } = call
    const integration = complete(found.api, { ...body, integrationId: newId(7) })
    checkIntegration(found.api, integration)
    await checkVpcLink(call, integration)
    await tx.put(at.integrations(found.api.apiId), integration.integrationId, integration)
    return integration
  },

  async GetIntegration({ found }) {
    return found.integration
  },

  async GetIntegrations({ tx, at, query, found }) {
    return readPage(tx, at.integrations(found.api.apiId), query)
  },

  async UpdateIntegration(call) {
    const { body, tx, at, found } = call
    const { requestParameters, responseParameters, requestTemplates, ...members } = body
    const current = found.integration
    const merged = mergeMembers<Integration>(current, members, ['description'])
    merged.requestParameters = mergeMap(current.requestParameters, requestParameters)
    merged.responseParameters = mergeMap(current.responseParameters, responseParameters, isEmptyMap)
    merged.requestTemplates = mergeMap(current.requestTemplates, requestTemplates, () => false)
    const integration = complete(found.api, merged)
    checkIntegration(found.api, integration)
    await checkVpcLink(call, integration)
    await tx.put(at.integrations(found.api.apiId), integration.integrationId, integration)
    return integration
  },

  async DeleteIntegration({ tx, at, found }) {
    const { apiId } = found.api
    const { integrationId, apiGatewayManaged } = found.integration
    const routes = await readAll<Route>(tx, at.routes(apiId))
    const referring = routes.filter(({ target }) => target === `integrations/${integrationId}`)
    if (referring.length > 0) {
      const ids = referring.map(({ routeId }) => routeId).join(', ')
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

type Draft = Omit<CreateIntegrationInput, never> & Pick<Integration, 'integrationId' | 'apiGatewayManaged'>

/** Fills in what the service fills in, and leaves out what the protocol does not have. §2.3 */
function complete({ protocolType }: ApiRecord, draft: Draft): Integration {
  const webSocket = protocolType === 'WEBSOCKET'
  const connectionType = draft.connectionType ?? 'INTERNET'
  return {
    apiGatewayManaged: draft.apiGatewayManaged,
    connectionId: draft.connectionId,
    connectionType,
    contentHandlingStrategy: webSocket ? draft.contentHandlingStrategy : undefined,
    credentialsArn: draft.credentialsArn,
    description: draft.description || undefined,
    integrationId: draft.integrationId,
    integrationMethod: methodOf(draft),
    integrationResponseSelectionExpression: webSocket ? responseSelectionOf(draft) : undefined,
    integrationSubtype: draft.integrationSubtype,
    integrationType: draft.integrationType,
    integrationUri: draft.integrationUri,
    passthroughBehavior: webSocket ? (draft.passthroughBehavior ?? 'WHEN_NO_MATCH') : undefined,
    payloadFormatVersion: draft.payloadFormatVersion ?? '1.0',
    requestParameters: filled(draft.requestParameters),
    requestTemplates: webSocket ? filled(draft.requestTemplates) : undefined,
    responseParameters: filled(draft.responseParameters),
    templateSelectionExpression: webSocket ? draft.templateSelectionExpression : undefined,
    timeoutInMillis: draft.timeoutInMillis ?? (webSocket ? 29_000 : 30_000),
    tlsConfig: connectionType === 'VPC_LINK' ? draft.tlsConfig : undefined,
  }
}

function methodOf({ integrationMethod, integrationType, integrationSubtype }: Draft): string | undefined {
  if (integrationType === 'MOCK' || integrationSubtype !== undefined) return undefined
  return integrationMethod ?? (integrationType.startsWith('AWS') ? 'POST' : undefined)
}

/** Where a WebSocket integration's answer is looked at to choose an integration response; proxies have none. */
function responseSelectionOf({ integrationType, integrationUri }: Draft): string | undefined {
  if (integrationType.endsWith('_PROXY')) return undefined
  if (integrationType === 'AWS' && isLambdaUri(integrationUri ?? ''))
    return '${integration.response.body.errorMessage}'
  return '${integration.response.statuscode}'
}

function filled<T extends object>(map: T | undefined): T | undefined {
  return map && Object.keys(map).length > 0 ? map : undefined
}

function isEmptyMap(value: object): boolean {
  return Object.keys(value).length === 0
}

/** An HTTP API's private integration names a VPC link of its own account and region. */
async function checkVpcLink(
  { tx, at, found }: Call<'CreateIntegration' | 'UpdateIntegration'>,
  { connectionType, connectionId }: Integration,
): Promise<void> {
  if (connectionType !== 'VPC_LINK' || found.api.protocolType !== 'HTTP' || !connectionId) return
  if (!(await tx.get(at.vpcLinks, connectionId))) throw missing('vpcLinkId', connectionId)
}

/** *Assumed*: the text. A quick-created API keeps its integration as long as it lives. */
function managed() {
  return badRequest('Cannot delete an integration that is managed by API Gateway')
}
