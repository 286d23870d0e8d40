import type { OperationName } from '@gatehouse/contract'
import { operations } from '@gatehouse/contract/operations'
import { type AnyOperation, uncapitalize } from './call-by-name.ts'
import { iteratePages } from './iterate-pages.ts'
import type { CallOptions, Operations, Paginators } from './operation-types.ts'

/** An iterator over the items of each operation that takes a `nextToken`, made from the operation table. */
export function createPaginators(calls: Operations): Paginators {
  const names = Object.keys(operations) as OperationName[]
  const entries = names
    .filter((name) => 'nextToken' in operations[name].query)
    .map(uncapitalize)
    .map((name) => [name, createPaginator((calls as unknown as Record<string, AnyOperation>)[name])])
  return Object.fromEntries(entries) as unknown as Paginators
}

function createPaginator(list: AnyOperation | undefined) {
  return (input?: object, options?: CallOptions) =>
    iteratePages(async (one) => list?.({ ...one }, options), input, options)
}
