import { useId } from 'preact/hooks'

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly type?: 'text' | 'password' | 'number' | 'search'
  readonly hint?: string
  readonly problem?: string | undefined
  /** Whether it is text for machines. */
  readonly isCode?: boolean
  readonly isRequired?: boolean
  readonly placeholder?: string
  readonly onInput?: (value: string) => void
}

/** A line of text with its label, what is to be said of it, and what is wrong with it. */
export function Field(props: FieldProps) {
  const id = useId()
  const { name, label, hint, problem, type = 'text', onInput } = props
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        type={type as 'text'}
        class={props.isCode ? 'input mono' : 'input'}
        value={props.value}
        placeholder={props.placeholder}
        required={props.isRequired}
        autocomplete="off"
        spellcheck={false}
        aria-invalid={problem ? 'true' : undefined}
        aria-describedby={described || undefined}
        onInput={onInput && ((event) => onInput(event.currentTarget.value))}
      />
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      {problem && (
        <span class="problem" id={`${id}-problem`}>
          {problem}
        </span>
      )}
    </div>
  )
}
