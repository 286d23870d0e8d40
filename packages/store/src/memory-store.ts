import type { Change, Commit, Entry, ListOptions, Reader, Store, Writer } from './store.ts'
import { createWriteQueue } from './write-queue.ts'

interface Slot {
  readonly id: string
  readonly sequence: number
  /** The value as JSON text, so that nobody shares an object with the store. */
  readonly text: string
}

interface Collection {
  readonly byId: Map<string, Slot>
  /** The same slots by sequence, growing. */
  readonly inOrder: Slot[]
}

/** A store that keeps nothing when the process ends. It behaves like the others in everything else. */
export function createMemoryStore(): Store {
  const collections = new Map<string, Collection>()
  const listeners = new Set<(commit: Commit) => void>()
  const session = createSession(collections, (commit) => {
    for (const listener of listeners) listener(commit)
  })
  const queue = createWriteQueue(session.steps)
  const reader = createReader(collections)
  return {
    // A read waits for its turn among the writes: the one state it sees is that of no half-done transaction.
    read: (work) => queue.run(() => work(reader)),
    write: (work) => queue.run(() => work(session.writer)),
    follow: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => queue.idle(),
  }
}

function createReader(collections: ReadonlyMap<string, Collection>): Reader {
  return {
    async get<T>(collection: string, id: string) {
      const slot = collections.get(collection)?.byId.get(id)
      return slot ? (JSON.parse(slot.text) as T) : undefined
    },
    async list<T>(collection: string, { limit, after, newestFirst = false }: ListOptions) {
      const slots = collections.get(collection)?.inOrder ?? []
      return pageOf(slots, { limit, after, newestFirst }).map(
        ({ id, sequence, text }): Entry<T> => ({ id, sequence, value: JSON.parse(text) as T }),
      )
    },
    async ids(collection) {
      return (collections.get(collection)?.inOrder ?? []).map(({ id }) => id)
    },
    async count(collection) {
      return collections.get(collection)?.inOrder.length ?? 0
    },
  }
}

function pageOf(slots: readonly Slot[], { limit, after, newestFirst }: ListOptions): readonly Slot[] {
  if (!newestFirst) {
    const start = after === undefined ? 0 : indexAfter(slots, after)
    return slots.slice(start, start + limit)
  }
  const end = after === undefined ? slots.length : indexAfter(slots, after - 1)
  return slots.slice(Math.max(0, end - limit), end).reverse()
}

/** The index of the first slot whose sequence is greater than `sequence`. */
function indexAfter(slots: readonly Slot[], sequence: number): number {
  let low = 0
  let high = slots.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((slots[middle]?.sequence ?? 0) <= sequence) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * The changes of the batch under way. Longer than 60 lines, because the writer and the steps of a transaction share its counters and
 * changes, and nothing else may touch them.
 */
function createSession(collections: Map<string, Collection>, announce: (commit: Commit) => void) {
  let revision = 0
  let sequence = 0
  let changes: Change[] = []
  let marked = 0
  /** What to call to take back each step since the mark, last first. */
  let undoing: (() => void)[] = []

  function set(path: string, slot: Slot): void {
    const collection = collections.get(path) ?? { byId: new Map(), inOrder: [] }
    collections.set(path, collection)
    const index = indexAfter(collection.inOrder, slot.sequence - 1)
    const replaces = collection.inOrder[index]?.sequence === slot.sequence
    collection.inOrder.splice(index, replaces ? 1 : 0, slot)
    collection.byId.set(slot.id, slot)
  }

  function unset(path: string, slot: Slot): void {
    const collection = collections.get(path)
    if (!collection) return
    collection.byId.delete(slot.id)
    collection.inOrder.splice(indexAfter(collection.inOrder, slot.sequence - 1), 1)
    if (collection.inOrder.length === 0) collections.delete(path)
  }

  function remove(path: string, slot: Slot): void {
    unset(path, slot)
    undoing.push(() => set(path, slot))
    changes.push({ kind: 'delete', collection: path, id: slot.id })
  }

  const writer: Writer = {
    ...createReader(collections),
    async put(path, id, value) {
      const before = collections.get(path)?.byId.get(id)
      sequence += 1
      const slot = { id, sequence: before?.sequence ?? sequence, text: JSON.stringify(value) }
      set(path, slot)
      undoing.push(() => (before ? set(path, before) : unset(path, slot)))
      changes.push({ kind: 'put', collection: path, id })
    },
    async delete(path, id) {
      const slot = collections.get(path)?.byId.get(id)
      if (slot) remove(path, slot)
    },
    async deleteWithin(prefix) {
      const within = [...collections].filter(([path]) => path.startsWith(prefix))
      for (const [path, { inOrder }] of within) for (const slot of [...inOrder]) remove(path, slot)
    },
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
  return { writer, steps }
}
