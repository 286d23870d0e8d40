import type { Integration, Route, StageConfiguration } from '@gatehouse/contract'
import type { Answer, OnGone, UpstreamAnswer, UpstreamRequest } from '../exchange.ts'
import { type Fault, isFault } from '../fault.ts'
import type { Seams } from '../seams.ts'
import type { Authorize } from './authorizers/authorize.ts'
import { compileAuthorize } from './compile-authorize.ts'
import type { Facts } from './facts.ts'
import { toClientHeaders } from './headers.ts'
import { compileHttpProxy, type MapRequest } from './http-proxy.ts'
import { toReadableBody } from './mapping-value.ts'
import { notServed } from './not-served.ts'
import { MAX_BODY_BYTES, readBody } from './read-body.ts'
import { compileRequestMappings } from './request-mappings.ts'
import { compileResponseMappings } from './response-mappings.ts'

/** A route with its configuration closed over: a request reads nothing but this. */
export interface CompiledRoute {
  /** Undefined where everybody may call the route. */
  readonly authorize?: Authorize | undefined
  readonly mapRequest: (facts: Facts) => Promise<UpstreamRequest | Fault> | UpstreamRequest | Fault
  readonly integrate: (request: UpstreamRequest, onGone: OnGone) => Promise<UpstreamAnswer>
  readonly mapResponse: (answer: Answer, facts: Facts) => Promise<Answer | Fault> | Answer | Fault
}

/**
 * Compiles one route of a stage. What the route demands and this version cannot serve makes the route refuse every request
 * before anything reaches a backend: closed, never open.
 */
export function compileRoute(
  route: Route,
  configuration: StageConfiguration,
  seams: Seams,
): CompiledRoute | Fault {
  const { stage, snapshot } = configuration
  const integration = findIntegration(route, snapshot.integrations)
  const authorize = compileAuthorize(route, configuration, seams)
  if (isFault(authorize)) return authorize
  if (!integration) return { fault: 'internal' }
  const reason = unservedReason(integration)
  if (reason) return notServed(route, reason)
  const { routeKey } = route
  const mapRequest = compileHttpProxy(integration, { routeKey, stageVariables: stage.stageVariables }, seams)
  if (isFault(mapRequest)) return mapRequest
  return {
    authorize,
    mapRequest: compileMapRequest(integration, stage.stageVariables, mapRequest),
    integrate: (request, onGone) => seams.upstream.send(request, onGone),
    mapResponse: compileMapResponse(integration, stage.stageVariables),
  }
}

function findIntegration({ target }: Route, integrations: readonly Integration[]): Integration | undefined {
  return integrations.find(({ integrationId }) => target === `integrations/${integrationId}`)
}

/** What this version does not serve of an integration; undefined when it serves all of it. */
function unservedReason({
  integrationType,
  integrationSubtype,
  connectionType,
}: Integration): string | undefined {
  if (integrationType !== 'HTTP_PROXY')
    return `integration ${integrationSubtype ?? `type ${integrationType}`}`
  return connectionType === 'INTERNET' ? undefined : `connection type ${connectionType}`
}

type Variables = Readonly<Record<string, string>>

function compileMapRequest(
  { requestParameters }: Integration,
  stageVariables: Variables,
  mapRequest: MapRequest,
): CompiledRoute['mapRequest'] {
  const mappings = compileRequestMappings(requestParameters, stageVariables)
  if (!mappings) return mapRequest
  const apply = (request: UpstreamRequest, facts: Facts, bytes: Uint8Array): UpstreamRequest => ({
    ...request,
    ...mappings.apply(request, { facts, headers: facts.exchange.headers, body: toReadableBody(bytes) }),
  })
  if (!mappings.readsBody) return (facts) => apply(mapRequest(facts), facts, NO_BYTES)
  return async (facts) => {
    const bytes = await readBody(facts.exchange.body, MAX_BODY_BYTES)
    if (!bytes) return { fault: 'requestTooLarge' }
    const request = mapRequest(facts)
    return { ...apply(request, facts, bytes), body: request.body === null ? null : bytes }
  }
}

const NO_BYTES = new Uint8Array(0)

function compileMapResponse(
  { responseParameters }: Integration,
  stageVariables: Variables,
): CompiledRoute['mapResponse'] {
  const byStatus = compileResponseMappings(responseParameters, stageVariables)
  const toClient = (answer: Answer, { exchange }: Facts): Answer => ({
    ...answer,
    headers: toClientHeaders(answer.headers, exchange.requestId),
  })
  if (byStatus.size === 0) return toClient
  return (answer, facts) => {
    const mappings = byStatus.get(answer.status)
    if (!mappings) return toClient(answer, facts)
    const apply = (body: Answer['body'], bytes: Uint8Array): Answer => {
      const readings = { facts, headers: answer.headers, body: toReadableBody(bytes) }
      return { ...mappings.apply(toClient(answer, facts), readings), body }
    }
    if (!mappings.readsBody) return apply(answer.body, NO_BYTES)
    return readBody(answer.body, MAX_BODY_BYTES).then((bytes): Answer | Fault =>
      bytes ? apply(bytes, bytes) : { fault: 'internal' },
    )
  }
}
