import { useId } from 'preact/hooks'
import type { FieldSpec } from './field-spec.ts'

interface SpecFieldProps {
  readonly spec: FieldSpec
  readonly value: string | boolean
  readonly problem: string | undefined
  readonly isDisabled: boolean
  readonly onChange: (value: string | boolean) => void
}

/** One field of a form, under the name that the service has for it. */
export function SpecField(props: SpecFieldProps) {
  const id = useId()
  const { spec, problem } = props
  const described = [spec.hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  const attributes = {
    id,
    name: spec.name,
    disabled: props.isDisabled,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': described || undefined,
  }
  return (
    <div class="field">
      {spec.kind !== 'flag' && (
        <label for={id} class="mono">
          {spec.name}
        </label>
      )}
      <Control {...props} attributes={attributes} />
      {spec.hint && (
        <span class="hint" id={`${id}-hint`}>
          {spec.hint}
        </span>
      )}
      {problem && (
        <span class="problem" id={`${id}-problem`} role="alert">
          {problem}
        </span>
      )}
    </div>
  )
}

interface ControlProps extends SpecFieldProps {
  readonly attributes: {
    readonly id: string
    readonly name: string
    readonly disabled: boolean
    readonly 'aria-invalid': 'true' | undefined
    readonly 'aria-describedby': string | undefined
  }
}

function Control({ spec, value, onChange, attributes }: ControlProps) {
  const text = String(value)
  if (spec.kind === 'flag')
    return (
      <label class="check">
        <input
          {...attributes}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span class="mono">{spec.name}</span>
      </label>
    )
  if (spec.kind === 'choice')
    return (
      <select
        {...attributes}
        class="input"
        value={text}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {spec.choices?.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    )
  if (spec.kind === 'text' || spec.kind === 'number')
    return (
      <input
        {...attributes}
        type="text"
        inputMode={spec.kind === 'number' ? 'decimal' : undefined}
        class="input mono"
        value={text}
        placeholder={spec.placeholder}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )
  return (
    <textarea
      {...attributes}
      class="input"
      rows={spec.kind === 'list' ? 3 : 5}
      value={text}
      placeholder={spec.placeholder}
      spellcheck={false}
      onInput={(event) => onChange(event.currentTarget.value)}
    />
  )
}
