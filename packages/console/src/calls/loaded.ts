import { type Signal, useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { lacksCredentials, signer } from './gateway.ts'
import { formatProblem } from './perform-call.ts'

/** What was loaded, or why not. */
export interface Loaded<T> {
  readonly value?: T
  readonly problem?: string
}

/**
 * Loads something when a component appears, when `keys` change, and when credentials were given; `reload` does it again, and leaves
 * what is there until it is done.
 */
export function useLoaded<T>(
  load: () => Promise<T>,
  keys: readonly unknown[],
): { readonly state: Signal<Loaded<T>>; readonly reload: () => Promise<void> } {
  const state = useSignal<Loaded<T>>({})
  const turn = useSignal(0)
  const reload = async () => {
    if (lacksCredentials.peek()) return
    turn.value += 1
    const mine = turn.peek()
    try {
      const value = await load()
      if (turn.peek() === mine) state.value = { value }
    } catch (error) {
      if (turn.peek() === mine) state.value = { problem: formatProblem(error) }
    }
  }
  useEffect(() => {
    void reload()
  }, [...keys, signer.value])
  return { state, reload }
}
