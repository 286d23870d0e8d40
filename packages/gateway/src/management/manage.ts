import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { BODY_LIMITS, createJsonGuard, EXCESS_MESSAGES, type JsonExcess } from '@gatehouse/contract/core'
import { encodeAnswer, type ManagementAnswer, type ManagementResponse } from '@gatehouse/control/calls'
import type { Answer } from '@gatehouse/runtime'
import { splitUrl } from '../addresses/split-url.ts'
import { CUT_OFF } from '../faults/with-management-faults.ts'
import type { HeldBytes } from '../memory/held-bytes.ts'
import type { MemoryBudget } from '../memory/memory-budget.ts'
import { closeUnread } from '../requests/node-request.ts'
import { openHeld, readCountedBody, serveCounted } from '../requests/read-counted-body.ts'
import { sendByNode, sendHeld } from '../requests/send-by-node.ts'
import { type AnsweringManagement, hasTags, type ManagementCall } from '../state/answer-call.ts'
import type { Authenticate, Denial, JudgedBody } from './authenticate.ts'

/** The largest body of a management call: an import takes 6 MB of text, which JSON may escape. */
const MAX_BODY_BYTES = 16 * 1024 * 1024

/** What all management calls count for together, as those of an API do. */
const MANAGEMENT = { name: '/v2' }

/** How the management API is served. */
export interface ManagementContext {
  readonly management: AnsweringManagement
  /** What bodies count for, those that wait to be served included. */
  readonly memory: MemoryBudget
  /** Undefined where calls need no signature. */
  readonly authenticate?: Authenticate | undefined
  /**
   * Told of each call: who made it, which operation, of what, and how it ended. Undefined where the log does not tell of
   * requests.
   */
  readonly tellCall?: ((details: Readonly<Record<string, unknown>>) => void) | undefined
  /** Begins the record of a call; undefined where nobody asks for records. */
  readonly recordCall?: ((request: RecordedCallRequest) => CallRecording) | undefined
}

/** What records tell of a call's request. */
export type RecordedCallRequest = Pick<
  IncomingMessage,
  'method' | 'url' | 'headers' | 'rawHeaders' | 'socket'
>

/** The record of a call that is being served. */
export interface CallRecording {
  end(call: EndedCall): void
}

/** What is known of a call once it is answered. */
export interface EndedCall {
  readonly dialect: ManagementCall['dialect']
  readonly body: Uint8Array
  readonly answer: ManagementAnswer
  /** The ARN that signed; undefined where calls are not signed. */
  readonly caller?: string | undefined
  readonly account?: string | undefined
  readonly region?: string | undefined
}

/** The base path of the catalog dialect. */
export const CATALOG = '/catalog'

/** Whether a path is one of the management API's, in either dialect. */
export function isManagementPath(path: string): boolean {
  return /^(?:\/catalog)?\/v2(?:\/|$)/.test(path)
}

/** Serves a management call, in the catalog dialect below its base path. */
export async function serveManagement(
  context: ManagementContext,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const recording = context.recordCall?.(request)
  const held = openHeld(context.memory, { request, response }, MANAGEMENT)
  const guard = createJsonGuard(BODY_LIMITS)
  const body = await readCountedBody(
    { request, response },
    { held, maxBytes: MAX_BODY_BYTES, judge: (piece) => guard.take(piece) },
  )
  if (body === 'aborted') return
  if (body === 'overloaded') return refuseUnread(request, response, OVERLOADED, held)
  if (body === 'too large') return refuseUnread(request, response, TOO_LARGE, held)
  const { url = '', method = '', headers } = request
  const { path, query } = splitUrl(url)
  const dialect = dialectOf(path)
  const ownPath = dialect === 'catalog' ? path.slice(CATALOG.length) : path
  if (body === 'too deep' || body === 'too many values')
    return write(response, encodeAnswer(refuseExcess(body), dialect), held)
  const judged = toJudged(context.management, body)
  const counted = { share: MANAGEMENT, bytes: body.length }
  const whileCounted = <T>(work: () => Promise<T>) =>
    serveCounted(context.memory, { request, response }, counted, work)
  const { authenticate } = context
  const scope =
    authenticate && (await whileCounted(() => authenticate(request, ownPath.slice('/v2'.length), judged)))
  const report = (answer: Pick<ManagementResponse, 'operation' | 'status' | 'headers'>) =>
    context.tellCall?.({
      who: scope && !('denial' in scope) ? scope.arn : claimedKey(headers.authorization),
      sourceIp: request.socket.remoteAddress,
      method,
      resource: ownPath,
      operation: answer.operation,
      status: answer.status,
      requestId: answer.headers['x-amzn-RequestId'],
    })
  if (scope && 'denial' in scope) {
    const refusal = deny(scope)
    report(refusal)
    recording?.end({ dialect, body, answer: encodeAnswer(refusal, dialect) })
    return write(response, encodeAnswer(refusal, dialect), held)
  }
  const answer = await whileCounted(() =>
    context.management.answer({
      method,
      path: ownPath,
      query,
      scope: scope && { account: scope.account, region: scope.region },
      body,
      dialect,
      host: headers.host ?? '',
      authorization: headers.authorization ?? '',
    }),
  )
  report(answer)
  recording?.end({
    dialect,
    body,
    answer,
    caller: scope?.arn,
    account: scope?.account,
    region: scope?.region,
  })
  if (answer === CUT_OFF) request.socket.destroy()
  else write(response, answer, held)
}

