import { createStage, deleteStage, updateStage } from '@gatehouse/client/operations'
import type { CreateStageRequest, Stage } from '@gatehouse/contract'
import { perform, preview } from '../calls/perform-call.ts'
import { Icon } from '../elements/icon.tsx'
import { ResourceDialog } from './resource-dialog.tsx'
import { stageSpecs } from './stage-specs.ts'
import { closeItem, hrefOfTab, openItem, type TabProps } from './tab-props.ts'

/** The stages of an API, each with the deployment that it serves. */
export function StagesTab({ whole, reload }: TabProps) {
  const { stages, api } = whole
  return (
    <>
      <div class="actions section-end">
        <a class="button is-main" href={hrefOfTab(whole, 'stages', 'new')}>
          <Icon name="plus" />
          New stage
        </a>
      </div>
      {stages.length === 0 ? (
        <p class="soft">A stage serves one deployment of the API. Without a stage the API answers nobody.</p>
      ) : (
        <div class="table-wrap">
          <table>
            <thead>
              <tr>
                <th>Stage</th>
                <th class="is-extra">Address</th>
                <th>Deployment</th>
                <th>Throttling</th>
                <th class="is-extra">Variables</th>
              </tr>
            </thead>
            <tbody>
              {stages.map((stage) => (
                <tr key={stage.stageName}>
                  <td>
                    <a class="mono" href={hrefOfTab(whole, 'stages', stage.stageName)}>
                      {stage.stageName}
                    </a>
                  </td>
                  <td class="mono soft break is-extra">{addressOf(api.apiEndpoint, stage.stageName)}</td>
                  <td>
                    <Deployed stage={stage} />
                  </td>
                  <td class="soft nowrap">{describeThrottling(stage)}</td>
                  <td class="mono soft is-extra">{Object.keys(stage.stageVariables ?? {}).join(', ')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <StageDialog whole={whole} reload={reload} />
    </>
  )
}

function addressOf(endpoint = '', stageName: string): string {
  return stageName === '$default' ? endpoint : `${endpoint}/${stageName}`
}

function Deployed({
  stage: { deploymentId, autoDeploy, lastDeploymentStatusMessage },
}: {
  readonly stage: Stage
}) {
  return (
    <>
      {deploymentId ? <code>{deploymentId}</code> : <span class="tag is-warn">nothing deployed</span>}{' '}
      {autoDeploy && <span class="tag">deploys itself</span>}
      {lastDeploymentStatusMessage && <div class="faint">{lastDeploymentStatusMessage}</div>}
    </>
  )
}

function describeThrottling({ defaultRouteSettings }: Stage): string {
  const { throttlingRateLimit, throttlingBurstLimit } = defaultRouteSettings ?? {}
  if (throttlingRateLimit === undefined && throttlingBurstLimit === undefined) return ''
  return `${throttlingRateLimit ?? '–'} a second, burst ${throttlingBurstLimit ?? '–'}`
}

function StageDialog({ whole, reload }: TabProps) {
  const open = openItem()
  if (open === undefined) return null
  const { apiId, protocolType } = whole.api
  const stage = whole.stages.find((it) => it.stageName === open)
  const inputOf = (input: object) => ({ apiId, ...input }) as CreateStageRequest
  return (
    <ResourceDialog
      key={open}
      noun="stage"
      title={stage ? `Stage ${open}` : 'New stage'}
      specs={stageSpecs(whole.deployments, protocolType === 'HTTP')}
      resource={stage}
      describe={(input) =>
        stage
          ? preview(updateStage, { apiId, stageName: open, ...input })
          : preview(createStage, inputOf(input))
      }
      save={(input) =>
        stage
          ? perform(updateStage, { apiId, stageName: open, ...input })
          : perform(createStage, inputOf(input))
      }
      remove={stage ? () => perform(deleteStage, { apiId, stageName: open }) : undefined}
      onClose={async (isChanged) => {
        if (isChanged) await reload()
        closeItem(whole, 'stages')
      }}
    />
  )
}
