import type { Integration } from '@gatehouse/contract'
import type { Answer } from '../../exchange/exchange.ts'
import type { MaybePromise } from '../../exchange/maybe-promise.ts'
import { MAX_BODY_BYTES, readBody } from '../../exchange/read-body.ts'
import type { Facts } from '../facts/facts.ts'
import type { Fault } from '../facts/fault.ts'
import { toClientHeaders } from './headers.ts'
import { toReadableBody } from './mapping-value.ts'
import { compileResponseMappings } from './response-mappings.ts'

/** Makes the client's answer of a backend's. */
export type MapResponse = (answer: Answer, facts: Facts) => MaybePromise<Answer | Fault>

const NO_BYTES = new Uint8Array(0)

/** Compiles how a backend's answer becomes the client's: its headers, and the mappings of its status. http-apis §6.2 */
export function compileMapResponse(
  { responseParameters }: Integration,
  stageVariables: Readonly<Record<string, string>>,
): MapResponse {
  const byStatus = compileResponseMappings(responseParameters, stageVariables)
  const toClient = ({ status, headers, body }: Answer, { exchange }: Facts): Answer => ({
    status,
    headers: toClientHeaders(headers, exchange.requestId),
    body,
  })
  if (byStatus.size === 0) return toClient
  return (answer, facts) => {
    const mappings = byStatus.get(answer.status)
    if (!mappings) return toClient(answer, facts)
    const apply = (body: Answer['body'], bytes: Uint8Array): Answer => {
      const readings = { facts, headers: answer.headers, body: toReadableBody(bytes) }
      return { ...mappings.apply(toClient(answer, facts), readings), body }
    }
    if (!mappings.readsBody) return apply(answer.body, NO_BYTES)
    return readBody(answer.body, MAX_BODY_BYTES).then((bytes): Answer | Fault =>
      bytes ? apply(bytes, bytes) : { fault: 'internal' },
    )
  }
}
