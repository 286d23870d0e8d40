import {
  type Base,
  type Key,
  NO_POSITION,
  type Operation,
  type Position,
  type Replica,
} from '../replica/replica.ts'
import { type Collections, createCollections, createMemoryReader } from './memory-collections.ts'

/** A copy that is gone with the process. */
export function createMemoryReplica(): Replica {
  const collections = createCollections()
  const base = createMemoryBase(collections)
  let position: Position = NO_POSITION
  let turn: Promise<unknown> = Promise.resolve()

  /** One after the other, so that a read sees one state. Nothing here waits for anybody else. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = turn.then(work)
    turn = result.catch(() => undefined)
    return result
  }

  return {
    position: () => position,
    read: (work) => inTurn(() => work(base)),
    apply: (operations, reached) =>
      inTurn(async () => {
        for (const operation of operations) applyTo(collections, operation)
        position = reached
      }),
    close: async () => void (await turn),
  }
}

function applyTo(collections: Collections, operation: Operation): void {
  if ('isVoid' in operation) return
  const { collection, id } = operation
  const before = collections.get(collection)?.byId.get(id)
  // One that was deleted and made again has a new place.
  if (before && !(operation.kind === 'put' && operation.sequence === before.sequence))
    collections.unset(collection, before)
  if (operation.kind === 'put')
    collections.set(collection, { id, sequence: operation.sequence, text: operation.text })
}

function createMemoryBase(collections: Collections): Base {
  return {
    ...createMemoryReader(collections),
    find: async (collection, id) => collections.get(collection)?.byId.get(id),
    keysWithin: async (prefix) =>
      collections
        .within(prefix)
        .flatMap(([collection, { inOrder }]) => inOrder.map(({ id }): Key => ({ collection, id }))),
  }
}
