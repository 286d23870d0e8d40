import type { OperationName } from '@gatehouse/contract'
import { operations } from '@gatehouse/contract/operations'
import { type AnyOperation, uncapitalize } from './call-by-name.ts'
import type { Operations, Paginators } from './operation-types.ts'

/** A page in either dialect: its items are the one list in it, whatever that is called. */
interface Page {
  readonly [member: string]: unknown
  readonly nextToken?: string
  readonly NextToken?: string
}

/** An iterator over the items of each operation that takes a `nextToken`, made from the operation table. */
export function createPaginators(calls: Operations): Paginators {
  const names = Object.keys(operations) as OperationName[]
  const entries = names
    .filter((name) => 'nextToken' in operations[name].query)
    .map(uncapitalize)
    .map((name) => [name, createPaginator((calls as unknown as Record<string, AnyOperation>)[name])])
  return Object.fromEntries(entries) as unknown as Paginators
}

/** Ends with the page without a token, or with one whose token is the one that led to it: going on would never end. */
function createPaginator(list: AnyOperation | undefined) {
  return async function* (...[input, options]: Parameters<AnyOperation>): AsyncGenerator<unknown> {
    let token = input?.nextToken
    for (;;) {
      const page = (await list?.({ ...input, nextToken: token }, options)) as Page
      const { nextToken = page.NextToken } = page
      for (const item of Object.values(page).find(Array.isArray) ?? []) {
        options?.signal?.throwIfAborted()
        yield item
      }
      if (!nextToken || nextToken === token) return
      token = nextToken
    }
  }
}
