import { useSignal } from '@preact/signals'
import { Problem, useAttempt } from './attempt.tsx'

interface RemovalProps {
  readonly label: string
  /** What the button says once it was pressed. */
  readonly sure: string
  readonly act: () => Promise<unknown>
}

/** A button that takes something away, once it is pressed a second time. */
export function Removal({ label, sure, act }: RemovalProps) {
  const isSure = useSignal(false)
  const { problem, attempt } = useAttempt()
  const press = () => {
    if (isSure.value) return attempt(act)
    isSure.value = true
  }
  return (
    <>
      <button type="button" class="button is-bad" onClick={press}>
        {isSure.value ? sure : label}
      </button>
      <Problem of={problem} isInline />
    </>
  )
}
