import { setTimeout } from 'node:timers/promises'
import { formatRequestProblems } from '@gatehouse/contract'
import { toCatalog } from '@gatehouse/contract/catalog'
import type { Answer, Call } from './calls/call.ts'
import { answerPreflight, corsHeaders, isPreflight } from './calls/cors.ts'
import { readRequest, TooLarge } from './calls/read-request.ts'
import { badRequest, Refusal } from './calls/refusal.ts'
import type { Contract } from './contract/contract.ts'
import { type Match, withoutPrefix } from './contract/match.ts'
import { drawFault } from './draw-fault.ts'
import { makeAnswer } from './make-answer.ts'
import type { MockContext } from './mock-context.ts'
import { readPreference } from './preference.ts'
import { formatUuid } from './random.ts'
import { answerStateful } from './stateful/answer-stateful.ts'

/** Answers a call. Rejects only when the caller goes away: everything else that goes wrong is an answer too. */
export async function answerCall(context: MockContext, call: Call): Promise<Answer> {
  const requestId = formatUuid(context.random)
  const fault = drawFault(context)
  if (isPreflight(call)) return finish(answerPreflight(call))
  if (context.delayMs > 0) await setTimeout(context.delayMs, undefined, { signal: call.signal })
  return finish(await reply(context, call, fault))

  function finish({ headers, ...answer }: Answer): Answer {
    return { ...answer, headers: { 'x-amzn-RequestId': requestId, ...headers, ...corsHeaders(call) } }
  }
}

async function reply(context: MockContext, call: Call, fault: Refusal | undefined): Promise<Answer> {
  const contract = context.contract()
  try {
    const publication = await context.publications.answer(call)
    if (publication) return publication
    const match = contract.match(call.method, call.path)
    if (!match) throw unknownOperation(context)
    return await answerMatch(context, { contract, call, match, fault })
  } catch (error) {
    if (call.signal.aborted) throw error
    return formatRefusal(context, error)
  }
}

interface Matched {
  readonly contract: Contract
  readonly call: Call
  readonly match: Match
  readonly fault: Refusal | undefined
}

/** A drawn fault comes before the request is judged, as throttling does, but not to callers who say what they want. */
async function answerMatch(context: MockContext, { contract, call, match, fault }: Matched): Promise<Answer> {
  const { operation } = match
  const preference = readPreference(call)
  const isTold = preference.code !== undefined || preference.example !== undefined
  if (fault && !isTold) throw fault
  if (context.sessions && !isTold) {
    const { sessions, dialect } = context
    return answerStateful({ sessions, dialect }, call, withoutPrefix(call.path))
  }
  const parts = await readRequest(match, call)
  const problems = contract.judgeRequest(operation, parts)
  if (problems.length > 0) throw badRequest(formatRequestProblems(problems))
  return makeAnswer(context, { contract, call, operation, preference, query: parts.query })
}

/** The service's own for a path or a method that it does not have; a stage answers as for any path that is not the caller's. */
function unknownOperation({ api }: MockContext): Refusal {
  if (api === 'connections') return new Refusal('ForbiddenException', 'Forbidden')
  return new Refusal('UnknownOperationException', 'Unknown operation')
}

function formatRefusal({ api, dialect }: MockContext, error: unknown): Answer {
  if (error instanceof TooLarge && api === 'connections') return { status: 413, headers: {} }
  const { name, status, message } = toRefusal(error)
  const wire = { status, body: { message } }
  const dressed = dialect === 'catalog' ? toCatalog(undefined, wire) : wire
  return {
    status: dressed.status,
    headers: { 'content-type': 'application/json', 'x-amzn-ErrorType': name },
    body: JSON.stringify(dressed.body),
  }
}

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof TooLarge) {
    return new Refusal('RequestEntityTooLargeException', 'Request Entity Too Large')
  }
  return new Refusal('InternalServerErrorException', `The mock failed: ${(error as Error).message}`)
}
