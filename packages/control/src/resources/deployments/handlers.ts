import type { Stage } from '@gatehouse/contract'
import type { HandlerTable } from '../../call/call.ts'
import { missing } from '../../call/locate.ts'
import { mergeMembers } from '../../call/merge.ts'
import { findOne, readPage } from '../../call/page.ts'
import { badRequest } from '../../call/service-error.ts'
import { createDeployment, problemOfDeploying, removeDeployment } from '../../deploy/freeze.ts'
import { saveStage } from '../../deploy/save-stage.ts'

/** The operations on deployments. management §2.9 */
export const deployments = {
  async CreateDeployment(call) {
    const { body, tx, at, now, found } = call
    const { apiId } = found.api
    const stage =
      body.stageName === undefined ? undefined : await tx.get<Stage>(at.stages(apiId), body.stageName)
    if (body.stageName !== undefined && !stage) throw missing('stageName', body.stageName)
    const problem = await problemOfDeploying(tx, at, apiId)
    if (problem !== undefined) throw badRequest(problem)
    const deployment = await createDeployment(tx, call, apiId, {
      autoDeployed: false,
      description: body.description || undefined,
    })
    if (stage) {
      const { deploymentId } = deployment
      await saveStage(tx, call, apiId, { ...stage, deploymentId, lastUpdatedDate: now })
    }
    return deployment
  },

  async GetDeployment({ found }) {
    return found.deployment
  },

  async GetDeployments({ tx, at, query, found }) {
    return readPage(tx, at.deployments(found.api.apiId), query, { newestFirst: true })
  },

  async UpdateDeployment({ body, tx, at, found }) {
    const deployment = mergeMembers(found.deployment, body, ['description'])
    await tx.put(at.deployments(found.api.apiId), deployment.deploymentId, deployment)
    return deployment
  },

  async DeleteDeployment({ tx, at, found }) {
    const { apiId } = found.api
    const { deploymentId } = found.deployment
    if (await findOne(tx, at.stages(apiId), { index: 'deploymentId', key: deploymentId })) {
      throw badRequest('Active stages pointing to this deployment must be moved or deleted')
    }
    await removeDeployment(tx, at, apiId, found.deployment)
    return undefined
  },
} satisfies Partial<HandlerTable>
