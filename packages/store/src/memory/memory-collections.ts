import { isIndexed } from '../store/indexes.ts'
import { parseValue, toEntry } from '../store/parse-value.ts'
import type { ListOptions, Reader } from '../store/store.ts'
import { toLines } from '../store/to-lines.ts'
import { type CollectionIndex, createCollectionIndex, createSpreadIndex, type Slot } from './memory-index.ts'

export interface Collection {
  readonly byId: Map<string, Slot>
  /** The same slots by sequence, growing. */
  readonly inOrder: Slot[]
  /** How many characters they have. */
  characters: number
  /** Undefined where nothing is found but by its id. */
  readonly index: CollectionIndex | undefined
}

/** Collections by their path. */
export interface Collections {
  get(path: string): Collection | undefined
  /** Puts a value in its place; one of the same sequence is replaced. */
  set(path: string, slot: Slot): void
  /** Takes a value out; a collection without values is forgotten. */
  unset(path: string, slot: Slot): void
  /** Those whose path begins with `prefix`, which ends in `/`; all of them for an empty one. */
  within(prefix: string): readonly (readonly [path: string, collection: Collection])[]
  findWithin: ReturnType<typeof createSpreadIndex>['find']
}

export function createCollections(): Collections {
  const byPath = new Map<string, Collection>()
  const tree = createPathTree()
  const spread = createSpreadIndex()

  function open(path: string): Collection {
    const known = byPath.get(path)
    if (known) return known
    const index = isIndexed(path) ? createCollectionIndex() : undefined
    const collection: Collection = { byId: new Map(), inOrder: [], characters: 0, index }
    byPath.set(path, collection)
    tree.add(path)
    return collection
  }

  function forgetKeys(path: string, { index }: Collection, slot: Slot): void {
    index?.remove(path, slot)
    spread.remove(path, slot)
  }

  return {
    get: (path) => byPath.get(path),
    set(path, slot) {
      const collection = open(path)
      const at = indexAfter(collection.inOrder, slot.sequence - 1)
      const replaced = collection.inOrder[at]
      const replaces = replaced?.sequence === slot.sequence
      if (replaces) forgetKeys(path, collection, replaced)
      collection.characters += slot.text.length - (replaces ? replaced.text.length : 0)
      collection.inOrder.splice(at, replaces ? 1 : 0, slot)
      collection.byId.set(slot.id, slot)
      collection.index?.add(path, slot)
      spread.add(path, slot)
    },
    unset(path, slot) {
      const collection = byPath.get(path)
      if (!collection) return
      forgetKeys(path, collection, slot)
      collection.byId.delete(slot.id)
      collection.characters -= slot.text.length
      collection.inOrder.splice(indexAfter(collection.inOrder, slot.sequence - 1), 1)
      if (collection.inOrder.length > 0) return
      byPath.delete(path)
      tree.remove(path)
    },
    within: (prefix) =>
      tree.within(prefix).flatMap((path) => {
        const collection = byPath.get(path)
        return collection ? [[path, collection] as const] : []
      }),
    findWithin: spread.find,
  }
}

/** Reads collections as they are at the moment. */
export function createMemoryReader(collections: Collections): Reader {
  return {
    async get<T>(path: string, id: string) {
      const slot = collections.get(path)?.byId.get(id)
      return slot && parseValue<T>(slot.text)
    },
    async entry<T>(path: string, id: string) {
      const slot = collections.get(path)?.byId.get(id)
      return slot && toEntry<T>(slot)
    },
    async list<T>(path: string, { limit, after, newestFirst = false }: ListOptions) {
      const slots = collections.get(path)?.inOrder ?? []
      return pageOf(slots, { limit, after, newestFirst }).map(toEntry<T>)
    },
    async ids(path) {
      return idsOf(collections, path)
    },
    async idLines(path) {
      return toLines(idsOf(collections, path))
    },
    async count(path) {
      return collections.get(path)?.inOrder.length ?? 0
    },
    async characters(path) {
      const own = collections.get(path)?.characters ?? 0
      return collections.within(`${path}/`).reduce((sum, [, { characters }]) => sum + characters, own)
    },
    async findBy<T>(path: string, lookup: Parameters<Reader['findBy']>[1]) {
      const collection = collections.get(path)
      return (collection?.index?.find(collection.inOrder, path, lookup) ?? []).map(toEntry<T>)
    },
    async findWithin<T>(prefix: string, lookup: Parameters<Reader['findWithin']>[1]) {
      return collections.findWithin(prefix, lookup).map(([slot, collection]) => {
        return { ...toEntry<T>(slot), collection }
      })
    },
  }
}

function idsOf(collections: Collections, path: string): readonly string[] {
  return (collections.get(path)?.inOrder ?? []).map(({ id }) => id).sort()
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
  const last = slots.at(-1)
  if (!last || last.sequence <= sequence) return slots.length
  let low = 0
  let high = slots.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((slots[middle]?.sequence ?? 0) <= sequence) low = middle + 1
    else high = middle
  }
  return low
}

interface PathNode {
  readonly children: Map<string, PathNode>
  isCollection: boolean
}

/** Paths by their parts, so that those below one are found without a look at all others. */
function createPathTree() {
  const root: PathNode = { children: new Map(), isCollection: false }

  function childOf(node: PathNode, part: string): PathNode {
    const child = node.children.get(part) ?? { children: new Map(), isCollection: false }
    node.children.set(part, child)
    return child
  }

  function prune(node: PathNode, [part = '', ...rest]: readonly string[]): void {
    const child = node.children.get(part)
    if (!child) return
    if (rest.length === 0) child.isCollection = false
    else prune(child, rest)
    if (!child.isCollection && child.children.size === 0) node.children.delete(part)
  }

  return {
    add(path: string): void {
      path.split('/').reduce(childOf, root).isCollection = true
    },
    remove: (path: string) => prune(root, path.split('/')),
    within(prefix: string): string[] {
      let node: PathNode | undefined = root
      for (const part of prefix.split('/').slice(0, -1)) node = node?.children.get(part)
      const found: string[] = []
      if (node) collect(node, prefix, found)
      return found
    },
  }
}

/** Takes down the paths of the collections below a place. */
function collect({ children }: PathNode, prefix: string, found: string[]): void {
  for (const [part, child] of children) {
    if (child.isCollection) found.push(prefix + part)
    collect(child, `${prefix}${part}/`, found)
  }
}
