import { useSignal } from '@preact/signals'
import { Problem, useAttempt } from '../calls/attempt.tsx'
import { Code } from '../elements/code.tsx'
import { formatDuration, prettyText } from '../records/describe-record.ts'
import { type Invocation, invokeFunction } from './invoke-function.ts'
import { SAMPLES } from './sample-events.ts'

interface InvokeFormProps {
  readonly name: string
  readonly onCalled: () => Promise<void>
}

const textOf = (index: number) => JSON.stringify(SAMPLES[index]?.event, null, 2)

/** Calls a function with an event, a sample to begin with. */
export function InvokeForm({ name, onCalled }: InvokeFormProps) {
  const event = useSignal(textOf(0))
  const outcome = useSignal<Invocation | undefined>(undefined)
  const { problem, attempt } = useAttempt()
  const isCalling = useSignal(false)
  async function submit(submitted: SubmitEvent) {
    submitted.preventDefault()
    isCalling.value = true
    await attempt(async () => {
      outcome.value = await invokeFunction(name, event.value)
      await onCalled()
    })
    isCalling.value = false
  }
  return (
    <form class="form section" onSubmit={submit}>
      <h3>Invoke</h3>
      <select
        class="input"
        aria-label="Sample event"
        onChange={({ currentTarget: { value } }) => {
          event.value = textOf(Number(value))
        }}
      >
        {SAMPLES.map((sample, index) => (
          <option key={sample.name} value={String(index)}>
            {sample.name}
          </option>
        ))}
      </select>
      <textarea
        class="input event-input"
        aria-label="Event"
        rows={8}
        value={event.value}
        spellcheck={false}
        onInput={({ currentTarget: { value } }) => {
          event.value = value
        }}
      />
      <div class="actions">
        <button type="submit" class="button is-main" disabled={isCalling.value}>
          Invoke
        </button>
        <Problem of={problem} isInline />
      </div>
      {outcome.value && <Outcome of={outcome.value} />}
    </form>
  )
}

function Outcome({ of: { error, payload, output, durationMs } }: { readonly of: Invocation }) {
  return (
    <div class="form" aria-live="polite">
      <p>
        <span class={error ? 'tag is-bad' : 'tag is-good'}>{error ?? 'returned'}</span>{' '}
        <span class="faint">in {formatDuration(durationMs)}</span>
      </p>
      <Code title="Result" text={prettyText(payload)} isWrapped />
      {output && <Code title="Output" text={output} isWrapped />}
    </div>
  )
}
