import type { Integration } from '@gatehouse/contract'
import { closedRoute } from '../facts/closed-route.ts'
import type { Fault } from '../facts/fault.ts'
import { compileHttpProxy } from './http-proxy.ts'
import type { CompiledIntegration, IntegrationSource } from './integration.ts'
import { compileLambdaProxy } from './lambda-proxy.ts'
import { compilePrivateProxy } from './private-proxy.ts'
import { compileServiceCall } from './service-call.ts'

type CompileIntegration = (source: IntegrationSource) => CompiledIntegration | Fault

/** How each `integrationType` is carried out. HTTP APIs have the two proxies only. http-apis §5 */
const INTEGRATIONS = {
  HTTP_PROXY: (source) =>
    source.integration.connectionType === 'INTERNET' ? compileHttpProxy(source) : compilePrivateProxy(source),
  AWS_PROXY: (source) =>
    source.integration.integrationSubtype === undefined
      ? compileLambdaProxy(source)
      : compileServiceCall(source),
  AWS: unserved,
  HTTP: unserved,
  MOCK: unserved,
} as const satisfies Record<Integration['integrationType'], CompileIntegration>

/** Compiles what a route leads to. What cannot be carried out lets nothing through. */
export function compileIntegration(source: IntegrationSource): CompiledIntegration | Fault {
  return INTEGRATIONS[source.integration.integrationType](source)
}

function unserved({ integration }: IntegrationSource): Fault {
  return closedRoute(`HTTP APIs have no integrations of type ${integration.integrationType}`)
}
