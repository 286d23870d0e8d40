import {
  type Integration,
  parseIntegrationUri,
  type Route,
  type StageConfiguration,
} from '@gatehouse/contract/core'
import { findIntegration } from '../../stages/find-integration.ts'
import type { Fault } from '../facts/fault.ts'
import { isFault } from '../facts/fault.ts'
import type { WebSocketSeams } from '../seams/seams.ts'
import { compileHttp } from './http.ts'
import { compileHttpProxy } from './http-proxy.ts'
import type { CompileIntegration, Integrate, IntegrationSource } from './integration.ts'
import { compileLambda } from './lambda.ts'
import { compileLambdaProxy } from './lambda-proxy.ts'
import { compileMock } from './mock.ts'
import { compileService } from './service.ts'

const TYPES = {
  MOCK: compileMock,
  HTTP: compileHttp,
  HTTP_PROXY: compileHttpProxy,
  AWS: (source) => (isOfService(source) ? compileService(source) : compileLambda(source)),
  AWS_PROXY: compileLambdaProxy,
} satisfies Record<Integration['integrationType'], CompileIntegration>

/** Compiles what stands behind a route; undefined where the route has no target. */
export function compileIntegration(
  route: Route,
  configuration: StageConfiguration,
  seams: WebSocketSeams,
): Integrate | Fault | undefined {
  const { snapshot } = configuration
  if (!route.target) return undefined
  const integration = findIntegration(route, snapshot)
  if (!integration) return { fault: 'configuration', detail: `there is no ${route.target}` }
  const responses = snapshot.integrationResponses[integration.integrationId] ?? []
  const compiled = TYPES[integration.integrationType]({ integration, route, responses, configuration, seams })
  if (isFault(compiled)) tellClosed(compiled, route, configuration, seams)
  return compiled
}

/** Whether an AWS integration calls a service other than Lambda. websocket-apis §5.1 */
function isOfService({ integration: { integrationUri = '' } }: IntegrationSource): boolean {
  const named = parseIntegrationUri(integrationUri)
  return named?.kind === 'service' && named.label !== 'lambda'
}

/** Tells the gateway's operator that a route refuses everything, and why. */
function tellClosed(
  { detail = '' }: Fault,
  { routeKey }: Route,
  { snapshot, stage }: StageConfiguration,
  { tell }: WebSocketSeams,
): void {
  tell(`route ${routeKey} is closed: ${detail}`, { apiId: snapshot.api.apiId, stage: stage.stageName })
}
