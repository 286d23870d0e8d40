import type { Commit, Store, Writer } from '../store/store.ts'
import { createWriteQueue } from '../store/write-queue.ts'
import { MemoryBatch, type MemorySnapshot } from './memory-batch.ts'
import { type Collections, createCollections, createMemoryReader } from './memory-collections.ts'

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
  const batch = new MemoryBatch(collections, (commit) => {
    for (const listener of listeners) listener(commit)
  })
  const queue = createWriteQueue(batch)
  const reader = createMemoryReader(collections)
  const writer = createWriter(collections, batch)
  return {
    // A read waits for its turn among the writes: the one state it sees is that of no half-done transaction.
    read: (work) => queue.run(() => work(reader)),
    write: (work) => queue.run(() => work(writer)),
    snapshot: () =>
      queue.run(async () =>
        Object.fromEntries(collections.within('').map(([path, { inOrder }]) => [path, [...inOrder]])),
      ),
    restore: (snapshot) => queue.run(async () => batch.replaceAll(snapshot)),
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => queue.idle(),
  }
}

function createWriter(collections: Collections, batch: MemoryBatch): Writer {
  return {
    ...createMemoryReader(collections),
    put: async (path, id, value) => batch.put(path, id, value),
    delete: async (path, id) => batch.delete(path, id),
    deleteWithin: async (prefix) => batch.deleteWithin(prefix),
  }
}
