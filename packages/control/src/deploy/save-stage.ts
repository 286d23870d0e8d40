import type { Stage } from '@gatehouse/contract'
import type { Writer } from '@gatehouse/store'
import type { CallContext } from '../call/call.ts'
import { PUBLICATIONS } from '../call/collections.ts'

type Place = Pick<CallContext, 'at' | 'scope'>

/** Keeps a stage and announces it, so that what serves it takes up its settings and its deployment. */
export async function saveStage(
  tx: Writer,
  { at, scope }: Place,
  apiId: string,
  stage: Stage,
): Promise<void> {
  await tx.put(at.stages(apiId), stage.stageName, stage)
  await tx.put(PUBLICATIONS, `${apiId}/${stage.stageName}`, scope)
}

/** Removes a stage, and with it from what is served. */
export async function removeStage(
  tx: Writer,
  { at }: Place,
  apiId: string,
  stageName: string,
): Promise<void> {
  await tx.delete(at.stages(apiId), stageName)
  await tx.delete(PUBLICATIONS, `${apiId}/${stageName}`)
}
