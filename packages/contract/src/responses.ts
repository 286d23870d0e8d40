import type { ValidateFunction } from 'ajv'
import * as generated from './generated/response-validators.ts'
import type { OperationName } from './operation-types.ts'

/** An answer of the management API, as it goes on the wire. */
export interface WireResponse {
  readonly status: number
  /** The parsed JSON body; undefined where there is none. */
  readonly body?: unknown
}

/**
 * What an answer has that the contract does not allow, one line each; empty for a good one. A status that the operation does
 * not declare is a violation, and so is a member that its schema does not declare.
 */
export function validateResponse(name: OperationName, response: WireResponse): readonly string[] {
  const row = (generated.responses as Record<string, Record<string, string | null>>)[name]
  const schema = row?.[response.status]
  if (schema === undefined) return [`${name} does not declare status ${response.status}`]
  if (schema === null) return response.body === undefined ? [] : [`${name} ${response.status} has no body`]
  const validate = (generated as unknown as Record<string, ValidateFunction>)[schema]
  if (!validate) throw new Error(`no validator for ${schema}`)
  if (validate(response.body)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, keyword, params }) =>
      `${name} ${response.status} ${instancePath || '/'} ${keyword} ${JSON.stringify(params)}`,
  )
}
