import type { operations as Operations } from './generated/catalog.ts'
import { bodies, type Shape, shapes } from './generated/catalog-table.ts'
import { catalogStatuses } from './generated/exceptions.ts'
import type { OperationName, SuccessContent } from './operation-types.ts'
import type { WireResponse } from './responses.ts'

export type * from './generated/catalog.ts'

/** The JSON body of an operation's success answer in the catalog dialect; undefined where that answer has none. */
export type SuccessOf<O extends OperationName> = SuccessContent<Operations[O]['responses']>

/**
 * An answer of the management API in the catalog dialect: members of the body begin with a capital, the keys of maps stay as
 * they are, and the statuses 400, 404, 409 and 429 become 482, 480, 483 and 481. Without an operation (an unknown path) the
 * body is taken for an error's.
 */
export function toCatalog(
  operation: OperationName | undefined,
  { status, body }: WireResponse,
): WireResponse {
  const schema =
    status >= 400 || operation === undefined ? 'BadRequestException' : (bodies[operation] ?? undefined)
  return { status: catalogStatuses[status] ?? status, body: rename(schema, body) }
}

function rename(shape: Shape | undefined, value: unknown): unknown {
  if (shape === undefined || value === null || typeof value !== 'object') return value
  if (typeof shape === 'string') return renameMembers(shape, value)
  if ('*' in shape) return mapEntries(value, ([key, item]) => [key, rename(shape['*'], item)])
  return Array.isArray(value) ? value.map((item) => rename(shape[0], item)) : value
}

function renameMembers(schema: string, value: object): unknown {
  const members = shapes[schema]
  if (!members) return value
  return mapEntries(value, ([key, item]) => [
    key.charAt(0).toUpperCase() + key.slice(1),
    rename(members[key], item),
  ])
}

function mapEntries(value: object, change: (entry: [string, unknown]) => [string, unknown]): object {
  return Object.fromEntries(Object.entries(value).map(change))
}
