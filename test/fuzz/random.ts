import { createRandom as createNumbers } from '@gatehouse/faults'

/** Numbers that a seed decides, the same on every machine. */
export function createRandom(seed: number) {
  const next = createNumbers(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    /** True in `share` of all cases. */
    chance: (share: number) => next() < share,
    pick: <T>(choices: readonly T[]): T => choices[below(choices.length)] as T,
  }
}

export type Random = ReturnType<typeof createRandom>
