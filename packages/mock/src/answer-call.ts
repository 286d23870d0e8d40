import { setTimeout } from 'node:timers/promises'
import { errorOf } from '@gatehouse/command-line'
import { type DecodedRequest, formatRequestProblems } from '@gatehouse/contract'
import { toCatalog } from '@gatehouse/contract/catalog'
import type { Fault } from '@gatehouse/faults'
import { answerFault } from './answers/fault-answer.ts'
import { makeUp } from './answers/made-up-answer.ts'
import { NO_PREFERENCE, type Preference, readPreference } from './answers/preference.ts'
import { type Answer, type Call, ConnectionCut } from './calls/call.ts'
import { answerPreflight, corsHeaders, isPreflight } from './calls/cors.ts'
import { readRequest, TooLarge } from './calls/read-request.ts'
import { badRequest, Refusal } from './calls/refusal.ts'
import { type Match, withoutPrefix } from './contract/match.ts'
import type { MockContext, Served } from './mock-context.ts'
import { answerStateful } from './stateful/answer-stateful.ts'

/**
 * Answers a call. Rejects only when the caller goes away, and with `ConnectionCut` where a fault wants that: everything else that
 * goes wrong is an answer too.
 */
export async function answerCall(context: MockContext, call: Call): Promise<Answer> {
  const requestId = context.newRequestId()
  if (isPreflight(call)) return finish(answerPreflight(call))
  if (context.delayMs > 0) await hold(context.delayMs, call)
  return finish(await reply(context, call))

  function finish({ status, headers, body }: Answer): Answer {
    const cors = corsHeaders(call)
    const all: Record<string, string> = { 'x-amzn-RequestId': requestId, ...headers, ...cors }
    if (headers.vary && cors.vary) all.vary = `${headers.vary}, ${cors.vary}`
    return { status, headers: all, body }
  }
}

/** Where the contract's pages and documents are. */
const PUBLISHED = '/_gatehouse/'

async function reply(context: MockContext, call: Call): Promise<Answer> {
  const publication = call.path.startsWith(PUBLISHED) ? await context.publications.answer(call) : undefined
  if (publication) return publication
  const served = context.served()
  const match = served.contract.match(call.method, call.path)
  try {
    const preference = match ? readPreference(call) : NO_PREFERENCE
    // Callers who say what they want are spared.
    const fault = isTold(preference) ? undefined : drawFault(context, call, match)
    if (fault) await hold(fault.latencyMs, call)
    if (fault?.abort === 'before') throw new ConnectionCut()
    if (fault?.status !== undefined) return answerFault({ ...context, ...served }, fault.status, match)
    const answering = answerMatch(context, { served, call, match, preference })
    const answer = answering instanceof Promise ? await answering : answering
    if (fault?.abort === 'after') throw new ConnectionCut()
    return answer
  } catch (error) {
    if (error instanceof ConnectionCut || call.signal.aborted) throw error
    return formatRefusal(context, error)
  }
}

function drawFault(
  { drawFault }: MockContext,
  { method, path }: Call,
  match: Match | undefined,
): Fault | undefined {
  return drawFault({ operation: match?.operation.name, method, path })
}

async function hold(milliseconds: number, call: Call): Promise<void> {
  if (milliseconds > 0) await setTimeout(milliseconds, undefined, { signal: call.signal })
}

interface Matched {
  readonly served: Served
  readonly call: Call
  readonly match: Match | undefined
  readonly preference: Preference
}

/** Most calls have no body and a prepared answer: they are answered without waiting for anything. */
function answerMatch(context: MockContext, matched: Matched): Answer | Promise<Answer> {
  const { served, call, match, preference } = matched
  if (context.proxy) return context.proxy.answer(served.contract, call, match)
  if (!match) throw unknownOperation(context)
  const { sessions, dialect } = context
  if (sessions && !isTold(preference))
    return answerStateful({ sessions, dialect }, call, withoutPrefix(call.path))
  const answer = (parts: DecodedRequest) => answerParts(context, { ...matched, match }, parts)
  const parts = readRequest(match, call)
  return parts instanceof Promise ? parts.then(answer) : answer(parts)
}

/** The answer to a call that was read: a recording, an example of the contract, or data made up for a success. */
function answerParts(
  context: MockContext,
  { served, call, match, preference }: Matched & { readonly match: Match },
  parts: DecodedRequest,
): Answer | Promise<Answer> {
  const { contract, answers } = served
  const problems = contract.judgeRequest(match.operation, parts)
  if (problems.length > 0) throw badRequest(formatRequestProblems(problems))
  const wantsData = (preference.dynamic ?? context.dynamic) && preference.example === undefined
  const recorded = wantsData ? undefined : context.recordings?.find(match.operation, preference, parts)
  if (recorded) return recorded
  const { response, content, hasExample, format } = answers.find(match.operation, preference, parts)
  const example = format(parts)
  if (!content || response.status >= 400 || (hasExample && !wantsData)) return example
  const occasion = { seed: seedOf(context, call), parts }
  return makeUp(contract, content, occasion).then((made) =>
    made === undefined ? example : { ...example, body: JSON.stringify(made) },
  )
}

function isTold({ code, example }: Preference): boolean {
  return code !== undefined || example !== undefined
}

/** With a seed, the same call always gets the same data, whatever was called before. */
function seedOf({ seed, random }: MockContext, { method, path, query }: Call): string {
  return seed === undefined ? String(random()) : `${seed} ${method} ${path}?${query}`
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
  return new Refusal('InternalServerErrorException', `The mock failed: ${errorOf(error).message}`)
}
