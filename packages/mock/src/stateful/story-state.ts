import type { Store } from '@gatehouse/store'

/** A value of a store, and where it stands. */
interface Kept {
  readonly collection: string
  readonly id: string
  readonly value: unknown
}

/** Everything that a store has, in the order of its creation. */
export type State = readonly Kept[]

/** Notes what is written into an empty store from now on; what is returned reads all of it. */
export function watchState(store: Store): () => Promise<State> {
  const places = new Map<string, Omit<Kept, 'value'>>()
  const stop = store.follow(({ changes }) => {
    for (const { kind, collection, id } of changes) {
      const key = `${collection} ${id}`
      if (kind === 'delete') places.delete(key)
      else if (!places.has(key)) places.set(key, { collection, id })
    }
  })
  return () => {
    stop()
    return store.read((reader) =>
      Promise.all(
        [...places.values()].map(async (place) => ({
          ...place,
          value: await reader.get(place.collection, place.id),
        })),
      ),
    )
  }
}

/** Puts a state into an empty store. */
export function restoreState(store: Store, state: State): Promise<void> {
  return store.write(async (writer) => {
    for (const { collection, id, value } of state) await writer.put(collection, id, value)
  })
}
