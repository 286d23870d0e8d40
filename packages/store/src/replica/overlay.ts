import { type IndexKey, keysOf } from '../store/indexes.ts'
import type { Entry, Found, ListOptions, Lookup, Writer } from '../store/store.ts'
import type { Base, Kept, Key, Operation, Step } from './replica.ts'

/** A transaction that is not written yet: what it changed, over what it is built upon. */
export interface Overlay extends Base, Writer {
  /** The sequence of a changed value below this transaction; undefined where there was none. */
  belowOf(collection: string, id: string): number | undefined
  /** The last `sequence` given to a value. */
  sequence(): number
  /** What was done, in order. */
  operations(): readonly Step[]
  /** Takes over what was done in a transaction over this one. */
  take(other: Overlay): void
}

/** What became of one value. */
interface Own {
  /** The sequence below; undefined where there is none. */
  readonly below: number | undefined
  /** Undefined where it was deleted. */
  readonly now: Kept | undefined
}

const compareSequences = (one: { sequence: number }, other: { sequence: number }) =>
  one.sequence - other.sequence

/** Begins a transaction over `base`; the first value that is new gets the sequence after `sequence`. */
export function createOverlay(base: Base, sequence: number): Overlay {
  const changed = new Map<string, Map<string, Own>>()
  const done: Step[] = []
  let last = sequence

  /** Ids of what was put here, by what it is found by. */
  const found = new Map<string, Set<string>>()

  function set(collection: string, id: string, own: Own): void {
    const there = changed.get(collection) ?? new Map<string, Own>()
    changed.set(collection, there)
    for (const name of namesOf(collection, there.get(id)?.now)) found.get(name)?.delete(id)
    for (const name of namesOf(collection, own.now))
      found.set(name, (found.get(name) ?? new Set<string>()).add(id))
    there.set(id, own)
  }

  /** What became of a value so far, this transaction's or what it found. */
  async function lookUp(collection: string, id: string): Promise<Own> {
    const own = changed.get(collection)?.get(id)
    if (own) return own
    const found = await base.find(collection, id)
    return { below: found?.sequence, now: found }
  }

  async function put(collection: string, id: string, value: unknown): Promise<void> {
    const { below, now: before } = await lookUp(collection, id)
    last += 1
    const now = { sequence: before?.sequence ?? last, text: JSON.stringify(value) }
    set(collection, id, { below, now })
    done.push({ kind: 'put', collection, id, ...now })
  }

  async function remove(collection: string, id: string): Promise<void> {
    const { below, now } = await lookUp(collection, id)
    if (!now) return
    set(collection, id, { below, now: undefined })
    done.push({ kind: 'delete', collection, id })
  }

  async function list<T>(collection: string, options: ListOptions): Promise<readonly Entry<T>[]> {
    const own = changed.get(collection)
    if (!own) return base.list<T>(collection, options)
    const { limit, after, newestFirst = false } = options
    // So many more, as none of those that changed may be where it was.
    const most = Math.min(limit + own.size, Number.MAX_SAFE_INTEGER)
    const below = await base.list<T>(collection, { ...options, limit: most })
    const isOnPage = (sequence: number) =>
      after === undefined || (newestFirst ? sequence < after : sequence > after)
    const above = liveOf(own).filter((it) => isOnPage(it.sequence))
    const entries = [
      ...below.filter(({ id }) => !own.has(id)),
      ...above.map(({ id, sequence, text }): Entry<T> => ({ id, sequence, value: JSON.parse(text) as T })),
    ].sort(compareSequences)
    return (newestFirst ? entries.reverse() : entries).slice(0, limit)
  }

  /** The values of one collection that an index has here, in place of what it has below. */
  function mergeFound<T>(
    collection: string,
    { index, key }: Lookup,
    below: readonly Entry<T>[],
  ): readonly Entry<T>[] {
    const own = changed.get(collection)
    if (!own) return below
    const above = [...(found.get(nameOf(collection, { index, key })) ?? [])].flatMap((id) => {
      const now = own.get(id)?.now
      return now ? [{ id, ...now }] : []
    })
    return [
      ...below.filter(({ id }) => !own.has(id)),
      ...above.map(({ id, sequence, text }): Entry<T> => ({ id, sequence, value: JSON.parse(text) as T })),
    ].sort(compareSequences)
  }

  return {
    find: async (collection, id) => (await lookUp(collection, id)).now,
    put,
    delete: remove,
    list,
    async get<T>(collection: string, id: string) {
      const own = changed.get(collection)?.get(id)
      if (!own) return base.get<T>(collection, id)
      return own.now && (JSON.parse(own.now.text) as T)
    },
    async entry<T>(collection: string, id: string) {
      const own = changed.get(collection)?.get(id)
      if (!own) return base.entry<T>(collection, id)
      const { now } = own
      return now && { id, sequence: now.sequence, value: JSON.parse(now.text) as T }
    },
    async findBy<T>(collection: string, lookup: Lookup) {
      const more = changed.get(collection)?.size ?? 0
      const limit = Math.min((lookup.limit ?? Number.MAX_SAFE_INTEGER) + more, Number.MAX_SAFE_INTEGER)
      const below = await base.findBy<T>(collection, { ...lookup, limit })
      return mergeFound(collection, lookup, below).slice(0, lookup.limit)
    },
    async findWithin<T>(prefix: string, { limit, ...lookup }: Lookup) {
      const byCollection = new Map<string, Found<T>[]>()
      for (const path of changed.keys()) if (path.startsWith(prefix)) byCollection.set(path, [])
      for (const found of await base.findWithin<T>(prefix, lookup)) {
        const there = byCollection.get(found.collection) ?? []
        byCollection.set(found.collection, [...there, found])
      }
      return [...byCollection]
        .flatMap(([collection, below]) =>
          mergeFound<T>(collection, lookup, below).map((it): Found<T> => ({ ...it, collection })),
        )
        .sort(compareSequences)
        .slice(0, limit)
    },
    async ids(collection) {
      const own = changed.get(collection)
      const below = await base.ids(collection)
      if (!own) return below
      const isInPlace = (id: string) => {
        const changed = own.get(id)
        return !changed || changed.now?.sequence === changed.below
      }
      return [
        ...below.filter(isInPlace),
        ...liveOf(own)
          .filter(({ id, sequence }) => own.get(id)?.below !== sequence)
          .map(({ id }) => id),
      ]
    },
    async count(collection) {
      const own = [...(changed.get(collection)?.values() ?? [])]
      const more = own.filter(({ below, now }) => now && below === undefined).length
      const fewer = own.filter(({ below, now }) => !now && below !== undefined).length
      return (await base.count(collection)) + more - fewer
    },
    async keysWithin(prefix) {
      const below = await base.keysWithin(prefix)
      const above = [...changed].filter(([collection]) => collection.startsWith(prefix))
      return [
        ...below.filter(({ collection, id }) => !changed.get(collection)?.has(id)),
        ...above.flatMap(([collection, own]) => liveOf(own).map(({ id }) => ({ collection, id }))),
      ]
    },
    async deleteWithin(prefix) {
      for (const { collection, id } of await this.keysWithin(prefix)) await remove(collection, id)
    },
    belowOf: (collection, id) => changed.get(collection)?.get(id)?.below,
    sequence: () => last,
    operations: () => done,
    take(other) {
      last = other.sequence()
      for (const operation of other.operations()) {
        const { collection, id, kind } = operation
        const below = changed.get(collection)?.get(id)
        set(collection, id, {
          below: below ? below.below : other.belowOf(collection, id),
          now: kind === 'put' ? operation : undefined,
        })
        done.push(operation)
      }
    },
  }
}

function namesOf(collection: string, now: Kept | undefined): string[] {
  return now ? keysOf(collection, now.text).map((it) => nameOf(collection, it)) : []
}

function nameOf(collection: string, { index, key }: IndexKey): string {
  return `${collection}\n${index}\n${key}`
}

/** Those that are there, in the order of creation. */
function liveOf(own: ReadonlyMap<string, Own>): (Kept & { readonly id: string })[] {
  return [...own].flatMap(([id, { now }]) => (now ? [{ id, ...now }] : [])).sort(compareSequences)
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
