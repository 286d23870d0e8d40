import type { Change, Commit, Store, Writer } from '../store/store.ts'
import { createWriteQueue } from '../store/write-queue.ts'
import { type Collections, createCollections, createMemoryReader } from './memory-collections.ts'
import type { Slot } from './memory-index.ts'

/** What a store in memory had at one moment, as JSON can carry it: values by collection, in the order of creation. */
export type MemorySnapshot = Readonly<Record<string, readonly Slot[]>>

/** A store in memory can go back. */
export interface MemoryStore extends Store {
  snapshot(): Promise<MemorySnapshot>
  /** Has what a snapshot had, and nothing else. Followers are told of all of it, as of one commit. */
  restore(snapshot: MemorySnapshot): Promise<void>
}

/** A store that keeps nothing when the process ends. It behaves like the others in everything else. */
export function createMemoryStore(): MemoryStore {
  const collections = createCollections()
  const listeners = new Set<(commit: Commit) => void>()
  const session = createSession(collections, (commit) => {
    for (const listener of listeners) listener(commit)
  })
  const queue = createWriteQueue(session.steps)
  const reader = createMemoryReader(collections)
  return {
    // A read waits for its turn among the writes: the one state it sees is that of no half-done transaction.
    read: (work) => queue.run(() => work(reader)),
    write: (work) => queue.run(() => work(session.writer)),
    snapshot: () =>
      queue.run(async () =>
        Object.fromEntries(collections.within('').map(([path, { inOrder }]) => [path, [...inOrder]])),
      ),
    restore: (snapshot) => queue.run(async () => session.replaceAll(snapshot)),
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => queue.idle(),
  }
}

/**
 * The changes of the batch under way. Longer than 60 lines, because the writer and the steps of a transaction share its counters and
 * changes, and nothing else may touch them.
 */
function createSession(collections: Collections, announce: (commit: Commit) => void) {
  let revision = 0
  let sequence = 0
  let changes: Change[] = []
  let marked = 0
  /** What to call to take back each step since the mark, last first. */
  let undoing: (() => void)[] = []

  function remove(path: string, slot: Slot): void {
    collections.unset(path, slot)
    undoing.push(() => collections.set(path, slot))
    changes.push({ kind: 'delete', collection: path, id: slot.id })
  }

  const writer: Writer = {
    ...createMemoryReader(collections),
    async put(path, id, value) {
      const before = collections.get(path)?.byId.get(id)
      sequence += 1
      const slot = { id, sequence: before?.sequence ?? sequence, text: JSON.stringify(value) }
      collections.set(path, slot)
      undoing.push(() => (before ? collections.set(path, before) : collections.unset(path, slot)))
      changes.push({ kind: 'put', collection: path, id })
    },
    async delete(path, id) {
      const slot = collections.get(path)?.byId.get(id)
      if (slot) remove(path, slot)
    },
    async deleteWithin(prefix) {
      for (const [path, { inOrder }] of collections.within(prefix))
        for (const slot of [...inOrder]) remove(path, slot)
    },
  }
  /** What a value had stays its place, which grows over the whole store. */
  function replaceAll(snapshot: MemorySnapshot): void {
    for (const [path, { inOrder }] of collections.within(''))
      for (const slot of [...inOrder]) remove(path, slot)
    for (const [path, slots] of Object.entries(snapshot)) for (const slot of slots) insert(path, slot)
  }

  function insert(path: string, slot: Slot): void {
    sequence = Math.max(sequence, slot.sequence)
    collections.set(path, slot)
    undoing.push(() => collections.unset(path, slot))
    changes.push({ kind: 'put', collection: path, id: slot.id })
  }

  const steps = {
    begin: () => {
      changes = []
    },
    mark: () => {
      marked = changes.length
      undoing = []
    },
    undo: () => {
      for (const step of undoing.reverse()) step()
      changes.length = marked
    },
    commit: () => {},
    abandon: () => {},
    announce: () => {
      if (changes.length === 0) return
      revision += 1
      announce({ revision, changes })
    },
  }
  return { writer, replaceAll, steps }
}
