import { useSignal } from '@preact/signals'
import { Problem, useAttempt } from '../calls/attempt.tsx'
import { Code } from '../elements/code.tsx'
import { Dialog } from '../elements/dialog.tsx'
import { Form } from '../elements/form.tsx'
import {
  type ArchivedRequest,
  baseOf,
  type Compared,
  parseArchive,
  saveArchive,
  sendArchived,
} from '../records/archive.ts'
import { pathOf } from '../records/describe-record.ts'
import type { RecordFilter } from '../records/filter-records.ts'

/** Saves what the list shows as an HTTP archive, and sends the requests of one again. */
export function ArchiveActions({ filter }: { readonly filter: RecordFilter }) {
  const isOpen = useSignal(false)
  const { problem, attempt } = useAttempt()
  const save = async () => download(await saveArchive(filter))
  return (
    <>
      <button type="button" class="button is-extra" onClick={() => void attempt(save)}>
        Save as HAR
      </button>
      <button
        type="button"
        class="button is-extra"
        onClick={() => {
          isOpen.value = true
        }}
      >
        Replay a HAR
      </button>
      <Problem of={problem} isInline />
      {isOpen.value && (
        <Dialog
          title="Replay an archive"
          isSide
          onClose={() => {
            isOpen.value = false
          }}
        >
          <ArchiveForm />
        </Dialog>
      )}
    </>
  )
}

function download(archive: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(archive)
  link.download = 'requests.har'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}

function ArchiveForm() {
  const requests = useSignal<readonly ArchivedRequest[]>([])
  const outcomes = useSignal<readonly Compared[]>([])
  const base = useSignal('')
  const { problem, attempt } = useAttempt()
  const read = async (file: File | undefined) => {
    outcomes.value = []
    requests.value = file ? parseArchive(await file.text()) : []
    base.value = baseOf(requests.value)
  }
  const send = async () => {
    outcomes.value = []
    if (new URL(base.value, location.href).origin !== location.origin)
      throw new Error('This page calls no other host: use the command below for another address.')
    for (const request of requests.value)
      outcomes.value = [...outcomes.value, await sendArchived(request, base.value)]
  }
  return (
    <Form onSend={() => void attempt(send)}>
      <label class="field">
        <span class="label">HTTP archive</span>
        <input
          type="file"
          class="input"
          accept=".har,.json"
          onChange={({ currentTarget: { files } }) => void attempt(() => read(files?.[0]))}
        />
      </label>
      <label class="field">
        <span class="label">Address before the paths</span>
        <input
          class="input mono"
          value={base.value}
          spellcheck={false}
          required
          onInput={(event) => {
            base.value = event.currentTarget.value
          }}
        />
      </label>
      <div class="actions">
        <button type="submit" class="button is-main" disabled={requests.value.length === 0}>
          {requests.value.length === 1 ? 'Send the request' : `Send ${requests.value.length} requests`}
        </button>
      </div>
      <Problem of={problem} />
      <Outcomes requests={requests.value} outcomes={outcomes.value} />
      <Code title="To another address" text="gatehouse replay requests.har --to https://…" isWrapped />
    </Form>
  )
}

interface OutcomesProps {
  readonly requests: readonly ArchivedRequest[]
  readonly outcomes: readonly Compared[]
}

function Outcomes({ requests, outcomes }: OutcomesProps) {
  if (requests.length === 0) return null
  return (
    <section class="section" aria-live="polite">
      <h3>
        {outcomes.length} of {requests.length} sent
      </h3>
      <ul class="archive">
        {requests.map((request, index) => (
          <li key={index}>
            <span class="mono clip">
              <span class="method">{request.method}</span> {pathOf(request.url)}
            </span>
            <Outcome of={outcomes[index]} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Outcome({ of }: { readonly of: Compared | undefined }) {
  if (!of) return <span class="faint">not sent</span>
  if (of.differences.length === 0) return <span class="good">same, {of.status}</span>
  return <span class="bad">{of.differences.join(', ')}</span>
}
