import {
  type Integration,
  isServiceSubtype,
  type MappingSide,
  parseMappingValue,
  parseRequestDestination,
  parseResponseDestination,
  SERVICE_SUBTYPES,
} from '@gatehouse/contract'
import type { ApiRecord } from '../../call/call.ts'
import { badRequest, type ServiceError } from '../../call/service-error.ts'

const STATUS = /^[2-5]\d\d$/
const WEBSOCKET_DESTINATION = /^integration\.request\.(header|querystring|path)\.[a-zA-Z0-9._$-]+$/
const WEBSOCKET_SOURCE =
  /^('.*'|route\.request\.(header|multivalueheader|querystring|multivaluequerystring|path)\.[a-zA-Z0-9._$-]+|route\.request\.body(\..+)?|(context|stageVariables)\.[a-zA-Z0-9._$-]+)$/s

/** Refuses parameter mappings that the API's protocol does not have, in the service's words. management §4.4 */
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
    checkValue({ ...destination, key, value, side: 'request' })
  }
}

function checkResponseMappings(mappings: Readonly<Record<string, Mappings>>): void {
  const status = Object.keys(mappings).find((key) => !STATUS.test(key))
  if (status !== undefined) throw badMapping(`Status Code ${status} is not valid.`)
  for (const [key, value] of Object.values(mappings).flatMap(Object.entries<string>)) {
    const destination = parseResponseDestination(key)
    if (!destination) throw badMapping(`Invalid Response Actioned Parameter destination specified: ${key}`)
    checkValue({ ...destination, key, value, side: 'response' })
  }
}

interface MappedValue {
  readonly action: string
  readonly key: string
  readonly value: string
  readonly side: MappingSide
}

/** What is removed has no value: nothing, or the two quotes that some tools write for it. Anything else has one. */
function checkValue({ action, key, value, side }: MappedValue): void {
  if (action === 'remove' && (value === '' || value === "''")) return
  if (value === '') throw badMapping(NO_SOURCE)
  if (action === 'remove' || !parseMappingValue(value, side)) throw badMapping(invalidSource(value, key))
}

/** The parameters of a service call. Source of the texts: terraform-provider-aws#17348, #50061, aws-cdk#26328. management §4.6 */
function checkServiceParameters(subtype: string, parameters: Mappings): void {
  const { required, optional } = isServiceSubtype(subtype)
    ? SERVICE_SUBTYPES[subtype]
    : { required: [], optional: [] }
  for (const [name, value] of Object.entries(parameters)) {
    if (!required.includes(name) && !optional.includes(name)) {
      throw badRequest(`Parameter: ${name} does not fit schema for Operation: ${subtype}`)
    }
    if (value === '') throw badSelection(NO_SOURCE)
    if (!isParameterSource(name, value)) throw badSelection(invalidSource(value, name))
  }
}

/** The parameters that are maps. */
const MAPS = ['MessageAttributes', 'MessageSystemAttributes']

/**
 * Whether a parameter may be read from there. *Assumed*: a map is made of variables, so that text without any is none
 * (terraform-provider-aws#17348), while JSON text around variables is deployed (aws-samples/serverless-patterns#2821).
 * management §4.6
 */
function isParameterSource(name: string, text: string): boolean {
  const value = parseMappingValue(text, 'request')
  return value !== undefined && (value.kind !== 'text' || !MAPS.includes(name))
}

/** A Lambda proxy takes no mappings; those that it is given have no effect and are kept as they are. */
function checkWebSocketMappings(type: Integration['integrationType'], mappings: Mappings): void {
  if (type === 'AWS_PROXY') return
  for (const [key, value] of Object.entries(mappings)) {
    if (!WEBSOCKET_DESTINATION.test(key)) throw badSource(key)
    if (!WEBSOCKET_SOURCE.test(value)) throw badSource(value)
  }
}

const NO_SOURCE = 'Mapping expression missing source or destination'

function invalidSource(source: string, destination: string): string {
  return `Invalid source: ${source} specified for destination: ${destination}`
}

function badMapping(problem: string): ServiceError {
  return badRequest(
    `Invalid mapping expression specified: Validation Result: warnings : [], errors : [${problem}]`,
  )
}

function badSelection(problem: string): ServiceError {
  return badRequest(
    `Invalid selection expression specified: Validation Result: warnings : [], errors : [${problem}]`,
  )
}

/** *Assumed*: the text, which is the REST service's. management §8.1 */
function badSource(value: string): ServiceError {
  return badMapping(`Invalid mapping expression parameter specified: ${value}`)
}
