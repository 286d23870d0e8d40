import { updateStage } from '@gatehouse/client/operations'
import { perform } from '../calls/perform-call.ts'
import type { WholeApi } from './load-api.ts'

interface RollbackProps {
  readonly whole: WholeApi
  readonly deploymentId: string
  readonly attempt: (act: () => Promise<unknown>) => Promise<void>
}

/** Has a stage serve this deployment, by one click; stages that deploy themselves leave that to the service. */
export function Rollback({ whole: { api, stages }, deploymentId, attempt }: RollbackProps) {
  const others = stages.filter((it) => it.deploymentId !== deploymentId && it.autoDeploy !== true)
  return (
    <>
      {others.map(({ stageName }) => (
        <button
          key={stageName}
          type="button"
          class="button is-small"
          onClick={() => attempt(() => perform(updateStage, { apiId: api.apiId, stageName, deploymentId }))}
        >
          Serve on {stageName}
        </button>
      ))}
    </>
  )
}
