import type { RequestRecord, Stage } from '@gatehouse/contract'
import { type AskedManagement, type ResourceScope, readAll } from './read-resources.ts'

interface TellContext {
  readonly management: AskedManagement
  readonly home: ResourceScope
}

/** Says of a request that led to no stage which stages its API has, and which of them serve nothing yet. */
export async function tellStages(
  record: RequestRecord,
  { management, home }: TellContext,
): Promise<RequestRecord> {
  const { apiId, fault } = record
  if (apiId === undefined || !fault) return record
  const detail = await readAll<Stage>(management, home, `/v2/apis/${apiId}/stages`).then(
    (stages) => `the stages of API ${apiId} are: ${stages.map(describe).join(', ') || 'none'}`,
    () => `there is no API ${apiId} in ${home.region}`,
  )
  return { ...record, fault: { ...fault, detail } }
}

function describe({ stageName, deploymentId }: Stage): string {
  return deploymentId === undefined ? `${stageName} (without a deployment)` : stageName
}
