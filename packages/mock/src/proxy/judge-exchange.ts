import { formatRequestProblems } from '@gatehouse/contract'
import type { Call } from '../calls/call.ts'
import { readRequest } from '../calls/read-request.ts'
import { Refusal } from '../calls/refusal.ts'
import type { Contract } from '../contract/contract.ts'
import { findResponse } from '../contract/find-response.ts'
import type { Match } from '../contract/match.ts'
import type { Forwarded } from './forward.ts'

const JSON_TYPE = 'application/json'

/** What the contract has against a request: one line for each rule that it breaks. */
export async function judgeRequest(contract: Contract, call: Call, match: Match): Promise<readonly string[]> {
  try {
    const parts = await readRequest(match, call)
    const problems = contract.judgeRequest(match.operation, parts)
    return problems.map((problem) => `request: ${formatRequestProblems([problem])}`)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return [`request: ${error.message}`]
  }
}

/** What the contract has against an answer: its status, its media type, and each rule that its body breaks. */
export function judgeAnswer(contract: Contract, { operation }: Match, answer: Forwarded): readonly string[] {
  const response = findResponse(operation, answer.status)
  if (!response) return [`response: the status ${answer.status} is not one of ${operation.name}`]
  const types = Object.keys(response.content)
  if (types.length === 0) return answer.body.length === 0 ? [] : ['response: there must be no body']
  const type = (answer.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const content = response.content[type]
  if (!content) return [`response: the media type '${type}' is not one of ${types.join(', ')}`]
  if (type !== JSON_TYPE) return []
  const body = parse(answer.body)
  if (body === undefined) return ['response: the body is not JSON']
  return contract.judgeResponse(content, body).map((line) => `response: ${line}`)
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString())
  } catch {
    return undefined
  }
}