/** Bodies up to this size are parsed here, which takes less than to ask. */
const SMALL_BYTES = 16 * 1024

/** The body of a management call as policies are asked about it, whatever it came in. */
export function toJudged(management: Pick<AnsweringManagement, 'hasTags'>, bytes: Uint8Array): JudgedBody {
  return {
    bytes,
    hasTags: () => (bytes.length <= SMALL_BYTES ? hasTags(bytes) : management.hasTags(bytes)),
  }
}

/** *Assumed*: as any body that is not JSON. management §1.3 */
function refuseExcess(excess: JsonExcess): ManagementResponse {
  return {
    status: 400,
    headers: { 'x-amzn-RequestId': randomUUID(), 'x-amzn-ErrorType': 'BadRequestException' },
    body: { message: EXCESS_MESSAGES[excess] },
  }
}

/** The key that a call says to be signed by: where signatures are not verified, and where they are refused. */
function claimedKey(authorization = ''): string | undefined {
  return /Credential=([^/,\s]{1,128})/.exec(authorization)?.[1]
}

/** Writes an answer in the dialect that a path asks for. */
export function writeManagement(response: ServerResponse, path: string, answer: ManagementResponse): void {
  sendByNode(response, toAnswer(encodeAnswer(answer, dialectOf(path))))
}

function dialectOf(path: string): ManagementCall['dialect'] {
  return path.startsWith(`${CATALOG}/`) ? 'catalog' : 'service'
}

/** A refusal in the service's form. */
export function deny({ denial, message }: Denial): ManagementResponse {
  return {
    status: 403,
    headers: { 'x-amzn-RequestId': randomUUID(), 'x-amzn-ErrorType': denial },
    body: { message },
  }
}

function write(response: ServerResponse, answer: ManagementAnswer, held: HeldBytes): void {
  const refuse = () => toAnswer(encodeAnswer(OVERLOADED, 'service'))
  sendHeld(response, { answer: toAnswer(answer), refuse }, held)
}

function toAnswer({ status, headers, body }: ManagementAnswer): Answer {
  const named = Object.entries(headers).flat()
  if (body === undefined) return { status, headers: named, body: null }
  return { status, headers: [...named, 'content-length', String(body.length)], body }
}

const TOO_LARGE: ManagementResponse = {
  status: 413,
  headers: { 'x-amzn-ErrorType': 'RequestEntityTooLargeException' },
  body: { message: 'Request Entity Too Large' },
}

/** As requests for APIs are refused: clients of the service send such a call again by themselves. */
const OVERLOADED: ManagementResponse = {
  status: 503,
  headers: { 'x-amzn-ErrorType': 'ServiceUnavailableException', 'retry-after': '1' },
  body: { message: 'Service Unavailable' },
}

function refuseUnread(
  request: IncomingMessage,
  response: ServerResponse,
  refusal: ManagementResponse,
  held: HeldBytes,
): void {
  response.shouldKeepAlive = false
  closeUnread(request, response)
  const headers = { ...refusal.headers, connection: 'close' }
  write(response, encodeAnswer({ ...refusal, headers }, 'service'), held)
}
