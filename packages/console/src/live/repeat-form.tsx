import type { EventRecord, RecordedAnswer, RecordedRequest } from '@gatehouse/contract'
import { useSignal } from '@preact/signals'
import { Problem, useAttempt } from '../calls/attempt.tsx'
import { Code } from '../elements/code.tsx'
import { Diff } from '../elements/diff.tsx'
import { Form } from '../elements/form.tsx'
import { prettyBody } from '../records/describe-record.ts'
import { addressOf, formatCurl } from '../records/repeat-request.ts'
import { parseHeaders, type Replayed, replayRecord, toEdited } from '../records/replay-request.ts'

interface RepeatFormProps {
  readonly record: EventRecord
  readonly request: RecordedRequest
  readonly answer: RecordedAnswer | undefined
}

/** Has the gateway send a request again, as it was or edited, and compares the answers. */
export function RepeatForm({ record, request, answer }: RepeatFormProps) {
  const before = toEdited(request)
  const method = useSignal(before.method)
  const path = useSignal(before.path)
  const headers = useSignal(before.headers)
  const body = useSignal(before.body)
  const got = useSignal<Replayed | undefined>(undefined)
  const { problem, attempt } = useAttempt()
  const edited = () => ({
    method: method.value,
    path: path.value,
    headers: headers.value,
    body: body.value,
  })
  const send = async () => {
    got.value = await replayRecord(record.id, before, edited())
  }
  const curl = formatCurl({
    method: method.value,
    url: addressOf(path.value, request.url),
    headers: parseHeaders(headers.value),
    ...(body.value !== '' && { body: body.value }),
  })
  return (
    <Form onSend={() => void attempt(send)}>
      <p class="soft">The gateway sends it, with the values that are masked here.</p>
      <Line label="Method" signal={method} />
      <Line label="Address" signal={path} />
      <Lines label="Headers" signal={headers} />
      <Lines label="Body" signal={body} />
      <div class="actions">
        <button type="submit" class="button is-main">
          Send
        </button>
      </div>
      <Problem of={problem} />
      {got.value && <Comparison got={got.value} answer={answer} />}
      <Code title="curl" text={curl} isWrapped />
      <Code title="To another address" text={`gatehouse replay ${record.id} --to https://…`} isWrapped />
    </Form>
  )
}

interface ComparisonProps {
  readonly got: Replayed
  readonly answer: RecordedAnswer | undefined
}

function Comparison({ got, answer }: ComparisonProps) {
  const now = got.record?.answer
  return (
    <section class="section" aria-live="polite">
      <h3>
        Answered with <span class={got.status >= 400 ? 'bad' : 'good'}>{got.status}</span>
      </h3>
      {got.withheld && (
        <p>Sent to another API or stage, and so without its secrets: {got.withheld.join(', ')}.</p>
      )}
      {got.differences.length === 0 && <p class="good">The same answer as then.</p>}
      {got.differences.length > 0 && answer && now && (
        <Diff label="Then and now" before={show(answer)} after={show(now)} />
      )}
      {got.differences.length > 0 && !now && (
        <Code title="Differences" text={got.differences.join('\n')} isWrapped />
      )}
      {!answer && now && <Code title="Answer" text={show(now)} isWrapped />}
    </section>
  )
}

function show({ status, body }: RecordedAnswer): string {
  return `${status}\n${body ? prettyBody(body) : ''}\n`
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
