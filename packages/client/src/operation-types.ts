import type { Methods, OperationName, QueryOf, Requests, SuccessOf } from '@gatehouse/contract'
import type { SuccessOf as CatalogSuccessOf } from '@gatehouse/contract/catalog'
import type { Hooks } from './hooks.ts'
import type { Timeouts } from './timeouts.ts'

/** How answers are worded: as on the wire of the service, or with capitalised members and the statuses 480 to 483. */
export type Dialect = 'aws' | 'catalog'

/** What an operation takes, in one flat object: path labels, query parameters and members of the body. */
export type InputOf<O extends OperationName> = Requests[O]

/** What an operation resolves to: the JSON of its success answer, the text of an export as YAML, or undefined without a body. */
export type OutputOf<O extends OperationName, D extends Dialect = 'aws'> =
  | { aws: SuccessOf<O>; catalog: CatalogSuccessOf<O> }[D]
  | (O extends 'ExportApi' ? string : never)

/** Settings of a single call. */
export interface CallOptions {
  /** Aborts the call wherever it is, waits between attempts included; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Sent, and signed, with the call. */
  readonly headers?: Readonly<Record<string, string>>
  /** In place of the client's, each limit for itself; `false` for none. */
  readonly timeout?: Timeouts | false
  /** Besides the client's, and after them. */
  readonly hooks?: Hooks
}

/** An operation by name. Rejects with `ServiceError`, `ConnectionError`, `TimeoutError`, or `TypeError` for a label that cannot be sent. */
export type Operation<O extends OperationName, D extends Dialect = 'aws'> = (
  ...args: ArgumentsOf<O>
) => Promise<OutputOf<O, D>>

/** Every operation of the contract by its name in camel case. */
export type Operations<D extends Dialect = 'aws'> = {
  readonly [M in keyof Methods]: Operation<Methods[M], D>
}

/** The operations that answer page by page. */
export type ListOperationName = {
  [O in OperationName]: 'nextToken' extends keyof QueryOf<O> ? O : never
}[OperationName]

/** An item of a list operation: of the one list in its pages. */
export type ItemOf<O extends ListOperationName, D extends Dialect = 'aws'> = ListedIn<OutputOf<O, D>>

/** An item of the one list in a page. */
export type ListedIn<Page> = {
  [M in keyof Page]-?: NonNullable<Page[M]> extends readonly (infer I)[] ? I : never
}[keyof Page]

/** A list operation by name: iterates over the items of all pages. */
export type Paginator<O extends ListOperationName, D extends Dialect = 'aws'> = (
  ...args: ArgumentsOf<O>
) => AsyncGenerator<ItemOf<O, D>, void, undefined>

/** The list operations by name: each iterates over the items of all pages, which are fetched as they are needed. */
export type Paginators<D extends Dialect = 'aws'> = {
  // Over the keys of `Methods` itself, so that editors show the text of the operation.
  readonly [M in keyof Pick<Methods, ListMethod>]: Paginator<Methods[M], D>
}

/** The names of the list operations in camel case. */
type ListMethod = {
  [M in keyof Methods]: Methods[M] extends ListOperationName ? M : never
}[keyof Methods]

/** The input may be left out where nothing in it is required. */
type ArgumentsOf<O extends OperationName> =
  Record<never, never> extends InputOf<O>
    ? [input?: InputOf<O>, options?: CallOptions]
    : [input: InputOf<O>, options?: CallOptions]
