import type { Writer } from '../store/store.ts'
import { type BelowValue, ChangedValues } from './changed-values.ts'
import { createOverlayReads, lookUp } from './overlay-reads.ts'
import type { Base, Key, Operation, Step } from './replica.ts'

/** A transaction that is not written yet: what it changed, over what it is built upon. */
export interface Overlay extends Base, Writer {
  /** What a changed value was below this transaction; undefined where there was none. */
  belowOf(collection: string, id: string): BelowValue | undefined
  /** The last `sequence` given to a value. */
  sequence(): number
  /** What was done, in order. */
  operations(): readonly Step[]
  /** Takes over what was done in a transaction over this one. */
  take(other: Overlay): void
}

/** Begins a transaction over `base`; the first value that is new gets the sequence after `sequence`. */
export function createOverlay(base: Base, sequence: number): Overlay {
  const changes = new ChangedValues()
  const layers = { base, changes }
  const steps: Step[] = []
  let last = sequence
  const reads = createOverlayReads(layers)

  async function remove(collection: string, id: string): Promise<void> {
    const { below, now } = await lookUp(layers, collection, id)
    if (!now) return
    changes.set(collection, id, { below, now: undefined })
    steps.push({ kind: 'delete', collection, id })
  }

  return {
    ...reads,
    async put(collection, id, value) {
      const { below, now: before } = await lookUp(layers, collection, id)
      last += 1
      const now = { sequence: before?.sequence ?? last, text: JSON.stringify(value) }
      changes.set(collection, id, { below, now })
      steps.push({ kind: 'put', collection, id, ...now })
    },
    delete: remove,
    async deleteWithin(prefix) {
      for (const { collection, id } of await reads.keysWithin(prefix)) await remove(collection, id)
    },
    belowOf: (collection, id) => changes.get(collection, id)?.below,
    sequence: () => last,
    operations: () => steps,
    take(other) {
      last = other.sequence()
      for (const step of other.operations()) {
        const { collection, id, kind } = step
        const own = changes.get(collection, id)
        const below = own ? own.below : other.belowOf(collection, id)
        changes.set(collection, id, { below, now: kind === 'put' ? step : undefined })
        steps.push(step)
      }
    },
  }
}

/** The steps of a transaction, with values only where they are the last for theirs. */
export function toOperations(steps: readonly Step[]): Operation[] {
  const lastOf = new Map(steps.map((step, index) => [keyOf(step), index]))
  return steps.map((step, index) => {
    const { kind, collection, id } = step
    return lastOf.get(keyOf(step)) === index ? step : { kind, collection, id, isVoid: true }
  })
}

function keyOf({ collection, id }: Key): string {
  return JSON.stringify([collection, id])
}
