import { paginate } from '@gatehouse/client'
import { getApis, getStages } from '@gatehouse/client/operations'
import { useSignal } from '@preact/signals'
import { caller } from '../calls/gateway.ts'
import { useLoaded } from '../calls/loaded.ts'
import { Outcome } from '../calls/outcome.tsx'
import { Code } from '../elements/code.tsx'
import { Field } from '../elements/field.tsx'
import { Form } from '../elements/form.tsx'
import { openSocket, socketAddress } from './sockets.ts'

interface Target {
  readonly apiId: string
  readonly stage: string
  readonly label: string
}

/** Chooses a stage of a WebSocket API and opens a connection to it. */
export function OpenForm({ onOpened }: { readonly onOpened: (id: string) => void }) {
  const { state } = useLoaded(loadTargets, [])
  return (
    <Outcome of={state.value}>
      {(targets) =>
        targets.length === 0 ? (
          <p class="soft">There is no WebSocket API with a stage here. Create one on the page of APIs.</p>
        ) : (
          <Choose targets={targets} onOpened={onOpened} />
        )
      }
    </Outcome>
  )
}

interface ChooseProps {
  readonly targets: readonly Target[]
  readonly onOpened: (id: string) => void
}

function Choose({ targets, onOpened }: ChooseProps) {
  const index = useSignal(0)
  const query = useSignal('')
  const { apiId, stage } = targets[index.value] as Target
  return (
    <Form onSend={() => onOpened(openSocket(apiId, stage, query.value))}>
      <label class="field">
        <span class="label">API and stage</span>
        <select
          class="input"
          value={String(index.value)}
          onChange={(event) => {
            index.value = Number(event.currentTarget.value)
          }}
        >
          {targets.map(({ label }, at) => (
            <option key={label} value={String(at)}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <Field
        name="query"
        label="Query string"
        isCode
        placeholder="token=…"
        hint="Browsers let pages set no headers of a handshake: an authorizer can look at the query string"
        onInput={(value) => {
          query.value = value
        }}
      />
      <Code title="Address" text={socketAddress(apiId, stage, query.value)} isWrapped />
      <div class="actions">
        <button type="submit" class="button is-main">
          Connect
        </button>
      </div>
    </Form>
  )
}

async function loadTargets(): Promise<Target[]> {
  const targets: Target[] = []
  for await (const { apiId = '', name, protocolType } of paginate(getApis, caller.value, {
    maxResults: 500,
  })) {
    if (protocolType !== 'WEBSOCKET') continue
    for await (const { stageName } of paginate(getStages, caller.value, { apiId }))
      targets.push({ apiId, stage: stageName, label: `${name} · ${stageName}` })
  }
  return targets
}
