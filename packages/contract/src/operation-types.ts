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
  readonly body: BodyOf<O>
}

/** The JSON body of an operation's success answer; undefined where that answer has none. */
export type SuccessOf<O extends OperationName> = SuccessContent<Operations[O]['responses']>

/** The JSON body of the success among an operation's responses; undefined where it has none. */
export type SuccessContent<R> = R[Extract<keyof R, 200 | 201 | 202 | 204>] extends {
  content: { 'application/json': infer B }
}
  ? B
  : undefined

type Empty = Record<never, never>
type BodyOf<O extends OperationName> = Operations[O] extends {
  requestBody?: { content: { 'application/json': infer B } }
}
  ? B
  : undefined
