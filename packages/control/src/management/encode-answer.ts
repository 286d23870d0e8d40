import { toCatalog } from '@gatehouse/contract/catalog'
import type { ManagementResponse } from './management.ts'

/** The dialects of the contract: what travels on the wire of the service, or what its API catalogue shows. */
export type ManagementDialect = 'service' | 'catalog'

/** An answer as it goes on the wire. */
export interface ManagementAnswer extends Pick<ManagementResponse, 'operation' | 'status' | 'headers'> {
  /** Undefined where there is none. */
  readonly body?: Uint8Array | undefined
}

/** Writes an answer down in a dialect. */
export function encodeAnswer(response: ManagementResponse, dialect: ManagementDialect): ManagementAnswer {
  if (dialect === 'service') return encode(response)
  return encode({ ...response, ...toCatalog(response.operation, response) })
}

function encode({ body, headers, ...rest }: ManagementResponse): ManagementAnswer {
  if (body === undefined) return { ...rest, headers }
  const bytes = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body))
  return { ...rest, headers: { 'content-type': 'application/json', ...headers }, body: bytes }
}
