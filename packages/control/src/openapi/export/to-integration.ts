import { formatInvocationUri, type Integration } from '@gatehouse/contract'
import type { Members } from '../document/document.ts'

/** What an integration has unless it says otherwise. */
const DEFAULT_TIMEOUT_MS = 30_000

/**
 * An integration as the extension of an operation. *Assumed*: where the members that few integrations have stand. management §3.3
 */
export function toIntegrationExtension(integration: Integration): Members {
  const { integrationMethod, integrationSubtype, integrationType, integrationUri, timeoutInMillis } =
    integration
  return {
    integrationSubtype,
    credentials: integration.credentialsArn,
    responseParameters: integration.responseParameters,
    requestParameters: integration.requestParameters,
    payloadFormatVersion: integration.payloadFormatVersion,
    connectionId: integration.connectionId,
    type: integrationType.toLowerCase(),
    httpMethod: integrationMethod,
    // A function is named by its invocation, even where it is kept by its own ARN.
    uri: integrationUri && (formatInvocationUri(integrationUri) ?? integrationUri),
    connectionType: integration.connectionType,
    timeoutInMillis: timeoutInMillis === DEFAULT_TIMEOUT_MS ? undefined : timeoutInMillis,
    tlsConfig: integration.tlsConfig,
  }
}
