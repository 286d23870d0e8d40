import {
  type Integration,
  isServiceSubtype,
  type MappingSide,
  parseMappingValue,
  parseRequestDestination,
  parseResponseDestination,
  SERVICE_SUBTYPES,
} from '@gatehouse/contract'
import type { ApiRecord } from '../../call.ts'
import { badRequest, type ServiceError } from '../../service-error.ts'

const STATUS = /^[2-5]\d\d$/
const WEBSOCKET_DESTINATION = /^integration\.request\.(header|querystring|path)\.[a-zA-Z0-9._$-]+$/
const WEBSOCKET_SOURCE =
  /^('.*'|route\.request\.(header|multivalueheader|querystring|multivaluequerystring|path)\.[a-zA-Z0-9._$-]+|route\.request\.body(\..+)?|(context|stageVariables)\.[a-zA-Z0-9._$-]+)$/s

/** Refuses parameter mappings that the API's protocol does not have, in the service's words. §4.4 */
export function checkMappings({ protocolType }: ApiRecord, integration: Integration): void {
  const { requestParameters = {}, responseParameters = {}, integrationSubtype, integrationType } = integration
  checkResponseMappings(responseParameters)
  if (protocolType === 'WEBSOCKET') return checkWebSocketMappings(integrationType, requestParameters)
  if (integrationSubtype !== undefined) return checkServiceParameters(integrationSubtype, requestParameters)
  checkRequestMappings(requestParameters)
}

type Mappings = Readonly<Record<string, string>>

function checkRequestMappings(mappings: Mappings): void {
  for (const [key, value] of Object.entries(mappings)) {
    const destination = parseRequestDestination(key)
    if (!destination) throw badMapping(`Invalid Request Actioned Parameter destination specified: ${key}`)
    checkValue({ ...destination, value, side: 'request' })
  }
}

function checkResponseMappings(mappings: Readonly<Record<string, Mappings>>): void {
  const status = Object.keys(mappings).find((key) => !STATUS.test(key))
  if (status !== undefined) throw badMapping(`Status Code ${status} is not valid.`)
  for (const [key, value] of Object.values(mappings).flatMap(Object.entries<string>)) {
    const destination = parseResponseDestination(key)
    if (!destination) throw badMapping(`Invalid Response Actioned Parameter destination specified: ${key}`)
    checkValue({ ...destination, value, side: 'response' })
  }
}

/** What is removed has no value: nothing, or the two quotes that some tools write for it. */
function checkValue({ action, value, side }: { action: string; value: string; side: MappingSide }): void {
  const good =
    action === 'remove' ? value === '' || value === "''" : parseMappingValue(value, side) !== undefined
  if (!good) throw badSource(value)
}

/** *Assumed*: that parameters outside the table are refused, and how. §4.6 */
function checkServiceParameters(subtype: string, parameters: Mappings): void {
  const { required, optional } = isServiceSubtype(subtype)
    ? SERVICE_SUBTYPES[subtype]
    : { required: [], optional: [] }
  for (const [name, value] of Object.entries(parameters)) {
    if (!required.includes(name) && !optional.includes(name)) {
      throw badRequest(`Operation: ${subtype} does not support the parameter ${name}.`)
    }
    if (!parseMappingValue(value, 'request')) throw badSource(value)
  }
}

/** A Lambda proxy takes no mappings; those that it is given have no effect and are kept as they are. */
function checkWebSocketMappings(type: Integration['integrationType'], mappings: Mappings): void {
  if (type === 'AWS_PROXY') return
  for (const [key, value] of Object.entries(mappings)) {
    if (!WEBSOCKET_DESTINATION.test(key)) throw badSource(key)
    if (!WEBSOCKET_SOURCE.test(value)) throw badSource(value)
  }
}

function badMapping(problem: string): ServiceError {
  return badRequest(
    `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${problem}]`,
  )
}

/** *Assumed*: the text, which is the REST service's. */
function badSource(value: string): ServiceError {
  return badMapping(`Invalid mapping expression parameter specified: ${value}`)
}
