import type { IncomingMessage, ServerResponse } from 'node:http'
import { createJsonGuard, EXCESS_MESSAGES, type JsonExcess, type JsonLimits } from '@gatehouse/contract/core'
import type { Answer } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import { toRawHeaders } from '../headers/to-raw-headers.ts'
import type { ManagementContext } from '../management/manage.ts'
import { closeUnread } from '../requests/node-request.ts'
import { type NoBody, openHeld, readCountedBody, serveCounted } from '../requests/read-counted-body.ts'
import { sendHeld } from '../requests/send-by-node.ts'
import { answerLambda } from './answer-lambda.ts'
import { answerLogs } from './answer-logs.ts'
import { answerQuery, formatQueryError } from './answer-query.ts'
import type { Stored } from './resource-files.ts'
import { actionOfLambda, actionOfLogs, actionOfQuery, type StandInAction } from './stand-in-action.ts'
import type { StandInAnswer, StandIns } from './stand-in-answer.ts'
import { StandInError } from './stand-in-error.ts'
import type { StandInService } from './stand-in-of.ts'

/** Throws a {@link StandInError} where the caller may not do something. */
export type CheckAction = (asked: StandInAction) => void

/** Authenticates the caller; resolves to what it may do. Throws a {@link StandInError} where that fails. */
export type AuthenticateStandIn = (request: IncomingMessage, body: Uint8Array) => Promise<CheckAction>

/** What calls of stand-ins are served with. */
export interface StandInContext {
  readonly standIns: StandIns
  /** Undefined where calls need no signature. */
  readonly authenticate: AuthenticateStandIn | undefined
}

/** What all calls of stand-ins count for together: code may be longer than what a connection may hold. */
const STAND_INS = { name: '/stand-ins', isLong: true }

/** Serves a call, and says in a header that a stand-in did. */
export async function serveStandIn(
  { standIns, authenticate, memory }: StandInContext & Pick<ManagementContext, 'memory'>,
  service: StandInService,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const held = openHeld(memory, { request, response }, STAND_INS)
  const maxBytes = service === 'lambda' ? MAX_CODE_BYTES : MAX_CALL_BYTES
  const guard = service === 'query' ? undefined : createJsonGuard(JSON_LIMITS)
  const judge = guard && ((piece: Uint8Array) => guard.take(piece))
  const body = await readCountedBody({ request, response }, { held, maxBytes, judge })
  if (body === 'aborted') return
  if (body === 'too large' || body === 'overloaded') closeUnread(request, response)
  const {
    status,
    headers,
    body: answered,
  } = await answerCall(service, { body, maxBytes }, (bytes) =>
    serveCounted(memory, { request, response }, { share: STAND_INS, bytes: bytes.length }, async () => {
      const check = await authenticate?.(request, bytes)
      return answerService(standIns, service, { request, text: bytes.toString(), check })
    }),
  )
  const text =
    typeof answered === 'string' ? answered : answered === undefined ? '' : JSON.stringify(answered)
  const own = { 'x-amzn-requestid': crypto.randomUUID(), 'x-gatehouse-stand-in': service }
  const toAnswer = (code: number, bytes: Buffer): Answer => ({
    status: code,
    headers: toRawHeaders({
      ...(headers ?? { 'content-type': 'application/json' }),
      ...(code === 204 ? {} : { 'content-length': String(bytes.length) }),
      ...own,
    }),
    body: bytes,
  })
  const answer = toAnswer(status, Buffer.from(text))
  sendHeld(response, { answer, refuse: () => toAnswer(503, Buffer.alloc(0)) }, held)
}

interface Asked {
  readonly request: IncomingMessage
  readonly text: string
  /** Undefined where calls need no signature, and everybody may do everything. */
  readonly check: CheckAction | undefined
}

async function answerService(
  standIns: StandIns,
  service: StandInService,
  { request, text, check }: Asked,
): Promise<StandInAnswer> {
  if (service === 'query') {
    const form = new URLSearchParams(text)
    const asked = { action: form.get('Action') ?? '', form }
    const action = actionOfQuery(standIns, asked)
    if (action) check?.(action)
    return answerQuery(standIns, asked)
  }
  const body = parseBody(text)
  if (service === 'logs') {
    const operation = String(request.headers['x-amz-target']).split('.')[1] as string
    check?.(actionOfLogs(standIns, operation, body))
    return answerLogs(standIns, operation, body)
  }
  const { path, query } = splitUrl(request.url ?? '')
  const call = {
    method: request.method ?? '',
    path: path.replace(/\/$/, ''),
    query: new URLSearchParams(query),
    body,
  }
  check?.(actionOfLambda(standIns, call))
  const answer = await answerLambda(standIns, call)
  if (answer) return answer
  throw new StandInError(
    404,
    'UnknownOperationException',
    `${call.method} ${path} is not served by this stand-in of Lambda`,
  )
}

function parseBody(text: string): Stored {
  if (text === '') return {}
  try {
    const body: unknown = JSON.parse(text)
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Stored
  } catch {
    // Said below, as for any body that is not an object.
  }
  throw new StandInError(400, 'SerializationException', 'the body is to be an object of JSON')
}

async function answerCall(
  service: StandInService,
  {
    body,
    maxBytes,
  }: { readonly body: Buffer | Exclude<NoBody, 'aborted'> | JsonExcess; readonly maxBytes: number },
  answer: (body: Buffer) => Promise<StandInAnswer>,
): Promise<StandInAnswer> {
  try {
    if (body === 'overloaded')
      throw new StandInError(503, 'ServiceException', 'There is no room in --memory-budget for the body')
    if (body === 'too large')
      throw new StandInError(413, 'RequestEntityTooLargeException', `a body has at most ${maxBytes} bytes`)
    if (typeof body === 'string') throw new StandInError(400, 'SerializationException', EXCESS_MESSAGES[body])
    return await answer(body)
  } catch (error) {
    if (!(error instanceof StandInError)) throw error
    if (service === 'query') return formatQueryError(error)
    return {
      status: error.status,
      headers: { 'content-type': 'application/json', 'x-amzn-errortype': error.code },
      body: { __type: error.code, message: error.message, Message: error.message },
    }
  }
}

/** 50 MB of code, which is Lambda's limit, in base64. */
const MAX_CODE_BYTES = 70 * 1024 * 1024

/** What JSON of a call may have: a function has some hundred values, its tags, variables and layers among them. *Assumed*. http-apis §12.2 */
const JSON_LIMITS: JsonLimits = { depth: 65, values: 10_000 }

/** A call of any other service: policies and tags. */
const MAX_CALL_BYTES = 1024 * 1024
