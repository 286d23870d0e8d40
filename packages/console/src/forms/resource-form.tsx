import { isServiceError } from '@gatehouse/client'
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { CallCode } from '../calls/call-code.tsx'
import type { DescribedCall } from '../calls/describe-call.ts'
import { formatProblem } from '../calls/perform-call.ts'
import { type FieldSpec, toValues } from './field-spec.ts'
import { SpecField } from './spec-field.tsx'
import { fieldOf, toInput } from './to-input.ts'

/** What is sent, as far as the form knows. */
export type FormMembers = Readonly<Record<string, unknown>>

interface ResourceFormProps {
  readonly specs: readonly FieldSpec[]
  /** What there is; undefined for something new. */
  readonly resource?: object | undefined
  /** What something new begins with. */
  readonly beginning?: object
  readonly action: string
  /** The call that the action would make. */
  readonly describe: (input: FormMembers) => DescribedCall
  readonly onSubmit: (input: FormMembers) => Promise<unknown>
  /** More that can be done, beside the action. */
  readonly children?: ComponentChildren
}

/** A form over one operation: its fields, what the service says against them in place, and the call that it makes. */
export function ResourceForm(props: ResourceFormProps) {
  const { specs, resource } = props
  const values = useSignal(toValues(specs, resource ?? props.beginning))
  const refusal = useSignal<unknown>(undefined)
  const isSending = useSignal(false)
  const before = toValues(specs, resource)
  const { input, problems } = toInput(specs, values.value, before)
  const isUnchanged = resource !== undefined && Object.keys(input).length + Object.keys(problems).length === 0
  const message = refusal.value === undefined ? undefined : messageOf(refusal.value)
  const refused = message === undefined ? undefined : fieldOf(specs, message)
  async function submit(event: SubmitEvent) {
    event.preventDefault()
    if (Object.keys(problems).length > 0 || isSending.value) return
    isSending.value = true
    refusal.value = undefined
    try {
      await props.onSubmit(input)
    } catch (error) {
      refusal.value = error
    }
    isSending.value = false
  }
  const change = (name: string) => (value: string | boolean) => {
    values.value = { ...values.value, [name]: value }
  }
  return (
    <form class="form" onSubmit={submit}>
      {specs
        .filter(({ when }) => when?.(values.value) ?? true)
        .map((spec) => (
          <SpecField
            key={spec.name}
            spec={spec}
            value={values.value[spec.name] ?? ''}
            problem={problems[spec.name] ?? (spec.name === refused ? message : undefined)}
            isDisabled={spec.isFixed === true && resource !== undefined}
            onChange={change(spec.name)}
          />
        ))}
      {message !== undefined && refused === undefined && (
        <p class="notice is-bad" role="alert">
          {message}
        </p>
      )}
      <div class="form-end">
        <CallCode call={props.describe(input)} title="The call that this makes" />
        <div class="actions">
          <button type="submit" class="button is-main" disabled={isSending.value || isUnchanged}>
            {props.action}
          </button>
          {props.children}
        </div>
      </div>
    </form>
  )
}

function messageOf(error: unknown): string {
  return isServiceError(error) ? error.message : formatProblem(error)
}
