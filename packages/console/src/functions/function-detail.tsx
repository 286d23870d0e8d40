import type { EventRecord } from '@gatehouse/contract'
import { useMemo } from 'preact/hooks'
import { Icon } from '../elements/icon.tsx'
import { hrefOf } from '../navigation/place.ts'
import { formatClock, formatDuration, functionName } from '../records/describe-record.ts'
import { records } from '../records/event-stream.ts'
import { FunctionCall } from '../records/function-call.tsx'
import type { FunctionState } from './function-state.ts'
import { InvokeForm } from './invoke-form.tsx'

interface FunctionDetailProps {
  readonly state: FunctionState
  readonly onCalled: () => Promise<void>
}

/** How many of the last calls are shown. */
const SHOWN = 20

/** One function: how it is, what went wrong, its last calls, and a form to call it. */
export function FunctionDetail({ state, onCalled }: FunctionDetailProps) {
  const known = records.value
  const calls = useMemo(() => callsOf(state.name, known), [state.name, known])
  return (
    <section class="detail" aria-label="The function">
      <header class="detail-head">
        <h2 class="mono">{state.name}</h2>
        <a class="icon-button" href={hrefOf(['functions'])} aria-label="Close the function’s view">
          <Icon name="close" />
        </a>
        <p class="detail-facts">
          <span class="soft mono break">{state.file}</span>
        </p>
      </header>
      <div class="detail-body">
        {state.lastError !== undefined && (
          <div class="notice is-bad">
            <strong>The last error</strong>
            <pre class="stack">{state.lastError}</pre>
          </div>
        )}
        <Figures state={state} />
        <InvokeForm name={state.name} onCalled={onCalled} />
        {calls.length > 0 && <h3>Last calls</h3>}
        {calls.map((call) => (
          <details key={call.id} class="call">
            <summary>
              <span class="mono">{formatClock(call.startedAt)}</span>{' '}
              <span>{formatDuration(call.durationMs)}</span>{' '}
              {call.function.error && <span class="bad">{call.function.error.message}</span>}
            </summary>
            <FunctionCall call={call} />
          </details>
        ))}
      </div>
    </section>
  )
}

function callsOf(name: string, known: readonly EventRecord[]) {
  return known
    .filter((it) => it.kind === 'function-call' || it.kind === 'authorizer-call')
    .filter((it) => functionName(it.function.functionArn) === name)
    .slice(0, SHOWN)
}

function Figures({ state }: { readonly state: FunctionState }) {
  const figures = [
    ['Calls', state.calls],
    ['Under way', state.callsUnderWay],
    ['Environments', state.environments],
    ['Crashes', state.crashes],
    ['Lost calls', state.lostCalls],
  ] as const
  return (
    <dl class="figures">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
