import { useLoaded } from '../calls/loaded.ts'
import { Outcome } from '../calls/outcome.tsx'
import { Diff } from '../elements/diff.tsx'
import { goTo, hrefOf, place } from '../navigation/place.ts'
import { ChangeList } from './change-list.tsx'
import { describeDeployment } from './describe-deployment.ts'
import type { WholeApi } from './load-api.ts'
import { DRAFT, formatSnapshot, loadSnapshot, type OrderedSnapshot } from './load-snapshot.ts'
import { summarizeChanges } from './summarize-changes.ts'

/** What changed between two deployments, or between one and what the API is now. Which two stands in the address. */
export function Comparison({ whole }: { readonly whole: WholeApi }) {
  const { api, deployments, stages, routes } = whole
  const { query } = place.value
  const served = stages.find(({ deploymentId }) => deploymentId)?.deploymentId
  const from = query.get('from') ?? served ?? deployments[0]?.deploymentId
  const to = query.get('to') ?? DRAFT
  const { state } = useLoaded(
    async () =>
      from === undefined ? undefined : Promise.all([from, to].map((id) => loadSnapshot(api.apiId, id))),
    // Another object stands for another state of the API.
    [api.apiId, from, to, routes],
  )
  if (from === undefined) return null
  const choose = (next: Readonly<Record<string, string>>) =>
    goTo(hrefOf(['apis', api.apiId, 'deployments'], { from, to, ...next }), { isStep: false })
  return (
    <section class="section">
      <div class="section-head">
        <h2>What changed</h2>
        <div class="actions">
          <Choose label="from" value={from} whole={whole} onChange={(id) => choose({ from: id })} />
          <span class="faint">to</span>
          <Choose label="to" value={to} whole={whole} onChange={(id) => choose({ to: id })} />
        </div>
      </div>
      <Outcome of={state.value}>
        {(pair) => <Changes before={pair?.[0] ?? {}} after={pair?.[1] ?? {}} />}
      </Outcome>
    </section>
  )
}

interface ChangesProps {
  readonly before: OrderedSnapshot
  readonly after: OrderedSnapshot
}

function Changes({ before, after }: ChangesProps) {
  return (
    <div class="form">
      <ChangeList changes={summarizeChanges(before, after)} />
      <Diff label="What changed" before={formatSnapshot(before)} after={formatSnapshot(after)} />
    </div>
  )
}

interface ChooseProps {
  readonly label: string
  readonly value: string
  readonly whole: WholeApi
  readonly onChange: (id: string) => void
}

function Choose({ label, value, whole: { deployments, stages }, onChange }: ChooseProps) {
  const stagesOf = (id: string) =>
    stages.filter((it) => it.deploymentId === id).map(({ stageName }) => stageName)
  return (
    <select
      class="input is-short"
      aria-label={`Compare ${label}`}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value={DRAFT}>what the API is now</option>
      {deployments.map((it) => (
        <option key={it.deploymentId} value={it.deploymentId}>
          {[describeDeployment(it), ...stagesOf(it.deploymentId)].join(' · ')}
        </option>
      ))}
    </select>
  )
}
