import type { Integration } from '@gatehouse/contract'
import { closedRoute } from '../facts/closed-route.ts'
import type { Fault } from '../facts/fault.ts'
import { compileHttpProxy } from './http-proxy.ts'
import type { CompiledIntegration, IntegrationPlans } from './integration.ts'
import { compileLambdaProxy } from './lambda-proxy.ts'
import { compilePrivateProxy } from './private-proxy.ts'
import { compileServiceCall } from './service-call.ts'

type CompileIntegration = (plans: IntegrationPlans) => CompiledIntegration | Fault

/** How each `integrationType` is carried out. HTTP APIs have the two proxies only. http-apis §5 */
const INTEGRATIONS = {
  HTTP_PROXY: (plans) =>
    plans.integration.connectionType === 'INTERNET' ? compileHttpProxy(plans) : compilePrivateProxy(plans),
  AWS_PROXY: (plans) =>
    plans.integration.integrationSubtype === undefined
      ? compileLambdaProxy(plans)
      : compileServiceCall(plans),
  AWS: unserved,
  HTTP: unserved,
  MOCK: unserved,
} as const satisfies Record<Integration['integrationType'], CompileIntegration>

/** Compiles what a route leads to. What cannot be carried out lets nothing through. */
export function compileIntegration(plans: IntegrationPlans): CompiledIntegration | Fault {
  return INTEGRATIONS[plans.integration.integrationType](plans)
}

function unserved({ integration }: IntegrationPlans): Fault {
  return closedRoute(`HTTP APIs have no integrations of type ${integration.integrationType}`)
}
