import type { Deployment, OperationName, Stage } from '@gatehouse/contract'
import type { Writer } from '@gatehouse/store'
import type { CallContext } from '../call/call.ts'
import { findOne } from '../call/page.ts'
import { createDeployment, problemOfDeploying, removeDeployment } from './freeze.ts'
import { saveStage } from './save-stage.ts'
import { countAutomatic } from './versions.ts'

const CONFIGURATION = [
  'Authorizer',
  'Integration',
  'IntegrationResponse',
  'Model',
  'Route',
  'RouteResponse',
] as const
const DEPLOYED_CHANGES = new Set<OperationName>([
  ...CONFIGURATION.flatMap((kind) => [`Create${kind}`, `Update${kind}`, `Delete${kind}`] as const),
  'UpdateApi',
  'ReimportApi',
  'DeleteCorsConfiguration',
  'DeleteRouteRequestParameter',
])

const DESCRIPTION = 'Automatic deployment triggered by changes to the Api configuration'

/** Whether an operation changes what a deployment freezes, so that stages which deploy themselves must follow. */
export function isDeployedChange(name: OperationName): boolean {
  return DEPLOYED_CHANGES.has(name)
}

/** Deploys the API to its stages with `autoDeploy`, if it has any, in the transaction of the change that asks for it. */
export async function autoDeploy(tx: Writer, context: CallContext, apiId: string): Promise<void> {
  const following = await tx.findBy<Stage>(context.at.stages(apiId), { index: 'autoDeploy', key: 'true' })
  const stages = following.map(({ value }) => value)
  if (stages.length > 0) await deployTo(tx, context, apiId, stages)
}

/** Deploys the API once and points each of `stages` at the result. An API that cannot be deployed leaves them where they are. */
export async function deployTo(
  tx: Writer,
  context: CallContext,
  apiId: string,
  stages: readonly Stage[],
): Promise<Stage[]> {
  const problem = await problemOfDeploying(tx, context.at, apiId)
  const deployment =
    problem === undefined
      ? await createDeployment(tx, context, apiId, { autoDeployed: true, description: DESCRIPTION })
      : undefined
  const moved = stages.map((stage): Stage => {
    if (!deployment) return { ...stage, lastDeploymentStatusMessage: `Deployment attempt failed: ${problem}` }
    const { deploymentId } = deployment
    const lastDeploymentStatusMessage = `Successfully deployed stage with deployment ID '${deploymentId}'`
    return { ...stage, deploymentId, lastDeploymentStatusMessage, lastUpdatedDate: context.now }
  })
  for (const stage of moved) await saveStage(tx, context, apiId, stage)
  if (deployment) await dropOldest(tx, context, apiId)
  return moved
}

/** Automatic deployments of an API that stay for a stage to go back to, besides those that stages point at. */
const KEPT = 100

/** *Assumed*: the number. The service keeps automatic deployments, and does not say how many. management §2.9 */
async function dropOldest(tx: Writer, { at }: CallContext, apiId: string): Promise<void> {
  const limit = (await countAutomatic(tx, at, apiId)) - KEPT
  if (limit <= 0) return
  const automatic = { index: 'autoDeployed', key: 'true', limit }
  for (const { id, value } of await tx.findBy<Deployment>(at.deployments(apiId), automatic)) {
    const isPointedAt = await findOne(tx, at.stages(apiId), { index: 'deploymentId', key: id })
    if (!isPointedAt) await removeDeployment(tx, at, apiId, value)
  }
}
