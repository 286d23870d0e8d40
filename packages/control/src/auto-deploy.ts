import type { OperationName, Stage } from '@gatehouse/contract'
import type { Writer } from '@gatehouse/store'
import type { Surroundings } from './call.ts'
import { readAll } from './page.ts'
import { createDeployment, deploymentProblem, removeDeployment } from './resources/deployments/freeze.ts'
import { saveStage } from './resources/stages/save.ts'

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
export async function autoDeploy(tx: Writer, surroundings: Surroundings, apiId: string): Promise<void> {
  const stages = await readAll<Stage>(tx, surroundings.at.stages(apiId))
  const following = stages.filter(({ autoDeploy }) => autoDeploy)
  if (following.length > 0) await deployTo(tx, surroundings, apiId, following)
}

/** Freezes the API once and points each of `stages` at the result. An API that cannot be deployed leaves them where they are. */
export async function deployTo(
  tx: Writer,
  surroundings: Surroundings,
  apiId: string,
  stages: readonly Stage[],
): Promise<Stage[]> {
  const problem = await deploymentProblem(tx, surroundings, apiId)
  const deployment = problem
    ? undefined
    : await createDeployment(tx, surroundings, apiId, { autoDeployed: true, description: DESCRIPTION })
  const moved = stages.map((stage): Stage => {
    if (!deployment) return { ...stage, lastDeploymentStatusMessage: `Deployment attempt failed: ${problem}` }
    const { deploymentId } = deployment
    const lastDeploymentStatusMessage = `Successfully deployed stage with deployment ID '${deploymentId}'`
    return { ...stage, deploymentId, lastDeploymentStatusMessage, lastUpdatedDate: surroundings.now }
  })
  for (const stage of moved) await saveStage(tx, surroundings, apiId, stage)
  if (deployment) await dropSuperseded(tx, surroundings, apiId, stages)
  return moved
}

/** *Assumed*: an automatic deployment goes when the last stage that points at it has moved on. */
async function dropSuperseded(
  tx: Writer,
  { at }: Surroundings,
  apiId: string,
  before: readonly Stage[],
): Promise<void> {
  const now = new Set((await readAll<Stage>(tx, at.stages(apiId))).map(({ deploymentId }) => deploymentId))
  for (const { deploymentId } of before) {
    if (!deploymentId || now.has(deploymentId)) continue
    const deployment = await tx.get<{ autoDeployed: boolean }>(at.deployments(apiId), deploymentId)
    if (deployment?.autoDeployed) await removeDeployment(tx, at, apiId, deploymentId)
  }
}
