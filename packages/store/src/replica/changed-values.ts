import { type IndexKey, keysOf } from '../store/indexes.ts'
import type { Kept } from './replica.ts'

/** A value below a transaction. */
export interface BelowValue {
  readonly sequence: number
  /** Of its text. */
  readonly length: number
}

/** What became of one value in a transaction. */
export interface ChangedValue {
  /** What was below the transaction; undefined where there was no value. */
  readonly below: BelowValue | undefined
  /** Undefined where it was deleted. */
  readonly now: Kept | undefined
}

/** A value that a transaction put and did not delete. */
export type LiveValue = Kept & { readonly id: string }

/** What a transaction changed, by collection and id, and by what it is found by. */
export class ChangedValues {
  readonly #byCollection = new Map<string, Map<string, ChangedValue>>()
  /** Ids of what was put, by what it is found by. */
  readonly #found = new Map<string, Set<string>>()

  get(collection: string, id: string): ChangedValue | undefined {
    return this.#byCollection.get(collection)?.get(id)
  }

  /** What changed in a collection, by id; undefined where nothing did. */
  in(collection: string): ReadonlyMap<string, ChangedValue> | undefined {
    return this.#byCollection.get(collection)
  }

  /** The collections where something changed and whose path begins with `prefix`. */
  within(prefix: string): [collection: string, values: ReadonlyMap<string, ChangedValue>][] {
    return [...this.#byCollection].filter(([collection]) => collection.startsWith(prefix))
  }

  /** The values of a collection that were put here and that an index has under a key. */
  findBy(collection: string, key: IndexKey): LiveValue[] {
    return [...(this.#found.get(nameOf(collection, key)) ?? [])].flatMap((id) => {
      const now = this.get(collection, id)?.now
      return now ? [{ id, ...now }] : []
    })
  }

  set(collection: string, id: string, value: ChangedValue): void {
    const there = this.#byCollection.get(collection) ?? new Map<string, ChangedValue>()
    this.#byCollection.set(collection, there)
    for (const name of namesOf(collection, there.get(id)?.now)) this.#found.get(name)?.delete(id)
    for (const name of namesOf(collection, value.now))
      this.#found.set(name, (this.#found.get(name) ?? new Set<string>()).add(id))
    there.set(id, value)
  }
}

function namesOf(collection: string, now: Kept | undefined): string[] {
  return now ? keysOf(collection, now.text).map((it) => nameOf(collection, it)) : []
}

function nameOf(collection: string, { index, key }: IndexKey): string {
  return `${collection}\n${index}\n${key}`
}

/** Those of a collection that are there, in the order of creation. */
export function liveOf(values: ReadonlyMap<string, ChangedValue>): LiveValue[] {
  return [...values].flatMap(([id, { now }]) => (now ? [{ id, ...now }] : [])).sort(compareSequences)
}

/** Compares two values by their places in the order of creation. */
export function compareSequences(one: { sequence: number }, other: { sequence: number }): number {
  return one.sequence - other.sequence
}
