import { type Authorizer, formatRouteTarget, type Integration } from '@gatehouse/contract'
import type { ApiRecord, Transaction } from '../../call/call.ts'
import { checkRequest } from '../../call/check-request.ts'
import { refuseOverQuota } from '../../call/quotas.ts'
import { ServiceError } from '../../call/service-error.ts'
import { createAuthorizer } from '../../resources/authorizers/save.ts'
import { createIntegration } from '../../resources/integrations/save.ts'
import { createRouteKeys } from '../../resources/routes/route-key.ts'
import { createRoute } from '../../resources/routes/save.ts'
import type { Findings } from '../parse/findings.ts'
import type { Definition, IntegrationDefinition, RouteDefinition } from './definition.ts'

/**
 * Makes what a document defines in an API that has no routes, integrations and authorizers, by the same rules as the operations
 * that make one of each. Refusals are told to `findings`; the transaction must not be kept then.
 */
export async function writeDefinition(
  call: Transaction,
  api: ApiRecord,
  { definition, findings }: { definition: Definition; findings: Findings },
): Promise<void> {
  const { authorizers, integrations, routes } = definition
  refuseOverQuota(call.quotas, {
    authorizersPerApi: authorizers.length,
    integrationsPerApi: integrations.length,
    routesPerApi: routes.length,
  })
  const made: Made = { authorizers: new Map(), integrations: new Map() }
  const path = { apiId: api.apiId }
  for (const body of authorizers) {
    await attempt(findings, `create authorizer '${body.name}'`, async () => {
      checkRequest('CreateAuthorizer', { path, query: {}, body }, { api })
      made.authorizers.set(body.name, await createAuthorizer(call, api, body))
    })
  }
  for (const integration of integrations) {
    await attempt(findings, integration.title, async () => {
      checkRequest('CreateIntegration', { path, query: {}, body: integration.body }, { api })
      made.integrations.set(integration, await createIntegration(call, api, integration.body))
    })
  }
  const keys = createRouteKeys()
  for (const route of routes) {
    const body = toBody(route, made)
    if (!body) continue
    await attempt(findings, `create route '${route.routeKey}'`, async () => {
      checkRequest('CreateRoute', { path, query: {}, body }, { api })
      await createRoute(call, api, body, keys)
    })
  }
}

interface Made {
  readonly authorizers: Map<string, Authorizer>
  readonly integrations: Map<IntegrationDefinition, Integration>
}

/** What CreateRoute takes; undefined where the route's parts were refused. */
function toBody({ integration, authorizer, ...members }: RouteDefinition, made: Made) {
  const target = integration && made.integrations.get(integration)
  const guard = authorizer === undefined ? undefined : made.authorizers.get(authorizer)
  if ((integration && !target) || (authorizer !== undefined && !guard)) return undefined
  return {
    ...members,
    target: target && formatRouteTarget(target.integrationId),
    authorizerId: guard?.authorizerId,
  }
}

/** Tells a refusal by a rule and goes on; anything else is a fault of the gateway's own. */
export async function attempt(findings: Findings, title: string, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error
    findings.fail(`Unable to ${title}: ${error.message}`)
  }
}
