import { type Integration, parseIntegrationUri } from '@gatehouse/contract'
import type { ApiRecord, Transaction } from '../../call/call.ts'
import type { CreateIntegrationInput } from '../../call/inputs.ts'
import { missing } from '../../call/locate.ts'
import { checkIntegration } from './rules.ts'

/** Makes an integration of an API. management §2.3 */
export async function createIntegration(
  call: Transaction,
  api: ApiRecord,
  body: CreateIntegrationInput,
): Promise<Integration> {
  return saveIntegration(call, api, { ...body, integrationId: call.newId(7) })
}

/** Completes an integration and keeps it, if it obeys the rules. */
export async function saveIntegration(call: Transaction, api: ApiRecord, draft: Draft): Promise<Integration> {
  const { tx, at } = call
  const integration = complete(api, draft)
  checkIntegration(api, integration)
  await checkVpcLink(call, api, integration)
  await tx.put(at.integrations(api.apiId), integration.integrationId, integration)
  return integration
}

type Draft = CreateIntegrationInput & Pick<Integration, 'integrationId' | 'apiGatewayManaged'>

/**
 * Fills in what the service fills in, and leaves out what it ignores: seen of `passthroughBehavior` on HTTP APIs and of `tlsConfig`
 * without a VPC link, *assumed* of the other members that the protocol does not have. management §2.3
 */
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
    responseParameters: webSocket ? undefined : filled(draft.responseParameters),
    templateSelectionExpression: webSocket ? draft.templateSelectionExpression : undefined,
    timeoutInMillis: draft.timeoutInMillis ?? (webSocket ? 29_000 : 30_000),
    tlsConfig: connectionType === 'VPC_LINK' && !webSocket ? draft.tlsConfig : undefined,
  }
}

function methodOf({ integrationMethod, integrationType, integrationSubtype }: Draft): string | undefined {
  if (integrationType === 'MOCK' || integrationSubtype !== undefined) return undefined
  return integrationMethod ?? (integrationType.startsWith('AWS') ? 'POST' : undefined)
}

/** Where a WebSocket integration's answer is looked at to choose an integration response; proxies have none. */
function responseSelectionOf({ integrationType, integrationUri }: Draft): string | undefined {
  if (integrationType.endsWith('_PROXY')) return undefined
  if (integrationType === 'AWS' && parseIntegrationUri(integrationUri ?? '')?.kind === 'function')
    return '${integration.response.body.errorMessage}'
  return '${integration.response.statuscode}'
}

function filled<T extends object>(map: T | undefined): T | undefined {
  return map && Object.keys(map).length > 0 ? map : undefined
}

/** An HTTP API's private integration names a VPC link of its own account and region. */
async function checkVpcLink(
  { tx, at }: Transaction,
  { protocolType }: ApiRecord,
  { connectionType, connectionId }: Integration,
): Promise<void> {
  if (connectionType !== 'VPC_LINK' || protocolType !== 'HTTP' || !connectionId) return
  if (!(await tx.get(at.vpcLinks, connectionId))) throw missing('vpcLinkId', connectionId)
}
