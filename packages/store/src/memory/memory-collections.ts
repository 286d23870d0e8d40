import type { Entry, ListOptions, Reader } from '../store/store.ts'

/** A value in its place. */
export interface Slot {
  readonly id: string
  readonly sequence: number
  /** The value as JSON text, so that nobody shares an object with the store. */
  readonly text: string
}

export interface Collection {
  readonly byId: Map<string, Slot>
  /** The same slots by sequence, growing. */
  readonly inOrder: Slot[]
}

/** By path. */
export type Collections = Map<string, Collection>

/** Reads collections as they are at the moment. */
export function createMemoryReader(collections: Collections): Reader {
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

/** Puts a value in its place; one of the same sequence is replaced. */
export function setSlot(collections: Collections, path: string, slot: Slot): void {
  const collection = collections.get(path) ?? { byId: new Map(), inOrder: [] }
  collections.set(path, collection)
  const index = indexAfter(collection.inOrder, slot.sequence - 1)
  const replaces = collection.inOrder[index]?.sequence === slot.sequence
  collection.inOrder.splice(index, replaces ? 1 : 0, slot)
  collection.byId.set(slot.id, slot)
}

/** Takes a value out; a collection without values is forgotten. */
export function unsetSlot(collections: Collections, path: string, slot: Slot): void {
  const collection = collections.get(path)
  if (!collection) return
  collection.byId.delete(slot.id)
  collection.inOrder.splice(indexAfter(collection.inOrder, slot.sequence - 1), 1)
  if (collection.inOrder.length === 0) collections.delete(path)
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
