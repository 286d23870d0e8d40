import type { OperationName, paths } from '@gatehouse/contract'
import { operations } from '@gatehouse/contract/operations'
import type { Client as FetchClient } from 'openapi-fetch'
import { callOperation } from './call-operation.ts'
import type { Answer, Caller } from './caller.ts'
import { namesOf } from './names-of.ts'
import type { CallOptions } from './operation-types.ts'
import type { Sender } from './send.ts'

type Input = Readonly<Record<string, unknown>>

/** An operation whose types are not known. */
export type AnyOperation = (input?: Input, options?: CallOptions) => Promise<unknown>

/** What `request` of the client by path takes and gives, where neither path nor method is known before the call. */
type RequestByPath = (method: string, path: string, init: object) => Promise<Answer>

/** Sends calls by the client by path, whose middleware then applies to them. */
export function createSend(client: FetchClient<paths>, send: Sender): Caller['send'] {
  const request = client.request as unknown as RequestByPath
  return ({ operation, method, path, params, body, options: { signal, headers, timeout, hooks } }) => {
    const fetch = (one: Request) => send(one, { operation, timeout, hooks })
    return request(method, path, { params, parseAs: 'text', signal, headers, body, fetch })
  }
}

/** Every operation of the contract as a function by its name in camel case, made from the operation table. */
export function createOperations(send: Caller['send']): ReadonlyMap<string, AnyOperation> {
  return new Map(namesOf(operations).map((name) => [uncapitalize(name), createOperation(name, send)]))
}

/** `GetApis` → `getApis`. */
export function uncapitalize(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function createOperation(name: OperationName, send: Caller['send']): AnyOperation {
  const { method, path, query, body } = operations[name]
  const row = { name, method, path, query: Object.keys(query), body }
  return (input, options) => callOperation({ send }, row, input, options)
}
