import type { EventRecord, RecordedAnswer } from '@gatehouse/contract'
import { useSignal } from '@preact/signals'
import { Problem, useAttempt } from '../calls/attempt.tsx'
import { Code } from '../elements/code.tsx'
import { Diff } from '../elements/diff.tsx'
import { prettyBody, prettyText } from '../records/describe-record.ts'
import { formatCurl, type RepeatableRequest } from '../records/repeat-request.ts'
import { addressHere, type HereAnswer, parseHeaders, sendHere } from '../records/send-here.ts'

interface RepeatFormProps {
  readonly record: EventRecord
  readonly request: RepeatableRequest
  readonly answer: RecordedAnswer | undefined
  readonly secrets: readonly string[]
}

/** Sends a request again from this page, as it was or edited, and compares the answers. */
export function RepeatForm({ record, request, answer, secrets }: RepeatFormProps) {
  const method = useSignal(request.method)
  const url = useSignal(addressHere(request.url, record))
  const headers = useSignal(request.headers.map(([name, value]) => `${name}: ${value}`).join('\n'))
  const body = useSignal(request.body ?? '')
  const got = useSignal<HereAnswer | undefined>(undefined)
  const { problem, attempt } = useAttempt()
  const edited = (): RepeatableRequest => ({
    method: method.value,
    url: url.value,
    headers: parseHeaders(headers.value),
    ...(body.value !== '' && { body: body.value }),
  })
  const send = async () => {
    got.value = await sendHere(edited())
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        void attempt(send)
      }}
    >
      {secrets.length > 0 && (
        <p class="notice is-warn">
          Secrets are not kept, so these headers are left out: {secrets.join(', ')}
        </p>
      )}
      <Line label="Method" signal={method} />
      <Line label="Address" signal={url} />
      <Lines label="Headers" signal={headers} />
      <Lines label="Body" signal={body} />
      <div class="actions">
        <button type="submit" class="button is-main">
          Send
        </button>
      </div>
      <Problem of={problem} />
      {got.value && <Comparison got={got.value} answer={answer} />}
      <Code title="curl" text={formatCurl(edited())} isWrapped />
    </form>
  )
}

function Comparison({
  got,
  answer,
}: {
  readonly got: HereAnswer
  readonly answer: RecordedAnswer | undefined
}) {
  const before = answer && `${answer.status}\n${answer.body ? prettyBody(answer.body) : ''}\n`
  const after = `${got.status}\n${prettyText(got.body)}\n`
  return (
    <section class="section" aria-live="polite">
      <h3>
        Answered with <span class={got.status >= 400 ? 'bad' : 'good'}>{got.status}</span>
      </h3>
      {before === after && <p class="good">The same answer as then.</p>}
      {before !== undefined && before !== after && (
        <Diff label="Then and now" before={before} after={after} />
      )}
      {before === undefined && <Code title="Body" text={prettyText(got.body)} isWrapped />}
    </section>
  )
}

interface FieldOf {
  readonly label: string
  readonly signal: { value: string }
}

function Line({ label, signal }: FieldOf) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <input
        class="input mono"
        value={signal.value}
        spellcheck={false}
        onInput={(event) => {
          signal.value = event.currentTarget.value
        }}
      />
    </label>
  )
}

function Lines({ label, signal }: FieldOf) {
  return (
    <label class="field">
      <span class="label">{label}</span>
      <textarea
        class="input"
        rows={4}
        value={signal.value}
        spellcheck={false}
        onInput={(event) => {
          signal.value = event.currentTarget.value
        }}
      />
    </label>
  )
}
