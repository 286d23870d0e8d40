import { type Integration, parseIntegrationUri, parseSelectionExpression } from '@gatehouse/contract'
import type { ApiRecord } from '../../call/call.ts'
import { badRequest } from '../../call/service-error.ts'
import { badTimeout, MIN_TIMEOUT_MS, maxTimeoutMs } from '../../call/texts.ts'
import { checkMappings } from './mappings.ts'
import { checkSubtype } from './subtype.ts'

/** Refuses what an integration of its API's protocol cannot be, in the service's words. management §2.3 */
export function checkIntegration(api: ApiRecord, integration: Integration): void {
  checkProtocol(api, integration)
  checkMethod(integration)
  checkPayloadFormat(api, integration)
  if (integration.integrationSubtype !== undefined) checkSubtype(api, integration)
  else checkUri(api, integration)
  checkTimeout(api, integration)
  checkMappings(api, integration)
  const { templateSelectionExpression: template } = integration
  if (template !== undefined && !parseSelectionExpression(template)?.length)
    throw badTemplateSelection(template)
}

function checkProtocol({ protocolType }: ApiRecord, { integrationType }: Integration): void {
  if (protocolType === 'WEBSOCKET' || integrationType === 'AWS_PROXY' || integrationType === 'HTTP_PROXY')
    return
  throw badRequest(
    'Currently, an API with a protocol type of HTTP may only be associated with proxy integrations (AWS_PROXY, HTTP_PROXY)',
  )
}

const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'ANY']

function checkMethod({ integrationType, integrationMethod }: Integration): void {
  if (integrationMethod !== undefined && !METHODS.includes(integrationMethod)) throw badMethod()
  if (!integrationType.startsWith('HTTP') || integrationMethod) return
  const type = integrationType.replace('_', '')
  throw badRequest(`HttpMethod parameter method must be specified for integrationType ${type}`)
}

function checkPayloadFormat(
  { protocolType }: ApiRecord,
  { integrationType, payloadFormatVersion }: Integration,
): void {
  const known = payloadFormatVersion === '1.0' || (payloadFormatVersion === '2.0' && protocolType === 'HTTP')
  if (!known) throw badRequest(`Unsupported PayloadFormatVersion: ${payloadFormatVersion}`)
  if (payloadFormatVersion === '2.0' && integrationType === 'HTTP_PROXY') {
    throw badRequest('PayloadFormatVersion 2.0 is not supported for integration of type HTTP_PROXY')
  }
}

function checkUri({ protocolType }: ApiRecord, integration: Integration): void {
  const { connectionType, connectionId, integrationType, integrationUri } = integration
  if (integrationType === 'MOCK') {
    if (integrationUri !== undefined)
      throw badRequest('Integration URI is not supported for MOCK integrations')
    return
  }
  if (connectionType === 'VPC_LINK' && !connectionId) {
    throw badRequest('ConnectionId must be set to vpcLinkId for ConnectionType VPC_LINK')
  }
  if (connectionType === 'VPC_LINK' && protocolType === 'HTTP') {
    if (integrationUri !== undefined && parseIntegrationUri(integrationUri)?.kind === 'private') return
    throw badRequest(
      'For VpcLink VPC_LINK, integration uri should be a valid ELB listener ARN or a valid Cloud Map service ARN.',
    )
  }
  if (integrationUri === undefined || !suits(integrationType, integrationUri)) {
    throw badRequest('Invalid integration URI specified')
  }
}

function suits(type: Integration['integrationType'], uri: string): boolean {
  const named = parseIntegrationUri(uri)
  if (type === 'HTTP_PROXY' || type === 'HTTP') return named?.kind === 'http'
  return named?.kind === 'function' || (type === 'AWS' && named?.kind === 'service' && named.rest !== '')
}

function checkTimeout({ protocolType }: ApiRecord, { timeoutInMillis }: Integration): void {
  if (timeoutInMillis >= MIN_TIMEOUT_MS && timeoutInMillis <= maxTimeoutMs(protocolType)) return
  throw badRequest(badTimeout(protocolType))
}

/** *Assumed*: the text. management §4.1, §8.1 */
function badTemplateSelection(expression: string) {
  return badRequest(`Invalid templateSelectionExpression: ${expression}`)
}

/** *Assumed*: the text. Methods are upper case. management §8.1 */
function badMethod() {
  return badRequest('Invalid HTTP method specified')
}
