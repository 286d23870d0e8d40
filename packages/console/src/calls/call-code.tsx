import { useSignal } from '@preact/signals'
import { Code } from '../elements/code.tsx'
import type { DescribedCall } from './describe-call.ts'

const FORMS = [
  ['code', 'Client'],
  ['curl', 'curl'],
] as const

/** A call to copy: as code of our client, or as a line for a shell. */
export function CallCode({ call, title }: { readonly call: DescribedCall; readonly title?: string }) {
  const form = useSignal<'code' | 'curl'>('code')
  return (
    <Code text={call[form.value]} title={title ?? call.operation} isWrapped>
      {FORMS.map(([name, label]) => (
        <button
          key={name}
          type="button"
          class="button is-quiet is-small"
          aria-pressed={form.value === name}
          onClick={() => {
            form.value = name
          }}
        >
          {label}
        </button>
      ))}
    </Code>
  )
}
