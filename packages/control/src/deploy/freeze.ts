import type { Deployment } from '@gatehouse/contract'
import type { Reader, Writer } from '@gatehouse/store'
import type { ApiRecord, CallContext } from '../call/call.ts'
import type { Collections } from '../call/collections.ts'
import { missing } from '../call/locate.ts'
import { removeSnapshot } from './snapshots.ts'
import { closeVersion, uncountAutomatic } from './versions.ts'

/** Why an API cannot be deployed, in the service's words; undefined where it can. */
export async function problemOfDeploying(
  tx: Reader,
  at: Collections,
  apiId: string,
): Promise<string | undefined> {
  if ((await tx.count(at.routes(apiId))) > 0) return undefined
  const api = await tx.get<ApiRecord>(at.apis, apiId)
  if (!api) throw missing('apiId', apiId)
  if (api.protocolType === 'WEBSOCKET') return 'At least one route is required before deploying the Api.'
  return 'Unable to deploy API because no routes exist in this API'
}

/** Keeps an API's configuration, as it is now, under a new deployment. It costs the same, however large the API is. */
export async function createDeployment(
  tx: Writer,
  { at, newId, now }: CallContext,
  apiId: string,
  members: Pick<Deployment, 'description'> & { readonly autoDeployed: boolean },
): Promise<Deployment> {
  const deploymentId = newId(6)
  const deployment: Deployment = {
    autoDeployed: members.autoDeployed,
    createdDate: now,
    deploymentId,
    deploymentStatus: 'DEPLOYED',
    description: members.description,
  }
  await closeVersion(tx, { at, apiId, deploymentId }, { isAutomatic: members.autoDeployed })
  await tx.put(at.deployments(apiId), deploymentId, deployment)
  return deployment
}

export async function removeDeployment(
  tx: Writer,
  at: Collections,
  apiId: string,
  { deploymentId, autoDeployed }: Deployment,
): Promise<void> {
  if (autoDeployed) await uncountAutomatic(tx, at, apiId)
  await tx.delete(at.deployments(apiId), deploymentId)
  await removeSnapshot(tx, { at, apiId, deploymentId })
}
