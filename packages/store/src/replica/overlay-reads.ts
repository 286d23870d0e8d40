import { parseValue, toEntry } from '../store/parse-value.ts'
import type { Entry, Found, ListOptions, Lookup } from '../store/store.ts'
import { toLines } from '../store/to-lines.ts'
import { type ChangedValue, type ChangedValues, compareSequences, liveOf } from './changed-values.ts'
import type { Base } from './replica.ts'

/** What a transaction changed, and what is below it. */
export interface Layers {
  readonly base: Base
  readonly changes: ChangedValues
}

/** Reads what is below a transaction with the transaction's own changes over it. */
export function createOverlayReads(layers: Layers): Base {
  return { ...createValueReads(layers), ...createListReads(layers), ...createKeyReads(layers) }
}

/** What became of a value so far: what the transaction left, or what it found. */
export async function lookUp(
  { base, changes }: Layers,
  collection: string,
  id: string,
): Promise<ChangedValue> {
  const own = changes.get(collection, id)
  if (own) return own
  const found = await base.find(collection, id)
  return { below: found && { sequence: found.sequence, length: found.text.length }, now: found }
}

function createValueReads(layers: Layers): Pick<Base, 'find' | 'get' | 'entry'> {
  const { base, changes } = layers
  return {
    find: async (collection, id) => (await lookUp(layers, collection, id)).now,
    async get<T>(collection: string, id: string) {
      const own = changes.get(collection, id)
      if (!own) return base.get<T>(collection, id)
      return own.now && parseValue<T>(own.now.text)
    },
    async entry<T>(collection: string, id: string) {
      const own = changes.get(collection, id)
      if (!own) return base.entry<T>(collection, id)
      return own.now && toEntry<T>({ id, ...own.now })
    },
  }
}

function createListReads({ base, changes }: Layers): Pick<Base, 'list' | 'findBy' | 'findWithin'> {
  return {
    async list<T>(collection: string, options: ListOptions) {
      const own = changes.in(collection)
      if (!own) return base.list<T>(collection, options)
      // So many more, as none of those that changed may be where it was.
      const limit = Math.min(options.limit + own.size, Number.MAX_SAFE_INTEGER)
      return mergePage(own, await base.list<T>(collection, { ...options, limit }), options)
    },
    async findBy<T>(collection: string, lookup: Lookup) {
      const more = changes.in(collection)?.size ?? 0
      const limit = Math.min((lookup.limit ?? Number.MAX_SAFE_INTEGER) + more, Number.MAX_SAFE_INTEGER)
      const below = await base.findBy<T>(collection, { ...lookup, limit })
      return mergeFound(changes, { collection, lookup }, below).slice(0, lookup.limit)
    },
    async findWithin<T>(prefix: string, { limit, ...lookup }: Lookup) {
      const byCollection = new Map<string, Found<T>[]>()
      for (const [path] of changes.within(prefix)) byCollection.set(path, [])
      for (const found of await base.findWithin<T>(prefix, lookup)) {
        const there = byCollection.get(found.collection) ?? []
        byCollection.set(found.collection, [...there, found])
      }
      return [...byCollection]
        .flatMap(([collection, below]) =>
          mergeFound<T>(changes, { collection, lookup }, below).map(
            (it): Found<T> => ({ ...it, collection }),
          ),
        )
        .sort(compareSequences)
        .slice(0, limit)
    },
  }
}

/** A page of a collection with what changed put in, and what is no longer there or elsewhere taken out. */
function mergePage<T>(
  own: ReadonlyMap<string, ChangedValue>,
  below: readonly Entry<T>[],
  { limit, after, newestFirst = false }: ListOptions,
): readonly Entry<T>[] {
  const isOnPage = ({ sequence }: { sequence: number }) =>
    after === undefined || (newestFirst ? sequence < after : sequence > after)
  const above = liveOf(own).filter(isOnPage)
  const entries = [...below.filter(({ id }) => !own.has(id)), ...above.map(toEntry<T>)].sort(compareSequences)
  return (newestFirst ? entries.reverse() : entries).slice(0, limit)
}

/** The values of one collection that an index has here, in place of what it has below. */
function mergeFound<T>(
  changes: ChangedValues,
  { collection, lookup }: { readonly collection: string; readonly lookup: Lookup },
  below: readonly Entry<T>[],
): readonly Entry<T>[] {
  const own = changes.in(collection)
  if (!own) return below
  const above = changes.findBy(collection, lookup)
  return [...below.filter(({ id }) => !own.has(id)), ...above.map(toEntry<T>)].sort(compareSequences)
}

function createKeyReads({
  base,
  changes,
}: Layers): Pick<Base, 'ids' | 'idLines' | 'count' | 'characters' | 'keysWithin'> {
  async function ids(collection: string): Promise<readonly string[]> {
    const own = changes.in(collection)
    const below = await base.ids(collection)
    if (!own) return below
    return [...below.filter((id) => !own.has(id)), ...liveOf(own).map(({ id }) => id)].sort()
  }

  return {
    ids,
    async idLines(collection) {
      return changes.in(collection) ? toLines(await ids(collection)) : base.idLines(collection)
    },
    async count(collection) {
      const own = [...(changes.in(collection)?.values() ?? [])]
      const more = own.filter(({ below, now }) => now && below === undefined).length
      const fewer = own.filter(({ below, now }) => !now && below !== undefined).length
      return (await base.count(collection)) + more - fewer
    },
    async characters(path) {
      const changed = [
        ...(changes.in(path)?.values() ?? []),
        ...changes.within(`${path}/`).flatMap(([, own]) => [...own.values()]),
      ]
      const more = changed.reduce(
        (sum, { below, now }) => sum + (now?.text.length ?? 0) - (below?.length ?? 0),
        0,
      )
      return (await base.characters(path)) + more
    },
    async keysWithin(prefix) {
      const below = await base.keysWithin(prefix)
      return [
        ...below.filter(({ collection, id }) => !changes.get(collection, id)),
        ...changes
          .within(prefix)
          .flatMap(([collection, own]) => liveOf(own).map(({ id }) => ({ collection, id }))),
      ]
    },
  }
}
