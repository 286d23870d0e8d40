import { operations } from '@gatehouse/contract/operations'
import { type AnyOperation, uncapitalize } from './call-by-name.ts'
import { iteratePages } from './iterate-pages.ts'
import { namesOf } from './names-of.ts'
import type { CallOptions } from './operation-types.ts'

/** Iterates over the items of all pages of an operation whose types are not known. */
export type AnyPaginator = (input?: object, options?: CallOptions) => AsyncGenerator<unknown, void, undefined>

/** An iterator over the items of each operation that takes a `nextToken`, made from the operation table. */
export function createPaginators(calls: ReadonlyMap<string, AnyOperation>): Record<string, AnyPaginator> {
  const names = namesOf(operations)
    .filter((name) => 'nextToken' in operations[name].query)
    .map(uncapitalize)
  return Object.fromEntries(
    names.map((name): [string, AnyPaginator] => [name, createPaginator(calls.get(name))]),
  )
}

function createPaginator(list: AnyOperation | undefined): AnyPaginator {
  return (input, options) => iteratePages(async (one) => list?.({ ...one }, options), input, options)
}
