import {
  formatRouteTarget,
  type Integration,
  parseIntegrationUri,
  type Route,
  type Stage,
} from '@gatehouse/contract'
import type { ApiRecord, Transaction } from '../../call/call.ts'
import { findOne } from '../../call/page.ts'
import { badRequest } from '../../call/service-error.ts'
import { saveStage } from '../../deploy/save-stage.ts'
import { checkIntegration } from '../integrations/rules.ts'
import { checkRouteKey, storedRouteKeys } from '../routes/route-key.ts'

interface QuickCreate {
  readonly target?: string
  readonly routeKey?: string
  readonly credentialsArn?: string
}

/**
 * Makes the integration, the route and the stage that come with a `target`. Returns the stage, not yet deployed. management §2.1
 */
export async function createManagedParts(
  call: Transaction,
  api: ApiRecord,
  members: QuickCreate & { readonly target: string },
): Promise<Stage> {
  const { tx, at, now, newId } = call
  const routeKey = members.routeKey ?? '$default'
  checkRouteKey(api, routeKey)
  const integration: Integration = {
    apiGatewayManaged: true,
    integrationId: newId(7),
    credentialsArn: members.credentialsArn,
    ...targetMembers(members.target),
  }
  checkIntegration(api, integration)
  const route: Route = {
    apiGatewayManaged: true,
    apiKeyRequired: false,
    authorizationType: 'NONE',
    routeId: newId(7),
    routeKey,
    target: formatRouteTarget(integration.integrationId),
  }
  const stage: Stage = {
    apiGatewayManaged: true,
    autoDeploy: true,
    createdDate: now,
    defaultRouteSettings: { detailedMetricsEnabled: false },
    lastUpdatedDate: now,
    routeSettings: {},
    stageName: '$default',
    stageVariables: {},
    tags: {},
  }
  await tx.put(at.integrations(api.apiId), integration.integrationId, integration)
  await tx.put(at.routes(api.apiId), route.routeId, route)
  await saveStage(tx, call, api.apiId, stage)
  return stage
}

/** Changes the managed integration and route of an API made with a `target`. management §2.1 */
export async function updateManagedParts(
  call: Transaction,
  api: ApiRecord,
  members: QuickCreate,
): Promise<void> {
  const { target, routeKey, credentialsArn } = members
  if (target === undefined && routeKey === undefined && credentialsArn === undefined) return
  const { tx, at } = call
  const integration = (await findOne<Integration>(tx, at.integrations(api.apiId), MANAGED))?.value
  const route = (await findOne<Route>(tx, at.routes(api.apiId), MANAGED))?.value
  if (!integration || !route) throw noManagedParts()
  const updated: Integration = {
    ...integration,
    ...(target === undefined ? {} : targetMembers(target)),
    credentialsArn: credentialsArn ?? integration.credentialsArn,
  }
  checkIntegration(api, updated)
  await tx.put(at.integrations(api.apiId), updated.integrationId, updated)
  if (routeKey === undefined || routeKey === route.routeKey) return
  checkRouteKey(api, routeKey)
  await storedRouteKeys(tx, at.routes(api.apiId), route.routeId).take(routeKey)
  await tx.put(at.routes(api.apiId), route.routeId, { ...route, routeKey })
}

const MANAGED = { index: 'managed', key: 'true' }

/** What a target's kind decides: a Lambda function is invoked, a URL is proxied. */
function targetMembers(target: string) {
  const connection = { connectionType: 'INTERNET', timeoutInMillis: 30_000, integrationUri: target } as const
  if (parseIntegrationUri(target)?.kind === 'function') {
    return {
      ...connection,
      integrationType: 'AWS_PROXY',
      integrationMethod: 'POST',
      payloadFormatVersion: '2.0',
    } as const
  }
  return {
    ...connection,
    integrationType: 'HTTP_PROXY',
    integrationMethod: 'ANY',
    payloadFormatVersion: '1.0',
  } as const
}

/** *Assumed*: the text. The service refuses these members on an API without managed parts. management §2.1 */
function noManagedParts() {
  return badRequest(
    'target, routeKey and credentialsArn can only be updated for an API that was created with a target',
  )
}
