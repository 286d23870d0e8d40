import { formatStageAddress, type Stage, type StageConfiguration } from '@gatehouse/contract/core'
import type { Writer } from '@gatehouse/store'
import type { CallContext } from '../call/call.ts'
import { PUBLICATIONS } from '../call/collections.ts'
import type { Scope } from '../call/scope.ts'

/** Who has a stage that is served, and what of it no operation shows. */
export type Publication = Scope & Pick<StageConfiguration, 'authorizerResets'>

type Place = Pick<CallContext, 'at' | 'scope'>

/** Keeps a stage and announces it, so that what serves it takes up its settings and its deployment. */
export async function saveStage(
  tx: Writer,
  { at, scope }: Place,
  apiId: string,
  stage: Stage,
): Promise<void> {
  const id = formatStageAddress({ apiId, stageName: stage.stageName })
  const published = await tx.get<Publication>(PUBLICATIONS, id)
  await tx.put(at.stages(apiId), stage.stageName, stage)
  await tx.put(PUBLICATIONS, id, { ...published, ...scope })
}

/** Announces a stage so that what serves it forgets what its authorizers said. */
export async function resetAuthorizers(
  tx: Writer,
  { scope }: Pick<Place, 'scope'>,
  apiId: string,
  stageName: string,
): Promise<void> {
  const id = formatStageAddress({ apiId, stageName })
  const published = await tx.get<Publication>(PUBLICATIONS, id)
  const authorizerResets = (published?.authorizerResets ?? 0) + 1
  await tx.put(PUBLICATIONS, id, { ...scope, authorizerResets } satisfies Publication)
}

/** Removes a stage, and with it from what is served. */
export async function removeStage(
  tx: Writer,
  { at }: Place,
  apiId: string,
  stageName: string,
): Promise<void> {
  await tx.delete(at.stages(apiId), stageName)
  await tx.delete(PUBLICATIONS, formatStageAddress({ apiId, stageName }))
}
