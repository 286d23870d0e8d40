import type { operations as Operations } from './generated/openapi.ts'

/** The name of an operation of the contract: the service's own, such as `CreateApi`. */
export type OperationName = keyof Operations

/** The labels in an operation's path, each decoded. An operation without labels has none. */
export type PathOf<O extends OperationName> = Operations[O]['parameters'] extends { path: infer P }
  ? P
  : Empty

/** An operation's query parameters. */
export type QueryOf<O extends OperationName> = Operations[O]['parameters'] extends { query: infer Q }
  ? Q
  : Operations[O]['parameters'] extends { query?: infer Q }
    ? [NonNullable<Q>] extends [never]
      ? Empty
      : NonNullable<Q>
    : Empty

/** What an operation takes: path labels, query parameters and the JSON body, where it has one. */
export interface RequestOf<O extends OperationName> {
  readonly path: PathOf<O>
  readonly query: QueryOf<O>
  readonly body: AllMembers<BodyOf<O>>
}

/**
 * A body with the members of all its kinds, as a server gets it before it is judged; those that not all kinds have are optional. A
 * body of one kind stays as it is.
 */
export type AllMembers<B> = IsUnion<B> extends true ? Simple<Needed<B> & Partial<Others<B>>> : B

/** What every kind needs. */
type Needed<B> = { [K in Exclude<keyof B, OptionalIn<B>>]: B[K] }
/** What some kind may leave out or does not have. */
type Others<B> = { [K in Exclude<KeysOf<B>, keyof Needed<B>>]: ValueIn<B, K> }
type OptionalIn<B> = B extends B
  ? { [K in keyof B]-?: Record<never, never> extends Pick<B, K> ? K : never }[keyof B]
  : never
type ValueIn<B, K extends PropertyKey> = B extends B ? (K extends keyof B ? B[K] : never) : never
type KeysOf<B> = B extends B ? keyof B : never
type Simple<T> = { [K in keyof T]: T[K] }
type IsUnion<B, Each = B> = B extends object ? ([Each] extends [B] ? false : true) : false

/** The JSON body of an operation's success answer; undefined where that answer has none. */
export type SuccessOf<O extends OperationName> = SuccessContent<Operations[O]['responses']>

/** The JSON body of the success among an operation's responses; undefined where it has none. */
export type SuccessContent<R> = R[Extract<keyof R, 200 | 201 | 202 | 204>] extends {
  content: { 'application/json': infer B }
}
  ? B
  : undefined

type Empty = Record<never, never>
/** The JSON body that an operation takes, in one of its kinds; undefined where it takes none. */
export type BodyOf<O extends OperationName> = Operations[O] extends {
  requestBody?: { content: { 'application/json': infer B } }
}
  ? B
  : undefined
