import { type DecodedRequest, decodeRequest, type OperationMatch, operations } from '@gatehouse/contract'
import type { Scope } from './scope.ts'
import { badRequest } from './service-error.ts'

/** A management call as a listener hands it over. */
export interface ManagementRequest {
  readonly method: string
  /** As sent, still percent-encoded, without query string. */
  readonly path: string
  /** As sent, without `?`; empty when there is none. */
  readonly query: string
  readonly host?: string
  readonly authorization?: string
  /** Whose state the call sees, where that was proven; otherwise the call is believed. */
  readonly scope?: Scope | undefined
  readonly body: Uint8Array
  /** Ids that what is created gets, in the order in which they are drawn, in place of the first random ones: of a project that runs here. */
  readonly ids?: readonly string[] | undefined
}

/** Decodes a request. Throws `BadRequestException` for what cannot be read at all. */
export function readRequest({ name, labels }: OperationMatch, request: ManagementRequest): DecodedRequest {
  const { query: types, body: hasBody } = operations[name]
  const { query, body } = request
  const { value, problem } = decodeRequest(types, { labels, query, body: hasBody ? body : undefined })
  if (problem !== undefined) throw badRequest(problem)
  return value
}
