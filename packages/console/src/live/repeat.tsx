import type { EventRecord, RecordedRequest } from '@gatehouse/contract'
import { useSignal } from '@preact/signals'
import { CopyButton } from '../elements/code.tsx'
import { Dialog } from '../elements/dialog.tsx'
import { formatCurl, formatTest, secretsOf, toRepeatable } from '../records/repeat-request.ts'
import { RepeatForm } from './repeat-form.tsx'
import { TestFile } from './test-file.tsx'

interface RepeatProps {
  readonly record: EventRecord
  readonly request: RecordedRequest
}

/** What can be done with a request once more: send it again, take it to a shell, keep it as a test. */
export function Repeat({ record, request }: RepeatProps) {
  const open = useSignal<'replay' | 'test' | undefined>(undefined)
  const repeatable = toRepeatable(request)
  const answer = 'answer' in record ? record.answer : undefined
  const close = () => {
    open.value = undefined
  }
  const expected = answer && {
    status: answer.status,
    type: answer.headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1],
    body: answer.body?.isCut ? undefined : answer.body?.text,
  }
  return (
    <div class="actions">
      {record.kind === 'request' && (
        <button
          type="button"
          class="button is-small"
          onClick={() => {
            open.value = 'replay'
          }}
        >
          Replay or edit
        </button>
      )}
      <CopyButton text={formatCurl(repeatable)} label="Copy as curl" />
      {expected && record.kind === 'request' && (
        <button
          type="button"
          class="button is-quiet is-small"
          onClick={() => {
            open.value = 'test'
          }}
        >
          Save as test
        </button>
      )}
      {open.value === 'replay' && (
        <Dialog title="Send it again" onClose={close} isSide>
          <RepeatForm record={record} request={request} answer={answer} />
        </Dialog>
      )}
      {open.value === 'test' && expected && (
        <Dialog title="A test of this request" onClose={close} isSide>
          <TestFile text={formatTest(repeatable, expected)} name={record.id} secrets={secretsOf(request)} />
        </Dialog>
      )}
    </div>
  )
}
