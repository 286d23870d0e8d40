import type { Integration } from '@gatehouse/contract'
import type { Members } from '../document/document.ts'

/** What an integration has unless it says otherwise. */
const DEFAULT_TIMEOUT_MS = 30_000

const FUNCTION_ARN = /^arn:([\w-]+):lambda:([a-z0-9-]+):/

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
    uri: integrationUri === undefined ? undefined : toInvocation(integrationUri),
    connectionType: integration.connectionType,
    timeoutInMillis: timeoutInMillis === DEFAULT_TIMEOUT_MS ? undefined : timeoutInMillis,
    tlsConfig: integration.tlsConfig,
  }
}

/** A function is named by its invocation, even where it is kept by its own ARN. */
function toInvocation(uri: string): string {
  const [, partition, region] = FUNCTION_ARN.exec(uri) ?? []
  if (!partition) return uri
  return `arn:${partition}:apigateway:${region}:lambda:path/2015-03-31/functions/${uri}/invocations`
}
