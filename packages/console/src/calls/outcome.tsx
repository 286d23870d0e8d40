import type { VNode } from 'preact'
import type { Loaded } from './loaded.ts'

interface OutcomeProps<T> {
  readonly of: Loaded<T>
  readonly children: (value: T) => VNode | null
}

/** What was loaded, by its children; until then nothing, and a notice where it failed. */
export function Outcome<T>({ of: { value, problem }, children }: OutcomeProps<T>) {
  if (problem !== undefined)
    return (
      <p class="notice is-bad" role="alert">
        {problem}
      </p>
    )
  return value === undefined ? <p class="faint">Loading…</p> : children(value)
}
