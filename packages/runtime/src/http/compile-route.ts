import type { Integration, Route, StageConfiguration } from '@gatehouse/contract'
import type { Answer, Exchange, OnGone, Seams, UpstreamAnswer, UpstreamRequest } from '../exchange.ts'
import { type Fault, isFault } from '../fault.ts'
import { toClientHeaders } from './headers.ts'
import { compileHttpProxy, type MapRequest } from './http-proxy.ts'

/** A route with its configuration closed over: a request reads nothing but this. */
export interface CompiledRoute {
  readonly authorize: (exchange: Exchange) => Promise<Fault | undefined> | Fault | undefined
  readonly mapRequest: MapRequest
  readonly integrate: (request: UpstreamRequest, onGone: OnGone) => Promise<UpstreamAnswer>
  readonly mapResponse: (answer: Answer, requestId: string) => Answer
}

/**
 * Compiles one route of a stage. What the route demands and this version cannot serve makes the route refuse every request
 * before anything reaches a backend: closed, never open.
 */
export function compileRoute(
  route: Route,
  { stage, snapshot }: StageConfiguration,
  seams: Seams,
): CompiledRoute | Fault {
  const integration = findIntegration(route, snapshot.integrations)
  if (!integration) return { fault: 'internal' }
  const reason = unservedReason(route, integration)
  if (reason)
    return {
      fault: 'notServed',
      message: `Route ${route.routeKey} is not served by this version of Gatehouse: ${reason}`,
    }
  const { routeKey } = route
  const mapRequest = compileHttpProxy(integration, { routeKey, stageVariables: stage.stageVariables }, seams)
  if (isFault(mapRequest)) return mapRequest
  return {
    authorize: () => undefined,
    mapRequest,
    integrate: (request, onGone) => seams.upstream.send(request, onGone),
    mapResponse: ({ status, headers, body }, requestId) => ({
      status,
      headers: toClientHeaders(headers, requestId),
      body,
    }),
  }
}

function findIntegration({ target }: Route, integrations: readonly Integration[]): Integration | undefined {
  return integrations.find(({ integrationId }) => target === `integrations/${integrationId}`)
}

/** What this version does not serve of a route; undefined when it serves all of it. */
function unservedReason({ authorizationType }: Route, integration: Integration): string | undefined {
  const { integrationType, integrationSubtype, connectionType } = integration
  if (authorizationType !== 'NONE') return `authorization type ${authorizationType}`
  if (integrationType !== 'HTTP_PROXY')
    return `integration ${integrationSubtype ?? `type ${integrationType}`}`
  if (connectionType !== 'INTERNET') return `connection type ${connectionType}`
  if (integration.requestParameters || integration.responseParameters) return 'parameter mapping'
  return undefined
}
