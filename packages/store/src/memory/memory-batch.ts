import type { Change, Commit } from '../store/store.ts'
import type { BatchSteps } from '../store/write-queue.ts'
import type { Collections } from './memory-collections.ts'
import type { Slot } from './memory-index.ts'

/** What a store in memory had at one moment, as JSON can carry it: values by collection, in the order of creation. */
export type MemorySnapshot = Readonly<Record<string, readonly Slot[]>>

/** The batch of transactions under way in memory: what it changed so far, and how to take the last of them back. */
export class MemoryBatch implements BatchSteps {
  readonly #collections: Collections
  readonly #tell: (commit: Commit) => void
  #revision = 0
  #sequence = 0
  #changes: Change[] = []
  /** How many changes there were at the mark. */
  #marked = 0
  /** What to call to take back each step since the mark, last first. */
  #undoing: (() => void)[] = []

  /** `tell` is told of each batch that is kept. */
  constructor(collections: Collections, tell: (commit: Commit) => void) {
    this.#collections = collections
    this.#tell = tell
  }

  put(path: string, id: string, value: unknown): void {
    const before = this.#collections.get(path)?.byId.get(id)
    this.#sequence += 1
    const slot = { id, sequence: before?.sequence ?? this.#sequence, text: JSON.stringify(value) }
    this.#set(path, slot, before)
  }

  delete(path: string, id: string): void {
    const slot = this.#collections.get(path)?.byId.get(id)
    if (slot) this.#unset(path, slot)
  }

  deleteWithin(prefix: string): void {
    for (const [path, { inOrder }] of this.#collections.within(prefix))
      for (const slot of [...inOrder]) this.#unset(path, slot)
  }

  /** Has what a snapshot had, and nothing else. The place of a value in the order of creation is that of the snapshot. */
  replaceAll(snapshot: MemorySnapshot): void {
    this.deleteWithin('')
    for (const [path, slots] of Object.entries(snapshot)) {
      for (const slot of slots) {
        this.#sequence = Math.max(this.#sequence, slot.sequence)
        this.#set(path, slot, undefined)
      }
    }
  }

  begin(): void {
    this.#changes = []
  }

  mark(): void {
    this.#marked = this.#changes.length
    this.#undoing = []
  }

  undo(): void {
    for (const step of this.#undoing.reverse()) step()
    this.#changes.length = this.#marked
  }

  keep(): void {}

  commit(): void {}

  abandon(): void {}

  announce(): void {
    if (this.#changes.length === 0) return
    this.#revision += 1
    this.#tell({ revision: this.#revision, changes: this.#changes })
  }

  #set(path: string, slot: Slot, before: Slot | undefined): void {
    const collections = this.#collections
    collections.set(path, slot)
    this.#undoing.push(() => (before ? collections.set(path, before) : collections.unset(path, slot)))
    this.#changes.push({ kind: 'put', collection: path, id: slot.id })
  }

  #unset(path: string, slot: Slot): void {
    this.#collections.unset(path, slot)
    this.#undoing.push(() => this.#collections.set(path, slot))
    this.#changes.push({ kind: 'delete', collection: path, id: slot.id })
  }
}
