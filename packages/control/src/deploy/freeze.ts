import type {
  Authorizer,
  Deployment,
  Integration,
  IntegrationResponse,
  Model,
  Route,
  RouteResponse,
  Snapshot,
} from '@gatehouse/contract'
import type { Reader, Writer } from '@gatehouse/store'
import type { ApiRecord, CallContext } from '../call/call.ts'
import type { Collections } from '../call/collections.ts'
import { missing } from '../call/locate.ts'
import { readAll } from '../call/page.ts'
import { removeSnapshot, saveSnapshot } from './snapshots.ts'

/** What a deployment of the API would keep, or why it cannot be deployed, in the service's words. */
export async function freezeToDeploy(
  tx: Reader,
  { at }: CallContext,
  apiId: string,
): Promise<{ readonly snapshot: Snapshot; readonly problem?: undefined } | { readonly problem: string }> {
  if ((await tx.count(at.routes(apiId))) > 0) return { snapshot: await freeze(tx, at, apiId) }
  const api = await readApi(tx, at, apiId)
  if (api.protocolType === 'WEBSOCKET')
    return { problem: 'At least one route is required before deploying the Api.' }
  return { problem: 'Unable to deploy API because no routes exist in this API' }
}

/** Keeps what was frozen of an API under a new deployment. */
export async function createDeployment(
  tx: Writer,
  { at, newId, now }: CallContext,
  snapshot: Snapshot,
  members: Pick<Deployment, 'autoDeployed' | 'description'>,
): Promise<Deployment> {
  const { apiId } = snapshot.api
  const deploymentId = newId(6)
  const deployment: Deployment = {
    autoDeployed: members.autoDeployed,
    createdDate: now,
    deploymentId,
    deploymentStatus: 'DEPLOYED',
    description: members.description,
  }
  await tx.put(at.deployments(apiId), deploymentId, deployment)
  await saveSnapshot(tx, { at, apiId, deploymentId }, snapshot)
  return deployment
}

export async function removeDeployment(
  tx: Writer,
  at: Collections,
  apiId: string,
  deploymentId: string,
): Promise<void> {
  await tx.delete(at.deployments(apiId), deploymentId)
  await removeSnapshot(tx, { at, apiId, deploymentId })
}

/** The API's configuration as it is now: what a deployment keeps. */
export async function freeze(tx: Reader, at: Collections, apiId: string): Promise<Snapshot> {
  const { tags: _, ...api } = await readApi(tx, at, apiId)
  const routes = await readAll<Route>(tx, at.routes(apiId))
  const integrations = await readAll<Integration>(tx, at.integrations(apiId))
  const responsesOf = (id: string) => readAll<IntegrationResponse>(tx, at.integrationResponses(apiId, id))
  const answersOf = (id: string) => readAll<RouteResponse>(tx, at.routeResponses(apiId, id))
  const twoWay = api.protocolType === 'WEBSOCKET'
  return {
    api,
    routes,
    integrations,
    authorizers: await readAll<Authorizer>(tx, at.authorizers(apiId)),
    models: await readAll<Model>(tx, at.models(apiId)),
    integrationResponses: twoWay
      ? await gather(
          integrations.map((it) => it.integrationId),
          responsesOf,
        )
      : {},
    routeResponses: twoWay
      ? await gather(
          routes.map((it) => it.routeId),
          answersOf,
        )
      : {},
  }
}

async function gather<T>(
  ids: readonly string[],
  read: (id: string) => Promise<T[]>,
): Promise<Record<string, T[]>> {
  const gathered: Record<string, T[]> = {}
  for (const id of ids) {
    const items = await read(id)
    if (items.length > 0) gathered[id] = items
  }
  return gathered
}

async function readApi(tx: Reader, at: Collections, apiId: string): Promise<ApiRecord> {
  const api = await tx.get<ApiRecord>(at.apis, apiId)
  if (!api) throw missing('apiId', apiId)
  return api
}
