import type { Caller } from './caller.ts'
import type { CallOptions, Dialect, ListedIn } from './operation-types.ts'

/** A page in either dialect: its items are the one list in it, whatever that is called. */
interface Page {
  readonly nextToken?: string
  readonly NextToken?: string
}

/** An operation that answers page by page, as a function of its caller. */
export type ListFunction<D extends Dialect, Input extends object, Output> = (
  caller: Caller<D>,
  input: Input,
  options?: CallOptions,
) => Promise<Output>

/** The arguments after the caller: the input may be left out where nothing in it is required. */
type Arguments<Input> =
  Record<never, never> extends Input
    ? [input?: Input, options?: CallOptions]
    : [input: Input, options?: CallOptions]

/**
 * The items of all pages of a list operation, which are fetched as they are needed:
 * `for await (const route of paginate(getRoutes, caller, { apiId }))`. Rejects as the operation does.
 */
export function paginate<D extends Dialect, Input extends object, Output>(
  list: ListFunction<D, Input, Output>,
  caller: Caller<D>,
  ...[input, options]: Arguments<Input>
): AsyncGenerator<ListedIn<Output>, void, undefined> {
  const read = (one: object) => list(caller, one as Input, options)
  return iteratePages(read, input, options) as AsyncGenerator<ListedIn<Output>, void, undefined>
}

/** All items, read to the end: `await collect(client.paginate.getRoutes({ apiId }))`. Rejects as reading them does. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Ends with the page without a token, or with one whose token is the one that led to it: going on would never end. */
export async function* iteratePages(
  read: (input: object) => Promise<unknown>,
  input: { readonly nextToken?: unknown } = {},
  options: CallOptions = {},
): AsyncGenerator<unknown, void, undefined> {
  let token = input.nextToken
  for (;;) {
    const answer = await read({ ...input, nextToken: token })
    const page = typeof answer === 'object' && answer !== null ? answer : {}
    for (const item of itemsOf(page)) {
      options.signal?.throwIfAborted()
      yield item
    }
    const next = tokenOf(page)
    if (!next || next === token) return
    token = next
  }
}

/** The items of a page of either dialect. */
export function itemsOf(page: object): readonly unknown[] {
  return Object.values(page).find(Array.isArray) ?? []
}

/** What leads to the page after one; undefined, or empty, when it is the last. */
export function tokenOf({ nextToken, NextToken }: Page): string | undefined {
  return nextToken ?? NextToken
}
