import { importApi, reimportApi } from '@gatehouse/client/operations'
import { type Signal, useSignal } from '@preact/signals'
import { Problem, useAttempt } from '../calls/attempt.tsx'
import { CallCode } from '../calls/call-code.tsx'
import { perform, preview } from '../calls/perform-call.ts'
import { Form } from '../elements/form.tsx'

interface ImportFormProps {
  /** The API that is replaced; undefined makes a new one. */
  readonly apiId?: string
  readonly onDone: (apiId: string) => void
}

/** Imports an OpenAPI document, and shows what the service says of it. */
export function ImportForm({ apiId, onDone }: ImportFormProps) {
  const body = useSignal('')
  const isStrict = useSignal(false)
  const { problem, attempt } = useAttempt()
  const warnings = useSignal<readonly string[]>([])
  const shown = body.value.length > 200 ? `${body.value.slice(0, 200)}…` : body.value
  const inputOf = (text: string) => ({ body: text, ...(isStrict.value && { failOnWarnings: true }) })
  const described =
    apiId === undefined
      ? preview(importApi, inputOf(shown))
      : preview(reimportApi, { apiId, ...inputOf(shown) })
  async function send() {
    const input = inputOf(body.value)
    const api = await (apiId === undefined
      ? perform(importApi, input)
      : perform(reimportApi, { apiId, ...input }))
    warnings.value = api.warnings ?? []
    if (warnings.value.length === 0) onDone(api.apiId ?? '')
  }
  return (
    <Form onSend={() => void attempt(send)}>
      <DocumentField body={body} />
      <label class="check">
        <input
          type="checkbox"
          checked={isStrict.value}
          onChange={(event) => {
            isStrict.value = event.currentTarget.checked
          }}
        />
        <span class="mono">failOnWarnings</span>
      </label>
      <Problem of={problem} />
      {warnings.value.length > 0 && <Warnings texts={warnings.value} />}
      <div class="form-end">
        <CallCode call={described} title="The call that this makes" />
        <div class="actions">
          <button type="submit" class="button is-main" disabled={body.value.trim() === ''}>
            {apiId === undefined ? 'Import' : 'Replace by this document'}
          </button>
        </div>
      </div>
    </Form>
  )
}

/** A document from a file, or as it is typed. */
function DocumentField({ body }: { readonly body: Signal<string> }) {
  return (
    <div class="field">
      <label for="document">OpenAPI document, JSON or YAML</label>
      <input
        type="file"
        aria-label="A file with the document"
        accept=".json,.yaml,.yml"
        onChange={async (event) => {
          body.value = (await event.currentTarget.files?.[0]?.text()) ?? ''
        }}
      />
      <textarea
        id="document"
        class="input"
        rows={12}
        value={body.value}
        spellcheck={false}
        onInput={(event) => {
          body.value = event.currentTarget.value
        }}
      />
    </div>
  )
}

function Warnings({ texts }: { readonly texts: readonly string[] }) {
  return (
    <div class="notice is-warn" role="alert">
      <strong>Imported, with warnings</strong>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  )
}
