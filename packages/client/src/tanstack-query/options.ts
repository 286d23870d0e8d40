import type { OperationName, Resource } from '@gatehouse/contract'
import type { DataTag, InfiniteData } from '@tanstack/query-core'
import type { Caller } from '../caller.ts'
import type { ConnectionError, ServiceError } from '../errors.ts'
import { tokenOf } from '../iterate-pages.ts'
import type { CallOptions, Dialect } from '../operation-types.ts'

/** What calls reject with, as queries and mutations have it; an abort ends a query without an error. */
type CallError = ServiceError | ConnectionError | TypeError

/**
 * Where the data of an operation is kept: by what it is of, so that all data of a kind can be marked as old, and by where it came
 * from, so that two gateways do not mix.
 */
type Key = readonly ['gatehouse', baseUrl: string, resource: string, operation?: string, input?: object]

/** Options of a query, for `useQuery`, `fetchQuery`, `prefetchQuery` and their kin in any framework. */
export interface QueryOptions<Output> {
  readonly queryKey: DataTag<Key, Output, CallError>
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Output>
  readonly retry: false
}

/** Options of a query for page after page, for `useInfiniteQuery` and its kin. */
export interface PagesOptions<Output> {
  readonly queryKey: DataTag<Key, InfiniteData<Output, string | undefined>, CallError>
  readonly queryFn: (context: {
    readonly signal: AbortSignal
    readonly pageParam: string | undefined
  }) => Promise<Output>
  readonly initialPageParam: string | undefined
  readonly getNextPageParam: (
    page: Output,
    pages: readonly Output[],
    pageParam: string | undefined,
  ) => string | undefined
  readonly retry: false
}

/** Options of a mutation, for `useMutation` and its kin. What it makes old is for its caller to say: `resourceKey`. */
export interface MutationOptions<Input, Output> {
  readonly mutationKey: Key
  readonly mutationFn: (input: Input) => Promise<Output>
  readonly retry: false
}

/** The client repeats what may be repeated; a query that repeats as well would send nine requests where three were meant. */
const RETRY = false

type Read<Input, Output> = (input: Input, options: CallOptions) => Promise<Output>

/** Options of a query that reads with an operation. */
export function createQuery<Input extends object, Output>(
  caller: Caller<Dialect>,
  resource: Resource,
  operation: OperationName,
  input: Input | undefined,
  read: Read<Input, Output>,
): QueryOptions<Output> {
  const queryKey: Key = [...resourceKey(caller, resource), operation, input ?? {}]
  return {
    queryKey: queryKey as DataTag<Key, Output, CallError>,
    queryFn: ({ signal }) => read({ ...input } as Input, { signal }),
    retry: RETRY,
  }
}

/** Options of a query for the pages of a list operation. It ends with the page without a token, or with the one that led to it. */
export function createPages<Input extends { readonly nextToken?: string }, Output extends object>(
  caller: Caller<Dialect>,
  resource: Resource,
  operation: OperationName,
  input: Input | undefined,
  read: Read<Input, Output>,
): PagesOptions<Output> {
  const queryKey: Key = [...resourceKey(caller, resource), `${operation}.pages`, input ?? {}]
  return {
    queryKey: queryKey as PagesOptions<Output>['queryKey'],
    queryFn: ({ signal, pageParam }) => read({ ...input, nextToken: pageParam } as Input, { signal }),
    initialPageParam: input?.nextToken,
    getNextPageParam: (page, _, pageParam) => {
      const token = tokenOf(page)
      return token === pageParam || token === '' ? undefined : token
    },
    retry: RETRY,
  }
}

/** Options of a mutation that changes something with an operation. */
export function createMutation<Input, Output>(
  caller: Caller<Dialect>,
  resource: Resource,
  operation: OperationName,
  change: (input: Input) => Promise<Output>,
): MutationOptions<Input, Output> {
  return { mutationKey: [...resourceKey(caller, resource), operation], mutationFn: change, retry: RETRY }
}

/**
 * The beginning of the keys of all data of a kind, or of all data of a caller: `queryClient.invalidateQueries({ queryKey:
 * resourceKey(caller, 'Routes') })` after a route was created.
 */
export function resourceKey(
  caller: Caller<Dialect>,
  resource: Resource,
): readonly ['gatehouse', string, Resource]
export function resourceKey(caller: Caller<Dialect>): readonly ['gatehouse', string]
export function resourceKey(caller: Caller<Dialect>, resource?: Resource): readonly string[] {
  return ['gatehouse', caller.baseUrl, ...(resource ? [resource] : [])]
}
