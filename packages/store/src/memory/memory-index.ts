import { type IndexKey, isIndexed, keysOf, SPREAD_INDEXES } from '../store/indexes.ts'
import type { Lookup } from '../store/store.ts'

/** A value in its place. */
export interface Slot {
  readonly id: string
  readonly sequence: number
  /** The value as JSON text, so that nobody shares an object with the store. */
  readonly text: string
}

/** Slots by key, by index. */
type Keys = Map<string, Map<string, Set<Slot>>>

/** What a collection's slots are found by, once somebody asked. */
export interface CollectionIndex {
  find(inOrder: readonly Slot[], path: string, lookup: Lookup): readonly Slot[]
  add(path: string, slot: Slot): void
  remove(path: string, slot: Slot): void
}

/** Up to so many slots are looked through: most collections are small, and an index weighs more than they do. */
const SMALL = 32

/** Makes the index of one collection, at the first question after it has grown. */
export function createCollectionIndex(): CollectionIndex {
  let keys: Keys | undefined

  return {
    find(inOrder, path, { index, key, limit = inOrder.length }) {
      if (!keys && inOrder.length <= SMALL) {
        return inOrder.filter((slot) => hasKey(keysOf(path, slot.text), index, key)).slice(0, limit)
      }
      keys ??= indexAll(path, inOrder)
      return toOrder(keys.get(index)?.get(key)).slice(0, limit)
    },
    add(path, slot) {
      if (keys) addTo(keys, path, slot)
    },
    remove(path, slot) {
      for (const { index, key } of keys ? keysOf(path, slot.text) : []) {
        const slots = keys?.get(index)?.get(key)
        slots?.delete(slot)
        if (slots?.size === 0) keys?.get(index)?.delete(key)
      }
    },
  }
}

function hasKey(keys: readonly IndexKey[], index: string, key: string): boolean {
  return keys.some((it) => it.index === index && it.key === key)
}

function indexAll(path: string, slots: readonly Slot[]): Keys {
  const keys: Keys = new Map()
  for (const slot of slots) addTo(keys, path, slot)
  return keys
}

function addTo(keys: Keys, path: string, slot: Slot): void {
  for (const { index, key } of keysOf(path, slot.text)) {
    const byKey = keys.get(index) ?? new Map<string, Set<Slot>>()
    keys.set(index, byKey)
    byKey.set(key, (byKey.get(key) ?? new Set<Slot>()).add(slot))
  }
}

function toOrder(slots: ReadonlySet<Slot> | undefined): Slot[] {
  return [...(slots ?? [])].sort((one, other) => one.sequence - other.sequence)
}

/** What is found over all collections: few values have such a key, so that it is kept from the beginning. */
export interface SpreadIndex {
  /** With the paths of their collections. */
  find(prefix: string, lookup: Lookup): readonly (readonly [slot: Slot, path: string])[]
  add(path: string, slot: Slot): void
  remove(path: string, slot: Slot): void
}

export function createSpreadIndex(): SpreadIndex {
  /** By index and key, the paths of slots. */
  const places = new Map<string, Map<Slot, string>>()

  function namesOf(path: string, { text }: Slot): string[] {
    const isMeant = isIndexed(path) && [...SPREAD_INDEXES].some((index) => text.includes(`"${index}"`))
    if (!isMeant) return []
    return keysOf(path, text)
      .filter(({ index }) => SPREAD_INDEXES.has(index))
      .map(nameOf)
  }

  return {
    find(prefix, lookup) {
      return [...(places.get(nameOf(lookup)) ?? [])]
        .filter(([, path]) => path.startsWith(prefix))
        .sort(([one], [other]) => one.sequence - other.sequence)
        .slice(0, lookup.limit)
    },
    add(path, slot) {
      for (const name of namesOf(path, slot))
        places.set(name, (places.get(name) ?? new Map<Slot, string>()).set(slot, path))
    },
    remove(path, slot) {
      for (const name of namesOf(path, slot)) {
        places.get(name)?.delete(slot)
        if (places.get(name)?.size === 0) places.delete(name)
      }
    },
  }
}

function nameOf({ index, key }: IndexKey): string {
  return `${index}\n${key}`
}
