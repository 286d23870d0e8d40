import { type Signal, useSignal } from '@preact/signals'
import { formatProblem } from './perform-call.ts'

/** Does what a person asked for, and keeps what went wrong, in a line, until the next attempt. Never rejects. */
export function useAttempt(): {
  readonly problem: Signal<string>
  readonly attempt: (act: () => unknown) => Promise<void>
} {
  const problem = useSignal('')
  const attempt = async (act: () => unknown) => {
    problem.value = ''
    try {
      await act()
    } catch (error) {
      problem.value = formatProblem(error)
    }
  }
  return { problem, attempt }
}

/** What went wrong with an attempt, told at once; nothing where nothing did. */
export function Problem({
  of: { value },
  isInline,
}: {
  readonly of: Signal<string>
  readonly isInline?: boolean
}) {
  if (value === '') return null
  return (
    <p class={isInline ? 'bad' : 'notice is-bad wrap-lines'} role="alert">
      {value}
    </p>
  )
}
