import { createDeployment, deleteDeployment } from '@gatehouse/client/operations'
import type { Deployment } from '@gatehouse/contract'
import { Problem, useAttempt } from '../calls/attempt.tsx'
import { perform } from '../calls/perform-call.ts'
import { Comparison } from './comparison.tsx'
import { formatTime } from './describe-deployment.ts'
import { DRAFT } from './load-snapshot.ts'
import { Rollback } from './rollback.tsx'
import { hrefOfTab, type TabProps } from './tab-props.ts'

/** The deployments of an API: what each stage serves, what changed between them, and how to go back. */
export function DeploymentsTab({ whole, reload }: TabProps) {
  const { deployments, stages, api } = whole
  const { problem, attempt } = useAttempt()
  const change = (act: () => Promise<unknown>) => attempt(() => act().then(reload))
  const stagesOf = (id: string) => stages.filter((it) => it.deploymentId === id)
  const remove = (deploymentId: string) =>
    change(() => perform(deleteDeployment, { apiId: api.apiId, deploymentId }))
  return (
    <>
      <div class="actions section-end">
        <button
          type="button"
          class="button is-main"
          onClick={() => change(() => perform(createDeployment, { apiId: api.apiId }))}
        >
          Deploy what the API is now
        </button>
      </div>
      <Problem of={problem} />
      <Comparison whole={whole} />
      <section class="section">
        <h2>Deployments</h2>
        {deployments.length === 0 && <p class="soft">Nothing was deployed yet.</p>}
        {deployments.length > 0 && (
          <DeploymentTable>
            {deployments.map((it) => (
              <DeploymentRow
                key={it.deploymentId}
                deployment={it}
                stageNames={stagesOf(it.deploymentId).map(({ stageName }) => stageName)}
              >
                <Rollback whole={whole} deploymentId={it.deploymentId} attempt={change} />
                <a
                  class="button is-quiet is-small"
                  href={`${hrefOfTab(whole, 'deployments')}?${new URLSearchParams({ from: it.deploymentId, to: DRAFT })}`}
                >
                  Compare with now
                </a>
                {stagesOf(it.deploymentId).length === 0 && (
                  <button
                    type="button"
                    class="button is-quiet is-small is-bad"
                    onClick={() => remove(it.deploymentId)}
                  >
                    Delete
                  </button>
                )}
              </DeploymentRow>
            ))}
          </DeploymentTable>
        )}
      </section>
    </>
  )
}

function DeploymentTable({ children }: { readonly children: preact.ComponentChildren }) {
  return (
    <div class="table-wrap">
      <table>
        <thead>
          <tr>
            <th>Deployment</th>
            <th class="is-extra">Made</th>
            <th>Served by</th>
            <th class="is-extra">Description</th>
            <th>
              <span class="unseen">Actions</span>
            </th>
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  )
}

interface DeploymentRowProps {
  readonly deployment: Deployment
  readonly stageNames: readonly string[]
  readonly children: preact.ComponentChildren
}

function DeploymentRow({ deployment, stageNames, children }: DeploymentRowProps) {
  const { deploymentId, createdDate, description, autoDeployed, deploymentStatus } = deployment
  return (
    <tr>
      <td class="mono">
        {deploymentId} {deploymentStatus !== 'DEPLOYED' && <span class="tag is-bad">{deploymentStatus}</span>}
      </td>
      <td class="soft nowrap is-extra">{formatTime(createdDate)}</td>
      <td>
        {stageNames.map((name) => (
          <span key={name} class="tag is-good mono">
            {name}
          </span>
        ))}
      </td>
      <td class="soft is-extra">{description ?? (autoDeployed ? 'automatic' : '')}</td>
      <td>
        <div class="actions is-end">{children}</div>
      </td>
    </tr>
  )
}
