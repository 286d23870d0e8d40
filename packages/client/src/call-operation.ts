import type { OperationName } from '@gatehouse/contract'
import type { Answer, Caller } from './caller.ts'
import { ServiceError, toServiceError } from './errors.ts'
import type { CallOptions, Dialect } from './operation-types.ts'

/** What a call needs to know of its operation. */
export interface OperationRow {
  readonly name: OperationName
  readonly method: string
  /** With its labels: `/v2/apis/{apiId}`. */
  readonly path: string
  /** The names of its query parameters. */
  readonly query?: readonly string[]
  /** Whether it takes a body. */
  readonly body?: boolean
}

/**
 * Calls an operation with its flat input, and resolves to the body of its answer, whose type its caller knows by the contract.
 * Rejects with `ServiceError`, `ConnectionError`, or `TypeError` for a label that cannot be sent.
 */
export async function callOperation<Output>(
  caller: Pick<Caller<Dialect>, 'send'>,
  { name, method, path, query = [], body = false }: OperationRow,
  input: object = {},
  options: CallOptions = {},
): Promise<Output> {
  const rest: Record<string, unknown> = { ...input }
  const take = (key: string) => {
    const value = rest[key]
    delete rest[key]
    return value
  }
  const labels = [...path.matchAll(/\{([^}]+)\}/g)].map(([, label = '']) => label)
  // Labels first: should a member of a body ever have a label's name, the path is what it is for.
  const params = {
    path: Object.fromEntries(labels.map((label) => [label, take(memberOf(label))])),
    query: Object.fromEntries(query.map((key) => [key, take(key)])),
  }
  const call = { operation: name, method, path, params, ...(body && { body: rest }), options }
  return read(name, await caller.send(call)) as Output
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
