import type { OperationName, paths } from '@gatehouse/contract'
import { operations } from '@gatehouse/contract/operations'
import type { Client as FetchClient } from 'openapi-fetch'
import { ServiceError, toServiceError } from './errors.ts'
import type { CallOptions, Operations } from './operation-types.ts'

type Input = Readonly<Record<string, unknown>>

/** An operation whose types are not known. */
export type AnyOperation = (input?: Input, options?: CallOptions) => Promise<unknown>

/** What `request` of the client by path takes and gives, where neither path nor method is known before the call. */
type Request = (method: string, path: string, init: object) => Promise<Answer>

interface Answer {
  readonly data?: unknown
  readonly error?: unknown
  readonly response: Response
}

/** Every operation of the contract as a function, made from the operation table. */
export function createOperations(client: FetchClient<paths>): Operations {
  const request = client.request as unknown as Request
  const names = Object.keys(operations) as OperationName[]
  const entries = names.map((name) => [uncapitalize(name), createOperation(name, request)])
  return Object.fromEntries(entries) as unknown as Operations
}

/** `GetApis` → `getApis`. */
export function uncapitalize(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1)
}

function createOperation(name: OperationName, request: Request): AnyOperation {
  const { method, path, query, body } = operations[name]
  const labels = [...path.matchAll(/\{([^}]+)\}/g)].map(([, label = '']) => label)
  return async (input = {}, { signal, headers } = {}) => {
    const rest = { ...input }
    const take = (key: string) => {
      const value = rest[key]
      delete rest[key]
      return value
    }
    // Labels first: should a member of a body ever have a label's name, the path is what it is for.
    const params = {
      path: Object.fromEntries(labels.map((label) => [label, take(memberOf(label))])),
      query: Object.fromEntries(Object.keys(query).map((key) => [key, take(key)])),
    }
    const init = { params, parseAs: 'text', signal, headers, ...(body ? { body: rest } : {}) }
    return read(name, await request(method, path, init))
  }
}

/** `resource-arn` → `resourceArn`: labels as members of the input. */
function memberOf(label: string): string {
  return label.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase())
}

function read(operation: OperationName, { data, error, response }: Answer): unknown {
  if (!response.ok) throw toServiceError(operation, response, error)
  if (typeof data !== 'string' || data === '') return undefined
  // ExportApi alone answers with anything else than JSON.
  if (response.headers.get('content-type')?.includes('yaml')) return data
  try {
    return JSON.parse(data)
  } catch {
    const { status } = response
    const message = `${operation} was answered with ${status} and a body that is not JSON`
    throw new ServiceError({ operation, status, message })
  }
}
