import { type Integration, isServiceSubtype, SERVICE_SUBTYPES } from '@gatehouse/contract'
import type { ApiRecord } from '../../call/call.ts'
import { badRequest } from '../../call/service-error.ts'

/**
 * Refuses a service call that there is not, on a WebSocket API any, or one without its role or its parameters. management §4.6
 */
export function checkSubtype(
  { protocolType }: ApiRecord,
  { integrationSubtype = '', integrationType, ...integration }: Integration,
): void {
  const isProxy =
    protocolType === 'HTTP' && integrationType === 'AWS_PROXY' && integration.payloadFormatVersion === '1.0'
  if (!isServiceSubtype(integrationSubtype) || !isProxy)
    throw badRequest(`Operation: ${integrationSubtype} is not supported.`)
  const { required } = SERVICE_SUBTYPES[integrationSubtype]
  if (!integration.credentialsArn) {
    throw badRequest(
      `Role ARN must be specified for AWS integration configuration with Subtype: ${integrationSubtype}`,
    )
  }
  if (hasRequiredParameters(integrationSubtype, integration.requestParameters)) return
  throw badRequest(
    `Operation: ${integrationSubtype} requires enabling passthrough, or defining all of the following parameters in the parameter mapping: [${required.join(', ')}]`,
  )
}

/** Whether `parameters` have all that a call of `subtype` must have. */
export function hasRequiredParameters(
  subtype: string,
  parameters: Readonly<Record<string, string>> = {},
): boolean {
  return (
    isServiceSubtype(subtype) &&
    SERVICE_SUBTYPES[subtype].required.every((name) => Object.hasOwn(parameters, name))
  )
}
