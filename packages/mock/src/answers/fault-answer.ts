import { toCatalog } from '@gatehouse/contract/catalog'
import type { WireResponse } from '@gatehouse/contract/responses'
import type { Answer, Dialect } from '../calls/call.ts'
import { exceptionOfStatus } from '../calls/refusal.ts'
import type { Match } from '../contract/match.ts'
import type { PreparedAnswers } from './prepared-answers.ts'

/** What a fault is answered by. */
export interface FaultContext {
  readonly dialect: Dialect
  readonly api: 'management' | 'connections'
  readonly answers: PreparedAnswers
}

/**
 * The answer to a fault's status, which is the service's own in both dialects: the operation's where it has one with it, else one
 * in the same form.
 */
export function answerFault(
  { dialect, api, answers }: FaultContext,
  status: number,
  match: Match | undefined,
): Answer {
  const dress = (wire: WireResponse) => (dialect === 'catalog' ? toCatalog(undefined, wire) : wire)
  const code = dress({ status, body: undefined }).status
  if (match?.operation.responses.some((it) => it.status === code)) {
    const preference = { code: String(code), example: undefined, dynamic: undefined }
    const parts = { path: match.labels, query: {} }
    return answers.find(match.operation, preference, parts).format(parts)
  }
  const exception = exceptionOfStatus(status, api)
  const { body } = dress({ status, body: { message: `A fault of the mock: status ${status}` } })
  const type = { 'content-type': 'application/json' }
  return {
    status: code,
    headers: exception === undefined ? type : { ...type, 'x-amzn-ErrorType': exception },
    body: JSON.stringify(body),
  }
}
