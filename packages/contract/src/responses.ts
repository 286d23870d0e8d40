import { findValidator } from './find-validator.ts'
import * as generated from './generated/response-validators.ts'
import type { OperationName } from './operation-types.ts'

/** An answer of the management API, as it goes on the wire. */
export interface WireResponse {
  readonly status: number
  /** The parsed JSON body; undefined where there is none. */
  readonly body?: unknown
}

/** The schema of each answer's body, by operation and status, or `default`; null where it has no body. */
const RESPONSES: Readonly<Record<string, Readonly<Record<string, string | null>>>> = generated.responses

/**
 * What an answer has that the contract does not allow, one line each; empty for a good one. `default` is for failures on the way
 * to the service, 500 and above: any other status that the operation does not declare is a violation, and so is a member that its schema does not declare.
 */
export function validateResponse(name: OperationName, response: WireResponse): readonly string[] {
  const declared = RESPONSES[name] ?? {}
  const own = declared[response.status]
  const schema = own === undefined && response.status >= 500 ? declared.default : own
  if (schema === undefined) return [`${name} does not declare status ${response.status}`]
  if (schema === null) return response.body === undefined ? [] : [`${name} ${response.status} has no body`]
  const validate = findValidator(generated, schema)
  if (!validate) throw new Error(`no validator for ${schema}`)
  if (validate(response.body)) return []
  return (validate.errors ?? []).map(
    ({ instancePath, keyword, params }) =>
      `${name} ${response.status} ${instancePath || '/'} ${keyword} ${JSON.stringify(params)}`,
  )
}
