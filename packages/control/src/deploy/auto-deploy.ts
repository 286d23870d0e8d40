import type { Deployment, OperationName, Stage } from '@gatehouse/contract'
import type { Writer } from '@gatehouse/store'
import type { CallContext } from '../call/call.ts'
import { readAll } from '../call/page.ts'
import { createDeployment, freezeToDeploy, removeDeployment } from './freeze.ts'
import { saveStage } from './save-stage.ts'

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
  const stages = await readAll<Stage>(tx, context.at.stages(apiId))
  const following = stages.filter(({ autoDeploy }) => autoDeploy)
  if (following.length > 0) await deployTo(tx, context, apiId, following)
}

/** Freezes the API once and points each of `stages` at the result. An API that cannot be deployed leaves them where they are. */
export async function deployTo(
  tx: Writer,
  context: CallContext,
  apiId: string,
  stages: readonly Stage[],
): Promise<Stage[]> {
  const frozen = await freezeToDeploy(tx, context, apiId)
  const deployment =
    frozen.problem === undefined
      ? await createDeployment(tx, context, frozen.snapshot, {
          autoDeployed: true,
          description: DESCRIPTION,
        })
      : undefined
  const moved = stages.map((stage): Stage => {
    if (!deployment)
      return { ...stage, lastDeploymentStatusMessage: `Deployment attempt failed: ${frozen.problem}` }
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
  if ((await tx.count(at.deployments(apiId))) <= KEPT) return
  const deployments = await readAll<Deployment>(tx, at.deployments(apiId))
  const old = deployments.filter(({ autoDeployed }) => autoDeployed).slice(0, -KEPT)
  if (old.length === 0) return
  const stages = await readAll<Stage>(tx, at.stages(apiId))
  const pointedAt = new Set(stages.map(({ deploymentId }) => deploymentId))
  for (const { deploymentId } of old)
    if (!pointedAt.has(deploymentId)) await removeDeployment(tx, at, apiId, deploymentId)
}
